"""Puts an uploaded file into seeds/: under a safe name, whole or not at all, over nothing."""

import os
import re
import tempfile
from pathlib import Path, PurePosixPath

from dashboard.errors import UploadRefused

SIZE_LIMIT = 5_000_000
SUFFIX = ".txt"
# What Windows or a shell would take for more than a name; control characters and the bidi marks that fake one.
UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)
NAME_BYTES = 200


def safe_name(given: str) -> str:
    """`../../柯城 0519.txt` → `柯城 0519.txt`; a hidden, reserved or empty name gets a visible one."""
    base = PurePosixPath(given.replace("\\", "/")).name
    stem = UNSAFE.sub("_", base.removesuffix(SUFFIX)).strip(" ._")
    if not stem or RESERVED.match(stem):
        stem = f"issue_{stem}".rstrip("_")
    return stem.encode()[:NAME_BYTES].decode(errors="ignore") + SUFFIX


def save_upload(seeds: Path, given: str, content: bytes) -> Path:
    """The path the file got; a taken name gets a number, so that no issue is ever overwritten.

    Refuses what is not `.txt`, empty or larger than the limit: the browser's own check can be got round.
    """
    if not given.lower().endswith(SUFFIX):
        raise UploadRefused("upload.not_txt")
    if not content:
        raise UploadRefused("upload.empty")
    if len(content) > SIZE_LIMIT:
        raise UploadRefused("upload.too_large")
    seeds.mkdir(parents=True, exist_ok=True)
    # Hidden while it grows: the watcher must not take half a file.
    handle, temporary = tempfile.mkstemp(prefix=".upload-", dir=seeds)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(temporary).chmod(0o644)
        return _link_new(Path(temporary), seeds, safe_name(given[: -len(SUFFIX)] + SUFFIX))
    finally:
        Path(temporary).unlink(missing_ok=True)


def _link_new(temporary: Path, seeds: Path, name: str) -> Path:
    """Fails where the name is taken, in one step; a rename would overwrite it."""
    stem = name.removesuffix(SUFFIX)
    for number in range(1, 1000):
        target = seeds / (name if number == 1 else f"{stem} ({number}){SUFFIX}")
        try:
            _place(temporary, target)
        except FileExistsError:
            continue
        return target
    raise UploadRefused("upload.names_taken")


def _place(temporary: Path, target: Path) -> None:
    """A hard link shows the whole file at once; file systems without links get an exclusive copy, which the
    watcher leaves alone until it has stopped growing."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:
        with target.open("xb") as file:
            file.write(temporary.read_bytes())
