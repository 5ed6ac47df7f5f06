"""One turn after the other: look at the folder, take what has settled, see to the users' copy and the heartbeat."""

import time
from collections.abc import Callable
from datetime import datetime

from etl.errors import SeedsMissing
from etl.pipeline.changes import Changes, finished
from etl.pipeline.ingester import Ingester
from etl.pipeline.taking import warm_up
from etl.read.folder import Version
from etl.settle import QUIET_SECONDS, Waiting, look, seconds_to_rest
from etl.warehouse.locations import Locations
from etl.warehouse.reporting import write_report
from etl.warehouse.users_copy import Publication, UsersCopy, read_published
from etl.watch.observe import Observation
from etl.watch.seeds_view import SeedsView
from etl.watch.troubles import RETRY_SECONDS, Concern, Troubles

OnProgress = Callable[[int, int], None]

HEARTBEAT_SECONDS = 1.0
# A signal that ends the watcher is heeded within this time; events wake it at once.
LONGEST_REST = 0.2
# How often decisions/slogans.csv is read: it is small, and a user waits for the new count.
DECISIONS_SECONDS = 0.5
# Copying the users' warehouse may take this share of the time.
COPYING_SHARE = 0.1


class Watcher:
    """What lasts from turn to turn; the caller holds the lock of the warehouse."""

    def __init__(
        self,
        locations: Locations,
        ingester: Ingester,
        *,
        quiet: float = QUIET_SECONDS,
        on_progress: OnProgress | None = None,
    ) -> None:
        self._on_progress = on_progress
        self._locations, self._ingester, self._quiet = locations, ingester, quiet
        self._view = SeedsView(locations.seeds, ingester.lexicon)
        self._observation = Observation()
        self._waiting: dict[str, Waiting] = {}
        self._changes = Changes((), frozenset(), {})
        self._seen: dict[str, Version | None] = {}
        self._copy = UsersCopy(locations)
        before = read_published(locations)
        self._publication = Publication(before.snapshot if before else None)
        self._copy_due = self._batch_due = self._beat_due = self._decisions_due = float("-inf")
        self._troubles = Troubles()
        ingester.on_progress = self._beat_at_work
        self._beat()
        ingester.stand_by()
        warm_up(ingester.lexicon)

    def turn(self) -> None:
        """Everything that is due now."""
        self._look()
        self._read_decisions()
        self._take()
        self._publish()
        if time.monotonic() >= self._beat_due:
            self._beat()

    def rest(self) -> None:
        """Wait until something may have happened, or is due."""
        now = time.monotonic()
        settling = seconds_to_rest(self._waiting, self._seen, now, quiet=self._quiet)
        least = max(settling, self._batch_due - now, 0.02) if settling is not None else LONGEST_REST
        self._observation.hints.woken.wait(min(LONGEST_REST, least))

    def close(self) -> None:
        """Stop observing and say so."""
        self._observation.stop()
        self._copy.close()
        self._beat(watching=False)

    def _look(self) -> None:
        if self._observation.ensure(self._locations.seeds):
            self._view.scan_soon()
        hints, whole = self._observation.hints.drain()
        try:
            moved = self._view.refresh(hints, whole=whole)
        except SeedsMissing as error:
            self._troubles.note(Concern.SEEDS, error)
            self._changes, self._seen = Changes((), frozenset(), {}), {}
            return
        self._troubles.over(Concern.SEEDS)
        if moved or self._seen:
            self._compare()

    def _read_decisions(self) -> None:
        """See what users decided on terms: the next batch counts by it, and is due if there is something new."""
        if time.monotonic() < self._decisions_due:
            return
        self._ingester.read_decisions()
        self._decisions_due = time.monotonic() + DECISIONS_SECONDS

    def _compare(self) -> None:
        self._changes = self._ingester.changes(self._view.found)
        self._seen = self._changes.seen
        self._waiting = look(self._waiting, self._seen, time.monotonic())

    def _take(self) -> None:
        now = time.monotonic()
        if now < self._batch_due or Concern.SEEDS in self._troubles:
            return
        ready = finished(self._waiting, self._changes, now, quiet=self._quiet)
        if ready or (self._ingester.is_unfinished and not self._seen):
            self._run(ready)
            self._compare()
            self._beat()
        elif not self._seen:
            self._troubles.over(Concern.BATCH)

    def _run(self, ready: frozenset[str]) -> None:
        """One batch. Whatever it fails of, nothing has changed, and the watcher lives on to try again."""
        try:
            left = self._ingester.run(self._changes.only(ready))
        except BrokenPipeError:
            raise  # nobody listens any more to what is told
        except Exception as error:  # noqa: BLE001  # a watcher that ends needs hands
            self._batch_due = time.monotonic() + self._troubles.note(Concern.BATCH, error)
            return
        self._troubles.over(Concern.BATCH)
        # In a backlog the batch itself worked long enough.
        now = time.monotonic()
        self._batch_due = now if left else now + self._ingester.seconds_until_next(now)
        self._view.look_again(self._ingester.changing)

    def _publish(self) -> None:
        snapshot = self._ingester.snapshot
        if snapshot is None or snapshot.number == self._publication.snapshot or time.monotonic() < self._copy_due:
            return
        started, retry = time.monotonic(), RETRY_SECONDS
        try:
            self._publication = self._copy.publish(datetime.now().astimezone())
            self._troubles.over(Concern.COPY)
        except Exception as error:  # noqa: BLE001  # the snapshots serve their readers without it
            retry = self._troubles.note(Concern.COPY, error)
        ended = time.monotonic()
        pause = (ended - started) * (1 / COPYING_SHARE - 1)
        self._copy_due = ended + (pause if self._publication.snapshot == snapshot.number else max(pause, retry))
        self._beat()

    def _beat_at_work(self, done: int, total: int) -> None:
        if time.monotonic() >= self._beat_due:
            self._beat(backlog=total - done)
        if self._on_progress is not None:
            self._on_progress(done, total)

    def _beat(self, *, watching: bool = True, backlog: int | None = None) -> None:
        self._beat_due = time.monotonic() + HEARTBEAT_SECONDS
        write_report(
            self._locations,
            watching=watching,
            snapshot=self._ingester.snapshot,
            publication=self._publication,
            backlog=len(self._seen) if backlog is None else backlog,
            observer_alive=self._observation.alive,
            trouble=" ".join(filter(None, (self._troubles.text, *self._ingester.faults))) or None,
        )
