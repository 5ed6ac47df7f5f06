"""A watcher in a thread, and waiting for what it does."""

import threading
import time
from collections.abc import Callable

from etl.pipeline import LogEntry
from etl.warehouse.locations import Locations
from etl.watch import watch


class Running:
    """A watcher in a thread, and what it told."""

    def __init__(self, locations: Locations) -> None:
        self.locations = locations
        self.log: list[LogEntry] = []
        self.stop = threading.Event()
        self.thread = threading.Thread(target=watch, args=(locations, self.stop, self.log.append), daemon=True)
        self.thread.start()

    def outcomes(self) -> list[tuple[str, str]]:
        """File and outcome of everything so far."""
        return [(entry.file_name, str(entry.outcome)) for entry in self.log]

    def end(self) -> None:
        """Stop it and wait until it has ended."""
        self.stop.set()
        self.thread.join(20)
        assert not self.thread.is_alive()


def wait_until(condition: Callable[[], bool], *, seconds: float = 15.0) -> float:
    """Wait until something is so; gives how long that took, and fails if it takes too long."""
    started = time.monotonic()
    while not condition():
        passed = time.monotonic() - started
        assert passed < seconds, f"not so after {passed:.1f} s"
        time.sleep(0.01)
    return time.monotonic() - started
