"""The progress bar of long work, on stderr, so that stdout stays clean for pipes."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

Item = TypeVar("Item")
COLUMNS = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())


class Bar:
    """A bar that comes with the first move and goes when it is full or hidden; none where stderr is no terminal."""

    def __init__(self, label: str) -> None:
        self._label = label
        self._console = Console(stderr=True)
        self._shown: Progress | None = None

    def move(self, done: int, total: int) -> None:
        """Show how far the work is."""
        if not self._console.is_terminal:
            return
        if self._shown is None:
            self._shown = Progress(*COLUMNS, console=self._console, transient=True)
            self._shown.add_task(self._label)
            self._shown.start()
        self._shown.update(self._shown.task_ids[0], completed=done, total=total)
        if done >= total:
            self.hide()

    def hide(self) -> None:
        """Take the bar from the terminal."""
        if self._shown is not None:
            self._shown.stop()
            self._shown = None


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[int, int], None]]:
    """A bar for the time of the block, which moves it by calling what it is given."""
    bar = Bar(label)
    try:
        yield bar.move
    finally:
        bar.hide()


def with_bar(items: Sequence[Item], label: str) -> Iterator[Item]:
    """The items, with a bar that moves as they are taken."""
    with progress_bar(label) as move:
        for done, item in enumerate(items):
            move(done, len(items))
            yield item
