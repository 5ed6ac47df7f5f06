"""Files of rows: complete, Chinese intact, and no cell that a spreadsheet would run."""

import io
import json
import zipfile
from datetime import date

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from dashboard.downloads import MIME, neutralise, write_file

ROWS = pa.table(
    {
        "term": ["六比六晒", "=cmd|' /C calc'!A0", None],
        "uses": [8, -3, None],
        "posts": [["区委书记", "区长"], [], ["@x"]],
        "day": [date(2022, 5, 19), None, date(2020, 6, 16)],
    }
)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "\t=1", "\r=1"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert neutralise(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "六比六晒", "a=b", "1-2", "“+”"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert neutralise(text) == text


def test_a_csv_opens_in_excel_with_its_chinese_and_without_formulas() -> None:
    text = write_file(ROWS, "csv").decode("utf-8-sig")
    assert text.splitlines() == [
        '"term","uses","posts","day"',
        '"六比六晒",8,"区委书记、区长",2022-05-19',
        '"\'=cmd|\' /C calc\'!A0",-3,"",',
        ',,"\'@x",2020-06-16',
    ]
    assert write_file(ROWS, "csv").startswith(b"\xef\xbb\xbf")


def test_an_excel_file_holds_texts_not_formulas() -> None:
    with zipfile.ZipFile(io.BytesIO(write_file(ROWS, "xlsx"))) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        strings = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in sheet
    assert "六比六晒" in strings
    assert "=cmd|" in strings


def test_json_and_parquet_hold_the_rows_as_they_are() -> None:
    assert json.loads(write_file(ROWS, "json"))[0] == {
        "term": "六比六晒", "uses": 8, "posts": ["区委书记", "区长"], "day": "2022-05-19",
    }  # fmt: skip
    assert pq.read_table(io.BytesIO(write_file(ROWS, "parquet"))).equals(ROWS)


def test_two_columns_of_one_name_are_both_written() -> None:
    rows = pa.Table.from_arrays([pa.array([1]), pa.array([2])], names=["a", "a"])
    assert write_file(rows, "csv").decode("utf-8-sig").splitlines() == ['"a","a_1"', "1,2"]


@pytest.mark.parametrize("kind", MIME)
def test_an_empty_answer_makes_a_file_too(kind: str) -> None:
    assert write_file(ROWS.slice(0, 0), kind)
