"""The gazetteer: every county, city, district and banner by the names it bears or bore."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import ahocorasick

from etl.lexicon import Lexicon, Row
from etl.model import Place

SHORTEST_FREE = 2
UNITS = "县市区旗"
# After these a place may follow directly: 来到和县.
BEFORE = "在到赴于与对由从向及来往为"
# Words that begin with 县: behind 代, 应, 随 they make no 代县, 应县, 随县.
UNIT_WORD = re.compile(
    "县(?:委|政府|人大|政协|纪委|长|级|城|直|里|内|外|乡|域|处|领导|公安|法院|检察|第?[0-9一二三四五六七八九十]+届)"
)


@dataclass(frozen=True, eq=False, slots=True)
class Gazetteer:
    """All places by every name they bear or bore."""

    places: Mapping[str, Place]
    by_name: Mapping[str, tuple[str, ...]]
    full_names: frozenset[str]
    ordinary_words: frozenset[str]
    joined_words: frozenset[str]
    by_pinyin: Mapping[str, tuple[str, ...]]
    automaton: "ahocorasick.Automaton"


@cache
def gazetteer(lexicon: Lexicon) -> Gazetteer:
    """The gazetteer of places.csv, built once per lexicon."""
    places: dict[str, Place] = {}
    names: defaultdict[str, set[str]] = defaultdict(set)
    pinyin: defaultdict[str, set[str]] = defaultdict(set)
    full: set[str] = set()
    for row in lexicon.rows("places"):
        place = to_place(row)
        places[place.adcode] = place
        former = row["former_names"].split(";") if row["former_names"] else []
        full.update([place.county, *former])
        for name in (place.county, *former, *row["short_names"].split(";"), *plain_names(row)):
            names[name].add(place.adcode)
        full.update(plain_names(row))
        pinyin[row["pinyin"]].add(place.adcode)
    names.pop("", None)
    automaton = ahocorasick.Automaton()
    for name in names:
        automaton.add_word(name, name)
    automaton.make_automaton()
    return Gazetteer(
        places,
        {name: tuple(sorted(codes)) for name, codes in names.items()},
        frozenset(full),
        frozenset(lexicon.words("place_words", kind="ordinary")),
        frozenset(lexicon.words("place_words", kind="joined")),
        {spelling: tuple(sorted(codes)) for spelling, codes in pinyin.items()},
        automaton,
    )


def to_place(row: Row) -> Place:
    """A row of places.csv."""
    return Place(row["adcode"], row["county"], row["city"] or None, row["province"], row["level"])


def plain_names(row: Row) -> tuple[str, ...]:
    """甘孜州 for 甘孜藏族自治州, 互助县 for 互助土族自治县: the unit without its peoples."""
    short, unit = row["short_names"].split(";")[0], row["county"][-1]
    return (short + unit,) if "自治" in row["county"] and len(short) > 1 and not short.endswith(unit) else ()


def find_places(text: str, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """Names of places in a text with where they begin, longest first, none inside another."""
    book = gazetteer(lexicon)
    plain = text.replace("中共", "  ")  # 中共和县委 holds 和县, not 共和县
    before = 0
    for end, name in book.automaton.iter_long(plain):
        start = end + 1 - len(name)
        behind_place = start == before > 0
        free = start == before or not plain[start - 1 : start].isalpha() or plain[start - 1] in BEFORE
        joined = name in book.joined_words and not behind_place and not text.startswith("中共", start - 2)
        chance = joined and UNIT_WORD.match(plain, end) is not None
        # 召开县委会议 holds no 开县, 县委和县政府 no 和县: so short a name must stand free or behind another place.
        if (free or len(name) > SHORTEST_FREE or name[-1] not in UNITS) and not chance:
            yield start, name
        before = end + 1


def names_in(text: str, lexicon: Lexicon) -> list[str]:
    """The names of places in a text, in order."""
    return [name for _, name in find_places(text, lexicon)]


def place_names(lexicon: Lexicon) -> frozenset[str]:
    """Every name of the gazetteer, full, short and former: 柯城区, 柯城, 衢县."""
    return frozenset(gazetteer(lexicon).by_name)
