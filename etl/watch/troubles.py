"""What keeps the watcher from going on, in words, and how long to wait before the next attempt."""

import logging
from enum import StrEnum

from etl.errors import EtlError

# After a failure the next attempt is made this much later; while it is the program's own, twice as late each time.
RETRY_SECONDS = 1.0
LONGEST_RETRY = 60.0


class Concern(StrEnum):
    """What a trouble is about; each has one at most."""

    SEEDS = "seeds"
    BATCH = "batch"
    COPY = "copy"


_FAILED = {
    Concern.SEEDS: "Looking at the folder of issues failed",
    Concern.BATCH: "Bringing changed files into the warehouse failed",
    Concern.COPY: "Bringing warehouse.duckdb up to date failed",
}
_AGAIN = "What was there before is still served, and it is tried again by itself, at least once a minute."


class Troubles:
    """The troubles of now; one that is over is forgotten."""

    def __init__(self) -> None:
        self._words: dict[Concern, str] = {}
        self._pauses: dict[Concern, float] = {}

    def __contains__(self, concern: Concern) -> bool:
        return concern in self._words

    @property
    def text(self) -> str | None:
        """All of them in words; None while all is well."""
        return " ".join(self._words.values()) or None

    def note(self, concern: Concern, error: Exception) -> float:
        """Note why something failed; gives the seconds to wait before the next attempt.

        What the system refuses (a full disk) is tried again each second, since a human is at it. Any other
        exception is a fault of the program or of its database: it is logged with its trace when it is new, and
        tried again after 1, 2, 4 … 60 seconds.
        """
        if isinstance(error, EtlError):
            self._words[concern] = str(error)
            return RETRY_SECONDS
        line = next(iter(str(error).splitlines()), "")
        words = f"{_FAILED[concern]} ({type(error).__name__}: {line}). {_AGAIN}"
        if self._words.get(concern) != words:
            logging.getLogger(__name__).error(_FAILED[concern], exc_info=error)
        self._words[concern] = words
        pause = self._pauses.get(concern, RETRY_SECONDS)
        self._pauses[concern] = min(2 * pause, LONGEST_RETRY)
        return pause

    def over(self, concern: Concern) -> None:
        """Forget it, and how long it lasted."""
        self._words.pop(concern, None)
        self._pauses.pop(concern, None)
