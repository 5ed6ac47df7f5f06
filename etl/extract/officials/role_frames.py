"""Phrases that say a person's role by the words on both sides: 在甲的陪同下, 受甲委托, 以甲为组长的."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from etl.extract.officials.masking import FILLER
from etl.extract.officials.people import Person
from etl.lexicon import Lexicon

_REACH = 34


@dataclass(frozen=True, slots=True)
class Frame:
    """One row of the table role_frames: what stands left and right of the person, and the role it gives.

    `blanks` = the phrase is an adjunct (在…陪同下): the subject's verb is to be read without it.
    """

    role: str
    rule: str
    blanks: bool
    left: re.Pattern[str]
    right: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Framed:
    """The persons of one such phrase."""

    people: tuple[Person, ...]
    role: str
    rule: str
    blanked: bool


def take_frames(
    sentence: str, groups: Sequence[list[Person]], frames: Sequence[Frame]
) -> tuple[list[list[Person]], str, list[Framed]]:
    """The other groups, the sentence with each such phrase blanked for their sake, and the phrases' own people.

    汪洋在陈以的陪同下,深入某乡调研: 陈以 accompanies, and 汪洋 is left with 深入某乡调研 as his verb.
    """
    others: list[list[Person]] = []
    framed: list[Framed] = []
    blanks: list[tuple[int, int]] = []
    at = 0
    for group in groups:
        start, end = group[0].start, group[-1].end
        found = _frame(sentence[max(at, start - _REACH) : start], sentence[end : end + _REACH], frames)
        at = end
        if found is None:
            others.append(group)
            continue
        frame, back, forth = found
        if frame.blanks:
            blanks.append((start - back, end + forth))
        framed.append(Framed(tuple(group), frame.role, frame.rule, frame.blanks))
        at = end + forth
    return others, _blank(sentence, blanks), framed


def _blank(sentence: str, spans: Sequence[tuple[int, int]]) -> str:
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += [sentence[at:start], FILLER * (end - start)]
        at = end
    return "".join([*pieces, sentence[at:]])


def _frame(left: str, right: str, frames: Sequence[Frame]) -> tuple[Frame, int, int] | None:
    """The frame around, and how far it reaches to the left and to the right."""
    for frame in frames:
        if (before := frame.left.search(left)) and (behind := frame.right.match(right)):
            return (frame, len(left) - before.start(), behind.end()) if frame.blanks else (frame, 0, 0)
    return None


@cache
def role_frames(lexicon: Lexicon) -> tuple[Frame, ...]:
    """Compile the table role_frames once."""
    return tuple(
        Frame(row["role"], row["rule"], bool(row["blanks"]), re.compile(row["left"]), re.compile(row["right"]))
        for row in lexicon.rows("role_frames")
    )
