"""One ETL at a time per warehouse: a lock that dies with its process."""

import json
import os
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from etl.errors import WarehouseBusy
from etl.warehouse.files import writing

PATIENCE = 10
LONG_PATIENCE = 200


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the lock, as the lock file says."""

    pid: int
    host: str
    since: str
    command: str


def _try_lock(handle: int) -> bool:
    """flock, not fcntl's record locks: those are lost when any descriptor of the file is closed."""
    if sys.platform == "win32":
        import msvcrt

        try:
            # Far behind the text, so that others can read who holds it.
            os.lseek(handle, 1 << 20, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _lock_soon(handle: int, attempts: int = PATIENCE) -> bool:
    """Try for half a second: somebody who only asks whether the lock is held takes it for an instant."""
    for _ in range(attempts):
        if _try_lock(handle):
            return True
        time.sleep(0.05)
    return False


def read_holder(path: Path) -> Holder | None:
    """Who wrote the lock file last; None where it cannot be told. Says nothing about whether it is still held."""
    try:
        return Holder(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def is_held(path: Path) -> bool:
    """Whether a living process holds the lock; taking it for a moment is the only sure way to know."""
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        return not _try_lock(handle)
    finally:
        os.close(handle)


def _busy(path: Path) -> WarehouseBusy:
    holder = read_holder(path)
    who = "another process"
    if holder is not None:
        who = f"{holder.command!r} (pid {holder.pid} on {holder.host}, since {holder.since})"
    return WarehouseBusy(
        f"the warehouse is held by {who}.",
        where=str(path.parent),
        remedy="Files dropped into seeds/ are taken by it. End it first to run another one.",
    )


@contextmanager
def hold_lock(path: Path) -> Iterator[None]:
    """Hold the warehouse for the block; raises WarehouseBusy, naming the holder, where another process does.

    The file stays: removing it would let two processes lock two files of the same name.
    """
    with writing(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _lock_soon(handle):
            raise _busy(path)
        with writing(path):
            holder = Holder(os.getpid(), socket.gethostname(), _now(), " ".join(sys.argv)[:200] or "python")
            text = json.dumps(asdict(holder), ensure_ascii=False).encode()
            os.lseek(handle, 0, os.SEEK_SET)
            os.ftruncate(handle, os.write(handle, text))
        yield
    finally:
        os.close(handle)


@contextmanager
def take_turn(path: Path) -> Iterator[None]:
    """Change a small file that others change too, one after the other; the lock file stays, as above."""
    with writing(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _lock_soon(handle, LONG_PATIENCE):
            raise WarehouseBusy("another process has not let go of it.", where=str(path), remedy="Try again.")
        yield
    finally:
        os.close(handle)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
