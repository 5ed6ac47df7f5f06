"""The one writer: what differs between folder and ledger becomes snapshots, and snapshots the users' warehouse."""

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from types import TracebackType
from typing import Self

import duckdb

from etl.lexicon import Lexicon, Row, load_lexicon
from etl.lexicon.decisions import decided
from etl.pipeline.batches import Done, log_entries, take_changes
from etl.pipeline.changes import Changes
from etl.pipeline.current import Snapshot, read_current
from etl.pipeline.pace import pause_seconds, work_seconds
from etl.pipeline.records import LogEntry
from etl.pipeline.recount import recount
from etl.pipeline.workers import Workers
from etl.pipeline.years import settle_years
from etl.read.folder import Found, Version
from etl.warehouse.decisions import read_decisions
from etl.warehouse.load import counties_of, places_of_issues, tidy
from etl.warehouse.locations import Locations
from etl.warehouse.schema import marts_version, rules_version, schema_version
from etl.warehouse.snapshots import keep_before_rebuild, open_batch, sweep


@dataclass(slots=True)
class Ingester:
    """Holds what lasts from batch to batch: the ledger in short, the workers, and what publishing costs.

    The caller holds the lock of the warehouse.
    """

    locations: Locations
    lexicon: Lexicon = field(default_factory=load_lexicon)
    processes: int | None = None
    on_outcome: Callable[[LogEntry], None] | None = None
    on_progress: Callable[[int, int], None] | None = None
    snapshot: Snapshot | None = None
    ledger: dict[str, Version] = field(default_factory=dict)
    publishing_seconds: float = 0.0
    published_at: float = float("-inf")
    changing: frozenset[str] = frozenset()
    faults: tuple[str, ...] = ()
    # The decisions that the current snapshot counts by.
    _counted_by: tuple[Row, ...] = ()
    _workers: Workers = field(init=False)
    _must_rebuild: bool = field(init=False, default=False)
    # Places in which years are still to be decided; None: in all of them, since a run before this one was ended.
    _undecided: set[str] | None = field(init=False, default_factory=set)

    def __post_init__(self) -> None:
        self._workers = Workers(self.lexicon, processes=self.processes)

    def __enter__(self) -> Self:
        sweep(self.locations)
        self._read_current()
        self.read_decisions()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._workers.end()

    def stand_by(self) -> None:
        """Be ready for single files that are dropped."""
        self._workers.stand_by()

    @property
    def must_rebuild(self) -> bool:
        """Whether there is no snapshot yet, or one of another schema, other rules, other views, or a broken one."""
        return self._must_rebuild

    @property
    def is_unfinished(self) -> bool:
        """Whether even no change of a file needs a batch: a run before this one was ended in the midst of a backlog,
        or a user decided on a term."""
        return self._must_rebuild or self._undecided is None or self.lexicon.rows("decisions") != self._counted_by

    def read_decisions(self) -> None:
        """Let the next batch count by what decisions/slogans.csv says now.

        Where the file cannot be read as a whole, what was decided before holds on; `faults` says what is wrong.
        """
        found = read_decisions(self.locations.slogan_decisions, self.lexicon)
        self.faults = found.faults
        if found.rows is not None and found.rows != self.lexicon.rows("decisions"):
            self.lexicon = self._workers.lexicon = decided(self.lexicon, found.rows)

    def _read_current(self) -> None:
        found = read_current(self.locations)
        if found is None:
            self._must_rebuild = True
            return
        self.snapshot, self._counted_by = found.snapshot, found.counted_by
        self.lexicon = self._workers.lexicon = decided(self.lexicon, self._counted_by)
        self._must_rebuild = found.versions != (schema_version(), rules_version(), marts_version())
        self._undecided = set() if found.years_settled else None
        if not self._must_rebuild:
            self.ledger = dict(found.ledger)

    def start_afresh(self) -> None:
        """Let the next batch begin with an empty warehouse, as for another schema."""
        self._must_rebuild = True
        self.ledger.clear()

    def changes(self, listing: Mapping[str, Found]) -> Changes:
        """What differs between a listing of seeds/ and the ledger."""
        take = tuple(found for name, found in sorted(listing.items()) if self.ledger.get(name) != found.version)
        return Changes(take, frozenset(self.ledger.keys() - listing.keys()), listing)

    def run(self, changes: Changes, *, done_before: int = 0) -> Changes:
        """One batch: the changes, or as many of them as fit between two snapshots; gives those left.

        `done_before` counts those of the same backlog that earlier batches did, for who follows the progress.

        Raises WarehouseUnwritable, with nothing changed, where the snapshot cannot be written. A batch in which
        every file turned out to be still changing makes no snapshot.
        """
        try:
            return self._run(changes, done_before)
        except Exception:
            self._workers.close()  # what they still work on belongs to a batch that is no more
            raise

    def _run(self, changes: Changes, done_before: int) -> Changes:
        fresh = self.lexicon if self._must_rebuild else None
        with open_batch(self.locations, fresh_with=fresh) as batch:
            report = partial(self._report, done_before)
            places = set() if fresh else self._recount(batch.connection, report)
            until = time.monotonic() + self._work_seconds()
            done, left = take_changes(batch.connection, self._workers, changes, until=until, report=report)
            done.counties.update(places)
            batch.years_settled = not left
            batch.worth_keeping = bool(done.records or done.gone or self.is_unfinished)
            redated = self._decide_years(batch.connection, done.counties) if not left else []
            log_entries(batch.connection, redated)
            tidy(batch.connection)
        self.changing = frozenset(done.changing)
        if batch.worth_keeping:
            self._note(done, left, Snapshot(batch.number, batch.made_at), batch.seconds)
            self._tell((*done.log, *redated))
        if not left:
            self._workers.close()
        return left

    def _recount(self, connection: duckdb.DuckDBPyConnection, report: Callable[[int, int], None]) -> set[str]:
        """Count by new decisions, if there are any; gives the places of the issues that this touched."""
        if self.lexicon.rows("decisions") == self._counted_by:
            return set()
        before = decided(self.lexicon, self._counted_by)
        return counties_of(connection, recount(connection, before, self.lexicon, report=report))

    def _work_seconds(self) -> float:
        """How long a batch may work before it is published. A rebuild is published whole: half of one would look
        like issues withdrawn."""
        if self._must_rebuild and self.snapshot is not None:
            return float("inf")
        return work_seconds(self.publishing_seconds)

    def _decide_years(self, connection: duckdb.DuckDBPyConnection, places: set[str]) -> list[LogEntry]:
        """Years by other issues, in all places that changed since they were last decided."""
        undecided = places_of_issues(connection) if self._undecided is None else self._undecided | places
        return settle_years(connection, self.lexicon, undecided)

    def _report(self, done_before: int, done: int, total: int) -> None:
        if self.on_progress is not None:
            self.on_progress(done_before + done, done_before + total)

    def _note(self, done: Done, left: Changes, snapshot: Snapshot, seconds: float) -> None:
        if self._must_rebuild:
            self.ledger.clear()
            if self.snapshot is not None:
                keep_before_rebuild(self.locations, self.snapshot.number)
        self._must_rebuild = False
        self._counted_by = self.lexicon.rows("decisions")
        if not left:
            self._undecided = set()
        elif self._undecided is not None:
            self._undecided |= done.counties
        for name in done.gone:
            self.ledger.pop(name, None)
        self.ledger.update({record.file_name: record.version for record in done.records})
        self.snapshot = snapshot
        self.publishing_seconds, self.published_at = seconds, time.monotonic()

    def _tell(self, entries: Iterable[LogEntry]) -> None:
        for entry in entries:
            if self.on_outcome is not None:
                self.on_outcome(entry)

    def seconds_until_next(self, now: float) -> float:
        """How long to wait before the next batch may begin: what comes in the meantime shares its snapshot."""
        return max(0.0, self.published_at + pause_seconds(self.publishing_seconds) - now)
