"""The progress bar of long work, on stderr, so that stdout stays clean for pipes."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol, TypeVar

Item = TypeVar("Item")


class Advance(Protocol):
    """Tells the bar how far the work is."""

    def __call__(self, done: int, total: int) -> None: ...


@contextmanager
def progress_bar(label: str) -> Iterator[Advance]:
    """A bar that the block moves by calling what it is given; nothing is drawn where stderr is no terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task(label, total=None)

        def advance(done: int, total: int) -> None:
            progress.update(task, completed=done, total=total)

        yield advance


def bar(items: Sequence[Item], label: str) -> Iterable[Item]:
    """The items, with a bar that moves as they are taken."""
    with progress_bar(label) as advance:
        for done, item in enumerate(items):
            advance(done, len(items))
            yield item
