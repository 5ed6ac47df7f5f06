"""The box for users' SQL: reads the snapshot, and nothing else can be made of it."""

import time

import pytest

from dashboard.errors import StatementRefused
from dashboard.reader import Source
from dashboard.sandbox import find_parameters, run


@pytest.mark.parametrize(
    "sql",
    [
        "select term, uses from mart_top_terms order by uses desc",
        "from mart_overview",
        "with t as (select 1 as a) select * from t",
        "describe issues",
        "summarize issues",
        "explain select 1",
        "values (1), (2)",
        "select * from mart_term_by_county(terms := ['六比六晒']);",
    ],
)
def test_reading_is_allowed(sql: str, two_issues: Source) -> None:
    assert run(two_issues.path, sql, {}).rows.num_rows > 0


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("", "nothing"),
        ("-- only a comment", "nothing"),
        ("select 1; select 2", "several"),
        ("select 1; drop table issues", "not_reading"),
        ("insert into issues select * from issues", "not_reading"),
        ("create table t as select 1", "not_reading"),
        ("create temp table t as select 1", "not_reading"),
        ("copy issues to '/tmp/stolen.csv'", "not_reading"),
        ("attach '/tmp/other.duckdb'", "not_reading"),
        ("export database '/tmp/stolen'", "not_reading"),
        ("install httpfs", "not_reading"),
        ("load fts", "not_reading"),
        ("set enable_external_access = true", "not_reading"),
        ("pragma memory_limit = '100GB'", "not_reading"),
        ("call pragma_version()", "not_reading"),
        ("begin", "not_reading"),
        ("select * from read_csv('/etc/passwd')", "error"),
        ("select * from read_text('/etc/passwd')", "error"),
        ("select * from glob('/*')", "error"),
        ("select * from '/etc/passwd'", "error"),
        ("select * from 'https://example.org/x.parquet'", "error"),
        ("select getenv('HOME')", "error"),
        ("selct 1", "error"),
        ("select nothing from issues", "error"),
    ],
)
def test_anything_else_is_refused(sql: str, why: str, two_issues: Source) -> None:
    with pytest.raises(StatementRefused) as refusal:
        run(two_issues.path, sql, {})
    assert refusal.value.why == why


def test_more_rows_than_the_limit_are_cut_and_said_so(two_issues: Source) -> None:
    result = run(two_issues.path, "select * from range(50000)", {}, row_limit=100)
    assert (result.rows.num_rows, result.is_cut) == (100, True)
    whole = run(two_issues.path, "select * from range(100)", {}, row_limit=100)
    assert (whole.rows.num_rows, whole.is_cut) == (100, False)


@pytest.mark.parametrize(
    "sql", ["select count(*) from range(100000000000)", "select sum(a.range) from range(1000000) a, range(1000000) b"]
)
def test_a_query_without_end_is_stopped(sql: str, two_issues: Source) -> None:
    started = time.monotonic()
    with pytest.raises(StatementRefused) as refusal:
        run(two_issues.path, sql, {}, time_limit=0.5)
    assert refusal.value.why == "too_long"
    assert time.monotonic() - started < 5


def test_parameters_are_found_and_filled_in(two_issues: Source) -> None:
    sql = "select $term as term, $county as county"
    assert find_parameters(sql) == ("county", "term")
    assert find_parameters("selct $x") == ()
    rows = run(two_issues.path, sql, {"term": "x' or 1=1 --", "county": None}).rows.to_pylist()
    assert rows == [{"term": "x' or 1=1 --", "county": None}]
