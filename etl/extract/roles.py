"""Who does what in one text: persons and role words joined sentence by sentence, with the words that show it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.extract.appointments import find_appointments
from etl.extract.people import PeopleGrammar, Person
from etl.extract.role_verbs import Predicate, VerbGrammar

_SENTENCE = re.compile(r"[^。！？!?；;\n]+")
_CHAINED = re.compile(r"[ \u3000]*(?:等[^，,。；]{0,14}?(?=[、，,]))?[、，,和与及以 \u3000]*(?:其中[，,]?)?")
_PRONOUN = re.compile(
    r"(?:^|[，,。；■：:])(?:最后|同时|会上|期间)?[，,]?(?:他|她)(?:还|也|同时|进一步|再次|特别|着重|最后|首先|对[^，,。]{1,20}|在[^，,。]{1,20}|就[^，,。]{1,20})*"
    r"(?:强调|指出|要求(?=[，,：:]|[^精神])|说(?=[，,：:■]|$)|表示|希望|认为|提醒)"
)
_CITED = re.compile(r"(?:传达|学习|贯彻|落实|根据|按照|遵照|听取了?|审议了?|宣读了?|重温|践行|牢记|领会|印发|任用|提名|免)[^，,。]{0,30}$")
_OBJECT = re.compile(r"(?:向|对|给|把|让|请|代表|同|跟|会见了?|接见了?|看望了?|慰问了?|走访了?|握着|邀请|陪同|采访|约谈了?|时任|随)$")
_NEW_EVENT = re.compile(
    r"[^。]{0,12}?(?:随后|会前|会后|同日|同一天|当日|当天|次日|下午|上午|晚上|当晚|翌日)[^。]{0,40}?(?:会|调研|检查|举行|召开|慰问|签约)"
)


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
    """What carries over from sentence to sentence: the event and the last person who acted alone."""

    event: int = 0
    subject: Person | None = None
    acted: bool = False


def find_evidence(
    masked: str, people: Sequence[Person], grammar: PeopleGrammar, verbs: VerbGrammar, *, headline: bool
) -> tuple[Evidence, ...]:
    """All evidence of roles in one text whose quotations are masked, in print order."""
    state = _State()
    found: list[Evidence] = []
    for sentence in _SENTENCE.finditer(masked):
        low, high = sentence.span()
        here = [person for person in people if low <= person.name_start < high]
        if state.acted and _NEW_EVENT.match(masked, low, high):
            state.event, state.acted = state.event + 1, False
        frames = list(_appointed(masked, low, high, here, grammar, state))
        framed = {item.person.name_start for item in frames}
        here = [person for person in here if person.name_start not in framed]
        new = frames + list(_sentence(masked, low, high, here, verbs, state))
        new += _pronouns(masked, low, high, new, state)
        state.acted = state.acted or any(item.role != "mention" for item in new)
        found += new
    return tuple(found)


def _appointed(
    masked: str, low: int, high: int, people: Sequence[Person], grammar: PeopleGrammar, state: _State
) -> Iterator[Evidence]:
    sentence = masked[low:high]
    for item in find_appointments(sentence, grammar.names, grammar.posts):
        role = "removed" if item.removed else "appointed"
        rule = f"frame-{role}"
        at = low + item.name_start
        person = Person(item.name, item.posts, None, at, low + item.name_end, at, low + item.name_end, item.rank, rule)
        yield Evidence(person, role, rule, low + item.start, low + item.end, state.event)


def _groups(masked: str, people: Sequence[Person]) -> list[list[Person]]:
    """Persons with nothing between them but marks, 和 and group labels form one group."""
    groups: list[list[Person]] = []
    for person in people:
        if groups and _CHAINED.fullmatch(masked, groups[-1][-1].end, person.start):
            groups[-1].append(person)
        else:
            groups.append([person])
    return groups


def _sentence(
    masked: str, low: int, high: int, people: Sequence[Person], verbs: VerbGrammar, state: _State
) -> Iterator[Evidence]:
    groups = _groups(masked, people)
    pending: list[Person] = []
    speech = False
    at = low
    for number, group in enumerate(groups):
        limit = groups[number + 1][0].start if number + 1 < len(groups) else high
        left = masked[at : group[0].start]
        at = group[-1].end
        frame = _frame(left, masked, at, limit)
        if frame is not None:
            yield from _evidence(group, [Predicate(frame, f"frame-{frame}", group[0].start, at)], state.event)
            continue
        if speech or _is_object(left) or masked.startswith("的", at):
            if not (speech and _acts_after_speech(group, masked, at, limit, left)):
                yield from _evidence(group, [Predicate("mention", "named", group[0].start, at)], state.event)
                continue
        reading = verbs.read(masked, at, limit)
        speech = speech or reading.speech is not None
        if reading.open and number + 1 < len(groups):
            pending += group
            continue
        subjects = [*pending, *group]
        pending = []
        state.subject = group[-1] if len(subjects) == 1 or len(group) == 1 else None
        found = reading.predicates or (Predicate("mention", "named", group[0].start, at),)
        yield from _evidence(subjects, found, state.event)
    yield from _evidence(pending, [Predicate("mention", "named", low, high)], state.event)


def _frame(left: str, masked: str, end: int, limit: int) -> str | None:
    """Phrases that say a role by what stands on both sides: 在甲陪同下, 在甲带领下, 受甲委托, 以甲为组长的."""
    after = masked[end : min(limit, end + 8)]
    if re.match(r"(?:等[^，,。]{0,8})?(?:的)?陪同下?(?=$|[，,下])", after) and re.search(r"(?:在|由)[^，,。]{0,2}$", left):
        return "accompany"
    if re.search(r"在[^，,。]{0,2}$", left) and re.match(r"(?:等[^，,。]{0,8})?(?:的)?(?:带领|率领)下", after):
        return "tour"
    if left.endswith("受") and re.match(r"(?:的)?(?:委托|委派|指派)", after):
        return "mention"
    if left.endswith("以") and re.match(r"为(?:组长|团长|队长)", after):
        return "tour"
    return None


def _is_object(left: str) -> bool:
    return _OBJECT.search(left) is not None or _CITED.search(left) is not None


def _acts_after_speech(group: Sequence[Person], masked: str, end: int, limit: int, left: str) -> bool:
    """After reported words only a posted or labelled person with a verb of presence right behind acts again."""
    if not left or left[-1] not in "，,、■":
        return False
    said = re.match(r"(?:等[^，,。]{0,10})?(?:分别|一同|共同)?(?:出席|参加|主持|陪同|列席|随同)[^，,。]{0,12}(?=$|[，,])", masked[end:limit])
    return said is not None and any(person.posts or person.labelled for person in group)


def _evidence(people: Sequence[Person], predicates: Sequence[Predicate], event: int) -> Iterator[Evidence]:
    for person in people:
        for predicate in predicates:
            start, end = min(person.start, predicate.start), max(person.end, predicate.end)
            yield Evidence(person, predicate.role, predicate.rule, start, end, event)


def _pronouns(masked: str, low: int, high: int, new: Sequence[Evidence], state: _State) -> list[Evidence]:
    """他强调 is said by the last person who acted alone."""
    match = _PRONOUN.search(masked[low:high])
    if match is None or state.subject is None:
        return []
    return [Evidence(state.subject, "speak", "pronoun", low + match.start(), low + match.end(), state.event)]
