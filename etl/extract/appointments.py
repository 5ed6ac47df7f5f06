"""Frames in which people are given posts or lose them."""

import re
from dataclasses import dataclass

from etl.extract.names import NameGrammar
from etl.extract.posts import PostGrammar

_FRAME = re.compile(
    r"(?P<in>任命|决定任命|补选|选举|增选|推选|选举产生)|(?P<out>免去|免除|撤销|罢免)|(?P<quit>接受|同意|批准)|(?P<bare_quit>(?<=[\u4e00-\u9fff])辞去)"
)
_SUBJECT_FRAME = re.compile(r"(?P<won>当选为?(?!的|人))|(?<=同志)(?:任|担任|兼任)(?!务|何|职)|(?P<no_more>不再(?:担任|兼任|任))")
_CLAUSE_BEFORE = re.compile(r"(?:^|(?<=[，,。；;：:\n]))((?:[^，,。；;：:\n（(]|[（(][^）)\n]*[）)])*)$")
_NEXT = re.compile(r"(?:职务)?[，,；;][ \u3000\n]*(?!任命|免去|决定|接受)")
_AFTER = re.compile(r"(?:同志|等?同志们?)?(?P<link>[^、，,。；\n]{0,6}?为|的(?=[\u4e00-\u9fff])|辞去|(?=[\u4e00-\u9fff]))")
_MARK = re.compile(r"[ \u3000]*(?:[、，,]|和|与|及)[ \u3000]*")
_BRACKET = re.compile(r"[ \u3000]*[（(][^（）()\n]{1,20}[）)]")
_POST_END = re.compile(r"职务|的?请求|的?职|[，,。；;：:\n（(]|$")


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


def find_appointments(text: str, names: NameGrammar, posts: PostGrammar) -> tuple[Appointment, ...]:
    """任命特木勒为某旗副旗长、代理旗长; 免去方正的副旗长职务; 接受罗建强辞去区长职务; 补选甲、乙为常务委员.

    A frame without a post, or without a name right after its verb, is none: 任命书, 免去费用.
    """
    found: list[Appointment] = []
    for frame in _FRAME.finditer(text):
        at, kind = frame.end(), frame.lastgroup or ""
        while read := _read_frame(text, at, kind, names, posts):
            found += read
            more = _NEXT.match(text, read[-1].end)
            if more is None or kind == "quit":
                break
            at = more.end()
    for subject in _SUBJECT_FRAME.finditer(text):
        found += _read_subject(text, subject, names, posts)
    return tuple({(item.name_start, item.posts): item for item in found}.values())


def _read_subject(text: str, frame: re.Match[str], names: NameGrammar, posts: PostGrammar) -> list[Appointment]:
    """方远当选县政协主席, 方远同志任某县委书记, 方远不再担任县长: the names stand before the verb."""
    clause = _CLAUSE_BEFORE.search(text, max(0, frame.start() - 80), frame.start())
    begin = clause.start(1) if clause else frame.start()
    listed, at = _names(text, begin, names)
    end = _POST_END.search(text, frame.end())
    stop = end.start() if end else len(text)
    named = _posts(text[frame.end() : stop], posts)
    if not listed or not named or len(text[at : frame.start()]) > 10:
        return []
    removed = frame.lastgroup == "no_more"
    return [
        Appointment(name, named, removed, start, finish, begin, stop, rank)
        for rank, (name, start, finish) in enumerate(listed, 1)
    ]


def _posts(text: str, posts: PostGrammar) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split("[、]|兼", text) if posts.head_at_end.search(part.strip()))


def _read_frame(text: str, at: int, kind: str, names: NameGrammar, posts: PostGrammar) -> list[Appointment]:
    begin = at
    listed, at = _names(text, at, names)
    link = _AFTER.match(text, at)
    if not listed or link is None:
        return []
    quits = link.group("link") == "辞去"
    if kind == "quit" and not quits or kind == "in" and not link.group("link").endswith("为"):
        return []
    end = _POST_END.search(text, link.end())
    stop = end.start() if end else len(text)
    named = _posts(text[link.end() : stop], posts)
    if not named:
        return []
    return [
        Appointment(name, named, kind != "in", start, finish, begin, stop, rank)
        for rank, (name, start, finish) in enumerate(listed, 1)
    ]


def _names(text: str, at: int, names: NameGrammar) -> tuple[list[tuple[str, int, int]], int]:
    listed: list[tuple[str, int, int]] = []
    mark = re.compile(r"[ \u3000：:]*").match(text, at)
    at = mark.end() if mark else at
    while (hit := names.name_at(text, at)) is not None:
        listed.append((hit.name, at, hit.end))
        bracket = _BRACKET.match(text, hit.end)
        after = bracket.end() if bracket else hit.end
        step = _MARK.match(text, after)
        if step is None:
            return listed, after
        at = step.end()
    return listed, at
