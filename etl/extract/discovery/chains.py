"""What is joined by 、: the raw material of series, ragged at both ends."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from etl.extract.folding import SEPARATOR

_TAIL = re.compile("[\u4e00-\u9fff0-9、]*")
_HEAD = re.compile("[\u4e00-\u9fff0-9]*$")
_LONGEST = 16


@dataclass(frozen=True, slots=True)
class Chain:
    """Segments joined by 、 from text[start]; the first one reaches back at most sixteen characters."""

    start: int
    segments: tuple[str, ...]


def find_chains(text: str, start: int, stop: int) -> Iterator[Chain]:
    """Every chain in text[start:stop], each found from its first 、 so that text without one costs nothing."""
    at = text.find(SEPARATOR, start, stop)
    while at >= 0:
        tail = _TAIL.match(text, at, stop)
        end = tail.end() if tail else at + 1
        head = _HEAD.search(text[max(at - _LONGEST, start) : at])
        first = head[0] if head else ""
        segments = tuple(f"{first}{text[at:end]}".split(SEPARATOR))
        if all(segments):
            yield Chain(at - len(first), segments)
        at = text.find(SEPARATOR, end, stop)


def common_ending(words: Sequence[str]) -> str:
    """发展 of 快发展 and 高质量发展; empty where they end differently."""
    columns = zip(*(reversed(word) for word in words), strict=False)
    size = sum(1 for _ in takewhile(lambda column: len(set(column)) == 1, columns))
    return words[0][len(words[0]) - size :]
