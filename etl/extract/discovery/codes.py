"""What stands around a number code: the list it gathers, and codes printed bare beside their list.

“四单”闭环 after 群众点单、支部派单、党员接单、群众评单; 三不过夜 after “险情不过夜、责任不过夜、物资不过夜”.
"""

import re
from collections.abc import Iterator

from etl.extract.discovery.clause_edges import begins_phrase
from etl.extract.discovery.quotes import Quote
from etl.extract.discovery.series import Series, equal_series
from etl.extract.folding import SEPARATOR, fold_term
from etl.lexicon import Lexicon

_VALUES = {char: value for value, char in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "双": 2}
_NUMBERS = re.compile("[一二三四五六七八九十两双]")
# 三个结合，即结合…: a counted code whose list follows.
_ANNOUNCED = re.compile(
    "(?<![第一二三四五六七八九十几])([两三四五六七八九十][个大项](?:[\u4e00-\u9fff]{1,4}?))[，,：:]\\s*(?:即|也就是|就是|分别是|一是)"
)
_BESIDE = re.compile("[一二三四五六七八九十两双][\u4e00-\u9fff]{1,4}")
# 四环相扣, 三箭齐发, 四位一体 are figures of speech, 四早 and 三不过夜 are not.
_FIGURE = re.compile(".{2}(?:[齐并同共相].|一体|驱动|融合|联动|发力|作战)")
_BESIDE_NOUN = re.compile("工程|行动|活动|服务|机制|制度|战略|管理|品牌|模式|工作|闭环|要求|目标|责任")
_REACH = 60


def members_of(code: str) -> frozenset[int]:
    """How many members the list of a code may have: its numbers, and their sum (五比五晒: 5 or 10)."""
    values = [_VALUES[char] for char in _NUMBERS.findall(code)]
    return frozenset({*values, sum(values)} if values else ())


def find_lists(text: str, quote: Quote, lexicon: Lexicon) -> Iterator[Series]:
    """The unquoted series directly before a quoted code that counts its members.

    A list after its code (“三改一提”，即改品种、…) says what the code stands for and is no phrase of its own.
    """
    counts = members_of(fold_term(quote.text))
    if not counts:
        return
    for series in equal_series(text, max(quote.start - _REACH, 0), quote.start - 1):
        whole = begins_phrase(text, series.start, lexicon)
        if whole and series.end == quote.start - 1 and len(series.members) in counts:
            yield series


def code_beside(text: str, quote: Quote) -> str | None:
    """The bare code right after a quoted series whose members it counts: 四早 after “早发现、早报告、…”.

    A noun after it belongs to the code only where the code would be a word of two characters with 工程
    (“名师带徒、名校带弱校”双带工程); otherwise it stays outside (三送服务 gives 三送).
    """
    members = fold_term(quote.text).split(SEPARATOR)
    match = _BESIDE.match(text, quote.end + 1)
    if len(members) < 2 or match is None or _VALUES[match[0][0]] != len(members):
        return None
    code = match[0]
    noun = _BESIDE_NOUN.search(text, match.start() + 2, match.start() + 8)
    if noun is None:
        follows = text[match.end() : match.end() + 1]
        stands_alone = not "\u4e00" <= follows <= "\u9fff"
        return code if stands_alone and not _FIGURE.fullmatch(code) else None
    bare = text[match.start() : noun.start()]
    return bare + noun[0] if noun[0] in ("工程", "战略") else bare


def announced_codes(text: str) -> Iterator[str]:
    """三个结合 in 重点要做到三个结合，即结合…; 三个文件，即… is refused by the caller's list of ordinary things."""
    for match in _ANNOUNCED.finditer(text):
        yield match[1]
