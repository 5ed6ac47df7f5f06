"""Every table of the lexicon: its schema, its order, no row twice, every pattern with an example that it matches."""

import re
import tomllib
from itertools import pairwise
from typing import Any

import pytest

from etl.lexicon import FOLDER, load_lexicon

SCHEMA: dict[str, dict[str, Any]] = tomllib.loads((FOLDER / "schema.toml").read_text(encoding="utf-8"))
LEXICON = load_lexicon()
TABLES = sorted(SCHEMA)


def test_every_file_has_a_schema_and_every_schema_a_file() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.csv")) == TABLES


@pytest.mark.parametrize("table", TABLES)
def test_a_table_says_what_it_is_for(table: str) -> None:
    assert len(SCHEMA[table]["about"]) > 20
    assert set(SCHEMA[table]["required"]) <= set(SCHEMA[table]["columns"])


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_sorted_by_their_first_column(table: str) -> None:
    firsts = [next(iter(row.values())) for row in LEXICON.rows(table)]
    assert all(left <= right for left, right in pairwise(firsts))


@pytest.mark.parametrize("table", TABLES)
def test_no_row_stands_twice(table: str) -> None:
    rows = [tuple(row.values()) for row in LEXICON.rows(table)]
    assert len(set(rows)) == len(rows)


@pytest.mark.parametrize("table", TABLES)
def test_cells_have_no_blanks_around_them(table: str) -> None:
    assert [cell for row in LEXICON.rows(table) for cell in row.values() if cell != cell.strip()] == []


@pytest.mark.parametrize("table", TABLES)
def test_files_end_lines_alike(table: str) -> None:
    text = (FOLDER / f"{table}.csv").read_bytes()
    assert b"\r" not in text
    assert text.endswith(b"\n")


@pytest.mark.parametrize("table", [table for table in TABLES if "matches" in SCHEMA[table]])
def test_a_pattern_matches_its_example_and_no_counter_example(table: str) -> None:
    for row in LEXICON.rows(table):
        pattern = re.compile(row[SCHEMA[table]["matches"]])
        assert pattern.search(row["example"]), row
        if row.get("counter_example"):
            assert not pattern.search(row["counter_example"]), row
