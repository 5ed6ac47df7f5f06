"""Once through the folder: what `tifawatch ingest` and `tifawatch rebuild` do."""

import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from etl.errors import SeedsMissing, UnreadableIssue, WarehouseUnwritable
from etl.pipeline.changes import Changes, finished
from etl.pipeline.ingester import Ingester
from etl.pipeline.records import LogEntry
from etl.read.folder import list_folder
from etl.settle import QUIET_SECONDS, Waiting, look
from etl.warehouse.files import writing
from etl.warehouse.locations import Locations
from etl.warehouse.lock import hold_lock
from etl.warehouse.reporting import write_report
from etl.warehouse.users_copy import Publication, UsersCopy, read_published

OnProgress = Callable[[int, int], None]
# A file still being written when everything else is done is waited for this long.
LONGEST_WAIT = 30.0


@dataclass(frozen=True, slots=True)
class Summary:
    """What one run did: the log in order, the snapshot that is current, and what the users' copy waits for.

    `faults` says which rows of decisions/slogans.csv could not be obeyed.
    """

    log: tuple[LogEntry, ...]
    snapshot: int | None
    publication: Publication
    still_changing: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()


def ingest(
    locations: Locations,
    paths: Sequence[Path] | None = None,
    *,
    on_progress: OnProgress | None = None,
    processes: int | None = None,
    quiet: float = QUIET_SECONDS,
) -> Summary:
    """Bring the warehouse up to date with seeds/, or with the named files of it alone.

    A named file that lies elsewhere is copied into seeds/ first. Raises SeedsMissing, WarehouseBusy or
    WarehouseUnwritable; what is wrong with single files is in the summary.
    """
    with hold_lock(locations.lock):
        only = None if paths is None else frozenset(_bring_in(path, locations) for path in paths)
        return _run(locations, only, on_progress, processes, quiet, start_afresh=False)


def rebuild(
    locations: Locations,
    *,
    on_progress: OnProgress | None = None,
    processes: int | None = None,
    quiet: float = QUIET_SECONDS,
) -> Summary:
    """Make the warehouse anew from seeds/; the present one serves its readers until that is done."""
    with hold_lock(locations.lock):
        return _run(locations, None, on_progress, processes, quiet, start_afresh=True)


def _run(
    locations: Locations,
    only: frozenset[str] | None,
    on_progress: OnProgress | None,
    processes: int | None,
    quiet: float,
    *,
    start_afresh: bool,
) -> Summary:
    log: list[LogEntry] = []
    with Ingester(locations, processes=processes, on_outcome=log.append, on_progress=on_progress) as ingester:
        if start_afresh:
            ingester.start_afresh()
        changing = _take_settled(ingester, None if ingester.must_rebuild else only, quiet)
        publication = publish_once(locations)
        number = ingester.snapshot.number if ingester.snapshot else None
        trouble = " ".join(ingester.faults) or None
        write_report(locations, watching=False, snapshot=ingester.snapshot, publication=publication, trouble=trouble)
        return Summary(tuple(log), number, publication, changing, ingester.faults)


def _take_settled(ingester: Ingester, only: frozenset[str] | None, quiet: float) -> tuple[str, ...]:
    """Batches until nothing differs any more; gives the files that would not come to rest."""
    waiting: dict[str, Waiting] = {}
    deadline = time.monotonic() + LONGEST_WAIT
    while True:
        changes = _limit(ingester.changes(list_folder(ingester.locations.seeds, ingester.lexicon).found), only)
        now = time.monotonic()
        waiting = look(waiting, changes.seen, now)
        ready = finished(waiting, changes, now, quiet=quiet)
        if ready or (ingester.is_unfinished and not changes):
            _run_batches(ingester, changes.only(ready))
            continue
        if not changes or now >= deadline:
            return tuple(sorted(changes.seen))
        time.sleep(quiet / 2)


def _run_batches(ingester: Ingester, changes: Changes) -> None:
    left = changes
    while True:
        left = ingester.run(left, done_before=len(changes) - len(left))
        if not left:
            return


def _limit(changes: Changes, only: frozenset[str] | None) -> Changes:
    return changes if only is None else changes.only(only)


def publish_once(locations: Locations) -> Publication:
    """Bring the users' copy up to date if nobody is in the way and the disk has room; the snapshot is made already."""
    copy = UsersCopy(locations)
    try:
        return copy.publish(datetime.now(UTC).astimezone())
    except WarehouseUnwritable as error:
        before = read_published(locations)
        return Publication(before.snapshot if before else None, f"{error.cause} {error.remedy}")
    finally:
        copy.close()


def _bring_in(path: Path, locations: Locations) -> str:
    """The name below seeds/ of a file that the user named, copied there if it lies elsewhere.

    Refuses to put it over another file of that name.
    """
    if not path.is_file():
        raise SeedsMissing("there is no such file.", where=str(path), remedy="Check its name.")
    absolute, seeds = path.absolute(), locations.seeds
    if absolute.is_relative_to(seeds):
        return absolute.relative_to(seeds).as_posix()
    target = seeds / path.name
    if target.exists() and target.read_bytes() != path.read_bytes():
        raise UnreadableIssue(
            f"{target} exists already with other content.", where=str(path), remedy="Give one of them another name."
        )
    with writing(seeds):
        seeds.mkdir(parents=True, exist_ok=True)
        hidden = seeds / f".{path.name}.part"
        shutil.copyfile(path, hidden)
        hidden.replace(target)
    return target.name
