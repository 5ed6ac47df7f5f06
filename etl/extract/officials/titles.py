"""Posts printed behind a name: 丁卫东市长, 县委方远书记."""

import re
from dataclasses import dataclass

from etl.extract.officials.name_shapes import DOTS, HAN, NameShapes
from etl.extract.officials.posts import PostGrammar, Standing

_DOTTED_BEFORE = re.compile(rf"[\u4e00-\u9fff]{{1,8}}(?:[{DOTS}][\u4e00-\u9fff]{{1,8}})+$")
_SPACED_BEFORE = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[ \u3000]+([\u4e00-\u9fff])$")
_BEFORE_NAMES = frozenset("由和与及在向对随") | {""}
# 县委方远书记, 听取了方远主席所作的报告: a name may start behind a body, or behind the verb whose object it is.
_BODY_BEFORE = re.compile(r"(?:[省市州盟县区旗]委|政府|政协|人大|纪委|[\u4e00-\u9fff]局)$")
_HEARD = re.compile(r"[取议]了$")
_AFTER_TITLE = re.compile("的|所[作做]|重要|同志|关于")
_LONGEST_NAME = 20


@dataclass(frozen=True, slots=True)
class Titled:
    """A name and where it stands; the post begins at its end."""

    name: str
    start: int
    end: int


def title_behind_name(
    text: str, low: int, head: re.Match[str], shapes: NameShapes, posts: PostGrammar
) -> Titled | None:
    """丁卫东市长, 罗敏副县长: the post stands after the name, and a mark, a verb or 的 after it.

    Refuses 市委办公室主任 and the like, for no name ends so, and names cut out of a verb (学|习李某总理).
    """
    begin = head.start()
    begin -= next((len(word) for word in ("常务副", "副", "代") if text.endswith(word, 0, begin)), 0)
    nation = posts.standings[head.group(1)] == Standing.NATION
    owned = _AFTER_TITLE.match(text, head.end()) is not None
    if not (nation or owned or shapes.ends_well(text, head.end())):
        return None
    for start, name in _names_before(text, low, begin):
        if not shapes.may_stand_before_post(name) or (owned and not nation and not _is_whole(name, shapes)):
            continue
        if (nation and not _cuts_word(text, start, posts)) or _may_start(text, start, name, shapes):
            return Titled(name, start, begin)
    return None


def _cuts_word(text: str, start: int, posts: PostGrammar) -> bool:
    """学|习李某总理: the name may not start inside a word that stands before posts."""
    word = posts.stops.match(text, max(0, start - 1))
    return start > 0 and word is not None and word.end() > start


def _may_start(text: str, start: int, name: str, shapes: NameShapes) -> bool:
    if _starts_clause(text, start) or (shapes.is_sure(name) and _HEARD.search(text, max(0, start - 2), start)):
        return True
    return _is_whole(name, shapes) and _BODY_BEFORE.search(text, max(0, start - 3), start) is not None


def _is_whole(name: str, shapes: NameShapes) -> bool:
    """A rare surname is one behind a body too, with two characters behind it: 旗委|边立山|书记."""
    return shapes.is_sure(name) or len(name) == 3


def _starts_clause(text: str, start: int) -> bool:
    """Whether a name may start here by itself: after a mark, or after 由, 和 and their like."""
    before = text[start - 1 : start]
    return before in _BEFORE_NAMES or not (HAN.match(before) or before in DOTS)


def _names_before(text: str, low: int, begin: int) -> list[tuple[int, str]]:
    """The stretches before a post that may be a name: with a dot, with a blank inside, or plain."""
    low = max(low, begin - _LONGEST_NAME)
    if (dotted := _DOTTED_BEFORE.search(text, low, begin)) is not None:
        return [(dotted.start(), dotted.group())]
    if (spaced := _SPACED_BEFORE.search(text, low, begin)) is not None:
        return [(spaced.start(), spaced.group(1) + spaced.group(2))]
    return [(begin - length, text[begin - length : begin]) for length in (3, 2, 4, 5, 6) if begin - length >= low]
