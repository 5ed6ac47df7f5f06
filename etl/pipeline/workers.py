"""Extraction on all cores for large batches: worker processes that die with the one that started them."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from itertools import islice

from etl.lexicon import Lexicon, load_lexicon
from etl.lexicon.decisions import decided, decisions_csv, numbered_rows
from etl.pipeline.records import Taken
from etl.pipeline.taking import FAULT_REMEDY, Harvest, PackedHarvest, Request, pack_harvest, take_all, unpack_harvest

# Starting the workers takes about a second: below this many files one process is quicker.
WORTH_STARTING = 64
FILES_PER_TASK = 16
# Tasks in the queue per worker: enough that none waits, few enough that little lies in memory.
TASKS_AHEAD = 3


def _end_with_parent() -> None:
    """A worker whose parent was killed would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _start_worker() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes; the parent ends its workers
    threading.Thread(target=_end_with_parent, daemon=True).start()
    load_lexicon()


@lru_cache(maxsize=2)
def _lexicon_under(decisions: str) -> Lexicon:
    return decided(load_lexicon(), (row for _, row in numbered_rows(decisions)))


def _work(requests: Sequence[Request], decisions: str) -> PackedHarvest:
    return pack_harvest(take_all(requests, _lexicon_under(decisions)))


def in_tasks(requests: Iterable[Request]) -> Iterator[tuple[Request, ...]]:
    """The requests in tasks of equal size, in order."""
    rest = iter(requests)
    while task := tuple(islice(rest, FILES_PER_TASK)):
        yield task


def _fatal(request: Request) -> Harvest:
    """What is recorded for a file on which a worker died: out of memory, or a fault in native code."""
    found = request.found
    reason, remedy = "The process that read it died.", FAULT_REMEDY
    return Harvest((Taken(found.name, found.version, reason=reason, remedy=remedy),), {})


class Workers:
    """Takes files: in this process while there are few, in worker processes once there are many.

    Results come in the order of the requests, whoever worked on them.
    """

    def __init__(self, lexicon: Lexicon, *, processes: int | None = None) -> None:
        self.lexicon = lexicon
        self._processes = (os.cpu_count() or 1) if processes is None else processes
        self._pool: ProcessPoolExecutor | None = None

    def take(self, requests: Sequence[Request]) -> Iterator[Harvest]:
        """One harvest per task."""
        if self._pool is None and (self._processes < 2 or len(requests) < WORTH_STARTING):
            return (take_all(task, self.lexicon) for task in in_tasks(requests))
        return self._take_in_pool(requests)

    def close(self) -> None:
        """End the worker processes; they are started again when there is work for them."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None

    def _submit(self, task: Sequence[Request]) -> "Future[PackedHarvest]":
        if self._pool is None:
            # spawn: workers inherit neither the lock's descriptor nor DuckDB's threads.
            self._pool = ProcessPoolExecutor(
                self._processes,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=_start_worker,
            )
        return self._pool.submit(_work, task, decisions_csv(self.lexicon.rows("decisions")))

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

    def _collect(self, task: Sequence[Request], future: "Future[PackedHarvest] | None") -> list[Harvest]:
        try:
            if future is not None:
                return [unpack_harvest(future.result())]
        except BrokenProcessPool:
            pass
        self.close()
        if self._processes > 1 and not self._can_start():
            self._processes = 1
        return [self._take_alone(request) for request in task]

    def _can_start(self) -> bool:
        """Whether a worker starts at all here: some systems let no process start another."""
        try:
            self._submit(()).result()
        except (BrokenProcessPool, OSError):
            self.close()
            return False
        return True

    def _take_alone(self, request: Request) -> Harvest:
        """One file in a pool of its own, to find the one on which a worker dies; in this process where none starts."""
        if self._processes < 2:
            return take_all((request,), self.lexicon)
        try:
            return unpack_harvest(self._submit((request,)).result())
        except BrokenProcessPool:
            self.close()
            return _fatal(request)
