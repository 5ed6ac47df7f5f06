"""Keeps the warehouse up to date with seeds/: events are hints, the folder is the truth."""

import threading
from collections.abc import Callable

from etl.pipeline.ingester import Ingester
from etl.pipeline.records import LogEntry
from etl.warehouse.locations import Locations
from etl.warehouse.lock import hold_lock
from etl.watch.watcher import OnProgress, Watcher

OnOutcome = Callable[[LogEntry], None]


def watch(
    locations: Locations,
    stop: threading.Event,
    on_outcome: OnOutcome | None = None,
    on_progress: OnProgress | None = None,
) -> None:
    """Ingest whatever changes in seeds/ until `stop` is set; `on_progress` may raise to give up the batch at hand.

    Raises WarehouseBusy where another process holds the warehouse. A full disk, a folder that is away, a dead
    observer or a batch that fails of anything else end nothing: state.json says what is the matter, and it goes on
    by itself once the cause is gone.
    """
    with hold_lock(locations.lock), Ingester(locations, on_outcome=on_outcome) as ingester:
        watcher = Watcher(locations, ingester, on_progress=on_progress)
        try:
            while not stop.is_set():
                watcher.turn()
                watcher.rest()
        finally:
            watcher.close()
