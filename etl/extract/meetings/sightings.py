"""A sighting: one place where the text says that a meeting takes place, with the name it gives."""

import re
from dataclasses import dataclass

from etl.extract.meetings.nouns import ORDINAL, meeting_words
from etl.extract.meetings.sentences import Sentence
from etl.lexicon import Lexicon
from etl.model import Field, Span

# 北湖镇召开|第二届人民代表大会第四次会议: a congress is its place's, whatever convenes it.
CONGRESS_TERM = re.compile(rf"(?:{ORDINAL}).{{0,4}}代表大会")
PLAIN = frozenset({"会议", "大会", "会"})


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name that the text says took place here. `is_new`: said to be a further gathering (随后, 下午, 又讯).

    `only_here`: what happens at it stands in this paragraph (在随后召开的座谈会上). `weak`: told in passing, taken
    only where nothing stronger names a meeting.
    """

    name: str
    field: Field
    span: Span
    sentence: Span
    rule: str
    organ: str | None = None
    is_new: bool = False
    only_here: bool = False
    weak: bool = False


def sighting(
    sentence: Sentence, name: Span, rule: str, *, lexicon: Lexicon, organ: str | None = None, is_new: bool = False
) -> Sighting:
    """A sighting with its full name: a bare kind or number takes the convener's name before it.

    “青禾县十届人大常委会|举行|第四次会议” → 青禾县十届人大常委会第四次会议, “县政府召开常务会议” → 县政府常务会议; but
    “县委召开全县农村工作会议” stays as it is, for the convener is no part of that name.
    """
    text = re.sub(r"\s", "", sentence.text[name.start : name.end])
    if organ is not None and takes_organ(sentence.view[name.start : name.end], organ, lexicon):
        text = re.sub(r"\s", "", organ) + text
    return Sighting(text, sentence.field, name, sentence.span, rule, organ=organ, is_new=is_new)


def takes_organ(name: str, organ: str, lexicon: Lexicon) -> bool:
    """Whether a meeting without a name of its own is named after its convener; of a 暨 name the first part decides.

    A plain 会议 is so only under a body that meets by itself (常委会, 主席团), not under 县委 or a place.
    """
    words = meeting_words(lexicon)
    first = re.sub(r"\s", "", name).split("暨")[0]
    if first in PLAIN:
        return organ.endswith(lexicon.words("convening_bodies", meets_by_itself="yes"))
    if CONGRESS_TERM.match(first):
        return "、" not in organ
    is_unnamed = words.numbered.fullmatch(first) or words.bare_kind.fullmatch(first)
    return is_unnamed is not None and organ.endswith(lexicon.words("convening_bodies"))
