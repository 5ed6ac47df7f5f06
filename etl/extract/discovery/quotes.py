"""Phrases in quotation marks: where they stand and what surrounds them."""

import re
from dataclasses import dataclass
from itertools import pairwise

# One alternative per kind of mark. Straight marks pair up within a line; 《》 hold titles of works, not terms.
_QUOTED = re.compile(
    r"“([^“”]{1,80})”|「([^「」]{1,80})」|『([^『』]{1,80})』|‘([^‘’]{1,60})’|＂([^＂\n]{1,60})＂|\"([^\"\n]{1,60})\""
)
# Lost closing mark: the phrase ends where its clause does, and no closing mark follows before the next opening one.
_UNCLOSED = re.compile(r"“([^“”，,。；;！？!?\n]{3,40})(?=[，,。；;！？!?\n]|\Z)(?![^“”]{0,60}”)")
_INNER = re.compile(r"‘([^‘’]{1,60})’")
# What may stand between two quotes of one run: “双清”“双治”, “甲”、“乙”, “甲”和“乙”.
_BRIDGE = re.compile(r"[”」』’＂\"]\s*[、和与及]?\s*[“「『‘＂\"]")
_REACH = 14


@dataclass(frozen=True, slots=True)
class Quote:
    """A quoted phrase without its marks, text[start:end]; `before` and `after` are what stands around its run."""

    start: int
    end: int
    text: str
    before: str
    after: str


def find_quotes(text: str) -> tuple[Quote, ...]:
    """Every quoted phrase of at most 80 characters, in order; a phrase in ‘’ inside a longer one too.

    An opening mark whose partner is lost still opens a phrase, to the end of its clause: 件件有着落、事事有回音
    in “件件有着落、事事有回音,对群众反映的问题. A closing mark alone says nothing. Quotes that follow one another
    (“双清”“双治”工作) form a run and share what stands before and after it.
    """
    spans = sorted({*_spans(text, _QUOTED), *_spans(text, _INNER), *_spans(text, _UNCLOSED)})
    joined = [_BRIDGE.fullmatch(text, left[1], right[0]) is not None for left, right in pairwise(spans)]
    starts = [start for start, _ in spans]
    ends = [end for _, end in spans]
    for at, is_run in enumerate(joined):
        if is_run:
            starts[at + 1] = starts[at]
    for at in range(len(joined) - 1, -1, -1):
        if joined[at]:
            ends[at] = ends[at + 1]
    return tuple(
        Quote(
            start,
            end,
            text[start:end],
            text[max(first - 1 - _REACH, 0) : first - 1],
            text[last + 1 : last + 1 + _REACH],
        )
        for (start, end), first, last in zip(spans, starts, ends, strict=True)
    )


def _spans(text: str, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    return [match.span(match.lastindex or 0) for match in pattern.finditer(text)]
