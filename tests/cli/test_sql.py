"""`tifawatch sql`: reading, in every form; nothing else."""

import csv
import io
import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from running import Run

BY_COUNTY = "select county, count(*) as issues from issues join places using (adcode) group by county order by county"
EXPECTED = [("柯城区", 3), ("永康市", 1), ("衢江区", 1)]


@pytest.fixture
def ask(run: Run, ingested: Path) -> Run:
    return lambda *words, **options: run("sql", "--warehouse", ingested / "warehouse.duckdb", *words, **options)


def test_a_table_for_people(ask: Run) -> None:
    result = ask(BY_COUNTY)
    assert result.exit_code == 0
    assert "柯城区" in result.stdout
    assert "3 rows" in result.stdout


def test_csv(ask: Run) -> None:
    rows = list(csv.reader(io.StringIO(ask("--format", "csv", BY_COUNTY).stdout)))
    assert rows == [["county", "issues"], *([county, str(count)] for county, count in EXPECTED)]


def test_json(ask: Run) -> None:
    rows = json.loads(ask("--format", "json", BY_COUNTY).stdout)
    assert rows == [{"county": county, "issues": count} for county, count in EXPECTED]


def test_an_empty_answer_is_an_empty_array(ask: Run) -> None:
    assert json.loads(ask("--format", "json", "select * from issues where false").stdout) == []


def test_parquet_into_a_file(ask: Run, tmp_path: Path) -> None:
    result = ask("--out", "answer.parquet", BY_COUNTY)
    assert (result.exit_code, result.stdout) == (0, "")
    table = pq.read_table(tmp_path / "answer.parquet")
    assert [tuple(row.values()) for row in table.to_pylist()] == EXPECTED


@pytest.mark.parametrize(("name", "begins"), [("a.csv", "county,issues"), ("a.json", "[\n {"), ("a.txt", " county")])
def test_the_ending_of_the_file_names_the_format(ask: Run, tmp_path: Path, name: str, begins: str) -> None:
    ask("--out", name, BY_COUNTY)
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


def test_a_query_comes_through_a_pipe(ask: Run) -> None:
    assert json.loads(ask("--format", "json", input=BY_COUNTY).stdout)[0]["county"] == "柯城区"


def test_dates_lists_and_nulls_have_a_form_in_json(ask: Run) -> None:
    query = "select date '2022-04-02' as d, ['a', 'b'] as l, null as n, 1.5::decimal(3, 1) as x, '六' as t"
    assert json.loads(ask("--format", "json", query).stdout) == [
        {"d": "2022-04-02", "l": ["a", "b"], "n": None, "x": 1.5, "t": "六"}
    ]


def test_columns_of_one_name_are_all_there_in_json(ask: Run) -> None:
    assert json.loads(ask("--format", "json", "select 1 as a, 2 as a").stdout) == [{"a": 1, "a_2": 2}]


@pytest.mark.parametrize(
    ("text", "in_csv"),
    [("=1+1", "'=1+1"), ("+86", "+86"), ("@SUM(A1)", "'@SUM(A1)"), ("-cmd", "'-cmd"), ("-1.5", "-1.5"), ("六", "六")],
)
def test_a_spreadsheet_runs_no_text_of_ours(ask: Run, text: str, in_csv: str) -> None:
    result = ask("--format", "csv", f"select '{text}' as t")
    assert list(csv.reader(io.StringIO(result.stdout)))[1] == [in_csv]


@pytest.mark.parametrize(
    "statement",
    [
        "delete from issues",
        "drop table issues",
        "create table t (a int)",
        "insert into issues select * from issues",
        "update issues set paper = 'x'",
        "attach 'other.duckdb' as other",
        "copy issues to 'stolen.csv'",
        "export database 'stolen'",
        "install httpfs",
        "load httpfs",
        "set memory_limit = '100GB'",
        "pragma enable_profiling",
        "call pragma_version()",
        "select 1; drop table issues",
        "select 1; select 2",
        "/* select */ delete from issues",
        "explain analyze delete from issues",
        "explain analyze copy issues to 'stolen.csv'",
        "select * from read_text('secret.txt')",
        "select * from read_csv('secret.txt')",
        "select * from 'secret.txt'",
        "select * from glob('*')",
        "select getenv('HOME')",
        "with t as (select * from read_blob('secret.txt')) select * from t",
        "selec 1",
        "select * from nowhere",
        "",
    ],
)
def test_what_does_not_only_read_the_warehouse_is_refused(ask: Run, tmp_path: Path, statement: str) -> None:
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    result = ask(statement)
    assert result.exit_code == 65
    assert result.stderr.startswith("tifawatch: sql: ")
    assert "Traceback" not in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["secret.txt"]
    assert ask("select count(*) from issues").exit_code == 0


@pytest.mark.parametrize(
    "statement", ["show tables", "describe issues", "summarize issues", "from issues", "values (1)"]
)
def test_every_statement_that_only_reads_is_answered(ask: Run, statement: str) -> None:
    assert ask(statement).exit_code == 0


def test_a_query_without_end_is_stopped(ask: Run) -> None:
    result = ask(
        "--timeout", "0.3", "select count(*) from range(10000000000) a, range(1000000) b where a.range = -b.range"
    )
    assert result.exit_code == 65
    assert "stopped after 0.3 seconds" in result.stderr


def test_a_failed_query_leaves_no_file(ask: Run, tmp_path: Path) -> None:
    ask("--out", "answer.csv", "select * from nowhere")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_said_so(ask: Run) -> None:
    result = ask("--out", "no/such/folder/answer.csv", "select 1")
    assert result.exit_code == 73
    assert "answer.csv" in result.stderr


def test_an_empty_warehouse_says_what_to_do(run: Run) -> None:
    result = run("sql", "select 1")
    assert result.exit_code == 66
    assert "tifawatch ingest" in result.stderr


def test_a_format_that_is_none_is_wrong_usage(ask: Run) -> None:
    assert ask("--format", "xml", "select 1").exit_code == 2
