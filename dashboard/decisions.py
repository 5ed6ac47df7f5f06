"""Writes what a user decides on a term into decisions/slogans.csv, in the form that docs/architecture.md gives.

The ETL and other sessions write there too: whoever changes the file holds the lock beside it and puts the new file
in place by one rename. Rows on other terms are kept as they are, whatever stands in them.
"""

import csv
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from dashboard.errors import DecisionRefused

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
KINDS = ("campaign", "mechanism", "contest", "goal", "formula", "project", "problem")
LEVELS = ("national", "province", "city", "county", "town")
PATIENCE = 10.0


def save_decision(path: Path, term: str, decision: Mapping[str, str | None] | None) -> None:
    """Put a decision in place of an earlier one on the term; None takes that one back.

    Refuses a file that it does not understand, so that nothing a user wrote is lost.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with _turn(path.with_name(".lock")):
        rows = {row["term"]: row for row in _read(path)}
        rows.pop(term, None)
        if decision is not None:
            rows[term] = {name: decision.get(name) or "" for name in COLUMNS} | {"term": term}
        _replace(path, [rows[name] for name in sorted(rows)])


def _read(path: Path) -> list[dict[str, str]]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            rows = list(reader)
    except FileNotFoundError:
        return []
    except ValueError as error:
        raise DecisionRefused("decide.unreadable") from error
    if not {"term", "state"} <= set(reader.fieldnames or ()) <= set(COLUMNS) or any(None in row for row in rows):
        raise DecisionRefused("decide.unreadable")
    return [{name: (row.get(name) or "").strip() for name in COLUMNS} for row in rows]


def _replace(path: Path, rows: list[dict[str, str]]) -> None:
    handle, temporary = tempfile.mkstemp(prefix=".slogans-", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    finally:
        Path(temporary).unlink(missing_ok=True)


@contextmanager
def _turn(lock: Path) -> Iterator[None]:
    """One writer at a time, of all sessions and programs; the lock ends with its process."""
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        deadline = time.monotonic() + PATIENCE
        while not _try_lock(handle):
            if time.monotonic() > deadline:
                raise DecisionRefused("decide.busy")
            time.sleep(0.02)
        yield
    finally:
        os.close(handle)


def _try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, 1 << 20, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
