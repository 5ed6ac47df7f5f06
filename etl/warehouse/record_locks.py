"""Who has a DuckDB file open: DuckDB holds record locks (fcntl), shared for reading, exclusive for writing.

Closing any descriptor of a file drops all record locks that this process has on it. So nothing here may be used on
a file that this process has open in DuckDB.
"""

import os
import struct
import sys
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows: a file that is open cannot be replaced there, which is answer enough
    fcntl = None  # type: ignore[assignment]

_FLOCK = "hhqqi4x"  # struct flock of 64-bit Linux: type, whence, start, length, pid


def _program(pid: int) -> str:
    try:
        return f"{Path(f'/proc/{pid}/comm').read_text(encoding='utf-8').strip()}, pid {pid}"
    except OSError:
        return f"pid {pid}"


def _conflicting_pid(handle: int) -> int | None:
    """The process whose lock stands against a shared one, 0 for none; None where the system does not tell.

    Asking takes no lock, not even for an instant: nobody who opens the file just then is turned away.
    """
    if sys.platform != "linux":
        return None
    question = struct.pack(_FLOCK, fcntl.F_RDLCK, os.SEEK_SET, 0, 0, 0)
    try:
        kind, _, _, _, pid = struct.unpack(_FLOCK, fcntl.fcntl(handle, fcntl.F_GETLK, question))
    except OSError:
        return None
    return 0 if kind == fcntl.F_UNLCK else int(pid)


def _name(pid: int | None) -> str:
    return _program(pid) if pid is not None and pid > 0 else "another process"


def lock_out_writers(path: Path) -> int | str | None:
    """A descriptor that keeps writers away from the file as long as it is open; or who writes into it now.

    Readers are let be. None where there is no such file, or no such locks on this system.
    """
    if fcntl is None:
        return None
    try:
        handle = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    try:
        fcntl.lockf(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        holder = _name(_conflicting_pid(handle))
        os.close(handle)
        return holder
    return handle


def find_writer(path: Path) -> str | None:
    """Who has the file open for writing; None where nobody has, or the system does not tell without trying."""
    if fcntl is None:
        return None
    try:
        handle = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return None
    try:
        pid = _conflicting_pid(handle)
    finally:
        os.close(handle)
    return _name(pid) if pid else None
