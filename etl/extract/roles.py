"""Who does what in one text: persons and role words joined sentence by sentence, with the words that show it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from etl.extract.appointments import Appointment, find_appointments
from etl.extract.name_shapes import HAN, person_pattern
from etl.extract.people import PeopleGrammar, Person, people_grammar
from etl.extract.posts import Standing
from etl.extract.role_frames import Frame, role_frames, take_frames
from etl.extract.role_verbs import Predicate, VerbGrammar, verb_grammar
from etl.lexicon import Lexicon

_SENTENCE = re.compile(r"[^。！？!?；;\n]+")
_CHAINED = re.compile(r"[ \u3000]*(?:等[^，,。；]{0,14}?(?=[、，,]))?[、，,和与及以 \u3000]*(?:其中[，,]?)?")
# 镇长卢进：…, 局长钱进算了一笔账：“…”
_QUOTES_AFTER_COLON = re.compile(r"[：:](?=..)|[^，,。：:]{1,20}[：:][ \u3000]*■")
_PATTERNS = ("acts_after_speech", "calls_event", "citation", "heard", "object", "pronoun")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One person in one role, as one place of the text says it; `event` counts the events of an article."""

    person: Person
    role: str
    rule: str
    start: int
    end: int
    event: int


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


@dataclass(slots=True)
class _State:
    """What carries over from sentence to sentence: the event, whether it has begun, the last person who acted alone."""

    event: int = 0
    subject: Person | None = None
    acted: bool = False


def find_evidence(masked: str, people: Sequence[Person], lexicon: Lexicon) -> tuple[Evidence, ...]:
    """All evidence of roles in one text whose quotations are masked, in print order."""
    grammar = role_grammar(lexicon)
    appointments = find_appointments(masked, grammar.people)
    state = _State()
    found: list[Evidence] = []
    for sentence in _SENTENCE.finditer(masked):
        low, high = sentence.span()
        if state.acted and grammar.calls_event.match(masked, low, high):
            state.event, state.acted = state.event + 1, False
        frames = [_appointed(item, state.event) for item in appointments if low <= item.name_start < high]
        taken = {item.person.name_start for item in frames}
        here = [person for person in people if low <= person.name_start < high and person.name_start not in taken]
        new = [*frames, *_sentence(masked, low, high, here, grammar, state)]
        new += _pronoun(masked, low, high, grammar, state)
        state.acted = state.acted or any(item.role != "mention" for item in new)
        found += new
    return tuple(found)


def _appointed(item: Appointment, event: int) -> Evidence:
    role = "removed" if item.removed else "appointed"
    place = (item.name_start, item.name_end)
    person = Person(item.name, item.posts, None, *place, *place, item.rank, "frame")
    return Evidence(person, role, role, item.start, item.end, event)


def _sentence(
    masked: str, low: int, high: int, people: Sequence[Person], grammar: RoleGrammar, state: _State
) -> Iterator[Evidence]:
    groups, masked, framed = take_frames(masked, low, high, _groups(masked, people), grammar.frames)
    for frame in framed:
        where = Predicate(frame.role, frame.rule, frame.people[0].start, frame.people[-1].end)
        yield from _evidence(frame.people, [where], state.event)
    objects = [frame.people for frame in framed if not frame.blanked]
    pending: list[Person] = []
    said = grammar.pronoun.search(masked[low:high])
    speech_from = high if said is None else low + said.end()
    at = low
    for number, group in enumerate(groups):
        limit = _next_acting([*groups[number + 1 :], *objects], group[-1].end, high)
        before, at, speech = masked[at : group[0].start], group[-1].end, speech_from <= group[0].start
        named = _not_acting(masked, group, before, limit, grammar, speech=speech)
        if named is not None:
            yield from _evidence(group, [named], state.event)
            continue
        reading = grammar.verbs.read(masked, at, limit)
        speech_from = min(speech_from, high if reading.speech is None else reading.speech)
        if reading.open and number + 1 < len(groups):
            pending += group
            continue
        state.subject = group[-1] if len(group) == 1 else None
        yield from _evidence([*pending, *group], reading.predicates or (_any_verb(masked, group, limit),), state.event)
        pending = []
    yield from _evidence(pending, [Predicate("mention", "named", low, high)], state.event)


def _next_acting(others: Sequence[Sequence[Person]], after: int, high: int) -> int:
    """Where the next leader begins; a citizen does not end a leader's predicate (慰问老党员某某,并致以祝福)."""
    starts = [group[0].start for group in others if group[0].standing is not Standing.OUTSIDE]
    return min((start for start in starts if start >= after), default=high)


def _groups(masked: str, people: Sequence[Person]) -> list[list[Person]]:
    """Persons with nothing between them but marks, 和 and group labels form one group."""
    groups: list[list[Person]] = []
    for person in people:
        if groups and _CHAINED.fullmatch(masked, groups[-1][-1].end, person.start):
            groups[-1].append(person)
        else:
            groups.append([person])
    return groups


def _not_acting(
    masked: str, group: Sequence[Person], before: str, limit: int, grammar: RoleGrammar, *, speech: bool
) -> Predicate | None:
    """The mention of a group that is not the subject: cited, an object, within reported words; None for a subject.

    听取了副县长某某关于…的汇报: who is heard reports. After reported words only a posted or labelled person with a verb
    of presence right behind acts again.
    """
    start, end = group[0].start, group[-1].end
    cited = grammar.citation.search(before) is not None
    if cited and grammar.heard.match(masked, end, limit):
        return Predicate("report", "heard", start, end)
    if not (speech or cited or grammar.object.search(before) or masked.startswith("的", end)):
        return None
    known = any(person.posts or person.labelled for person in group)
    if speech and before[-1:] in ("，", ",", "■") and known and grammar.acts_after_speech.match(masked[end:limit]):
        return None
    return Predicate("mention", "named", start, end)


def _any_verb(masked: str, group: Sequence[Person], limit: int) -> Predicate:
    """A leader who is the subject of any other verb is there; one followed by a colon is quoted (某局长:打造…)."""
    start, end = group[0].start, group[-1].end
    if _QUOTES_AFTER_COLON.match(masked, end, limit):
        return Predicate("speak", "colon", start, end)
    acts = end < limit and HAN.match(masked[end]) is not None and masked[end] != "等"
    return Predicate("subject", "subject", start, end) if acts else Predicate("mention", "named", start, end)


def _evidence(people: Sequence[Person], predicates: Sequence[Predicate], event: int) -> Iterator[Evidence]:
    for rank, person in enumerate(people, 1):
        for predicate in predicates:
            start, end = min(person.start, predicate.start), max(person.end, predicate.end)
            yield Evidence(replace(person, rank=rank), predicate.role, predicate.rule, start, end, event)


def _pronoun(masked: str, low: int, high: int, grammar: RoleGrammar, state: _State) -> list[Evidence]:
    """他强调 is said by the last person who acted alone."""
    match = grammar.pronoun.search(masked[low:high])
    if match is None or state.subject is None:
        return []
    return [Evidence(state.subject, "speak", "pronoun", low + match.start(), low + match.end(), state.event)]


@cache
def role_grammar(lexicon: Lexicon) -> RoleGrammar:
    """Compile what joins people and role words from a lexicon, once."""
    patterns = {name: person_pattern(lexicon, name) for name in _PATTERNS}
    return RoleGrammar(people_grammar(lexicon), verb_grammar(lexicon), role_frames(lexicon), **patterns)
