"""The watcher and the users' decisions on terms: counted again soon, and a slip of the pen is told."""

from warehousing import ask
from watching import Running, wait_until

from etl.lexicon import load_lexicon
from etl.lexicon.decisions import Decision, Verdict
from etl.warehouse.decisions import decide
from etl.warehouse.state import read_state

USES = "select count(*) from slogan_uses where term = '六比六晒'"
STATE = "select state from slogans where term = '六比六晒'"


def trouble(running: Running) -> str:
    state = read_state(running.locations.state)
    return state.trouble or "" if state else ""


def test_a_decision_counts_the_archive_again_within_two_seconds(running: Running) -> None:
    locations = running.locations
    assert ask(locations, USES) == [(1,)]
    wait_until(lambda: locations.state.exists() and (state := read_state(locations.state)) and state.observer_alive)
    decide(locations.slogan_decisions, Decision("六比六晒", Verdict.REJECTED), load_lexicon())
    assert wait_until(lambda: ask(locations, USES) == [(0,)]) < 2.0
    assert running.outcomes() == []


def test_a_row_that_cannot_be_obeyed_is_told_until_it_is_put_right(running: Running) -> None:
    path = running.locations.slogan_decisions
    path.parent.mkdir()
    path.write_text("term,state\n六比六晒,perhaps\n", encoding="utf-8")
    wait_until(lambda: "slogans.csv, line 2" in trouble(running))
    path.write_text("term,state\n六比六晒,rejected\n", encoding="utf-8")
    wait_until(lambda: not trouble(running))
    wait_until(lambda: ask(running.locations, STATE) == [("rejected",)])
