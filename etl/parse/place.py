"""Whose county's paper it is: the gazetteer against masthead, paper name and the places that the text names."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from etl.lexicon import Lexicon
from etl.model import Place
from etl.parse.gazetteer import Gazetteer, find_places, gazetteer, names_in
from etl.parse.masthead import Masthead, paper_words

ORGAN_AFTER = re.compile(
    r"(?:委员会|委|人民政府|政府|人大|政协|纪委|融媒|第?[0-9一二三四五六七八九十]+届|召开|举行|人民法院|人民检察院|公安局)"
)
OWN_UNIT = re.compile(r"[我全]([县市区旗州盟])(?!长)|(?<![\u4e00-\u9fff])([县市区旗州盟])(?:委|政府|人大|政协)")
GUEST_BEFORE = re.compile(r"(?:(?:邀请|特邀|聘请|会见|接待|来自|毗邻)了?以?|(?:团长|领队)的)$")
SEAL = 1000
TITLE = 300
DATELINE = 20
NAMED = 10
NAMED_WITH_ORGAN = 25
SHORT_NAME = 4
SUPERIOR = 6
ENOUGH = 8
CLEARLY_BEHIND = 0.75
# What a city's weight is worth beside a county of its own: counties name their city, too.
AMONG_ITS_COUNTIES = 0.3
CITY_OPENS = 130


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """The place with the words that decided it, or the places between which the text leaves it open."""

    place: Place | None = None
    evidence: str | None = None
    open_between: tuple[Place, ...] = ()


def resolve_place(
    text: str, masthead: Masthead, spelled: str | None, outlets: Sequence[str], lexicon: Lexicon
) -> PlaceChoice:
    """The place whose paper it is, with the words that decided; no place where two fit or none.

    中共衢州市衢江区委主办 decides for 衢江区; 今日衢江 or JIN RI QU JIANG too; without a masthead the unit that the
    text calls its own (柯城区召开…, 我区) and whose superior it names. 鼓楼区 alone, of which there are several,
    stays open.
    """
    book = gazetteer(lexicon)
    scores: Counter[str] = Counter()
    evidence: dict[str, str] = {}
    for organ in masthead.organs:
        add_names(scores, evidence, book, names_in(organ, lexicon), SEAL, organ)
    sealed = [code for code, score in scores.most_common() if book.places[code].level == "county"]
    if len(sealed) == 1:
        return PlaceChoice(book.places[sealed[0]], evidence[sealed[0]])
    if masthead.paper is not None:
        bare = re.sub("^《?今日", "", masthead.paper)
        add_names(scores, evidence, book, names_in(bare, lexicon), TITLE, masthead.paper)
    for outlet in dict.fromkeys(outlets):
        add_names(scores, evidence, book, names_in(outlet, lexicon), DATELINE, outlet)
    if spelled is not None:
        for code in spelled_places(spelled, book, lexicon):
            scores[code] += TITLE
            evidence.setdefault(code, spelled)
    found = tuple(find_places(text, lexicon))
    counted = Counter(name for at, name in found if not is_guest(text, at))
    add_text(scores, evidence, book, text, counted)
    if (subject := opens_with_city(found, book)) is not None:
        scores[subject] += CITY_OPENS
    return decide(scores, evidence, book, counted, own_unit(text))


def is_guest(text: str, at: int) -> bool:
    """Whoever is received is not at home here: 会见了以衢州市委书记…为团长的衢州市党政代表团."""
    return GUEST_BEFORE.search(text, max(0, at - 5), at) is not None


def add_names(
    scores: Counter[str], evidence: dict[str, str], book: Gazetteer, names: Sequence[str], weight: int, words: str
) -> None:
    """Every place that bears one of the names; in 衢州市衢江区 the second counts more, and must lie in the first."""
    above: tuple[str, ...] = ()
    for rank, name in enumerate(names):
        codes = book.by_name[name]
        below = tuple(code for code in codes if any(lies_below(code, superior) for superior in above))
        for code in below or codes:
            scores[code] += weight + rank * weight // 2
            evidence.setdefault(code, words)
        above = below or codes


def lies_below(code: str, superior: str) -> bool:
    """330803 lies below 330800 and 330000."""
    stem = superior[:2] if superior.endswith("0000") else superior[:4] if superior.endswith("00") else superior
    return code != superior and code.startswith(stem)


def add_text(scores: Counter[str], evidence: dict[str, str], book: Gazetteer, text: str, counted: Counter[str]) -> None:
    """What the articles say: full names, most of all before an organ; short names if they are no ordinary words."""
    for name, count in counted.items():
        if name in book.ordinary_words:
            continue
        if name not in book.full_names:
            weight = SHORT_NAME * min(count, 12)
            words = name
        else:
            at = text.find(name)
            own = [match for match in re.finditer(re.escape(name), text) if not is_guest(text, match.start())]
            organs = sum(1 for match in own if ORGAN_AFTER.match(text, match.end()))
            organs += sum(1 for match in own if text.startswith("委", match.end()) and name[-1] in "县市区旗州盟")
            weight = NAMED * min(count, 12) + (NAMED_WITH_ORGAN - NAMED) * min(organs, 8)
            words = text[at : at + len(name) + 6].split("\n")[0]
        for code in book.by_name[name]:
            scores[code] += weight
            evidence.setdefault(code, words)


def opens_with_city(found: Sequence[tuple[int, str]], book: Gazetteer) -> str | None:
    """“淮南市某局局长到谢家集区调研” is the city's report; 淮北市杜集区开展… the district's."""
    if not found or found[0][0] != 0 or found[0][1] not in book.full_names:
        return None
    name = found[0][1]
    if len(found) > 1 and found[1][0] == len(name):
        return None
    return next((code for code in book.by_name[name] if book.places[code].level == "city"), None)


def decide(
    scores: Counter[str], evidence: Mapping[str, str], book: Gazetteer, counted: Counter[str], unit: Counter[str]
) -> PlaceChoice:
    """The best candidate, if it is clearly ahead of every other that it could be confused with."""
    weighed = {
        code: score * unit_share(book.places[code], unit) + superior_named(book.places[code], counted)
        for code, score in scores.items()
        if book.places[code].level != "province"
    }
    for code in list(weighed):
        if book.places[code].level == "city":
            below = max(
                (value for other, value in weighed.items() if other[:4] == code[:4] and other != code), default=0
            )
            weighed[code] *= AMONG_ITS_COUNTIES if below >= ENOUGH else 1
    ranked = sorted(weighed.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < ENOUGH:
        return PlaceChoice()
    best = book.places[ranked[0][0]]
    near = [book.places[code] for code, weight in ranked[1:] if weight > CLEARLY_BEHIND * ranked[0][1]]
    if all(is_namesake_elsewhere(best, rival, counted) for rival in near):
        return PlaceChoice(best, evidence[best.adcode])
    return PlaceChoice(open_between=(best, *near))


def is_namesake_elsewhere(best: Place, rival: Place, counted: Counter[str]) -> bool:
    """Of several 长安区 the one whose city or province the text names, if it names no other's."""
    return best.county == rival.county and superior_named(best, counted) > superior_named(rival, counted)


def own_unit(text: str) -> Counter[str]:
    """How often the text calls its own unit 县, 市, 区, 旗: 我区, 全县, 县委."""
    return Counter(match[1] or match[2] for match in OWN_UNIT.finditer(text))


def unit_share(place: Place, unit: Counter[str]) -> float:
    """1 for the unit the text speaks of most, less for another; 1 for all where it names none."""
    total = sum(unit.values())
    return 1.0 if not total else 0.15 + 0.85 * unit[place.county[-1]] / max(unit.values())


def superior_named(place: Place, counted: Counter[str]) -> int:
    """A city or province above the place that the text names speaks for it."""
    found = 0
    for superior in (place.city, place.province):
        if superior and superior != place.county and (counted[superior] or counted[superior[:-1]]):
            found += SUPERIOR
    return found


def spelled_places(spelled: str, book: Gazetteer, lexicon: Lexicon) -> tuple[str, ...]:
    """JIN RI QU JIANG: the places spelled so, without the words for a paper."""
    letters = re.sub(r"[^A-Z]", "", spelled.upper())
    _, words = paper_words(lexicon)
    for word in sorted(words, key=len, reverse=True):
        for rest in (letters.removeprefix(word), letters.removesuffix(word)):
            if rest != letters and rest.lower() in book.by_pinyin:
                return book.by_pinyin[rest.lower()]
    return ()
