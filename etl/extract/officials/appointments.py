"""Frames in which people are given posts or lose them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.extract.officials.names import NameHit, name_at
from etl.extract.officials.people import PeopleGrammar

_VERB_FIRST = re.compile(
    r"(?P<given>任命|补选|选举产生|选举|增选|推选)|(?P<taken>免去|免除|撤销|罢免)|(?P<let_go>接受|同意|批准|关于)"
)
_NAME_FIRST = re.compile(
    r"(?P<won>当选为?(?!的|人)|被(?:选|任命|推选)为)|(?<=同志)(?:任|担任|兼任)(?!务|何|职)|(?P<left>不再(?:担任|兼任|任)|辞去)"
)
_LINK = re.compile(
    r"(?:等?[两二三四五六七八九十]位)?(?:同志|等?同志们?)?(?P<link>[^、，,。；\n]{0,6}?为|的(?=[\u4e00-\u9fff])|辞去|(?=[\u4e00-\u9fff]))"
)
_POST_END = re.compile(r"职务|的?请求|的?辞呈|以及|的?职|[，,。；;：:\n（(]|$")
_POST_START = re.compile(r"[省市州盟县区旗镇乡]|中共|人民")
# 任命甲为…，乙为…: the verb governs the next name too.
_NEXT = re.compile(r"(?:职务)?[，,；;][ \u3000\n]*(?!任命|免去|决定|接受)")
_OPENING = re.compile(r"[ \u3000\n：:]*")
_MARK = re.compile(r"[ \u3000]*(?:[、，,]|和|与|及)[ \u3000]*")
_BRACKET = re.compile(r"[ \u3000]*[（(][^（）()\n]{1,20}[）)]")
_CLAUSE_BEFORE = re.compile(r"(?:^|(?<=[，,。；;：:\n]))((?:[^，,。；;：:\n（(]|[（(][^）)\n]*[）)])*)$")
_LONGEST_CLAUSE, _LONGEST_GAP = 80, 10


@dataclass(frozen=True, slots=True)
class Appointment:
    """A person appointed to, or removed from, the posts as printed."""

    name: str
    posts: tuple[str, ...]
    removed: bool
    name_start: int
    name_end: int
    start: int
    end: int
    rank: int


@dataclass(frozen=True, slots=True)
class _Named:
    """The names that a frame lists, and where they end."""

    hits: tuple[tuple[int, NameHit], ...]
    end: int


def find_appointments(text: str, grammar: PeopleGrammar) -> tuple[Appointment, ...]:
    """任命特木勒为某旗副旗长、代理旗长; 免去方正的副旗长职务; 接受罗建强辞去区长职务; 补选甲、乙为常务委员; 甲当选县长.

    A frame without a post, or without a name right after its verb, is none: 任命书, 免去费用.
    """
    found: list[Appointment] = []
    for frame in _VERB_FIRST.finditer(text):
        if text.startswith("其", frame.end()):
            found += _of_the_same(text, frame, found, grammar)
        else:
            found += _verb_first(text, frame.end(), frame.lastgroup or "", grammar)
    for frame in _NAME_FIRST.finditer(text):
        found += _name_first(text, frame, grammar)
    return tuple({(item.name_start, item.posts): item for item in found}.values())


def _of_the_same(
    text: str, frame: re.Match[str], found: list[Appointment], grammar: PeopleGrammar
) -> list[Appointment]:
    """任命甲为…，免去其…职务: 其 is the person named last in the same sentence."""
    if not found or frame.lastgroup != "taken" or "。" in text[found[-1].end : frame.start()]:
        return []
    last = found[-1]
    named = _Named(((last.name_start, NameHit(last.name, last.name_end)),), frame.end())
    return _appointments(text, frame.start(), named, frame.end() + 1, grammar, removed=True)


def _verb_first(text: str, at: int, verb: str, grammar: PeopleGrammar) -> Iterator[Appointment]:
    while read := _read(text, at, verb, grammar):
        yield from read
        more = _NEXT.match(text, read[-1].end)
        if more is None or verb == "let_go":
            return
        at = more.end()


def _read(text: str, at: int, verb: str, grammar: PeopleGrammar) -> list[Appointment]:
    named = _names(text, at, grammar, direct=verb == "taken")
    link = _LINK.match(text, named.end)
    if not named.hits or link is None:
        return []
    quits = link.group("link") == "辞去"
    if (verb == "let_go" and not quits) or (verb == "given" and not link.group("link").endswith("为")):
        return []
    return _appointments(text, at, named, link.end(), grammar, removed=verb != "given")


def _name_first(text: str, frame: re.Match[str], grammar: PeopleGrammar) -> list[Appointment]:
    """方远当选县政协主席, 方远同志任某县委书记, 方远不再担任县长: the names stand before the verb."""
    clause = _CLAUSE_BEFORE.search(text, max(0, frame.start() - _LONGEST_CLAUSE), frame.start())
    begin = clause.start(1) if clause else frame.start()
    named = _names(text, begin, grammar, direct=False)
    if frame.start() - named.end > _LONGEST_GAP:
        return []
    return _appointments(text, begin, named, frame.end(), grammar, removed=frame.lastgroup == "left")


def _appointments(
    text: str, begin: int, named: _Named, posts_from: int, grammar: PeopleGrammar, *, removed: bool
) -> list[Appointment]:
    end = _POST_END.search(text, posts_from)
    stop = end.start() if end else len(text)
    parts = (part.strip() for part in re.split("、|兼", text[posts_from:stop]))
    posts = tuple(part for part in parts if grammar.posts.head_at_end.search(part))
    if not posts:
        return []
    return [
        Appointment(hit.name, posts, removed, at, hit.end, begin, stop, rank)
        for rank, (at, hit) in enumerate(named.hits, 1)
    ]


def _names(text: str, at: int, grammar: PeopleGrammar, *, direct: bool) -> _Named:
    """The names listed from here on; `direct` = a post may follow the name at once (免去丁卫东县民政局局长职务)."""
    hits: list[tuple[int, NameHit]] = []
    if (opening := _OPENING.match(text, at)) is not None:
        at = opening.end()
    while True:
        hit = name_at(text, at, grammar.shapes) or (_before_post(text, at, grammar) if direct else None)
        if hit is None:
            return _Named(tuple(hits), at)
        hits.append((at, hit))
        bracket = _BRACKET.match(text, hit.end)
        after = bracket.end() if bracket else hit.end
        step = _MARK.match(text, after)
        if step is None:
            return _Named(tuple(hits), after)
        at = step.end()


def _before_post(text: str, at: int, grammar: PeopleGrammar) -> NameHit | None:
    for length in (3, 2, 4):
        name = text[at : at + length]
        if grammar.shapes.is_full_name(name) and grammar.shapes.may_stand_before_post(name):
            return NameHit(name, at + length) if _POST_START.match(text, at + length) else None
    return None
