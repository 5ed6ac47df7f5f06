"""Campaign terms spelled out without quotation marks: 比实绩、晒进位; 周会商、月研判、季推进."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from etl.extract.discovery.chains import Chain, common_ending, find_chains
from etl.extract.discovery.clause_edges import begins_phrase
from etl.extract.folding import SEPARATOR
from etl.lexicon import Lexicon

# Characters that hold the two halves of a member together: 转型为纲, 抓学习促提升, 谋划一批.
_HINGES = frozenset("为促靠看入变")
_FROM_TO = re.compile("[由从].{1,2}[到变].{1,2}")
_DIRECTION = re.compile("[来去上下中里位]$")
_ORGANS = re.compile("(?:[局委办镇乡村厅部院会站所县市区省员]|[局县市区镇乡部院所站]长)$")
_MEMBER = range(3, 9)
_VERB_MEMBER = range(3, 6)
_SHORT_MEMBER = range(3, 4)


@dataclass(frozen=True, slots=True)
class Series:
    """Members joined by 、 in text[start:end], ragged ends of the first and last cut to the members' length."""

    start: int
    end: int
    members: tuple[str, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class Verbs:
    contest: frozenset[str]
    drive: frozenset[str]


@lru_cache(maxsize=8)
def series_verbs(lexicon: Lexicon) -> Verbs:
    """Verbs that open members: contest (比、晒), and drive with them (保、抓、讲)."""
    contest = frozenset(lexicon.words("slogan_verbs", use="contest"))
    return Verbs(contest, contest | frozenset(lexicon.words("slogan_verbs", use="drive")))


@lru_cache(maxsize=8)
def rhythm_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    """Two or more of period + action: 每周督查、半月通报、每月排名; 日会商周例会."""
    periods = "|".join(map(re.escape, lexicon.words("rhythm_words", use="period")))
    actions = "|".join(map(re.escape, lexicon.words("rhythm_words", use="action")))
    member = f"(?:{periods})(?:{actions})"
    initials = "".join(sorted({word[0] for word in lexicon.words("rhythm_words", use="period")}))
    return re.compile(f"(?=[{initials}]){member}(?:[、，,]?{member}){{1,6}}")


def find_series(text: str, lexicon: Lexicon) -> Iterator[Series]:
    """Series whose members are built alike.

    Accepted: promised rhythms; pairs that compete (比担当、晒作为); three or more members of equal length that
    all open with a campaign verb (转作风、讲担当、抓落实), repeat one (亮标准、亮身份、亮承诺) or are hinged alike
    (转型为纲、项目为王). Refused: lists of organs, nouns that merely end alike (使命感、责任感), and what repeats a
    verb of two characters (强化机制、强化合力、强化督查): that is how everybody writes; and what only spells out a
    code (“三改”，即改水、改厕、改路).
    """
    verbs = series_verbs(lexicon)
    for match in rhythm_pattern(lexicon).finditer(text):
        if SEPARATOR in (text[max(match.start() - 1, 0) : match.start()], text[match.end() : match.end() + 1]):
            continue
        yield Series(*match.span(), tuple(re.split("[、，,]", match[0])), "rhythm")
    expands = _expanding(lexicon)
    for chain in find_chains(text, 0, len(text)):
        found = _pair(chain, verbs) if len(chain.segments) == 2 else _parallel(chain, verbs) or _one_deed(chain)
        if found is None or expands.search(text, max(found.start - 4, 0), found.start):
            continue
        if found.rule != "hinged-series" or begins_phrase(text, found.start, lexicon):
            yield found


@lru_cache(maxsize=8)
def _expanding(lexicon: Lexicon) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(map(re.escape, lexicon.words('slogan_cues', use='expands')))})$")


def _equal_members(chain: Chain) -> Series | None:
    """The chain cut to members of one length, where the inner members give it; None where they differ."""
    first, *inner, last = chain.segments
    lengths = {len(member) for member in inner}
    if len(lengths) != 1:
        return None
    length = lengths.pop()
    if len(first) < length or len(last) < length:
        return None
    members = (first[-length:], *inner, last[:length])
    start = chain.start + len(first) - length
    return Series(start, start + (length + 1) * len(members) - 1, members, "spelled-out")


def equal_series(text: str, start: int, stop: int) -> Iterator[Series]:
    """Chains of three or more equal members in text[start:stop]."""
    for chain in find_chains(text, start, stop):
        if len(chain.segments) > 2 and (series := _equal_members(chain)):
            yield series


def _pair(chain: Chain, verbs: Verbs) -> Series | None:
    """比实绩、晒进位 in 一是比实绩、晒进位。; 由大到强、由美到富: the second member is whole and gives the length."""
    first, second = chain.segments
    length = len(second)
    members = (first[-length:], second)
    if length not in _VERB_MEMBER or len(first) < length:
        return None
    start = chain.start + len(first) - length
    if all(member[0] in verbs.contest for member in members):
        return Series(start, start + 2 * length + 1, members, "contest-pair")
    if all(_FROM_TO.fullmatch(member) for member in members):
        return Series(start, start + 2 * length + 1, members, "from-to")
    return None


def _one_deed(chain: Chain) -> Series | None:
    """大发展、快发展、高质量发展: one deed of two characters or more, said of two members with a single adverb."""
    first, *others = chain.segments
    if len(others) < 2 or others[0][-1] != others[-1][-1]:
        return None
    deed = common_ending(others)
    if len(deed) < len("发展") or _DIRECTION.search(deed) or not first.endswith(deed) or len(first) == len(deed):
        return None
    members = (first[-len(deed) - 1 :], *others)
    if sum(len(member) == len(deed) + 1 for member in members) < 2:
        return None
    start = chain.start + len(first) - len(members[0])
    return Series(start, start + len("、".join(members)), members, "one-deed")


def _parallel(chain: Chain, verbs: Verbs) -> Series | None:
    series = _equal_members(chain)
    if series is None:
        return None
    members = series.members
    length = len(members[0])
    if length not in _MEMBER or any(_ORGANS.search(member) for member in members):
        return None
    openings = {member[0] for member in members}
    if length in _VERB_MEMBER and len(openings) > 1 and openings <= verbs.drive:
        return Series(series.start, series.end, members, "verb-series")
    shared = [column[0] if len(set(column)) == 1 else "" for column in zip(*members, strict=True)]
    if shared[0] in verbs.drive and (length in _SHORT_MEMBER or not shared[1]):
        return Series(series.start, series.end, members, "verb-series")
    if _HINGES.intersection(shared[1:-1]):
        return Series(series.start, series.end, members, "hinged-series")
    return None
