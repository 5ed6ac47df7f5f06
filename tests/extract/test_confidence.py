"""How far a finding is to be trusted: by its rule, else the rule's family, else its kind."""

from dataclasses import replace

import pytest

from benchmarks.confidence import TABLE, table
from etl.extract import extract_issue
from etl.extract.confidence import trust
from etl.lexicon import load_lexicon

LEXICON = load_lexicon()
MEASURED = replace(
    LEXICON,
    tables={
        **LEXICON.tables,
        "rule_confidence": tuple(
            dict(zip(("rule", "kind", "hits", "given"), row, strict=True))
            for row in (
                ("meeting.name_then_verb", "meeting", "3", "8"),
                ("post-name:chair", "person", "9", "9"),
                ("post-name:say", "person", "1", "5"),
                ("bare-list:join", "person", "0", "4"),
            )
        ),
    },
)


@pytest.mark.parametrize(
    ("kind", "rule", "share"),
    [
        pytest.param("person", "post-name:chair", 10 / 11, id="nine of nine are no certainty"),
        pytest.param("person", "post-name:say", 2 / 7, id="a rule often wrong"),
        pytest.param("person", "post-name:never-called", 11 / 16, id="a rule not seen has its family's share"),
        pytest.param("person", "label-list:join", 11 / 20, id="a family not seen has its kind's share"),
        pytest.param("meeting", "meeting.in_passing", 4 / 10, id="kinds are apart"),
        pytest.param("term", "named", 1 / 2, id="nothing measured is an even chance"),
    ],
)
def test_confidence_is_the_share_of_right_findings(kind: str, rule: str, share: float) -> None:
    assert trust(MEASURED).of(kind, rule) == pytest.approx(share)


def test_every_finding_of_an_extraction_has_one() -> None:
    text = "青禾县召开动员会\n本报讯 3月8日，青禾县召开春耕动员会。县委书记丁卫东出席并讲话，开展“红心暖巷”行动。\n"
    (findings,) = extract_issue(text, file_name="a.txt", lexicon=LEXICON).findings
    found = [*findings.meetings, *findings.mentions, *findings.slogan_uses]
    assert {type(one).__name__ for one in found} == {"Meeting", "RoleMention", "SloganUse"}
    assert all(one.confidence is not None and 0 < one.confidence < 1 for one in found)


def test_the_table_is_what_the_rules_reach_now() -> None:
    assert TABLE.read_text(encoding="utf-8") == table(), "make confidence"
