"""Who does what in one text: sentence by sentence, with the events that the text tells one after the other."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from etl.extract.officials.appointments import Appointment, find_appointments
from etl.extract.officials.people import Person
from etl.extract.officials.role_sentences import RoleGrammar, Said, read_sentence, role_grammar
from etl.lexicon import Lexicon

_SENTENCE = re.compile(r"[^。！？!?；;\n]+")


@dataclass(frozen=True, slots=True)
class Evidence:
    """One person in one role, as one place of the text says it; `event` counts the events of an article."""

    person: Person
    role: str
    rule: str
    start: int
    end: int
    event: int


@dataclass(slots=True)
class _State:
    """What carries over from sentence to sentence: the event, whether it has begun, the last person who acted alone."""

    event: int = 0
    subject: Person | None = None
    acted: bool = False


def find_evidence(masked: str, people: Sequence[Person], lexicon: Lexicon) -> tuple[Evidence, ...]:
    """All evidence of roles in one text whose quotations are masked, in print order."""
    grammar = role_grammar(lexicon)
    changes = sorted(find_appointments(masked, grammar.people), key=lambda item: item.name_start)
    change_starts = [item.name_start for item in changes]
    starts = [person.name_start for person in people]
    state = _State()
    found: list[Evidence] = []
    for sentence in _SENTENCE.finditer(masked):
        low, high = sentence.span()
        if state.acted and grammar.calls_event.match(masked, low, high):
            state.event, state.acted = state.event + 1, False
        changed = changes[bisect_left(change_starts, low) : bisect_left(change_starts, high)]
        here = people[bisect_left(starts, low) : bisect_left(starts, high)]
        found += _sentence(sentence.group(), low, here, changed, grammar, state)
    return tuple(found)


def _sentence(
    text: str, low: int, people: Sequence[Person], changes: Sequence[Appointment], grammar: RoleGrammar, state: _State
) -> list[Evidence]:
    taken = {item.name_start for item in changes}
    reading = read_sentence(text, [_moved(p, -low) for p in people if p.name_start not in taken], grammar)
    found = [_appointed(item, state.event) for item in changes]
    found += [_evidence(said, low, state.event) for said in reading.said]
    if reading.acted:
        state.subject = None if reading.subject is None else _moved(reading.subject, low)
    if (again := grammar.pronoun.search(text)) is not None and state.subject is not None:
        start, end = low + again.start(), low + again.end()
        found.append(Evidence(state.subject, "speak", "pronoun", start, end, state.event))
    state.acted = state.acted or any(item.role != "mention" for item in found)
    return found


def _appointed(item: Appointment, event: int) -> Evidence:
    role = "removed" if item.removed else "appointed"
    place = (item.name_start, item.name_end)
    person = Person(item.name, item.posts, None, *place, *place, item.rank, "frame")
    return Evidence(person, role, role, item.start, item.end, event)


def _evidence(said: Said, low: int, event: int) -> Evidence:
    return Evidence(_moved(said.person, low), said.role, said.rule, low + said.start, low + said.end, event)


def _moved(person: Person, by: int) -> Person:
    """The same occurrence, its places counted from elsewhere."""
    return replace(
        person,
        name_start=person.name_start + by,
        name_end=person.name_end + by,
        start=person.start + by,
        end=person.end + by,
    )
