"""Gathers what `tifawatch status` says, from the current snapshot, state.json, the lock and the folder."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from etl.commands.sql_box import answer_to
from etl.errors import NothingIngested, SeedsMissing
from etl.lexicon import load_lexicon
from etl.read import list_folder
from etl.warehouse.decisions import read_decisions
from etl.warehouse.locations import Locations
from etl.warehouse.lock import is_held, read_holder
from etl.warehouse.state import read_state

QUERIES = Path(__file__).parent / "queries"
# The watcher writes its heartbeat every second.
SILENT_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class Contents:
    """What the current snapshot holds."""

    snapshot: int
    made_at: str
    issues: int
    articles: int
    duplicates: int
    undated: int
    unplaced: int


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read."""

    file_name: str
    reason: str | None
    remedy: str | None


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that `tifawatch status` knows; None is what cannot be known now.

    `backlog` counts files that differ from the snapshot, by the running ETL's own account or by comparing the
    folder. `silent` is true of an ETL that holds the warehouse and has given no sign for a while.
    """

    seeds: str
    warehouse: str
    contents: Contents | None
    failures: tuple[Failure, ...]
    running: str | None
    watching: bool
    silent: bool
    observer_alive: bool
    backlog: int | None
    up_to_date: bool
    published_snapshot: int | None
    publish_waits_for: str | None
    set_aside: tuple[str, ...]
    trouble: str | None
    decision_faults: tuple[str, ...]


def read_report(locations: Locations) -> Report:
    """The state of things now; waits for nobody and changes nothing."""
    state = read_state(locations.state)
    running = is_held(locations.lock)
    contents = read_contents(locations)
    published = state.published_snapshot if state and locations.warehouse.exists() else None
    return Report(
        seeds=str(locations.seeds),
        warehouse=str(locations.warehouse),
        contents=contents,
        failures=read_failures(locations) if contents else (),
        running=holder_text(locations) if running else None,
        watching=bool(running and state and state.watching),
        silent=bool(running and state and state.watching and seconds_since(state.heartbeat) > SILENT_SECONDS),
        observer_alive=bool(running and state and state.observer_alive),
        backlog=state.backlog if running and state else count_backlog(locations),
        up_to_date=contents is not None and published == contents.snapshot,
        published_snapshot=published,
        publish_waits_for=state.publish_waits_for if state else None,
        set_aside=state.set_aside if state else (),
        trouble=state.trouble if running and state else None,
        decision_faults=read_decisions(locations.slogan_decisions, load_lexicon()).faults,
    )


def read_contents(locations: Locations) -> Contents | None:
    """The figures of the current snapshot; None where there is none."""
    try:
        with answer_to(locations, query("contents")) as rows:
            return Contents(**rows.read_all().to_pylist()[0])
    except NothingIngested:
        return None


def read_failures(locations: Locations) -> tuple[Failure, ...]:
    """The files that could not be read, by name."""
    with answer_to(locations, query("failures")) as rows:
        return tuple(Failure(**row) for row in rows.read_all().to_pylist())


def count_backlog(locations: Locations) -> int | None:
    """How many files differ from the snapshot; None where the folder cannot be listed."""
    try:
        found = list_folder(locations.seeds, load_lexicon()).found
    except SeedsMissing:
        return None
    seen = {(name, *(entry.version.size, entry.version.modified_ns)) for name, entry in found.items()}
    try:
        with answer_to(locations, query("ledger")) as rows:
            known = {tuple(row.values()) for row in rows.read_all().to_pylist()}
    except NothingIngested:
        known = set()
    return len({name for name, *_ in seen ^ known})


def query(name: str) -> str:
    """The text of queries/<name>.sql."""
    return (QUERIES / f"{name}.sql").read_text(encoding="utf-8")


def holder_text(locations: Locations) -> str:
    """Who holds the warehouse: 'tifawatch up' (pid 4711 on host, since …)."""
    holder = read_holder(locations.lock)
    if holder is None:
        return "another process"
    return f"{holder.command!r} (pid {holder.pid} on {holder.host}, since {holder.since})"


def seconds_since(moment: str) -> float:
    """How long ago that was; a clock that was set back makes it nothing."""
    return max(0.0, (datetime.now(UTC) - datetime.fromisoformat(moment)).total_seconds())
