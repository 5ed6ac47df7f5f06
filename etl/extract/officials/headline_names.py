"""Names that a headline runs together without marks: 潘估赵建新等参加."""

import re
from collections.abc import Collection, Iterator

from etl.extract.officials.name_shapes import NameShapes

_SEGMENT = re.compile(r"[^ \u3000，,。：:；;！!？?■\n]+")
_MOST_NAMES = 6


def run_together(
    text: str, shapes: NameShapes, known: Collection[str], verb: re.Pattern[str]
) -> list[tuple[str, int, int]]:
    """The names at the start of a headline's segments, where they stand side by side before 等 or a verb.

    A reading made of names that the article itself gives is taken; without one, the only possible reading; two
    possible readings and none known: nothing.
    """
    found: list[tuple[str, int, int]] = []
    for segment in _SEGMENT.finditer(text):
        readings = list(_readings(segment.group(), 0, (), shapes, known, verb))
        if not readings:
            continue
        best = max(sum(name in known for name in reading) for reading in readings)
        best_readings = [reading for reading in readings if sum(name in known for name in reading) == best]
        if len(best_readings) != 1 or len(best_readings[0]) < 2:
            continue
        # A name that the article gives is not cut in two.
        if any(name not in best_readings[0] and segment.group().startswith(name) for name in known):
            continue
        at = segment.start()
        for name in best_readings[0]:
            found.append((name, at, at + len(name)))
            at += len(name)
    return found


def _readings(
    word: str, at: int, so_far: tuple[str, ...], shapes: NameShapes, known: Collection[str], verb: re.Pattern[str]
) -> Iterator[tuple[str, ...]]:
    if so_far and verb.match(word, at):
        yield so_far
        return
    if len(so_far) == _MOST_NAMES:
        return
    for length in (2, 3, 4):
        name = word[at : at + length]
        # 罗继宗来青督查: 来 goes with a place in headlines.
        named = shapes.is_full_name(name) and not name.startswith("来")
        if len(name) == length and (name in known or named):
            yield from _readings(word, at + length, (*so_far, name), shapes, known, verb)
