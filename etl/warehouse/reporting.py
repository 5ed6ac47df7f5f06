"""Writing state.json from what the ETL knows of itself."""

import os
from contextlib import suppress
from datetime import UTC, datetime
from typing import Protocol

from etl.warehouse.locations import Locations
from etl.warehouse.state import State, write_state
from etl.warehouse.users_copy import Publication, set_aside_files


class SnapshotLike(Protocol):
    """A snapshot's number and time."""

    @property
    def number(self) -> int: ...
    @property
    def made_at(self) -> datetime: ...


def write_report(
    locations: Locations,
    *,
    watching: bool,
    snapshot: SnapshotLike | None,
    publication: Publication,
    backlog: int = 0,
    in_work: str | None = None,
    observer_alive: bool = False,
    trouble: str | None = None,
) -> None:
    """Replace state.json. Where even that cannot be written, the heartbeat stands still, which says enough."""
    state = State(
        pid=os.getpid(),
        watching=watching,
        heartbeat=datetime.now(UTC).isoformat(timespec="milliseconds"),
        seeds=str(locations.seeds),
        backlog=backlog,
        in_work=in_work,
        observer_alive=observer_alive,
        snapshot=snapshot.number if snapshot else None,
        snapshot_time=snapshot.made_at.isoformat(timespec="seconds") if snapshot else None,
        published_snapshot=publication.snapshot,
        publish_waits_for=publication.waits_for,
        set_aside=set_aside_files(locations),
        trouble=trouble,
    )
    with suppress(OSError):
        write_state(locations.state, state)
