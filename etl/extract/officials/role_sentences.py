"""Who does what in one sentence: its people grouped, and the words between them read as their predicates."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from etl.extract.officials.name_shapes import HAN, person_pattern
from etl.extract.officials.people import PeopleGrammar, Person, people_grammar
from etl.extract.officials.posts import Standing
from etl.extract.officials.role_frames import Frame, role_frames, take_frames
from etl.extract.officials.role_verbs import Predicate, VerbGrammar, verb_grammar
from etl.lexicon import Lexicon

_CHAINED = re.compile(r"[ \u3000]*(?:等[^，,。；]{0,14}?(?=[、，,]))?[、，,和与及以 \u3000]*(?:其中[，,]?)?")
# 镇长卢进：…, 局长钱进算了一笔账：“…”
_QUOTES_AFTER_COLON = re.compile(r"[：:](?=..)|[^，,。：:]{1,20}[：:][ \u3000]*■")
# 某书记的讲话, 某书记重要指示精神
_OF_SOMEBODY = re.compile("的|(?:重要)?(?:讲话|指示|批示)+(?:精神|要求)")
_PATTERNS = ("acts_after_speech", "calls_event", "citation", "heard", "object", "pronoun")


@dataclass(frozen=True, slots=True)
class Said:
    """What one sentence says of one person; start and end are the words that say it."""

    person: Person
    role: str
    rule: str
    start: int
    end: int


@dataclass(frozen=True, eq=False, slots=True)
class RoleGrammar:
    """Everything that joins people and role words."""

    people: PeopleGrammar
    verbs: VerbGrammar
    frames: tuple[Frame, ...]
    acts_after_speech: re.Pattern[str]
    calls_event: re.Pattern[str]
    citation: re.Pattern[str]
    heard: re.Pattern[str]
    object: re.Pattern[str]
    pronoun: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class SentenceReading:
    """All that a sentence says; `subject` is the last person who acted alone, `acted` = somebody did act."""

    said: tuple[Said, ...]
    subject: Person | None
    acted: bool


def read_sentence(sentence: str, people: Sequence[Person], grammar: RoleGrammar) -> SentenceReading:
    """The roles of the people of one sentence; every place counts from its beginning.

    Reported words begin with 强调, 指出 and with 他强调: who is named in them is only mentioned.
    """
    groups, sentence, framed = take_frames(sentence, _groups(sentence, people), grammar.frames)
    pronoun = grammar.pronoun.search(sentence)
    reader = _Reader(
        sentence,
        grammar,
        _stops([*groups, *(frame.people for frame in framed if not frame.blanked)]),
        speech_from=len(sentence) if pronoun is None else pronoun.end(),
    )
    for frame in framed:
        reader.add(frame.people, Predicate(frame.role, frame.rule, frame.people[0].start, frame.people[-1].end))
    for group in groups:
        reader.read(group, is_last=group is groups[-1])
    return SentenceReading(tuple(reader.said), reader.subject, reader.acted)


@dataclass(slots=True)
class _Reader:
    """Reads the groups of a sentence from left to right; `pending` = people whose verb is still to come."""

    sentence: str
    grammar: RoleGrammar
    stops: "_Stops"
    speech_from: int
    said: list[Said] = field(default_factory=list)
    pending: list[Person] = field(default_factory=list)
    subject: Person | None = None
    acted: bool = False
    at: int = 0

    def read(self, group: Sequence[Person], *, is_last: bool) -> None:
        limit = self.stops.after(group, len(self.sentence))
        before, self.at = self.sentence[self.at : group[0].start], group[-1].end
        speech = self.speech_from <= group[0].start
        named = _not_acting(self.sentence, group, before, limit, self.grammar, speech=speech)
        if named is not None:
            self.add(group, named)
        else:
            self._read_verbs(group, limit, is_last=is_last)
        if is_last and self.pending:
            self.add(self.pending, Predicate("mention", "named", 0, len(self.sentence)))

    def _read_verbs(self, group: Sequence[Person], limit: int, *, is_last: bool) -> None:
        reading = self.grammar.verbs.read(self.sentence, self.at, limit)
        if reading.speech is not None:
            self.speech_from = min(self.speech_from, reading.speech)
        if reading.open and not is_last:
            self.pending += group
            return
        self.acted, self.subject = True, group[-1] if len(group) == 1 else None
        self.add([*self.pending, *group], *(reading.predicates or [_any_verb(self.sentence, group, limit)]))
        self.pending = []

    def add(self, people: Sequence[Person], *predicates: Predicate) -> None:
        for rank, person in enumerate(people, 1):
            for found in predicates:
                start, end = min(person.start, found.start), max(person.end, found.end)
                self.said.append(Said(replace(person, rank=rank), found.role, found.rule, start, end))


@dataclass(frozen=True, slots=True)
class _Stops:
    """Where groups begin: all of them, and those of leaders."""

    every: tuple[int, ...]
    leaders: tuple[int, ...]

    def after(self, group: Sequence[Person], high: int) -> int:
        """Where the group's predicate ends: at the next leader; a citizen's at the next person.

        慰问老党员某某,并致以祝福 goes on behind the citizen's name.
        """
        starts = self.every if group[0].standing is Standing.OUTSIDE else self.leaders
        nearest = bisect_left(starts, group[-1].end)
        return starts[nearest] if nearest < len(starts) else high


def _stops(groups: Sequence[Sequence[Person]]) -> _Stops:
    leaders = (group[0].start for group in groups if group[0].standing is not Standing.OUTSIDE)
    return _Stops(tuple(sorted(group[0].start for group in groups)), tuple(sorted(leaders)))


def _groups(sentence: str, people: Sequence[Person]) -> list[list[Person]]:
    """Persons with nothing between them but marks, 和 and group labels form one group."""
    groups: list[list[Person]] = []
    for person in people:
        if groups and _CHAINED.fullmatch(sentence, groups[-1][-1].end, person.start):
            groups[-1].append(person)
        else:
            groups.append([person])
    return groups


def _not_acting(
    sentence: str, group: Sequence[Person], before: str, limit: int, grammar: RoleGrammar, *, speech: bool
) -> Predicate | None:
    """The mention of a group that is not the subject: cited, an object, within reported words; None for a subject.

    听取了副县长某某关于…的汇报: who is heard reports. After reported words only a posted or labelled person with a verb
    of presence right behind acts again.
    """
    start, end = group[0].start, group[-1].end
    cited = grammar.citation.search(before) is not None
    if cited and grammar.heard.match(sentence, end, limit):
        return Predicate("report", "heard", start, end)
    if not (speech or cited or grammar.object.search(before) or _OF_SOMEBODY.match(sentence, end)):
        return None
    known = any(person.posts or person.labelled for person in group)
    if speech and before[-1:] in ("，", ",", "■") and known and grammar.acts_after_speech.match(sentence[end:limit]):
        return None
    return Predicate("mention", "named", start, end)


def _any_verb(sentence: str, group: Sequence[Person], limit: int) -> Predicate:
    """A leader who is the subject of any other verb is there; one followed by a colon is quoted (某局长:打造…)."""
    start, end = group[0].start, group[-1].end
    if _QUOTES_AFTER_COLON.match(sentence, end, limit):
        return Predicate("speak", "colon", start, end)
    acts = end < limit and HAN.match(sentence[end]) is not None and sentence[end] != "等"
    return Predicate("subject", "subject", start, end) if acts else Predicate("mention", "named", start, end)


@cache
def role_grammar(lexicon: Lexicon) -> RoleGrammar:
    """Compile what joins people and role words from a lexicon, once."""
    patterns = {name: person_pattern(lexicon, name) for name in _PATTERNS}
    return RoleGrammar(people_grammar(lexicon), verb_grammar(lexicon), role_frames(lexicon), **patterns)
