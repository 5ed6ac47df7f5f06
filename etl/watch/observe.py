"""watchdog's observer over seeds/: says that something may have happened, and is started anew when it dies."""

import logging
import os
import threading
from pathlib import Path

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

# Not the events of reading: the ETL itself would cause them without end.
_EVENTS: list[type[FileSystemEvent]] = [
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
]
# More hints than this between two looks are answered by a scan of the whole folder.
MANY_HINTS = 2000


class Hints(FileSystemEventHandler):
    """Paths at which something may have happened; `woken` is set when there are some."""

    def __init__(self) -> None:
        self.woken = threading.Event()
        self._lock = threading.Lock()
        self._paths: set[str] = set()
        self._whole_folder = False

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Called in the observer's thread."""
        paths = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
        with self._lock:
            # What happens to a folder happens to all that is in it, unreported.
            self._whole_folder = self._whole_folder or event.is_directory or len(self._paths) > MANY_HINTS
            self._paths.update(paths)
        self.woken.set()

    def drain(self) -> tuple[frozenset[str], bool]:
        """The paths since the last call, and whether only a look at the whole folder will do."""
        with self._lock:
            self.woken.clear()
            paths, whole = frozenset(self._paths), self._whole_folder
            self._paths.clear()
            self._whole_folder = False
        return paths, whole


def _watchdog_threads() -> set[threading.Thread]:
    return {thread for thread in threading.enumerate() if type(thread).__module__.startswith("watchdog.")}


class Observation:
    """An observer of one folder. It can die (its thread ends, the folder is replaced): then it is started again."""

    def __init__(self) -> None:
        logging.getLogger("watchdog").setLevel(logging.ERROR)
        self.hints = Hints()
        self._observer: BaseObserver | None = None
        self._threads: set[threading.Thread] = set()
        self._folder: tuple[int, int] | None = None

    @property
    def alive(self) -> bool:
        """Whether every thread of the observer runs."""
        return self._observer is not None and all(thread.is_alive() for thread in self._threads)

    def ensure(self, folder: Path) -> bool:
        """Observe the folder that bears this name now; gives whether observing began just now.

        Where the system refuses (no watches left, no such events on this mount) the observer stays dead, and the
        periodic scan finds everything.
        """
        try:
            status = folder.stat()
        except OSError:
            self.stop()
            return False
        identity = (status.st_dev, status.st_ino)
        if self.alive and identity == self._folder:
            return False
        self.stop()
        return self._start(folder, identity)

    def _start(self, folder: Path, identity: tuple[int, int]) -> bool:
        before = _watchdog_threads()
        observer: BaseObserver = Observer()
        try:
            observer.schedule(self.hints, str(folder.resolve()), recursive=True, event_filter=_EVENTS)
            observer.start()
        except OSError:
            observer.stop()
            return False
        self._observer, self._folder = observer, identity
        self._threads = _watchdog_threads() - before
        return True

    def stop(self) -> None:
        """End observing."""
        observer, self._observer = self._observer, None
        if observer is not None:
            observer.stop()
            if observer.is_alive():
                observer.join(timeout=5)
        self._threads = set()
