"""Which words of an article are attributed to whom: 蒋国强指出,… up to the next speaker or the end of the paragraph."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from etl.lexicon import Lexicon
from etl.model import Span

_PARAGRAPH = re.compile(r"[^\n]+")
_SENTENCE = re.compile(r"[^。！？；]+[。！？；]*")
_CLAUSE = re.compile(r"[^，,]{0,40}")
# Who else was there closes many a paragraph and is not said by anybody: 区领导张钢、吴浩参加。
_ATTENDANCE = re.compile(
    r"(?<=[。！？])[^。！？]{0,60}(?:领导|、|等)[^。！？，,]{0,30}(?:出席|参加|列席|陪同)(?:会议?|活动|调研)?。$"
)
_PRONOUNS = ("他", "她")
_BODIES = ("会议", "大会", "全会", "报告", "通知")


@dataclass(frozen=True, slots=True)
class Speech:
    """Words attributed to a person; the span begins with the name or pronoun."""

    name: str
    span: Span


@lru_cache(maxsize=4)
def _content_verbs(lexicon: Lexicon) -> str:
    """The predicates after which reported words follow (指出, 强调, 说), as one pattern."""
    return "|".join(f"(?:{row['pattern']})" for row in lexicon.rows("role_patterns") if row["opens"] == "content")


@lru_cache(maxsize=4096)
def _marker(names: tuple[str, ...], verbs: str) -> re.Pattern[str]:
    """A speaker and the verb that opens the words; between them no sentence ends and no other speaker stands."""
    speakers = "|".join(map(re.escape, (*names, *_PRONOUNS, *_BODIES)))
    return re.compile(rf"(?P<who>{speakers})(?:(?!{speakers})[^。！？；\n]){{0,24}}?(?:{verbs})")


def _markers(paragraph: str, pattern: re.Pattern[str], last: str | None) -> Iterator[tuple[int, str | None]]:
    """Where somebody begins to speak in a paragraph; None for words of the meeting itself (会议指出)."""
    speaker = last
    for match in pattern.finditer(paragraph):
        who = match["who"]
        if who in _BODIES:
            speaker = None
        elif who not in _PRONOUNS:
            speaker = who
        yield match.start(), speaker


def _turn(paragraph: str, start: int, limit: int, others: Collection[str]) -> int:
    """Where words that begin at `start` end: at the last sentence before the next speaker, whose name stands at
    `limit`, or at the paragraph's end; before that where a sentence is about somebody else who was there."""
    end = start
    for number, sentence in enumerate(_SENTENCE.finditer(paragraph, start)):
        clause = _CLAUSE.match(sentence[0])
        is_about_others = number > 0 and clause is not None and any(name in clause[0] for name in others)
        if is_about_others or (number > 0 and sentence.end() > limit):
            break
        end = min(sentence.end(), limit)
    attendance = _ATTENDANCE.search(paragraph[start:end])
    return start + attendance.start() if attendance else end


def find_speeches(
    text: str, names: Collection[str], lexicon: Lexicon, *, present: Collection[str] = ()
) -> tuple[Speech, ...]:
    """The words attributed to the named people; `present` names everybody whom the article has in a role.

    A pronoun stands for the last of them that spoke (蒋国强指出,…。他强调,…); words of the meeting (会议指出) are
    nobody's. What follows in the next paragraph without a new 他说 is not attributed: precision before length.
    """
    if not names:
        return ()
    pattern = _marker(tuple(sorted(names, key=lambda name: (-len(name), name))), _content_verbs(lexicon))
    found: list[Speech] = []
    last: str | None = None
    for paragraph in _PARAGRAPH.finditer(text):
        line, offset = paragraph[0], paragraph.start()
        markers = list(_markers(line, pattern, last))
        limits = [start for start, _ in markers[1:]] + [len(line)]
        for (start, speaker), limit in zip(markers, limits, strict=False):
            last = speaker
            if speaker is not None:
                end = _turn(line, start, limit, {*names, *present} - {speaker})
                found.append(Speech(speaker, Span(offset + start, offset + end)))
    return tuple(found)
