"""What lies in seeds/: every file that counts, with what tells one version of it from the next."""

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from etl.errors import SeedsMissing
from etl.lexicon import Lexicon

TEXT_SUFFIX = ".txt"


class Kind(StrEnum):
    """What a directory entry is, decided without opening it."""

    FILE = "file"
    FOLDER = "folder"
    LINK_OUTSIDE = "link that leaves seeds/"
    LINK_BROKEN = "link to nothing"
    LINK_TO_FOLDER = "link to a folder"
    PIPE = "named pipe (FIFO)"
    SOCKET = "socket"
    DEVICE = "device"


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """What a file system says about a file's content without opening it.

    The change time is kept beside the modification time because `cp -p`, `rsync -t` and `touch -r` set the latter.
    """

    size: int
    modified_ns: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Found:
    """An entry of seeds/. `name` is its path below seeds/ with slashes, made printable; `path` opens it."""

    name: str
    path: str
    kind: Kind
    version: Version


@dataclass(frozen=True, slots=True)
class Listing:
    """All entries by name, and the identity of the folder they lie in (a mount that comes or goes changes it)."""

    found: dict[str, Found]
    device: int
    inode: int


def printable(relative: str) -> str:
    """A path below seeds/ as text that every reader can store; bytes that are no UTF-8 become \\xNN."""
    return relative.replace(os.sep, "/").encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


@cache
def _ignored_patterns(lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(row["pattern"] for row in lexicon.rows("ignored_files"))


def is_ignored(entry_name: str, lexicon: Lexicon) -> bool:
    """Whether a name is that of a hidden, temporary or service file: 柯城报.txt.part, ~$柯城报.docx."""
    return any(fnmatchcase(entry_name, pattern) for pattern in _ignored_patterns(lexicon))


def _link_kind(path: str, root: str) -> tuple[Kind, os.stat_result]:
    try:
        target = os.stat(path)  # noqa: PTH116  # paths stay strings: a hundred thousand of them per scan
    except OSError:  # dangling, looping or not allowed: said when it is read
        return Kind.LINK_BROKEN, os.lstat(path)
    if os.path.commonpath([os.path.realpath(path), root]) != root:
        return Kind.LINK_OUTSIDE, os.lstat(path)
    return (Kind.LINK_TO_FOLDER if stat.S_ISDIR(target.st_mode) else _kind(target)), target


def _kind(status: os.stat_result) -> Kind:
    mode = status.st_mode
    if stat.S_ISREG(mode):
        return Kind.FILE
    if stat.S_ISDIR(mode):
        return Kind.FOLDER
    if stat.S_ISFIFO(mode):
        return Kind.PIPE
    return Kind.SOCKET if stat.S_ISSOCK(mode) else Kind.DEVICE


def _version(kind: Kind, status: os.stat_result) -> Version:
    # A folder's own times move with its content, which says nothing about why it is refused.
    if kind is Kind.FOLDER:
        return Version(0, 0, 0)
    return Version(status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def look_at(path: str, root: str) -> Found | None:
    """One entry as it is now; None where there is nothing any more. `root` is the resolved seeds folder."""
    try:
        status = os.lstat(path)
        kind, status = _link_kind(path, root) if stat.S_ISLNK(status.st_mode) else (_kind(status), status)
    except OSError:
        return None
    return Found(printable(os.path.relpath(path, root)), path, kind, _version(kind, status))


def _walk(folder: str, root: str, lexicon: Lexicon) -> Iterator[Found]:
    with os.scandir(folder) as entries:
        names = [entry.path for entry in entries if not is_ignored(entry.name, lexicon)]
    for path in names:
        found = look_at(path, root)
        if found is None:
            continue
        if found.kind is Kind.FOLDER:
            yield from _walk_below(found, root, lexicon)
        else:
            yield found


def _walk_below(folder: Found, root: str, lexicon: Lexicon) -> Iterator[Found]:
    """The files below a folder, and the folder itself where its name promises a text."""
    if folder.name.lower().endswith(TEXT_SUFFIX):
        yield folder
    try:
        yield from _walk(folder.path, root, lexicon)
    except FileNotFoundError:
        return  # removed while being listed
    except PermissionError:
        yield folder  # refused with its reason when it is read


def list_folder(seeds: Path, lexicon: Lexicon) -> Listing:
    """Everything in seeds/ that counts, subfolders included.

    Links to folders are listed, not followed: they may loop or leave seeds/. Raises SeedsMissing where the
    folder cannot be listed, so that an unmounted folder is never taken for an emptied one.
    """
    try:
        root = os.path.realpath(seeds, strict=True)
        status = os.stat(root)  # noqa: PTH116
        found = {entry.name: entry for entry in _walk(root, root, lexicon)}
    except OSError as error:
        raise SeedsMissing(
            f"this folder of issues cannot be listed ({error.strerror}).",
            where=str(seeds),
            remedy="Create it, mount it, or name another with --seeds.",
        ) from error
    return Listing(found, status.st_dev, status.st_ino)
