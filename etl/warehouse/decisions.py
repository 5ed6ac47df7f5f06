"""The users' decisions on disk: read with whatever is wrong in them, changed one writer after the other."""

from dataclasses import dataclass
from pathlib import Path

from etl.errors import BadLexicon
from etl.lexicon import Lexicon, Row
from etl.lexicon.decisions import (
    Decision,
    check_decision,
    decisions_csv,
    numbered_rows,
    sound_rows,
    with_decision,
    without_decision,
)
from etl.warehouse.files import replace_text, writing
from etl.warehouse.lock import take_turn

LOCK_NAME = ".lock"


@dataclass(frozen=True, slots=True)
class Decisions:
    """The rows that can be obeyed, None where the file as a whole cannot be read, and what is wrong, line by line."""

    rows: tuple[Row, ...] | None = ()
    faults: tuple[str, ...] = ()


def read_decisions(path: Path, lexicon: Lexicon) -> Decisions:
    """What decisions/slogans.csv says now; a file that is not there decides nothing. Raises nothing."""
    try:
        return Decisions(*sound_rows(_text(path), lexicon))
    except BadLexicon as error:
        return Decisions(None, (str(error),))
    except OSError as error:
        return Decisions(None, (f"{path.name}: it cannot be read ({error.strerror or error}).",))
    except ValueError as error:  # UnicodeDecodeError among them
        return Decisions(None, (f"{path.name}: it is no UTF-8 text ({error}). Save it as CSV UTF-8.",))


def _text(path: Path) -> str:
    """Without the byte order mark that spreadsheets put before it; a missing file reads as one with no rows."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return decisions_csv(())


def decide(path: Path, decision: Decision, lexicon: Lexicon) -> None:
    """Write a decision down, others of this moment beside it; raises BadLexicon for one that cannot be obeyed."""
    with take_turn(path.with_name(LOCK_NAME)):
        rows = _rows(path)
        check_decision(decision, rows, lexicon)
        _write(path, with_decision(rows, decision))


def undo(path: Path, term: str) -> None:
    """Take back what was decided on a term: it may be proposed again. Raises BadLexicon where nothing was."""
    with take_turn(path.with_name(LOCK_NAME)):
        rows = _rows(path)
        if not any(row["term"] == term for row in rows):
            raise BadLexicon("nothing was decided on it.", where=term, remedy=f"Look into {path}.")
        _write(path, without_decision(rows, term))


def _rows(path: Path) -> tuple[Row, ...]:
    """All rows, those with faults too: they are the user's to put right."""
    return tuple(row for _, row in numbered_rows(_text(path)))


def _write(path: Path, rows: tuple[Row, ...]) -> None:
    with writing(path):
        replace_text(path, decisions_csv(rows))
