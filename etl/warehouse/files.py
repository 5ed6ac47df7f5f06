"""Files that are there whole or not at all: copying, replacing, and saying why that cannot be done."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from etl.errors import WarehouseUnwritable

_FICLONE = 0x40049409  # ioctl of Linux: share the blocks of another file (XFS, Btrfs)
_CHUNK = 1 << 26
REFUSALS = {
    errno.ENOSPC: ("no space is left on the disk.", "Free some space."),
    errno.EDQUOT: ("the disk quota is used up.", "Free some space."),
    errno.EROFS: ("the folder is on a read-only mount.", "Mount it writable, or use another --warehouse."),
    errno.EACCES: ("the folder may not be written (no permission).", "Allow it, or use another --warehouse."),
    errno.EPERM: ("the folder may not be written (no permission).", "Allow it, or use another --warehouse."),
    errno.EMFILE: ("too many files are open.", "Raise the limit (ulimit -n)."),
    errno.EIO: ("the disk reports an error.", "Check the disk."),
}


def unwritable(path: Path, error: OSError) -> WarehouseUnwritable:
    """What an operating system's refusal to write means for the user."""
    cause, remedy = REFUSALS.get(
        error.errno or 0, (f"writing failed ({error.strerror or error}).", "Look at the folder.")
    )
    return WarehouseUnwritable(cause, where=str(path), remedy=remedy)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn the system's refusals inside the block into WarehouseUnwritable."""
    try:
        yield
    except OSError as error:
        raise unwritable(path, error) from error


def copy_file(source: Path, target: Path) -> None:
    """Copy a file that nobody writes: sharing its blocks where the file system can, in the kernel where not."""
    with source.open("rb") as reader, target.open("wb") as writer:
        if not (_cloned(reader.fileno(), writer.fileno()) or _copied_in_kernel(reader.fileno(), writer.fileno())):
            reader.seek(0)
            writer.seek(0)
            writer.truncate()
            shutil.copyfileobj(reader, writer, _CHUNK)


def _cloned(reader: int, writer: int) -> bool:
    try:
        from fcntl import ioctl  # not on Windows
    except ImportError:
        return False
    try:
        ioctl(writer, _FICLONE, reader)
    except OSError:
        return False
    return True


def _copied_in_kernel(reader: int, writer: int) -> bool:
    copy = getattr(os, "copy_file_range", None)
    if copy is None:
        return False
    left = os.fstat(reader).st_size
    try:
        while left > 0:
            done = copy(reader, writer, min(left, _CHUNK))
            if done == 0:
                return False
            left -= done
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EIO):
            raise
        return False
    return True


def flush_file(path: Path) -> None:
    """Wait until a file's content is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until a folder's entries are on the disk; not every system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def replace_text(path: Path, text: str, *, durable: bool = True) -> None:
    """Put a small text file in place atomically: readers see the old one or the new one."""
    fresh = path.with_name(path.name + ".new")
    with fresh.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        if durable:
            os.fsync(file.fileno())
    fresh.replace(path)
    if durable:
        flush_folder(path.parent)
