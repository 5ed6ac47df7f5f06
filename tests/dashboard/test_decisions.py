"""Decisions written by the dashboard: nobody's word is lost, and the ETL reads what was meant."""

import csv
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from corpus import TWO_ISSUES
from snapshots import write_snapshot
from streamlit.testing.v1 import AppTest

from dashboard.decisions import COLUMNS, KINDS, LEVELS, save_decision
from dashboard.errors import DecisionRefused
from etl.commands import decide as command
from etl.lexicon import decisions as written
from etl.lexicon import load_lexicon
from etl.warehouse.decisions import decide, read_decisions
from etl.warehouse.locations import Locations

APP = str(Path(__file__).parents[2] / "dashboard" / "app.py")
TERM = "四比四看"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "decisions" / "slogans.csv"


def rows(path: Path) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["term"], row["state"]) for row in csv.DictReader(file)]


def test_both_sides_know_the_same_form() -> None:
    assert (COLUMNS, KINDS, LEVELS) == (written.COLUMNS, command.KINDS, command.LEVELS)


def test_the_etl_reads_what_the_dashboard_wrote(path: Path) -> None:
    save_decision(path, TERM, {"state": "accepted", "kind": "campaign", "level": None, "gloss_en": "Four, “four”, 4"})
    found = read_decisions(path, load_lexicon())
    assert found.faults == ()
    assert found.rows == (
        dict.fromkeys(COLUMNS, "")
        | {"term": TERM, "state": "accepted", "kind": "campaign", "gloss_en": "Four, “four”, 4"},
    )


def test_a_decision_replaces_the_one_before_and_can_be_taken_back(path: Path) -> None:
    save_decision(path, TERM, {"state": "accepted"})
    save_decision(path, TERM, {"state": "rejected"})
    assert rows(path) == [(TERM, "rejected")]
    save_decision(path, TERM, None)
    assert rows(path) == []


def test_of_many_who_decide_at_once_none_loses_a_word(path: Path) -> None:
    start = threading.Barrier(8)
    lexicon = load_lexicon()

    def session(number: int) -> None:
        start.wait()
        for count in range(10):
            term = f"第{number}人第{count}词"
            if number % 2:
                save_decision(path, term, {"state": "accepted"})
            else:
                decide(path, written.Decision(term, written.Verdict.REJECTED), lexicon)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(session, range(8)))
    assert len(rows(path)) == 80
    assert sorted(file.name for file in path.parent.iterdir()) == [".lock", "slogans.csv"]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param("word,state\n六比六晒,accepted\n".encode(), id="another header"),
        pytest.param("term,state\n六比六晒,accepted,a\n".encode(), id="cells without a column"),
        pytest.param("term,state\n六比六晒,accepted\n".encode("gb18030"), id="another encoding"),
    ],
)
def test_a_file_that_is_not_understood_is_left_alone(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(DecisionRefused):
        save_decision(path, TERM, {"state": "accepted"})
    assert path.read_bytes() == content


def test_a_row_that_cannot_be_obeyed_is_kept_for_its_author(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("term,state\n六比六晒,perhaps\n", encoding="utf-8-sig")
    save_decision(path, TERM, {"state": "accepted"})
    assert rows(path) == [("六比六晒", "perhaps"), (TERM, "accepted")]


def test_etl_and_dashboard_look_into_the_same_file(private: Path, tmp_path: Path) -> None:
    from os import environ

    from dashboard.settings import read_settings

    assert (
        read_settings(environ).slogan_decisions == Locations(tmp_path, tmp_path / "warehouse.duckdb").slogan_decisions
    )


@pytest.fixture
def discover(private: Path) -> AppTest:
    """The page with one proposed term."""
    proposed = [{"term": TERM, "state": "proposed"}]
    use = {
        "slogan_use_id": "zz-1",
        "article_id": "a-01",
        "issue_id": "a",
        "term": TERM,
        "surface": TERM,
        "start_char": 0,
        "end_char": 4,
    }
    write_snapshot(
        private,
        1,
        {
            **TWO_ISSUES,
            "slogans": [*TWO_ISSUES["slogans"], *proposed],
            "slogan_uses": [*TWO_ISSUES["slogan_uses"], use],
        },
    )
    test = AppTest.from_file(APP, default_timeout=30)
    test.switch_page("app_pages/discover.py")
    test.query_params["lang"] = "en"
    return test.run()


def test_the_page_accepts_with_what_the_user_knows_of_the_term(discover: AppTest, path: Path) -> None:
    assert not discover.exception
    discover.selectbox(key="decide_term").set_value(TERM)
    next(box for box in discover.selectbox if box.label == "Kind").set_value("campaign")
    next(box for box in discover.text_input if box.label == "English gloss").set_value("four, four")
    next(button for button in discover.button if button.label == "Decide and count again").click().run()
    assert not discover.exception
    with path.open(encoding="utf-8") as file:
        row = next(csv.DictReader(file))
    assert (row["term"], row["state"], row["kind"], row["gloss_en"]) == (TERM, "accepted", "campaign", "four, four")


def test_a_variant_of_nothing_is_not_written(discover: AppTest, path: Path) -> None:
    discover.session_state["decide_choice_accept"] = "variant"
    discover.run()
    next(button for button in discover.button if button.label == "Decide and count again").click().run()
    assert not path.exists()
    assert "Choose another term first." in [error.value for error in discover.error]
