"""A decision on a term counts the archive again: nothing is parsed, and a rebuild gives the same rows."""

import pytest
from five_seeds import copy_seeds
from warehousing import ask, current_file, drop, page, rows_by_table

from etl.lexicon import load_lexicon
from etl.lexicon.decisions import COLUMNS, Decision, Verdict
from etl.pipeline import Summary, ingest, rebuild
from etl.pipeline.workers import WORTH_STARTING
from etl.warehouse.decisions import decide, undo
from etl.warehouse.locations import Locations

COUNT = "select term, count(*) from slogan_uses where term in ('六比六晒', '六治六提', '工作推进会') group by all order by all"


@pytest.fixture
def seeded(locations: Locations) -> Locations:
    """The five real issues, ingested."""
    copy_seeds(locations.seeds)
    ingest(locations, quiet=0.0)
    return locations


def say(locations: Locations, decision: Decision) -> Summary:
    decide(locations.slogan_decisions, decision, load_lexicon())
    return ingest(locations, quiet=0.0)


def proposed(locations: Locations) -> list[str]:
    rows = ask(locations, "select term from slogans where state = 'proposed' order by term")
    return [term for (term,) in rows]


def assert_a_rebuild_changes_nothing(locations: Locations) -> None:
    counted = rows_by_table(current_file(locations))
    rebuild(locations, quiet=0.0)
    rebuilt = rows_by_table(current_file(locations))
    for name in sorted(rebuilt):
        assert counted[name] == rebuilt[name], f"table {name} differs from a rebuild"


@pytest.mark.parametrize(
    "decision",
    [
        pytest.param(Decision("工作", Verdict.ACCEPTED, kind="goal", gloss_en="work"), id="a word that all print"),
        pytest.param(Decision("六比六晒", Verdict.REJECTED), id="a lexicon term rejected"),
        pytest.param(Decision("比学赶超", Verdict.ACCEPTED, variant_of="六比六晒"), id="merged as a variant"),
        pytest.param(Decision("这里没有的词", Verdict.ACCEPTED), id="a term that nobody prints"),
    ],
)
def test_a_count_by_a_decision_is_that_of_a_rebuild(seeded: Locations, decision: Decision) -> None:
    say(seeded, decision)
    assert ask(seeded, "select term, state from slogan_decisions") == [(decision.term, str(decision.verdict))]
    assert_a_rebuild_changes_nothing(seeded)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_every_proposed_term_of_the_seeds_can_be_decided(seeded: Locations, verdict: Verdict) -> None:
    terms = proposed(seeded)
    assert terms
    for term in terms:
        decide(seeded.slogan_decisions, Decision(term, verdict), load_lexicon())
    ingest(seeded, quiet=0.0)
    assert not set(proposed(seeded)) & set(terms)
    assert_a_rebuild_changes_nothing(seeded)


def test_a_decision_taken_back_leaves_no_trace(seeded: Locations) -> None:
    before = rows_by_table(current_file(seeded))
    say(seeded, Decision("六治六提", Verdict.REJECTED))
    assert ask(seeded, COUNT) == [("六比六晒", 8)]
    undo(seeded.slogan_decisions, "六治六提")
    ingest(seeded, quiet=0.0)
    assert rows_by_table(current_file(seeded)) == before


def test_nothing_is_parsed_for_it(seeded: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
    from etl.pipeline import taking, years

    def never(*words: object, **options: object) -> None:
        raise AssertionError("parsed again")

    for module in (taking, years):
        monkeypatch.setattr(module, "extract_issue", never)
    summary = say(seeded, Decision("工作推进会", Verdict.ACCEPTED))
    assert summary.log == ()
    assert ask(seeded, "select state from slogans where term = '工作推进会'") == [("accepted",)]


def test_decisions_and_new_files_come_in_one_batch(seeded: Locations) -> None:
    drop(seeded, "new.txt", page(1))
    say(seeded, Decision("工作推进会", Verdict.ACCEPTED))
    assert ask(
        seeded,
        "select count(*) from slogan_uses where term = '工作推进会' and article_id in "
        "(select article_id from articles join issues using (issue_id) where file_name = 'new.txt')",
    ) == [(2,)]
    assert_a_rebuild_changes_nothing(seeded)


def test_worker_processes_know_the_decisions(locations: Locations) -> None:
    decide(locations.slogan_decisions, Decision("工作推进会", Verdict.ACCEPTED), load_lexicon())
    for number in range(WORTH_STARTING):
        drop(locations, f"{number}.txt", page(number))
    ingest(locations, quiet=0.0, processes=2)
    assert ask(locations, "select count(*) from slogan_uses where term = '工作推进会'") == [(2 * WORTH_STARTING,)]


def test_a_bad_row_is_named_with_its_line_and_stops_nothing(seeded: Locations) -> None:
    path = seeded.slogan_decisions
    path.parent.mkdir()
    rows = ["六比六晒,perhaps,", "六治六提,rejected,", "比学赶超,accepted,没有人采纳的词"]
    path.write_text("\n".join(["term,state,variant_of", *rows]), encoding="utf-8-sig")
    summary = ingest(seeded, quiet=0.0)
    assert [fault.split(":")[0] for fault in summary.faults] == ["slogans.csv, line 2", "slogans.csv, line 4"]
    assert ask(seeded, COUNT) == [("六比六晒", 8)]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"word,state\n", id="another header"),
        pytest.param("term,state\n六比六晒,rejected\n".encode("gb18030"), id="another encoding"),
        pytest.param(b"", id="empty"),
        pytest.param("term,state\n六比六晒,rejected,a,b\n".encode(), id="cells without a column"),
    ],
)
def test_a_file_that_cannot_be_read_changes_no_count(seeded: Locations, content: bytes) -> None:
    say(seeded, Decision("六治六提", Verdict.REJECTED))
    seeded.slogan_decisions.write_bytes(content)
    summary = rebuild(seeded, quiet=0.0)
    assert "slogans.csv" in summary.faults[0]
    assert ask(seeded, COUNT) == [("六比六晒", 8)]


def test_without_a_file_nothing_is_decided(seeded: Locations) -> None:
    say(seeded, Decision("六治六提", Verdict.REJECTED))
    seeded.slogan_decisions.unlink()
    ingest(seeded, quiet=0.0)
    assert ask(seeded, COUNT) == [("六比六晒", 8), ("六治六提", 7)]


def test_the_columns_are_those_of_the_table(seeded: Locations) -> None:
    names = ask(
        seeded, "select column_name from duckdb_columns() where table_name = 'slogan_decisions' order by column_index"
    )
    assert tuple(name for (name,) in names) == COLUMNS
