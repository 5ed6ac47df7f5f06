"""What users decide on proposed terms, as rows of decisions.csv: data that outlives every rebuild."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from etl.errors import BadLexicon
from etl.lexicon import Lexicon, Row

COLUMNS = (
    "term",
    "state",
    "variant_of",
    "kind",
    "level",
    "issuer",
    "parent",
    "components",
    "rhythm",
    "gloss_en",
    "note",
)


class Verdict(StrEnum):
    """Accepted terms count like those of the lexicon; rejected ones are neither counted nor proposed."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Decision:
    """One verdict. `variant_of` merges the term into another one: its uses count for that term."""

    term: str
    verdict: Verdict
    variant_of: str | None = None
    kind: str | None = None
    level: str | None = None
    issuer: str | None = None
    parent: str | None = None
    components: tuple[str, ...] = ()
    rhythm: str | None = None
    gloss_en: str | None = None
    note: str | None = None


def with_decision(rows: Iterable[Row], decision: Decision) -> tuple[Row, ...]:
    """The rows with this decision in them, sorted; an earlier decision on the same term gives way.

    Raises BadLexicon for an empty term, a term merged into itself or into one that was itself merged or rejected.
    """
    others = {row["term"]: row for row in rows if row["term"] != decision.term}
    _check(decision, others)
    others[decision.term] = _row(decision)
    return tuple(others[term] for term in sorted(others))


def without_decision(rows: Iterable[Row], term: str) -> tuple[Row, ...]:
    """The rows without any decision on the term: it may be proposed again."""
    return tuple(row for row in rows if row["term"] != term)


def decided(lexicon: Lexicon, rows: Iterable[Row]) -> Lexicon:
    """The lexicon under these decisions, as the loader would read it from the written file."""
    return replace(lexicon, tables={**lexicon.tables, "decisions": tuple(rows)})


def decisions_csv(rows: Iterable[Row]) -> str:
    """The text of decisions.csv; writing and reading it gives the same rows."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _check(decision: Decision, others: Mapping[str, Row]) -> None:
    target = decision.variant_of
    merged_on = target is not None and target in others and others[target]
    if not decision.term.strip():
        cause, remedy = "a decision names no term.", "Give the term as printed."
    elif target == decision.term:
        cause, remedy = f"{target} is to be a variant of itself.", "Name another term."
    elif merged_on and (merged_on["variant_of"] or merged_on["state"] == Verdict.REJECTED):
        cause, remedy = f"{target} is itself merged or rejected.", "Name a term that counts."
    else:
        return
    raise BadLexicon(cause, where="decisions.csv", remedy=remedy)


def _row(decision: Decision) -> Row:
    return {
        "term": decision.term,
        "state": decision.verdict.value,
        "variant_of": decision.variant_of or "",
        "kind": decision.kind or "",
        "level": decision.level or "",
        "issuer": decision.issuer or "",
        "parent": decision.parent or "",
        "components": ";".join(decision.components),
        "rhythm": decision.rhythm or "",
        "gloss_en": decision.gloss_en or "",
        "note": decision.note or "",
    }
