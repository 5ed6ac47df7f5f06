"""The queries that README and help show are run, or nobody would notice when a view changes under them."""

import re
from pathlib import Path

import pytest
from running import ROOT, Run

from etl.cli import app

README = (ROOT / "README.md").read_text(encoding="utf-8")
SHOWN = re.compile(r'(?:tifawatch sql |warehouse\.sql\()[^"\n]*"(?P<query>[^"]+)"')
QUERIES = [
    match["query"]
    for text in (README, app.help or "", app.commands["sql"].help or "")
    for match in SHOWN.finditer(text)
]


def test_there_are_queries_to_run() -> None:
    assert len(QUERIES) >= 6


@pytest.mark.parametrize("query", QUERIES)
def test_a_query_that_is_shown_can_be_asked(run: Run, ingested: Path, query: str) -> None:
    result = run("sql", "--warehouse", ingested / "warehouse.duckdb", query)
    assert result.exit_code == 0, result.stderr
    assert not result.stdout.startswith("0 rows")


def test_the_answer_shown_in_the_readme_is_the_answer(run: Run, ingested: Path) -> None:
    shown = re.search(r'tifawatch sql "(?P<query>[^"]+)"\n(?P<answer>(?: .*\n)+\d+ rows\n)', README)
    assert shown is not None
    answer = run("sql", "--warehouse", ingested / "warehouse.duckdb", shown["query"]).stdout
    assert [line.split() for line in answer.splitlines()] == [line.split() for line in shown["answer"].splitlines()]
