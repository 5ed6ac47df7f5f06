"""One worker process that takes one task after the other, and is killed over one that takes too long."""

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

from etl.lexicon import load_lexicon
from etl.pipeline.taking import PackedHarvest, Request, warm_up

# An issue of five thousand characters takes 0.03 s: what takes this long is a rule that finds no end.
SECONDS_PER_FILE = 60.0
# Who waits for a task gives a sign of life this often.
SIGN_SECONDS = 0.25

Work = Callable[[Sequence[Request], float | None], PackedHarvest]


class TookTooLong(Exception):
    """The task was not done in time."""


class WorkerDied(Exception):
    """The process ended over the task: out of memory, or a fault in native code."""


def _end_with_parent() -> None:
    """A worker whose parent was killed would wait for work for ever."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def start_worker() -> None:
    """What every worker process does first."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all processes; the parent ends its workers
    threading.Thread(target=_end_with_parent, daemon=True).start()
    load_lexicon()


def _serve(pipe: Connection) -> None:
    start_worker()
    warm_up(load_lexicon())
    pipe.send(None)
    while True:
        work, requests = pipe.recv()
        pipe.send(work(requests, None))


class Apart:
    """Holds the process; it is started with the first task, and again after it died or was killed."""

    def __init__(self) -> None:
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._is_ready = self._is_at_work = False

    def start(self) -> None:
        """Let it get ready while nobody waits for it; where the system starts none, the first task finds that out."""
        try:
            self._start()
        except OSError:
            self.end()

    def _start(self) -> Connection:
        # spawn: the worker inherits neither the lock's descriptor nor DuckDB's threads.
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        return self._pipe

    def take(self, requests: Sequence[Request], work: Work, limit: float) -> Iterator[PackedHarvest | None]:
        """None again and again while it works, then what it gave.

        Raises TookTooLong after `limit` seconds, and WorkerDied; both leave no process behind.
        """
        if self._is_at_work:  # nobody waits any more for what it works on
            self.end()
        try:
            pipe = self._pipe or self._start()
            if not self._is_ready:
                yield from self._signs(pipe, SECONDS_PER_FILE)
                pipe.recv()
            self._is_ready = self._is_at_work = True
            pipe.send((work, requests))
            yield from self._signs(pipe, limit)
            packed: PackedHarvest = pipe.recv()
        except (EOFError, OSError) as error:
            self.end()
            raise WorkerDied from error
        self._is_at_work = False
        yield packed

    def _signs(self, pipe: Connection, limit: float) -> Iterator[None]:
        end = time.monotonic() + limit
        while not pipe.poll(SIGN_SECONDS):
            if time.monotonic() >= end:
                self.end()
                raise TookTooLong
            yield None

    def end(self) -> None:
        """Kill it, whatever it is at."""
        if self._process is not None and self._process.pid is not None:
            self._process.kill()
            self._process.join()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None
        self._is_ready = self._is_at_work = False
