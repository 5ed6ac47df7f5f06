"""Lists of names without posts: after or before a label of leaders, or closed by a verb of presence."""

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from etl.extract.officials.name_shapes import BLANKS, DOTS, person_pattern
from etl.extract.officials.names import listed_at, name_at
from etl.extract.officials.people import NO_POSTS, PeopleGrammar, Person, list_tail, people_grammar
from etl.extract.officials.posts import Standing
from etl.lexicon import Lexicon

_CLAUSE_START = re.compile(rf"^|由|其中|[^\u4e00-\u9fff{DOTS}]")
_SEVERAL = re.compile(r"[两二三四五六七八九]位((?:常务)?副?[\u4e00-\u9fff]{2,4})")


@dataclass(frozen=True, eq=False, slots=True)
class ListGrammar:
    """What opens and closes a list of names."""

    people: PeopleGrammar
    opening: tuple[re.Pattern[str], ...]
    tail: re.Pattern[str]
    leader_verb: re.Pattern[str]

    def labelled(self, text: str) -> list[Person]:
        """县领导尉迟明、周建设陪同; 出席会议的还有…: names after a label or an introduction have no posts."""
        return [
            person
            for opening in self.opening
            for match in opening.finditer(text)
            for person in self._after_label(text, match.end())
        ]

    def bare(self, text: str) -> list[Person]:
        """徐登富、叶美峰等区四套班子领导: a list of names alone counts if a label or a verb of presence closes it."""
        people: list[Person] = []
        low = 0
        for opening in _CLAUSE_START.finditer(text):
            if opening.end() >= low and (listed := self._names_from(text, opening.end())):
                taken = self._taken(text, listed)
                people += taken
                # What does not close a list closes no later part of it; only its last name may stand alone.
                low = listed[-1].end if taken else listed[-1].start
        return people

    def _after_label(self, text: str, start: int) -> list[Person]:
        while start < len(text) and text[start] in BLANKS + "：:":
            start += 1
        hit = listed_at(text, start, self.people.shapes)
        if hit is None:
            return []
        first = self.people.person(text, start, hit, NO_POSTS, "label-list")
        listed = [first, *self.people.governed(text, first, NO_POSTS)]
        return [replace(person, labelled=True, rule="label-list") for person in listed]

    def _names_from(self, text: str, start: int) -> list[Person]:
        shapes = self.people.shapes
        hit = name_at(text, start, shapes)
        if hit is None or not (shapes.is_full_name(hit.name) or text.startswith("、", hit.end)):
            return []
        first = replace(self.people.person(text, start, hit, NO_POSTS, "bare-list"), standing=None)
        followers = self.people.governed(text, first, NO_POSTS)
        return [first, *map(_unplaced, followers)]

    def _taken(self, text: str, people: list[Person]) -> list[Person]:
        """The people of a list that something closes, with what that says of them; else nobody."""
        if several := self._several(text, people):
            return several
        tail = self.tail.match(text, people[-1].end)
        if len(people) == 1 and (tail is None or tail.lastgroup != "label"):
            return self._lone_leader(text, people[0])
        if not self._closes(text, people, tail):
            return []
        if tail is None or tail.lastgroup != "label":
            return people
        return [replace(person, standing=Standing.OFFICIAL, labelled=True) for person in people]

    def _several(self, text: str, people: list[Person]) -> list[Person]:
        """方远、陈以两位副县长: the post of all stands after the last."""
        several = _SEVERAL.match(text, people[-1].end)
        head = self.people.posts.head.search(several.group(1)) if several else None
        if several is None or head is None:
            return []
        posts = (several.group(1)[: head.end()],)
        standing = self.people.posts.standing(posts)
        return [replace(person, posts=posts, standing=standing, rule="list-post") for person in people]

    def _closes(self, text: str, people: list[Person], tail: re.Match[str] | None) -> bool:
        """Enough of a list: two names in shape before a label or a verb of presence, or all sure before any verb."""
        shapes = self.people.shapes
        shaped = [person for person in people if shapes.is_full_name(person.name)]
        if tail is not None:
            return len(shaped) >= min(2, len(people)) or any(shapes.is_sure(person.name) for person in shaped)
        acts = shapes.verb.match(text, people[-1].end) is not None
        return acts and all(shapes.is_sure(person.name) for person in people)

    def _lone_leader(self, text: str, person: Person) -> list[Person]:
        """徐惠文指出: a name alone counts as a leader's where a verb of leaders' speech follows at once."""
        if self.leader_verb.match(text, person.end) is None:
            return []
        by = person.start > 0 and text[person.start - 1] == "由"
        return [replace(person, rule="bare-subject")] if by or self.people.shapes.is_sure(person.name) else []


def _unplaced(person: Person) -> Person:
    """A follower in a bare list: an official only by what closes the list, or by a post of its own."""
    return replace(person, rule="bare-list", standing=person.standing if person.posts else None)


@cache
def list_grammar(lexicon: Lexicon) -> ListGrammar:
    """Compile what opens and closes lists from a lexicon, once."""
    label = "|".join(row["pattern"] for row in lexicon.rows("group_labels"))
    return ListGrammar(
        people=people_grammar(lexicon),
        opening=(re.compile(label), person_pattern(lexicon, "introduced")),
        tail=list_tail(lexicon),
        leader_verb=person_pattern(lexicon, "leader_verb"),
    )


@lru_cache(maxsize=256)
def find_people(masked: str, lexicon: Lexicon) -> tuple[Person, ...]:
    """Every person that the grammar of posts, labels and lists gives, in print order.

    Remembered, for all articles of an issue ask for each other's people. Where two readings overlap, the one with
    a post is kept.
    """
    lists = list_grammar(lexicon)
    found: dict[int, Person] = {}
    for person in (*lists.people.posted(masked), *lists.labelled(masked), *lists.bare(masked)):
        found.setdefault(person.name_start, person)
    kept: list[Person] = []
    for person in sorted(found.values(), key=lambda person: person.name_start):
        if not kept or person.name_start >= kept[-1].name_end:
            kept.append(person)
    return tuple(kept)
