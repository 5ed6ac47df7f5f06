"""When is a file finished? A table of what was seen, and when."""

import pytest

from etl.read.folder import Version
from etl.settle import QUIET_SECONDS, Waiting, look, seconds_to_rest, settled

Sight = tuple[float, int | None]


def version(size: int | None) -> Version | None:
    """A file of this size, its time moving with it; None where there is none."""
    return None if size is None else Version(size, size, size)


def taken_at(sights: list[Sight], *, until: float) -> list[float]:
    """The moments at which 柯城报.txt is taken, when the watcher looks every tenth of a second.

    `sights` say from when on the file has which size. What was taken differs no more from the ledger.
    """
    waiting: dict[str, Waiting] = {}
    ledger: Version | None = None
    moments = []
    for tenth in range(round(until * 10) + 1):
        now = tenth / 10
        current = version([size for moment, size in sights if moment <= now][-1])
        seen = {} if current == ledger else {"柯城报.txt": current}
        waiting = look(waiting, seen, now)
        if settled(waiting, seen, now):
            ledger = current
            moments.append(now)
    return moments


@pytest.mark.parametrize(
    ("sights", "moments"),
    [
        pytest.param([(0, 9)], [0.4], id="a file dropped at once rests for the settle time"),
        pytest.param([(0, 0), (0.1, 9)], [0.5], id="a file created empty and filled is taken full"),
        pytest.param([(0, 1), (0.2, 2), (0.4, 3), (0.6, 4)], [1.0], id="quick growth is taken once, at its end"),
        pytest.param(
            [(tenth / 10, tenth + 1) for tenth in range(0, 101, 3)],
            [10.6],
            id="ten seconds of growth in quick steps are one file",
        ),
        pytest.param(
            [(step * 1.0, step + 1) for step in range(11)],
            [0.4, 12.0],
            id="a writer that pauses longer than the settle time is waited for once that is known",
        ),
        pytest.param([(0, 9), (2, None)], [0.4, 2.4], id="a removal rests too, so that a rename is one change"),
        pytest.param([(0, 9), (1, None), (1.2, 9)], [0.4], id="put away and back again is no change"),
        pytest.param([(0, 9), (1, 5)], [0.4, 1.4], id="an edit is taken as fast as a drop"),
    ],
)
def test_a_file_is_taken_when_it_is_finished(sights: list[Sight], moments: list[float]) -> None:
    assert taken_at(sights, until=14.0) == pytest.approx(moments, abs=0.11)


def test_a_clock_that_runs_backwards_settles_nothing() -> None:
    seen = {"a.txt": version(9)}
    waiting = look({}, seen, 3600.0)
    assert not settled(waiting, seen, 0.0)
    assert settled(waiting, seen, 3600.0 + QUIET_SECONDS)


def test_the_watcher_knows_how_long_it_may_rest() -> None:
    seen = {"a.txt": version(9), "b.txt": version(1)}
    waiting = look({}, {"a.txt": version(9)}, 10.0)
    waiting = look(waiting, seen, 10.1)
    assert seconds_to_rest(waiting, seen, 10.2) == pytest.approx(QUIET_SECONDS - 0.2)
    assert seconds_to_rest({}, {}, 10.2) is None


def test_what_was_taken_is_forgotten_after_a_while() -> None:
    waiting = look({}, {"a.txt": version(9)}, 0.0)
    assert look(waiting, {}, 1.0)
    assert not look(waiting, {}, 60.0)
