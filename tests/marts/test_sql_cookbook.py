"""The cookbook's queries run, and it shows every mart."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import duckdb
import pytest
from mart_corpus import SQL

ROOT = Path(__file__).parents[2]
# What the other marts are made of, told in the cookbook's introduction and in the data dictionary.
BUILDING_BLOCKS = {"mart_articles", "mart_term_articles", "mart_voiced_uses"}


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


COOKBOOK = load("run_sql_cookbook")
PAGE = COOKBOOK.PAGE.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def seeds() -> Iterator[duckdb.DuckDBPyConnection]:
    with COOKBOOK.seeds_warehouse() as connection:
        yield connection


@pytest.mark.parametrize("query", COOKBOOK.queries(PAGE), ids=lambda query: query.split("from ")[-1].split()[0])
def test_a_query_of_the_cookbook_runs_and_has_its_result_below(seeds, query):
    columns = [column[0] for column in seeds.execute(query).description]
    below = PAGE.split(query)[1]
    assert below.startswith(("```\n\n*No rows.*\n", f"```\n\n| {' | '.join(columns)} |\n"))


def test_every_mart_is_in_the_cookbook():
    marts = {path.stem.split("_", 1)[1].removesuffix("_view") for path in (SQL / "marts").glob("*.sql")}
    scalar = {path.stem.split("_", 1)[1] for path in (SQL / "marts").glob("00?_*.sql")} | {"mart_ordinal"}
    shown = {name for name in marts if any(f"{name}{end}" in PAGE for end in ("\n", "(", ";", "`"))}
    assert marts - scalar - BUILDING_BLOCKS <= shown


def test_running_the_page_again_changes_nothing_but_results(seeds):
    once = COOKBOOK.with_results(PAGE, seeds)
    assert COOKBOOK.with_results(once, seeds) == once
    assert COOKBOOK.queries(once) == COOKBOOK.queries(PAGE)
