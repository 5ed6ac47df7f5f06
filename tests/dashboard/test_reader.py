"""The reader: pointer, snapshot, cursor; and what it says when there is none."""

from datetime import date
from pathlib import Path
from threading import Thread

import pytest
from corpus import ONE_ISSUE, TWO_ISSUES
from snapshots import write_snapshot

from dashboard import queries
from dashboard.errors import QueryFailed, SnapshotUnreadable
from dashboard.reader import Source, current_number, literal, open_source, print_statement


def test_without_a_pointer_nothing_was_ingested_yet(private: Path) -> None:
    assert current_number(private) is None
    assert open_source(private) is None


@pytest.mark.parametrize("text", ["", "twelve", "12x"])
def test_a_pointer_that_holds_no_number_counts_as_none(private: Path, text: str) -> None:
    private.mkdir(parents=True)
    (private / "current").write_text(text)
    assert current_number(private) is None


def test_the_snapshot_that_the_pointer_names_is_read(one_issue: Source, private: Path) -> None:
    assert queries.snapshot(one_issue).records()[0]["issues"] == 1
    write_snapshot(private, 2, TWO_ISSUES)
    newer = open_source(private)
    assert newer is not None
    assert queries.snapshot(newer).records()[0]["issues"] == 2
    assert queries.snapshot(one_issue).records()[0]["issues"] == 1, "a page in progress keeps its snapshot"


def test_a_snapshot_that_cannot_be_opened_is_not_an_empty_archive(private: Path) -> None:
    path = write_snapshot(private, 1, ONE_ISSUE)
    path.write_bytes(b"no database")
    with pytest.raises(SnapshotUnreadable):
        open_source(private)


def test_a_failing_question_carries_duckdbs_words(private: Path) -> None:
    path = write_snapshot(private, 1, ONE_ISSUE)
    source = Source(str(path), 1)
    with pytest.raises(QueryFailed, match="snapshot 1"):
        source.ask("term_trend", terms=["六比六晒"], grain="fortnight", basis="event", adcodes=None,
                   date_from=None, date_to=None)  # fmt: skip


def test_many_sessions_read_at_once(two_issues: Source) -> None:
    counts: list[int] = []

    def read(top: int) -> None:
        counts.append(len(queries.ingest_log(two_issues, top=top)))

    threads = [Thread(target=read, args=(top,)) for top in range(1, 13)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(counts) == [1, 2, *[3] * 10]


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (None, "null"),
        (True, "true"),
        (7, "7"),
        ("六比六晒", "'六比六晒'"),
        ("it's", "'it''s'"),
        (["330802", "330784"], "['330802', '330784']"),
        (date(2022, 5, 19), "date '2022-05-19'"),
    ],
)
def test_values_are_written_as_duckdb_writes_them(value: object, printed: str) -> None:
    assert literal(value) == printed


def test_the_printed_statement_gives_the_same_rows(two_issues: Source) -> None:
    answer = queries.issue_articles(two_issues, "aaaa")
    assert "$issue" not in answer.sql
    assert print_statement("select $a", {"a": "x'y"}) == "select 'x''y'"
