"""Ids that are the same on every machine: of an issue by its text, of an official by name and reach of the post."""

import hashlib
from functools import cache

from etl.lexicon import Lexicon
from etl.model import Place

_DIGITS = 16
NATION = "中国"
# Districts of these four answer to the province-level city itself.
MUNICIPALITIES = frozenset({"11", "12", "31", "50"})


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:_DIGITS]


def issue_id(text: str) -> str:
    """The id of an issue's text. Line ends of other systems and blanks at line ends make no other issue."""
    return _digest("\n".join(line.rstrip() for line in text.splitlines()).strip())


@cache
def _reaches(lexicon: Lexicon) -> tuple[tuple[str, str], ...]:
    return tuple((row["beginning"], row["reach"]) for row in lexicon.rows("post_reaches"))


def _reach(post: str, place: Place | None, lexicon: Lexicon) -> str | None:
    own = post
    if place is not None:  # 浙江省委书记 → 省委书记
        own = post.removeprefix(place.province[:-1])
    return next((reach for beginning, reach in _reaches(lexicon) if own.startswith(beginning)), None)


def local_scope(place: Place | None, unplaced: str) -> str:
    """Within which a county's officials are told apart: the prefecture, since leaders move between its counties.

    Counties that stand directly under a province (429004 仙桃市) have no prefecture and form their own scope.
    `unplaced` is used where the place is not known: then nobody is taken for his namesake elsewhere.
    """
    if place is None:
        return unplaced
    if place.adcode[:2] in MUNICIPALITIES:
        return place.adcode[:2]
    return place.adcode if place.adcode[2:4] == "90" else place.adcode[:4]


def official_scope(posts: tuple[str, ...], place: Place | None, unplaced: str, lexicon: Lexicon) -> str:
    """The scope of a person by the widest of his posts: 中国 for 总书记, 33 for 省委书记, else the prefecture."""
    reaches = {_reach(post, place, lexicon) for post in posts}
    if "nation" in reaches:
        return NATION
    if "province" in reaches and place is not None:
        return place.adcode[:2]
    return local_scope(place, unplaced)


def official_id(scope: str, name: str) -> str:
    """The id of a person."""
    return _digest(f"{scope}\0{name}")
