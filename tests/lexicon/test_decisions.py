"""Decisions on proposed terms: data that is written, read again and obeyed."""

import csv
import io

import pytest

from etl.errors import BadLexicon
from etl.lexicon.decisions import (
    Decision,
    Verdict,
    decisions_csv,
    with_decision,
    without_decision,
)

ACCEPTED = Decision(
    "四比四看", Verdict.ACCEPTED, kind="campaign", components=("比学习", "看境界"), gloss_en="Four, four"
)
REJECTED = Decision("画中小镇", Verdict.REJECTED)


def test_a_decision_becomes_a_row_in_order() -> None:
    rows = with_decision(with_decision((), REJECTED), ACCEPTED)
    assert [(row["term"], row["state"]) for row in rows] == [("四比四看", "accepted"), ("画中小镇", "rejected")]
    assert rows[0]["components"] == "比学习;看境界"


def test_the_last_decision_on_a_term_holds() -> None:
    rows = with_decision(with_decision((), ACCEPTED), Decision("四比四看", Verdict.REJECTED))
    assert [row["state"] for row in rows] == ["rejected"]


def test_a_decision_can_be_taken_back() -> None:
    assert without_decision(with_decision((), ACCEPTED), "四比四看") == ()


def test_what_is_written_is_read_again() -> None:
    rows = with_decision(with_decision((), REJECTED), ACCEPTED)
    assert tuple(csv.DictReader(io.StringIO(decisions_csv(rows)))) == rows


@pytest.mark.parametrize(
    "decision",
    [
        Decision(" ", Verdict.ACCEPTED),
        Decision("四比四看", Verdict.ACCEPTED, variant_of="四比四看"),
        Decision("四看四比", Verdict.ACCEPTED, variant_of="画中小镇"),
    ],
)
def test_a_decision_that_leads_nowhere_is_refused(decision: Decision) -> None:
    with pytest.raises(BadLexicon):
        with_decision(with_decision((), REJECTED), decision)
