"""What seeds/ looks like to the watcher: scanned as a whole now and then, looked at in single places on hints."""

import os
import time
from collections.abc import Collection, Iterable
from pathlib import Path

from etl.errors import SeedsMissing
from etl.lexicon import Lexicon
from etl.read.folder import Found, Kind, is_ignored, list_folder, look_at, printable

RESCAN_SECONDS = 5.0
# A scan of a large folder may take this share of the time.
SCANNING_SHARE = 0.05


class SeedsView:
    """The listing of the folder, kept up to date."""

    def __init__(self, seeds: Path, lexicon: Lexicon) -> None:
        self._seeds, self._lexicon = seeds, lexicon
        self._root = os.path.realpath(seeds)
        self._device: int | None = None
        self._due = float("-inf")
        self.found: dict[str, Found] = {}

    def scan_soon(self) -> None:
        """Let the next refresh look at the whole folder."""
        self._due = float("-inf")

    def look_again(self, names: Iterable[str]) -> None:
        """Look at files that moved while they were read, whether an event tells of it or not."""
        self._look_at([self.found[name].path for name in names if name in self.found])

    def refresh(self, hints: Collection[str], *, whole: bool) -> bool:
        """Look again: everywhere if that is due, else only where something may have happened; gives whether it did.

        Raises SeedsMissing where the folder is away. An empty folder on another device than before is the bare mount
        point of one: nothing is withdrawn because a disk was unplugged.
        """
        if whole or time.monotonic() >= self._due or not self._look_at(hints):
            self._scan()
            return True
        return bool(hints)

    def _scan(self) -> None:
        started = time.monotonic()
        self._due = started + RESCAN_SECONDS
        listing = list_folder(self._seeds, self._lexicon)
        if not listing.found and self.found and listing.device != self._device:
            raise SeedsMissing(
                "the folder is empty and lies on another device than before: its mount is away.",
                where=str(self._seeds),
                remedy="Mount it again; until then the warehouse keeps what it has.",
            )
        self._root = os.path.realpath(self._seeds)
        self._device, self.found = listing.device, listing.found
        seconds = time.monotonic() - started
        self._due = started + max(RESCAN_SECONDS, seconds / SCANNING_SHARE)

    def _look_at(self, hints: Iterable[str]) -> bool:
        """Look at single places; False where that is not enough, because a folder turned up."""
        for path in hints:
            relative = os.path.relpath(path, self._root)
            if relative.startswith(os.pardir) or relative == os.curdir:
                continue
            if any(is_ignored(part, self._lexicon) for part in Path(relative).parts):
                continue
            entry = look_at(path, self._root)
            if entry is not None and entry.kind is Kind.FOLDER:
                return False
            self._note(path, entry)
        return True

    def _note(self, path: str, entry: Found | None) -> None:
        if entry is not None:
            self.found[entry.name] = entry
        else:
            self.found.pop(printable(os.path.relpath(path, self._root)), None)
