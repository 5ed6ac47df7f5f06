"""What `tifawatch watch` and `tifawatch up` have in common: watching, and telling of it."""

import os
import threading
from collections import Counter

import click

from etl.commands.error_text import printable
from etl.commands.outcome_text import outcome_text, totals_text
from etl.commands.progress import Bar
from etl.errors import SeedsMissing
from etl.pipeline import LogEntry, Outcome
from etl.warehouse.locations import Locations
from etl.warehouse.state import State, read_state
from etl.watch import watch

# Told one by one while they are few; of a flood, failures and totals.
FEW_FILES = 50
TOTALS_AFTER_SECONDS = 1.0
TROUBLES_EVERY_SECONDS = 1.0


class News:
    """Tells on the terminal what happens to files."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop
        self._bar = Bar("Ingesting")
        self._under_way = 0
        self._untold: Counter[Outcome] = Counter()
        self._telling: threading.Timer | None = None

    def progress(self, done: int, total: int) -> None:
        """Move the bar; interrupt the batch if the user has asked to end: its files are taken at the next start."""
        if self._stop.is_set():
            raise KeyboardInterrupt
        self._under_way = total
        if total > FEW_FILES:
            self._bar.move(done, total)

    def outcome(self, entry: LogEntry) -> None:
        """Tell of one file, or count it for the totals that follow a second later."""
        if self._under_way <= FEW_FILES or entry.outcome is Outcome.FAILED:
            self._bar.hide()
            click.echo(outcome_text(entry))
            return
        self._untold[entry.outcome] += 1
        if self._telling is None:
            self._telling = threading.Timer(TOTALS_AFTER_SECONDS, self.tell_totals)
            self._telling.start()

    def tell_totals(self) -> None:
        """Say how many were not told of one by one."""
        self._telling, untold, self._untold = None, self._untold, Counter()
        self._bar.hide()
        if untold:
            click.echo(totals_text(untold))

    def close(self) -> None:
        """Say what is left to say."""
        if self._telling is not None:
            self._telling.cancel()
        self.tell_totals()


def watch_aloud(locations: Locations, stop: threading.Event) -> None:
    """Watch until `stop` is set, telling what happens; a folder that is not there at the start is an error."""
    if not locations.seeds.is_dir():
        raise SeedsMissing(
            "this folder of issues is not there.",
            where=str(locations.seeds),
            remedy="Create it, or name another with --seeds.",
        )
    news = News(stop)
    ended = threading.Event()
    teller = threading.Thread(target=tell_troubles, args=(locations, ended))
    teller.start()
    try:
        watch(locations, stop, on_outcome=news.outcome, on_progress=news.progress)
    except KeyboardInterrupt:
        if not stop.is_set():
            raise
    finally:
        ended.set()
        teller.join()
        news.close()


def tell_troubles(locations: Locations, ended: threading.Event) -> None:
    """Say on stderr what keeps the watcher from going on, when it begins and when it is over."""
    told: str | None = None
    while not ended.wait(TROUBLES_EVERY_SECONDS):
        state = read_state(locations.state)
        if state is None or state.pid != os.getpid() or trouble_text(state) == told:
            continue
        told = trouble_text(state)
        click.echo(told or "going on", err=True)


def trouble_text(state: State) -> str | None:
    """What the user has to know or do; None while all is well."""
    if state.trouble is not None:
        return printable(state.trouble)
    if state.publish_waits_for is not None:
        return f"warehouse.duckdb is not replaced yet: {printable(state.publish_waits_for)}"
    return None
