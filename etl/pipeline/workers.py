"""Extraction in worker processes: one for a few files, all cores for many; a file that hangs or kills fails alone."""

import faulthandler
import multiprocessing
import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path

from etl.lexicon import Lexicon, load_lexicon
from etl.lexicon.decisions import decided, decisions_csv, numbered_rows
from etl.pipeline.apart import SECONDS_PER_FILE, SIGN_SECONDS, Apart, TookTooLong, Work, WorkerDied, start_worker
from etl.pipeline.records import Taken
from etl.pipeline.taking import (
    FAULT_REMEDY,
    Harvest,
    PackedHarvest,
    Request,
    merge,
    pack_harvest,
    take_all,
    unpack_harvest,
)

# Starting all workers takes about a second: below this many files the one that stands by is quicker.
WORTH_STARTING = 64
FILES_PER_TASK = 16
# Tasks in the queue per worker: enough that none waits, few enough that little lies in memory.
TASKS_AHEAD = 3


# What is given while a worker is still at work, so that who waits can give a sign of life, or give up.
NOTHING_YET = Harvest((), {})


def _work(requests: Sequence[Request], limit: float | None, *, decisions: str) -> PackedHarvest:
    """In a worker process, which ends where one file takes longer than the limit; `decisions` as CSV."""
    lexicon = _lexicon_under(decisions)
    if limit is None:
        return pack_harvest(take_all(requests, lexicon))
    with Path(os.devnull).open("w") as nowhere:

        def begin() -> None:
            # Counts in a thread of C: no pattern without end, no loop in native code can hold it up.
            faulthandler.dump_traceback_later(limit, exit=True, file=nowhere)

        try:
            return pack_harvest(take_all(requests, lexicon, begin))
        finally:
            faulthandler.cancel_dump_traceback_later()


@lru_cache(maxsize=2)
def _lexicon_under(decisions: str) -> Lexicon:
    return decided(load_lexicon(), (row for _, row in numbered_rows(decisions)))


def in_tasks(requests: Iterable[Request]) -> Iterator[tuple[Request, ...]]:
    """The requests in tasks of equal size, in order."""
    rest = iter(requests)
    while task := tuple(islice(rest, FILES_PER_TASK)):
        yield task


def _failed(request: Request, reason: str) -> Harvest:
    """What is recorded for a file over which a worker died or had to be killed."""
    found = request.found
    return Harvest((Taken(found.name, found.version, reason=reason, remedy=FAULT_REMEDY),), {})


class Workers:
    """Takes files in worker processes: in one that stands by while they are few, on all cores once they are many.

    Results come in the order of the requests, whoever worked on them. With one process, or where the system starts
    none, this process does the work itself, and nothing can end a file that hangs.
    """

    def __init__(self, lexicon: Lexicon, *, processes: int | None = None, limit: float = SECONDS_PER_FILE) -> None:
        self.lexicon, self._limit = lexicon, limit
        self._processes = max(2, os.cpu_count() or 1) if processes is None else processes
        self._pool: ProcessPoolExecutor | None = None
        self._apart = Apart()

    def stand_by(self) -> None:
        """Let one worker get ready, for who waits for single files."""
        if self._processes > 1:
            self._apart.start()

    def take(self, requests: Sequence[Request]) -> Iterator[Harvest]:
        """One harvest per task, and an empty one now and then while none is done."""
        if self._processes < 2:
            return (take_all(task, self.lexicon) for task in in_tasks(requests))
        if self._pool is None and len(requests) < WORTH_STARTING:
            return (harvest for task in in_tasks(requests) for harvest in self._take_singly(task))
        return self._take_in_pool(requests)

    def close(self) -> None:
        """End the worker processes but the one that stands by; they are started again when there is work for them."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def end(self) -> None:
        """End all worker processes."""
        self._apart.end()
        self.close()

    def _submit(self, task: Sequence[Request]) -> "Future[PackedHarvest]":
        if self._pool is None:
            # spawn: workers inherit neither the lock's descriptor nor DuckDB's threads.
            self._pool = ProcessPoolExecutor(
                self._processes,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=start_worker,
            )
        return self._pool.submit(self._work_decided(), task, self._limit)

    def _work_decided(self) -> Work:
        """What a worker does, with what users decided up to now."""
        return partial(_work, decisions=decisions_csv(self.lexicon.rows("decisions")))

    def _take_in_pool(self, requests: Sequence[Request]) -> Iterator[Harvest]:
        under_way: deque[tuple[Sequence[Request], Future[PackedHarvest] | None]] = deque()
        tasks = in_tasks(requests)
        while True:
            for task in islice(tasks, max(1, self._processes * TASKS_AHEAD - len(under_way))):
                under_way.append((task, self._submit_or_none(task)))
            if not under_way:
                return
            yield from self._collect(*under_way.popleft())

    def _submit_or_none(self, task: Sequence[Request]) -> "Future[PackedHarvest] | None":
        if self._processes < 2:
            return None
        try:
            return self._submit(task)
        except (BrokenProcessPool, OSError):
            return None

    def _collect(self, task: Sequence[Request], future: "Future[PackedHarvest] | None") -> Iterator[Harvest]:
        while future is not None and not wait((future,), timeout=SIGN_SECONDS).done:
            yield NOTHING_YET
        try:
            if future is not None:
                yield unpack_harvest(future.result())
                return
        except BrokenProcessPool:
            pass
        self.close()
        yield from self._take_singly(task)

    def _take_singly(self, task: Sequence[Request]) -> Iterator[Harvest]:
        """File by file, so that the one over which a worker dies or hangs fails alone."""
        harvests: list[Harvest] = []
        for request in sorted(task, key=lambda request: request.found.name):
            for harvest in self._take_one(request):
                if harvest is NOTHING_YET:
                    yield harvest
                else:
                    harvests.append(harvest)
        yield merge(harvests)

    def _take_one(self, request: Request) -> Iterator[Harvest]:
        if self._processes < 2:
            yield take_all((request,), self.lexicon)
            return
        try:
            yield from self._in_worker((request,))
        except TookTooLong:
            yield _failed(request, f"The rules found no end on it: it took longer than {self._limit:g} seconds.")
        except WorkerDied:
            yield from self._take_once_more(request)

    def _take_once_more(self, request: Request) -> Iterator[Harvest]:
        """After a worker died: not every death is the file's fault, the system may have been short of memory."""
        try:
            yield from self._in_worker(())
        except (WorkerDied, TookTooLong):
            self._processes = 1  # none lives here, whatever it works on: some systems let no process start another
            yield take_all((request,), self.lexicon)
            return
        try:
            yield from self._in_worker((request,))
        except (WorkerDied, TookTooLong):
            yield _failed(request, "The process that read it died.")

    def _in_worker(self, requests: Sequence[Request]) -> Iterator[Harvest]:
        for packed in self._apart.take(requests, self._work_decided(), self._limit):
            if packed is None:
                yield NOTHING_YET
            elif requests:
                yield unpack_harvest(packed)
