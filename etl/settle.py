"""When is a file finished? Decided from what was seen of it and when; the clock is passed in."""

from collections.abc import Mapping
from dataclasses import dataclass

from etl.read.folder import Version

# Long enough for a copy of a page over a slow mount to move on, short enough that nobody waits for it.
QUIET_SECONDS = 0.4
# A file that grows in steps must rest twice as long as its longest pause so far, up to this.
LONGEST_QUIET = 3.0
PAUSE_FACTOR = 2.0
# How long a file that was taken is remembered, so that a further step of its writer is known as such.
MEMORY_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file that differs from the ledger: how it looks (None: gone), since when, and its writer's longest pause."""

    version: Version | None
    since: float
    longest_pause: float = 0.0

    def quiet(self, least: float) -> float:
        """How long it must rest before it is taken."""
        return max(least, min(LONGEST_QUIET, PAUSE_FACTOR * self.longest_pause))


def look(before: Mapping[str, Waiting], seen: Mapping[str, Version | None], now: float) -> dict[str, Waiting]:
    """What is waiting after another look at the files that differ from the ledger.

    A file that moved begins to wait anew. One that no longer differs is forgotten after a while only: 柯城报.txt,
    written in three steps two seconds apart, is taken after the first and once more at the end, not three times.
    """
    after = {name: _seen(before.get(name), version, now) for name, version in seen.items()}
    remembered = {
        name: waiting for name, waiting in before.items() if name not in seen and now - waiting.since < MEMORY_SECONDS
    }
    return {**remembered, **after}


def _seen(before: Waiting | None, version: Version | None, now: float) -> Waiting:
    if before is None:
        return Waiting(version, now)
    if before.version == version:
        return before
    if before.version is None or version is None or version.size <= before.version.size:
        return Waiting(version, now)  # put there anew, or removed: no writer that adds piece after piece
    return Waiting(version, now, max(before.longest_pause, now - before.since))


def settled(
    waiting: Mapping[str, Waiting], seen: Mapping[str, Version | None], now: float, *, quiet: float = QUIET_SECONDS
) -> frozenset[str]:
    """The names among those seen that have rested long enough; a clock that runs backwards settles nothing."""
    return frozenset(name for name in seen if now - waiting[name].since >= waiting[name].quiet(quiet))


def seconds_to_rest(
    waiting: Mapping[str, Waiting], seen: Mapping[str, Version | None], now: float, *, quiet: float = QUIET_SECONDS
) -> float | None:
    """How long until the next of them may settle; None where nothing waits."""
    return min((waiting[name].since + waiting[name].quiet(quiet) - now for name in seen), default=None)
