"""Immutable numbered snapshots: a batch copies the newest, changes the copy, and makes it current by one rename."""

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from etl.lexicon import Lexicon
from etl.warehouse.files import REFUSALS, copy_file, flush_file, flush_folder, replace_text, unwritable
from etl.warehouse.locations import Locations
from etl.warehouse.schema import create_warehouse, stamp

# A reader takes the number, then opens the file: in between the ETL may have moved on, but not by three.
KEPT_SNAPSHOTS = 3
_NAME = re.compile(r"(\d{6,})\.duckdb")
_MAKING = ".making"
CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "memory_limit": "512MB",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


@dataclass(slots=True)
class Batch:
    """A snapshot in the making; dropped at the end of the block where that finds nothing `worth_keeping` in it.

    `seconds` is what copying and closing it took, without the work in between.
    """

    number: int
    made_at: datetime
    connection: duckdb.DuckDBPyConnection
    seconds: float = 0.0
    years_settled: bool = True
    worth_keeping: bool = True


def current_number(locations: Locations) -> int | None:
    """The number of the current snapshot; None before the first."""
    try:
        return int(locations.pointer.read_text(encoding="ascii"))
    except FileNotFoundError:
        return None
    except ValueError:
        return None


def snapshot_numbers(locations: Locations) -> list[int]:
    """The numbers of all snapshot files, ascending."""
    matches = (_NAME.fullmatch(path.name) for path in locations.snapshots.glob("*.duckdb"))
    return sorted(int(match[1]) for match in matches if match)


def next_number(locations: Locations) -> int:
    """A number never used before: a reader may still hold any older file under its name."""
    return max([current_number(locations) or 0, *snapshot_numbers(locations)]) + 1


def sweep(locations: Locations, *, keep: int = KEPT_SNAPSHOTS) -> None:
    """Remove what a killed batch left behind, and snapshots that nobody can still be about to open."""
    current = current_number(locations) or 0
    for path in locations.snapshots.glob(f"*{_MAKING}*"):
        path.unlink(missing_ok=True)
    numbers = snapshot_numbers(locations)
    kept = [number for number in numbers if number <= current][-keep:]
    for number in set(numbers) - set(kept):
        with suppress(PermissionError):  # Windows: still open in a reader; the next sweep gets it
            locations.snapshot(number).unlink(missing_ok=True)


def _remove(path: Path) -> None:
    for leftover in (path, path.with_name(path.name + ".wal")):
        with suppress(OSError):
            leftover.unlink(missing_ok=True)


def _open_copy(locations: Locations, making: Path, lexicon: Lexicon | None) -> duckdb.DuckDBPyConnection:
    if lexicon is None:
        number = current_number(locations)
        assert number is not None, "a batch that copies needs a snapshot to copy"  # noqa: S101
        copy_file(locations.snapshot(number), making)
        return duckdb.connect(str(making), config=CONFIG)
    connection = duckdb.connect(str(making), config=CONFIG)
    create_warehouse(connection, lexicon)
    return connection


@contextmanager
def open_batch(locations: Locations, *, fresh_with: Lexicon | None = None) -> Iterator[Batch]:
    """One batch of changes: everything done inside the block becomes the current snapshot, or nothing does.

    The block works on a copy of the current snapshot, or with `fresh_with` on an empty warehouse, in one
    transaction. Raises WarehouseUnwritable where the disk is full or the folder read-only; whatever goes wrong,
    the previous snapshot stays current and the unfinished one is removed.
    """
    started = time.monotonic()
    making = locations.snapshots / f"{next_number(locations):06d}{_MAKING}"
    number = int(making.name.removesuffix(_MAKING))
    connection: duckdb.DuckDBPyConnection | None = None
    try:
        making.parent.mkdir(parents=True, exist_ok=True)
        connection = _open_copy(locations, making, fresh_with)
        connection.begin()
        # Creating an empty warehouse is done once, and no measure of what the next snapshot will cost.
        opening = 0.0 if fresh_with else time.monotonic() - started
        batch = Batch(number, datetime.now(UTC), connection, opening)
        yield batch
        ended = time.monotonic()
        if not batch.worth_keeping:
            connection.rollback()
            return
        stamp(connection, number, batch.made_at, years_settled=batch.years_settled)
        connection.commit()
        connection.execute("checkpoint")
        connection.close()
        _make_current(locations, making, number)
        batch.seconds += time.monotonic() - ended
    except OSError as error:
        make_room(locations)
        raise unwritable(locations.snapshots, error) from error
    except duckdb.Error as error:
        refusal = _refusal(error)
        if refusal is None:
            raise
        make_room(locations)
        raise unwritable(locations.snapshots, refusal) from error
    finally:
        if connection is not None:
            connection.close()
        _remove(making)


def keep_before_rebuild(locations: Locations, number: int) -> None:
    """Keep what a rebuild replaces, its log above all, as `before-rebuild.duckdb` in the private folder."""
    kept = locations.private_folder / "before-rebuild.duckdb"
    with suppress(OSError):  # without hard links it goes the way of all snapshots
        kept.unlink(missing_ok=True)
        os.link(locations.snapshot(number), kept)


def make_room(locations: Locations) -> None:
    """Remove every snapshot but the current one, for the next attempt on a full disk. Who has one open keeps it."""
    with suppress(OSError):
        sweep(locations, keep=1)


def _refusal(error: duckdb.Error) -> OSError | None:
    """The system's refusal behind an error of DuckDB, which tells it in words only; None for any other error."""
    words = str(error)
    for code in REFUSALS:
        if os.strerror(code) in words:
            return OSError(code, os.strerror(code))
    return OSError(words.splitlines()[0]) if isinstance(error, duckdb.IOException) else None


def _make_current(locations: Locations, making: Path, number: int) -> None:
    final = locations.snapshot(number)
    flush_file(making)
    making.replace(final)
    flush_folder(final.parent)
    replace_text(locations.pointer, f"{number}\n")
    sweep(locations)


def attach_current(locations: Locations) -> duckdb.DuckDBPyConnection:
    """An in-memory connection with the current snapshot attached read-only, as catalog `tifawatch`.

    A fresh connection with ATTACH, because connecting to a path that this process still has open elsewhere gives
    the file that was there then. Raises duckdb.Error where the snapshot cannot be read.
    """
    number = current_number(locations)
    path = str(locations.snapshot(number or 0)).replace("'", "''")
    connection = duckdb.connect(config=CONFIG)
    try:
        connection.execute(f"attach '{path}' as tifawatch (read_only)")
        connection.execute("use tifawatch")
    except duckdb.Error:
        connection.close()
        raise
    return connection
