"""A personal name in running text: where it starts is given, where it ends is decided by what follows it."""

import re
from dataclasses import dataclass

from etl.extract.officials.name_shapes import (
    BLANKS,
    DOTS,
    HAN,
    NEVER_IN_NAMES,
    NEVER_LAST,
    ORGAN_END,
    ORGAN_START,
    NameShapes,
)

_DOTTED = re.compile(rf"[\u4e00-\u9fff]{{1,8}}(?:[{DOTS}][\u4e00-\u9fff]{{1,8}})*?[{DOTS}](?=[\u4e00-\u9fff])")
_LIST_EDGE = re.compile(r"[ \u3000]*(?:[、，,（(]|等|$)")
# 王忠有主持, 李纲要当选: before these verbs 有 and 要 belong to the name.
_OFFICE = re.compile("主持|出席|当选|强调|指出")
_ELSEWHERE = ORGAN_END | frozenset("我本此自到")
_LONGEST = 6


@dataclass(frozen=True, slots=True)
class NameHit:
    """A name as normalised (blanks removed) and the end of its printed form."""

    name: str
    end: int


def name_at(text: str, start: int, shapes: NameShapes) -> NameHit | None:
    """The name that starts exactly here, or None.

    县长|阿不都热合曼·吐尔逊强调, 副主任|张 钢、, 市长|欧阳志坚主持; refuses 书记|高度重视 (a word of the lexicon's
    `not_names`) and whatever is followed by no mark and by no word that stands after names.
    """
    return _dotted(text, start, shapes) or _spaced(text, start, shapes) or _plain(text, start, shapes)


def listed_at(text: str, start: int, shapes: NameShapes) -> NameHit | None:
    """The name that stands here as a member of a list of names, though its surname be in no table: 、温暖、."""
    return name_at(text, start, shapes) or bounded_at(text, start, shapes, longest=4)


def closing_at(text: str, start: int, shapes: NameShapes, tail: re.Pattern[str]) -> NameHit | None:
    """The last of a list, though its surname be in no table, before the words that close it: 、严肃|等县领导."""
    run = HAN.match(text, start, start + _LONGEST)
    word = run.group() if run else ""
    for length in range(2, min(len(word), 4) + 1):
        if tail.match(text, start + length) and _is_due(word[:length], shapes):
            return NameHit(word[:length], start + length)
    return None


def bounded_at(text: str, start: int, shapes: NameShapes, *, longest: int) -> NameHit | None:
    """A run of characters between marks that can be nothing but a name where a name is due.

    Refuses what ends like an organ (区纪委), holds a post or a word for groups, or opens with a verb (来我县).
    """
    run = HAN.match(text, start, start + _LONGEST)
    word = run.group() if run else ""
    if not 2 <= len(word) <= longest or not _LIST_EDGE.match(text, start + len(word)):
        return None
    return NameHit(word, start + len(word)) if _is_due(word, shapes) else None


def _is_due(word: str, shapes: NameShapes) -> bool:
    """Whether a word may be a name where a name is due."""
    if shapes.posts.search(word) or shapes.group_word.search(word):
        return False
    opening = shapes.follow.match(word)
    return word[0] not in ORGAN_START and word[-1] not in ORGAN_END and not (opening and opening.group())


def before_verb(text: str, start: int, shapes: NameShapes, verb: re.Pattern[str]) -> NameHit | None:
    """A name without a known surname between a post and a verb that only people of office have: 书记|兴安|主持召开.

    Refuses what holds a verb, a post or a word for groups (亲自, 会议, 班子), and words of `not_names` (轮流, 每月).
    """
    run = HAN.match(text, start, start + 4)
    word = run.group() if run else ""
    for length in range(2, len(word) + 1):
        if verb.match(text, start + length):
            name = word[:length]
            taken = name in shapes.refused or name[:2] in shapes.refused or shapes.verb.search(name) is not None
            # 来 is a surname where no place follows it: 副主任|来水明|主持, not 副主任来我县主持.
            due = _is_due(name, shapes) or (name[0] == "来" and length == 3 and not _ELSEWHERE.intersection(name))
            return NameHit(name, start + length) if due and not taken and name[-1] not in NEVER_LAST else None
    return None


def guess_at(text: str, start: int, shapes: NameShapes) -> NameHit | None:
    """After a post, where no known word ends the name: a common surname and two characters.

    市委书记|章旭升连发七问; refuses words of `not_names` and whatever has a verb or a post in its first characters.
    """
    run = HAN.match(text, start, start + 5)
    word = run.group() if run else ""
    if len(word) < 5 or word[0] not in shapes.common or word[:2] in shapes.refused or word[:3] in shapes.refused:
        return None
    if any(shapes.verb.match(word, at) or shapes.posts.match(word, at) for at in range(3)):
        return None
    # 局长钱进算了一笔账: what stands before 了 is a verb.
    length = 2 if word[3] in "了着过起" else 3
    return NameHit(word[:length], start + length)


def _dotted(text: str, start: int, shapes: NameShapes) -> NameHit | None:
    """买买提江·吾守尔|到会: the first end that words allow, moved on while the same kind of character goes on."""
    head = _DOTTED.match(text, start)
    if head is None or shapes.posts.search(head.group()) or shapes.group_word.search(head.group()):
        return None
    at = head.end()
    run = HAN.match(text, at, at + 7)
    last = run.group() if run else ""
    ends = [n for n in range(1, len(last) + 1) if shapes.ends_well(text, at + n) and not shapes.holds_verb(last[:n])]
    ends = [n for n in ends if n == len(last) or last[n] not in shapes.foreign or shapes.strength(text, at + n) > 1]
    if not ends:
        return None
    best = next((n for n in ends if n > 1), ends[0])
    while best + 1 in ends and last[best] in shapes.foreign and shapes.follow.fullmatch(last[best]) is None:
        best += 1
    return NameHit(text[start : at + best], at + best)


def _spaced(text: str, start: int, shapes: NameShapes) -> NameHit | None:
    """张 钢: newspapers set names of two characters with a blank, to the width of three."""
    width = 2 if text[start : start + 2] in shapes.compound else 1
    surname = text[start : start + width]
    after = start + width
    while after < len(text) and text[after] in BLANKS:
        after += 1
    given = text[after : after + 1]
    if not 0 < after - start - width <= 3 or not HAN.fullmatch(given) or not shapes.ends_well(text, after + 1):
        return None
    if width == 1 and surname not in shapes.single and not (surname in shapes.foreign and given in shapes.foreign):
        return None
    return NameHit(surname + given, after + 1)


def _plain(text: str, start: int, shapes: NameShapes) -> NameHit | None:
    run = HAN.match(text, start, start + _LONGEST + 1)
    word = run.group() if run else ""
    if not word or shapes.verb.match(word) or shapes.posts.match(word):
        return None
    lengths = [n for n in _lengths(word, shapes) if word[:n] not in shapes.refused and _may_end(text, start, n, shapes)]
    if not lengths:
        return None
    best = max(lengths, key=lambda n: (_strength(text, start, n, shapes), -lengths.index(n)))
    if best - 1 in lengths and word[best - 1] in "和与及" and _post_follows(text, start + best, shapes):
        best -= 1
    elif _strength(text, start, best, shapes) <= 1 and shapes.foreign.issuperset(word[:best]):
        # 巴音都呼|等, not 巴音|都: a name of another language goes on while its characters do.
        best = max(n for n in lengths if n <= best or shapes.foreign.issuperset(word[best:n]))
    return NameHit(word[:best], start + best)


def _may_end(text: str, start: int, length: int, shapes: NameShapes) -> bool:
    """Whether the name may be this long: 端木立|作表态发言, not 端木立作|表态; 来 is a surname before marks only."""
    end = start + length
    if not shapes.ends_well(text, end):
        return False
    if length > 2 and text[end - 1] in "有要" and _OFFICE.match(text, end):
        return True
    if length > 2 and text[end - 1] in NEVER_IN_NAMES:
        return False
    # 书记于近日深入 says when, not who.
    if text[start] in shapes.doubtful and shapes.verb.fullmatch(text, start + 1, end):
        return False
    at_mark = end >= len(text) or HAN.match(text, end) is None
    return at_mark or not (text[start] == "来" or (length > 2 and text[end - 1] in NEVER_LAST))


def _strength(text: str, start: int, length: int, shapes: NameShapes) -> float:
    """How well a name of this length ends; 李敏为|获 ends worse than 李敏|为获奖者, 李有为|出席 does not."""
    strength = shapes.strength(text, start + length)
    doubtful = strength == 1 and length == 3 and text[start + 2] == "为"
    return 0.5 if doubtful else strength


def _post_follows(text: str, start: int, shapes: NameShapes) -> bool:
    """石岩和组织委员彭巍: the 和 joins two people, for a post comes after it."""
    run = HAN.match(text, start, start + 16)
    return run is not None and shapes.posts.search(run.group()) is not None


def _lengths(word: str, shapes: NameShapes) -> list[int]:
    """Lengths worth a trial, best first: 诸葛文 before 诸葛, 张永刚 before 张永, 额尔敦木图 by its characters."""
    found = [n for n in (4, 3) if word[:2] in shapes.compound]
    if word[0] in shapes.single:
        found += [n for n in (3, 2) if n not in found]
    foreign = 0
    while foreign < len(word) and word[foreign] in shapes.foreign:
        foreign += 1
    found += [n for n in range(min(foreign, _LONGEST), 1, -1) if n not in found and not shapes.holds_verb(word[:n])]
    return [n for n in found if n <= len(word) and "某" not in word[:n]]
