"""Everything in the warehouse says what it is, and the page of the data dictionary says the same."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_as_new_as_the_comments():
    page = (ROOT / "docs" / "data-dictionary.md").read_text(encoding="utf-8")
    assert page == load("make_data_dictionary").data_dictionary(), "run python docs/make_data_dictionary.py"


@pytest.mark.parametrize(
    "silent",
    [
        "select table_name from duckdb_tables() where not internal and comment is null",
        "select view_name from duckdb_views() where not internal and comment is null",
        "select table_name || '.' || column_name from duckdb_columns() where not internal and comment is null",
        "select function_name from duckdb_functions() where not internal and function_name like 'mart_%' "
        "and comment is null",
    ],
)
def test_nothing_is_without_a_comment(corpus, silent):
    assert corpus.rows(silent) == []
