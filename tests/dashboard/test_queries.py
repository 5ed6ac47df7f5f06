"""Every question has its file and its function, reads published relations only, and answers as counted by hand."""

import inspect
import re
from collections.abc import Callable
from datetime import date

import duckdb
import pytest

from dashboard import queries
from dashboard.filters import Filters
from dashboard.reader import SQL_FOLDER, Answer, Source

QUESTIONS = sorted(file.stem for file in SQL_FOLDER.glob("*.sql"))
FUNCTIONS = {name: function for name, function in inspect.getmembers(queries, inspect.isfunction)
             if function.__module__ == queries.__name__}  # fmt: skip
EXTRA = {"chosen": ("六比六晒", "保三争二拼第一"), "grain": "month", "since": 0, "phrase": "六比六晒", "issue": "aaaa",
         "article": "aaaa-01",
    "official": "p1"}  # fmt: skip
# Not marts, but tables that docs/architecture.md and their comments publish: whole texts, terms in use or not, the snapshot's own row.
TABLES = {"issue_texts", "slogans", "snapshot"}
EVERYTHING = Filters()
KECHENG = Filters(adcodes=("330802",))
JUNE_ON = Filters(date_from=date(2022, 6, 1))


def ask(function: Callable[..., Answer], source: Source, filters: Filters) -> Answer:
    names = inspect.signature(function).parameters.values()
    values = {p.name: EXTRA[p.name] for p in names if p.name in EXTRA and p.default is inspect.Parameter.empty}
    if "filters" in inspect.signature(function).parameters:
        values["filters"] = filters
    return function(source, **values)


def test_every_file_has_its_function() -> None:
    assert sorted(FUNCTIONS) == QUESTIONS


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_reads_published_relations_only(question: str) -> None:
    text = re.sub(r"--.*", "", (SQL_FOLDER / f"{question}.sql").read_text(encoding="utf-8"))
    own = set(re.findall(r"(\w+) as (?:materialized )?\(", text))
    read = set(re.findall(r"(?<![$_])\b(?:from|join)\s+(\w+)", text)) - own
    assert all(name.startswith(("mart_", "duckdb_")) or name in TABLES for name in read), read


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("filters", [EVERYTHING, KECHENG, JUNE_ON], ids=["everything", "county", "days"])
def test_a_question_is_answered_by_an_empty_archive(question: str, filters: Filters, empty: Source) -> None:
    ask(FUNCTIONS[question], empty, filters)


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_printed_sql_gives_the_same_rows(question: str, two_issues: Source) -> None:
    answer = ask(FUNCTIONS[question], two_issues, KECHENG)
    with duckdb.connect(two_issues.path, read_only=True) as connection:
        assert connection.execute(answer.sql).to_arrow_table().to_pylist() == answer.records()


def test_totals_are_those_within_the_filters(two_issues: Source) -> None:
    total = queries.totals(two_issues, EVERYTHING).records()[0]
    assert (total["issues"], total["counties"], total["articles"], total["characters"]) == (2, 2, 3, 1500)
    assert (total["uses"], total["terms"], total["meetings"], total["officials"]) == (3, 2, 1, 1)
    only = queries.totals(two_issues, KECHENG).records()[0]
    assert (only["issues"], only["articles"], only["characters"], only["uses"]) == (1, 2, 1000, 2)
    later = queries.totals(two_issues, JUNE_ON).records()[0]
    assert (later["issues"], later["articles"], later["uses"], later["meetings"]) == (1, 1, 1, 0)


def test_a_month_without_papers_is_a_gap_in_the_curve(two_issues: Source) -> None:
    rows = queries.term_trend(two_issues, EVERYTHING, ("六比六晒",), "month").records()
    assert [(row["period_start"], row["uses"]) for row in rows] == [(date(2022, 5, 1), 2), (date(2022, 7, 1), 0)]
    assert rows[0]["run"] != rows[1]["run"], "the line must break in June"
    assert rows[0]["articles_drawn"] == 3


def test_neighbouring_months_are_one_run(two_issues: Source) -> None:
    rows = queries.term_trend(two_issues, EVERYTHING, ("六比六晒",), "year").records()
    assert len({row["run"] for row in rows}) == 1


def test_a_county_at_hand_without_the_term_has_zero(two_issues: Source) -> None:
    rows = queries.term_by_county(two_issues, EVERYTHING, ("六比六晒",)).records()
    assert {row["county"]: row["uses"] for row in rows} == {"永康市": 0, "柯城区": 2}


def test_weeks_without_papers_are_null_in_the_coverage(two_issues: Source) -> None:
    rows = queries.coverage(two_issues, EVERYTHING).records()
    kecheng = [row["issues"] for row in rows if row["county"] == "柯城区"]
    assert kecheng == [1, None, None, None, None, None, None]
    assert {row["grain"] for row in rows} == {"week"}


def test_arrivals_are_those_after_the_line(two_issues: Source) -> None:
    assert [row["file_name"] for row in queries.arrivals(two_issues, since=1).records()] == ["b.txt", "c.txt"]
