"""Opening a file of seeds/ without harm, and reading it whole."""

import errno
import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import PurePosixPath

from etl.errors import UnreadableIssue
from etl.lexicon import Lexicon
from etl.read.decode import decode
from etl.read.folder import TEXT_SUFFIX, Found, Kind, Version

# A front page has some 10 KB, a whole printed issue under 300 KB. A larger file is no single issue.
LIMIT_BYTES = 2 * 1024 * 1024
_REFUSED_KINDS = {
    Kind.FOLDER: ("it is a folder that is named like a text.", "Rename the folder; the files in it are read anyway."),
    Kind.LINK_OUTSIDE: ("it is a link that leaves seeds/.", "Copy the file itself into seeds/."),
    Kind.LINK_BROKEN: ("it is a link to nothing, or a link in a circle.", "Copy the file itself into seeds/."),
    Kind.LINK_TO_FOLDER: ("it is a link to a folder, and those are not followed.", "Copy the folder into seeds/."),
    Kind.PIPE: ("it is a named pipe (FIFO), not a file; it was not opened.", "Remove it."),
    Kind.SOCKET: ("it is a socket, not a file; it was not opened.", "Remove it."),
    Kind.DEVICE: ("it is a device, not a file; it was not opened.", "Remove it."),
}
# O_NONBLOCK: should a FIFO take the file's place after it was looked at, opening it must not wait for a writer.
_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class SourceText:
    """The decoded text of one file. `version` is that of the bytes read, `content_hash` their SHA-256."""

    text: str
    encoding: str
    content_hash: str
    version: Version


class StillChanging(Exception):  # no error: the file is simply looked at again later
    """The file moved while it was read."""


def read_bytes(found: Found) -> tuple[bytes, Version]:
    """The whole content of a regular file, and its version, which is the same before and after reading.

    Refuses everything that is not a regular file of acceptable size, never blocks and never follows a link out of
    seeds/. Raises StillChanging where the file is being written or has gone.
    """
    if found.kind in _REFUSED_KINDS:
        cause, remedy = _REFUSED_KINDS[found.kind]
        raise UnreadableIssue(cause, where=found.name, remedy=remedy)
    try:
        handle = os.open(os.path.realpath(found.path), _FLAGS)
    except OSError as error:
        raise _unopenable(found, error) from error
    try:
        before = os.fstat(handle)
        if not stat.S_ISREG(before.st_mode):
            raise StillChanging(found.name)
        _check_size(found, before.st_size)
        data = _read_all(handle, before.st_size + 1, found)
        after = os.fstat(handle)
    finally:
        os.close(handle)
    version = Version(after.st_size, after.st_mtime_ns, after.st_ctime_ns)
    unmoved = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    if not unmoved or len(data) != after.st_size or version != found.version:
        raise StillChanging(found.name)
    return data, version


def _read_all(handle: int, limit: int, found: Found) -> bytes:
    parts = []
    left = limit
    try:
        while left > 0 and (part := os.read(handle, left)):
            parts.append(part)
            left -= len(part)
    except OSError as error:
        raise UnreadableIssue(
            f"reading it failed ({error.strerror}).", where=found.name, remedy="Check the disk or the network mount."
        ) from error
    return b"".join(parts)


def _check_size(found: Found, size: int) -> None:
    if size > LIMIT_BYTES:
        raise UnreadableIssue(
            f"it is too large for one issue: {size:,} bytes, the limit is {LIMIT_BYTES:,}.",
            where=found.name,
            remedy="Split it into one file per issue.",
        )


def _unopenable(found: Found, error: OSError) -> Exception:
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ELOOP):
        return StillChanging(found.name)
    if error.errno in (errno.EACCES, errno.EPERM):
        return UnreadableIssue(
            "it may not be read (no permission).", where=found.name, remedy=f"chmod +r {found.name!r}"
        )
    return UnreadableIssue(
        f"it cannot be opened ({error.strerror}).", where=found.name, remedy="Check the disk or the network mount."
    )


def _check_suffix(found: Found, lexicon: Lexicon) -> None:
    suffix = PurePosixPath(found.name).suffix.lower()
    if suffix == TEXT_SUFFIX:
        return
    for row in lexicon.rows("file_formats"):
        if row["extension"] == suffix:
            raise UnreadableIssue(f"it is a {row['format']}, not a .txt.", where=found.name, remedy=row["remedy"])
    raise UnreadableIssue("only .txt files are read.", where=found.name, remedy="Save its text as .txt in UTF-8.")


def content_hash(data: bytes) -> str:
    """SHA-256 of the bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def read_source(found: Found, lexicon: Lexicon) -> SourceText:
    """Read and decode one entry of seeds/; raises UnreadableIssue with cause and remedy, or StillChanging."""
    if found.kind is Kind.FILE:
        _check_suffix(found, lexicon)
    data, version = read_bytes(found)
    text, encoding = decode(data, where=found.name, lexicon=lexicon)
    return SourceText(text, encoding, content_hash(data), version)
