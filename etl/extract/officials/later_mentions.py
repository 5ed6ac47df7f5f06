"""The places where a person stands again without the posts: by name, by surname and post, in a headline."""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace

from etl.extract.officials.headline_names import run_together
from etl.extract.officials.name_shapes import DOTS, HAN, NameShapes
from etl.extract.officials.people import PeopleGrammar, Person

# The rule of people whom only other articles of the issue name.
FROM_ISSUE = "issue-name"
_BLANK = re.compile(r"[ \u3000]+")
_LISTED = re.compile(r"[ \u3000]*[、，,和与及][ \u3000]*|[ \u3000]+")
# What may stand before a name within a clause (会上张钢强调, 在陈以陪同下).
_BEFORE = frozenset("由和与及在向对随受经为等给让跟以上时后中日午晚前着导间志")


def with_later_mentions(
    text: str,
    people: Sequence[Person],
    known: Mapping[str, Person],
    grammar: PeopleGrammar,
    leader_verb: re.Pattern[str],
) -> tuple[Person, ...]:
    """The people found and, in print order among them, the places where a known name stands again by itself.

    A name known from other articles alone counts before a verb of leaders (`leader_verb`), before what closes a list
    (等县领导, 出席) or in a list with somebody who counts (高峰、县长丁卫东) only.
    高峰强调 is 书记高峰 again; 江面上的高峰 is not, for neither a mark nor a word that precedes names stands before it.
    """
    if not known:
        return tuple(people)
    again = [
        _again(known[name], start, end, "known-name") for name, start, end in _known_names(text, known, grammar.shapes)
    ]
    found = _with_free(people, _acting(text, people, again, (leader_verb, grammar.presence)))
    return _with_free(found, _by_surname(text, known, grammar))


def _acting(
    text: str, people: Sequence[Person], again: Sequence[Person], verbs: Sequence[re.Pattern[str]]
) -> list[Person]:
    """The later mentions that count; of a list its last name decides for all before it."""
    counted = {person.start for person in people}
    kept: list[Person] = []
    for person in reversed(again):
        mark = _LISTED.match(text, person.end)
        listed = mark is not None and mark.end() in counted
        if person.rule != FROM_ISSUE or listed or any(verb.match(text, person.end) for verb in verbs):
            counted.add(person.start)
            kept.append(person)
    return kept[::-1]


def with_headline_names(
    text: str, people: Sequence[Person], known: Mapping[str, Person], grammar: PeopleGrammar, verb: re.Pattern[str]
) -> tuple[Person, ...]:
    """The people of a headline, names run together without marks included (潘估赵建新等参加)."""
    joined = run_together(text, grammar.shapes, known, verb)
    run = [
        Person(name, (), None, start, end, start, end, rank, "headline-run")
        for rank, (name, start, end) in enumerate(joined, 1)
    ]
    return _with_free(run, people)


def _known_names(text: str, known: Mapping[str, Person], shapes: NameShapes) -> list[tuple[str, int, int]]:
    names = sorted(known, key=len, reverse=True)
    spaced = [re.escape(name) if len(name) > 2 else rf"{name[0]}[ \u3000]*{name[1]}" for name in names]
    found = []
    for match in re.finditer("|".join(spaced), text):
        start, end = match.span()
        sure = len(match.group()) > 2 and _after_mark(text, start)
        if sure or (shapes.ends_well(text, end) and (_after_mark(text, start) or text[start - 1] in _BEFORE)):
            found.append((_BLANK.sub("", match.group()), start, end))
    return found


def _by_surname(text: str, known: Mapping[str, Person], grammar: PeopleGrammar) -> list[Person]:
    """丁市长 is the one 丁 of the article whose post ends in 市长; two of them, or none: nobody."""
    surnames = {name[:2] if name[:2] in grammar.shapes.compound else name[0] for name in known}
    heads = {person.name: grammar.posts.heads(person.posts) for person in known.values()}
    called = sorted(frozenset().union(*heads.values()), key=len, reverse=True)
    if not called:
        return []
    found = []
    for match in re.finditer(rf"(?<![\u4e00-\u9fff])({'|'.join(sorted(surnames))})({'|'.join(called)})", text):
        named = [person for name, person in known.items() if name.startswith(match[1]) and match[2] in heads[name]]
        if len(named) == 1 and grammar.shapes.ends_well(text, match.end()):
            found.append(_again(named[0], match.start(), match.end(), "surname-post"))
    return found


def _again(person: Person, start: int, end: int, rule: str) -> Person:
    rule = FROM_ISSUE if person.rule == FROM_ISSUE else rule
    return replace(
        person, posts=(), name_start=start, name_end=end, start=start, end=end, rank=1, rule=rule, labelled=False
    )


def _after_mark(text: str, start: int) -> bool:
    return start == 0 or not (HAN.match(text[start - 1]) or text[start - 1] in DOTS)


def _with_free(people: Sequence[Person], more: Sequence[Person]) -> tuple[Person, ...]:
    """The people, which do not overlap, and those of `more` that overlap none of them, in print order."""
    ends = [person.end for person in people]
    free = []
    for person in more:
        nearest = bisect_right(ends, person.start)
        if nearest == len(people) or person.end <= people[nearest].start:
            free.append(person)
    return tuple(sorted([*people, *free], key=lambda person: person.name_start))
