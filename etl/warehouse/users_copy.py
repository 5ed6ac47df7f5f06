"""The users' copy of the current snapshot, `warehouse.duckdb`: replaced when nobody can be hurt by it."""

import json
import os
import re
import time
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

import duckdb

from etl.warehouse.files import copy_file, flush_file, flush_folder, replace_text, writing
from etl.warehouse.locations import Locations
from etl.warehouse.record_locks import find_writer, lock_out_writers
from etl.warehouse.snapshots import CONFIG, current_number

# DuckDB opens a file and locks it a moment later; a file that was replaced in between stays locked this long.
GUARD_SECONDS = 0.05
_DUCKDB_LOCK = re.compile(r"lock is held in (?P<program>.*?) \(PID (?P<pid>\d+)\)")


@dataclass(frozen=True, slots=True)
class Published:
    """What `warehouse.duckdb` looked like when it was put there: any difference was made by somebody else."""

    snapshot: int
    size: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class Publication:
    """The result of an attempt: the snapshot that lies there now, and what the newer one waits for."""

    snapshot: int | None
    waits_for: str | None = None


def read_published(locations: Locations) -> Published | None:
    """What was put there last; None where nothing was or the record is lost.

    The record names the file before the exchange too: killed in the midst of one, it tells which of them lies there.
    """
    try:
        records = json.loads(locations.published.read_text(encoding="utf-8"))
        put, before = (Published(**record) if record else None for record in (records["put"], records["before"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return before if before is not None and _lies_there(locations.warehouse, before) else put


def _look(path: Path, snapshot: int) -> Published:
    status = path.stat()
    return Published(snapshot, status.st_size, status.st_mtime_ns)


def _lies_there(path: Path, record: Published) -> bool:
    try:
        return _look(path, record.snapshot) == record
    except FileNotFoundError:
        return False


def set_aside_files(locations: Locations) -> tuple[str, ...]:
    """The names of the files in which users' own work was set aside."""
    pattern = f"{locations.warehouse.stem}.kept-*.duckdb"
    return tuple(sorted(path.name for path in locations.warehouse.parent.glob(pattern)))


def _kept_path(locations: Locations, now: datetime) -> Path:
    folder, stem = locations.warehouse.parent, locations.warehouse.stem
    moment = now.strftime("%Y%m%d-%H%M%S")
    number = 1
    while True:
        path = folder / f"{stem}.kept-{moment}{'' if number == 1 else f'-{number}'}.duckdb"
        if not path.exists():
            return path
        number += 1


def _keep(path: Path, kept: Path) -> None:
    """Give a file a second name; where the system has no hard links, another one."""
    try:
        os.link(path, kept)
    except OSError:
        path.rename(kept)


def _open_elsewhere(who: str) -> str:
    return f"somebody has warehouse.duckdb open for writing ({who})"


class UsersCopy:
    """Keeps `warehouse.duckdb` up to date; one of it per process, and nothing else there opens that file."""

    def __init__(self, locations: Locations) -> None:
        self._locations = locations
        self._guard: int | None = None
        self._guarded_at = 0.0

    def close(self) -> None:
        """Let go of the file that was replaced last, not before those who opened it just then found it locked."""
        if self._guard is not None:
            time.sleep(max(0.0, self._guarded_at + GUARD_SECONDS - time.monotonic()))
            os.close(self._guard)
            self._guard = None

    def publish(self, now: datetime) -> Publication:
        """Put the current snapshot in place, or say what that waits for.

        What users wrote into the file is set aside first, never dropped. Raises WarehouseUnwritable where the
        folder is not writable.
        """
        self.close()
        number = current_number(self._locations)
        before = read_published(self._locations)
        if number is None or self._is_up_to_date(before, number):
            return Publication(number)
        with writing(self._locations.warehouse):
            waits_for = self._fold_log(now) or self._replace(number, before, now)
        if waits_for is not None:
            return Publication(before.snapshot if before else None, waits_for)
        return Publication(number)

    def _is_up_to_date(self, before: Published | None, number: int) -> bool:
        """A file that a user changed stays as it is until there is something newer to put there."""
        return before is not None and before.snapshot == number and self._locations.warehouse.exists()

    def _fold_log(self, now: datetime) -> str | None:
        """Bring the log of a session that died into its database; gives what that waits for.

        A log left beside a new file would be replayed into it: rows would appear that nobody put there.
        """
        warehouse, log = self._locations.warehouse, self._locations.write_ahead_log
        if not log.exists():
            return None
        if warehouse.exists():
            try:
                # DuckDB refuses while somebody has the file open; closing folds the log in and removes it.
                duckdb.connect(str(warehouse), config=CONFIG).close()
            except duckdb.Error as error:
                found = _DUCKDB_LOCK.search(str(error))
                if found:
                    return _open_elsewhere(f"{Path(found['program']).name}, pid {found['pid']}")
        if log.exists():  # it fits no database here: both are set aside as they are
            kept = _kept_path(self._locations, now)
            if warehouse.exists():
                _keep(warehouse, kept)
            log.rename(kept.with_name(kept.name + ".wal"))
        return None

    def _replace(self, number: int, before: Published | None, now: datetime) -> str | None:
        """Exchange the file; gives what that waits for. The copy is made before anybody is locked out."""
        warehouse = self._locations.warehouse
        writer = find_writer(warehouse)
        if writer is not None:
            return _open_elsewhere(writer)
        fresh = self._locations.private_folder / "publishing.duckdb"
        try:
            copy_file(self._locations.snapshot(number), fresh)
            flush_file(fresh)
            guard = lock_out_writers(warehouse)
            if isinstance(guard, str):
                return _open_elsewhere(guard)
            self._guard, self._guarded_at = guard, time.monotonic()
            if self._locations.write_ahead_log.exists():
                return "a session that ended just now left a log beside warehouse.duckdb"
            self._exchange(fresh, number, before, now)
        except PermissionError:
            if os.name != "nt":
                raise
            return "somebody has warehouse.duckdb open"
        finally:
            fresh.unlink(missing_ok=True)
        return None

    def _exchange(self, fresh: Path, number: int, before: Published | None, now: datetime) -> None:
        warehouse = self._locations.warehouse
        if warehouse.exists() and (before is None or not _lies_there(warehouse, before)):
            _keep(warehouse, _kept_path(self._locations, now))
        records = {"put": asdict(_look(fresh, number)), "before": asdict(before) if before else None}
        # Not waiting for the disk: who opens the file in this instant for writing is turned away. Should a power cut
        # take the record, the file counts as touched by somebody and is set aside.
        replace_text(self._locations.published, json.dumps(records), durable=False)
        fresh.replace(warehouse)
        flush_folder(warehouse.parent)
