"""What users decide on proposed terms, as rows of decisions/slogans.csv: data that outlives every rebuild."""

import csv
import io
from collections.abc import Collection, Iterable, Iterator, Mapping
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
FILE_NAME = "slogans.csv"


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


def numbered_rows(text: str) -> Iterator[tuple[int, Row]]:
    """The rows of a text with the lines that they end at; columns that it leaves out are empty.

    Raises BadLexicon for a header with other columns, or a row with more cells than the header: then nobody can
    say which cell is what.
    """
    reader = csv.DictReader(io.StringIO(text))
    header = tuple(reader.fieldnames or ())
    if not {"term", "state"} <= set(header) <= set(COLUMNS):
        raise BadLexicon(f"the header is {','.join(header)}.", where=FILE_NAME, remedy=f"Use {','.join(COLUMNS)}.")
    for row in reader:
        if None in row:
            where = f"{FILE_NAME}, line {reader.line_num}"
            raise BadLexicon("more cells than columns.", where=where, remedy="Put text with commas in quotation marks.")
        yield reader.line_num, {column: (row.get(column) or "").strip() for column in COLUMNS}


def sound_rows(text: str, lexicon: Lexicon) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """The rows that can be obeyed, sorted, and what is wrong with the others, each with its line.

    Of several rows on one term the last holds. Raises BadLexicon where the text as a whole cannot be read.
    """
    numbered = {row["term"]: (line, row) for line, row in numbered_rows(text)}
    rows = {term: row for term, (_, row) in numbered.items()}
    listed = {row["term"] for row in lexicon.rows("slogans")}
    faults = {term: _fault(row, rows, listed) for term, row in rows.items()}
    lines = sorted((line, faults[term]) for term, (line, _) in numbered.items() if faults[term])
    sound = tuple(rows[term] for term in sorted(rows) if faults[term] is None)
    return sound, tuple(f"{FILE_NAME}, line {line}: {fault}" for line, fault in lines)


def decisions_csv(rows: Iterable[Row]) -> str:
    """The text of decisions.csv; writing and reading it gives the same rows."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def check_decision(decision: Decision, rows: Iterable[Row], lexicon: Lexicon) -> None:
    """Raise BadLexicon for a decision that could not be obeyed beside these rows."""
    others = {row["term"]: row for row in rows}
    fault = _fault(_row(decision), others, {row["term"] for row in lexicon.rows("slogans")})
    if fault is not None:
        raise BadLexicon(fault, where=decision.term, remedy="Decide otherwise.")


def _check(decision: Decision, others: Mapping[str, Row]) -> None:
    fault = _fault(_row(decision), others, None)
    if fault is not None:
        raise BadLexicon(fault, where=FILE_NAME, remedy="Decide otherwise.")


def _fault(row: Row, rows: Mapping[str, Row], listed: Collection[str] | None) -> str | None:
    """What keeps a row from being obeyed; `listed` are the terms of the lexicon, None where they play no part."""
    target = row["variant_of"]
    other = rows.get(target) if target else None
    if not row["term"].strip():
        return "it names no term."
    if row["state"] not in set(Verdict):
        return f"the state is {row['state'] or 'empty'}, not accepted or rejected."
    if not target or row["state"] == Verdict.REJECTED:
        return None
    if target == row["term"]:
        return f"{target} is to be a variant of itself."
    if other is not None and (other["variant_of"] or other["state"] != Verdict.ACCEPTED):
        return f"{target}, of which it is to be a variant, is itself merged or rejected."
    if listed is not None and other is None and target not in listed:
        return f"{target}, of which it is to be a variant, is no term that counts: accept it first."
    return None


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
