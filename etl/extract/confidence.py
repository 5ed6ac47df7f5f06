"""How far a finding is to be trusted: how often its rule was right on labelled pages."""

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache

from etl.lexicon import Lexicon
from etl.model import Findings

MEETING, PERSON, TERM = "meeting", "person", "term"


@dataclass(frozen=True, eq=False, slots=True)
class Trust:
    """Right and given findings by rule, by family of rules and by kind of finding."""

    right: Counter[tuple[str, str]]
    given: Counter[tuple[str, str]]

    def of(self, kind: str, rule: str) -> float:
        """Laplace's rule of succession, so that one right finding is no certainty: 9 of 9 gives 0.91.

        A rule that the labelled pages never called on has the share of its family (post-name of
        post-name:inspect), a family that they never called on that of its kind.
        """
        name = next((name for name in (rule, family(rule), "") if self.given[kind, name]), "")
        return (self.right[kind, name] + 1) / (self.given[kind, name] + 2)


def family(rule: str) -> str:
    """post-name:inspect is of the family post-name: ; a rule in one word has none but its kind."""
    return rule.partition(":")[0] + ":" if ":" in rule else ""


@lru_cache(maxsize=8)
def trust(lexicon: Lexicon) -> Trust:
    """The table rule_confidence.csv, added up by family and by kind too."""
    right: Counter[tuple[str, str]] = Counter()
    given: Counter[tuple[str, str]] = Counter()
    for row in lexicon.rows("rule_confidence"):
        for name in {row["rule"], family(row["rule"]), ""}:
            right[row["kind"], name] += int(row["hits"])
            given[row["kind"], name] += int(row["given"])
    return Trust(right, given)


def with_confidence(findings: Findings, lexicon: Lexicon) -> Findings:
    """The same findings, each with the confidence of its rule."""
    share = trust(lexicon).of
    return Findings(
        meetings=tuple(replace(one, confidence=share(MEETING, one.rule)) for one in findings.meetings),
        mentions=tuple(replace(one, confidence=share(PERSON, one.rule)) for one in findings.mentions),
        slogan_uses=tuple(replace(one, confidence=share(TERM, one.rule)) for one in findings.slogan_uses),
    )
