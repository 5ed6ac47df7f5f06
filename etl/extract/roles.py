"""Who does what in one text: persons and role words joined sentence by sentence, with the words that show it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from etl.extract.appointments import Appointment, find_appointments
from etl.extract.masking import FILLER
from etl.extract.people import PeopleGrammar, Person
from etl.extract.posts import Standing
from etl.extract.role_verbs import Predicate, VerbGrammar

_SENTENCE = re.compile(r"[^。！？!?；;\n]+")
_CHAINED = re.compile(r"[ \u3000]*(?:等[^，,。；]{0,14}?(?=[、，,]))?[、，,和与及以 \u3000]*(?:其中[，,]?)?")
_PRONOUN = re.compile(
    r"(?:^|[，,。；■：:])(?:最后|同时|会上|期间)?[，,]?(?:他|她)(?:还|也|同时|进一步|再次|特别|着重|最后|首先|对[^，,。]{1,20}|在[^，,。]{1,20}|就[^，,。]{1,20})*"
    r"(?:强调|指出|要求(?=[，,：:]|[^精神])|说(?=[，,：:■]|$)|表示|希望|认为|提醒)"
)
_CITED = re.compile(r"(?:传达|学习|贯彻|落实|根据|按照|遵照|听取了?|审议了?|宣读了?|重温|践行|牢记|领会|印发|任用|提名|免)[^，,。]{0,30}$")
_OBJECT = re.compile(r"(?:向|对|给|把|让|(?<!邀)请|代表|同|跟|会见了?|接见了?|看望了?|慰问了?|走访了?|握着|陪同|采访|约谈了?|时任|随)$")
_HEARD = re.compile(r"(?:分别|代表)?[^，,。]{0,40}?(?:关于|就|对|所?作|代表|的)[^，,。]{0,60}(?:汇报|报告|通报|说明|发言|介绍)(?=$|[，,])")
_NEW_EVENT = re.compile(
    r"[^。]{0,12}?(?:随后|会前|会后|同日|同一天|当日|当天|次日|下午|上午|晚上|当晚|翌日)[^。]{0,40}?(?:会|调研|检查|举行|召开|慰问|签约)"
)


_OTHERS = r"(?:(?:等|以及|及|和)[^，,。]{0,24}?)?(?:的)?"
_AROUND = (
    (re.compile(r"在[^，,。]{0,2}$"), re.compile(_OTHERS + r"(?:全程)?陪同(?:下|之下)"), "accompany"),
    (re.compile(r"由[^，,。]{0,2}$"), re.compile(_OTHERS + r"陪同(?=$|[，,])"), "accompany"),
    (re.compile(r"在[^，,。]{0,2}$"), re.compile(_OTHERS + r"(?:带领|率领)下"), "tour"),
    (re.compile(r"受$"), re.compile(r"(?:等)?(?:的)?(?:委托|委派|指派)"), "mention"),
    (re.compile(r"以$"), re.compile(r"为(?:组长|团长|队长|领队)的"), "tour"),
)
_LISTED = re.compile(r"(出席|参加|列席|陪同|随同|一同|就[座坐]|到会|与会|参会)[^。，,]{0,16}?的[^。，,]{0,8}?(?:还有|有|是|包括)[：: ]*$")


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
    appointments = find_appointments(masked, grammar.names, grammar.posts)
    for sentence in _SENTENCE.finditer(masked):
        low, high = sentence.span()
        here = [person for person in people if low <= person.name_start < high]
        if state.acted and _NEW_EVENT.match(masked, low, high):
            state.event, state.acted = state.event + 1, False
        frames = [_appointed(item, state) for item in appointments if low <= item.name_start < high]
        framed = {item.person.name_start for item in frames}
        here = [person for person in here if person.name_start not in framed]
        new = frames + list(_sentence(masked, low, high, here, verbs, state))
        new += _pronouns(masked, low, high, new, state)
        state.acted = state.acted or any(item.role != "mention" for item in new)
        found += new
    return tuple(found)


def _appointed(item: Appointment, state: _State) -> Evidence:
    role = "removed" if item.removed else "appointed"
    rule = f"frame-{role}"
    person = Person(item.name, item.posts, None, item.name_start, item.name_end, item.name_start, item.name_end, item.rank, rule)
    return Evidence(person, role, rule, item.start, item.end, state.event)


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
    groups, masked, framed = _frames(masked, low, high, groups)
    for group, role in framed:
        yield from _evidence(group, [Predicate(role, f"frame-{role}", group[0].start, group[-1].end)], state.event)
    pending: list[Person] = []
    said = _PRONOUN.search(masked[low:high])
    speech = False
    at = low
    for number, group in enumerate(groups):
        limit = next((later[0].start for later in groups[number + 1 :] if later[0].standing is not Standing.OUTSIDE), high)
        left = masked[at : group[0].start]
        at = group[-1].end
        speech = speech or (said is not None and low + said.end() <= group[0].start)
        if _CITED.search(left) and _HEARD.match(masked, at, limit):
            yield from _evidence(group, [Predicate("report", "heard", group[0].start, at)], state.event)
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
        found = reading.predicates or (_without_role_word(masked, at, limit, group),)
        yield from _evidence(subjects, found, state.event)
    yield from _evidence(pending, [Predicate("mention", "named", low, high)], state.event)


def _frames(
    masked: str, low: int, high: int, groups: list[list[Person]]
) -> tuple[list[list[Person]], str, list[tuple[list[Person], str]]]:
    """Take out the groups whose role is said by a phrase around them, and blank that phrase for the others' sake."""
    left_over: list[list[Person]] = []
    framed: list[tuple[list[Person], str]] = []
    at = low
    for group in groups:
        left, after = masked[at : group[0].start], masked[group[-1].end : min(high, group[-1].end + 34)]
        found = _frame(left, after)
        at = group[-1].end
        if found is None:
            left_over.append(group)
            continue
        role, back, forth = found
        begin, end = group[0].start - back, group[-1].end + forth
        masked = masked[:begin] + FILLER * (end - begin) + masked[end:]
        framed.append((group, role))
        at = end
    return left_over, masked, framed


def _frame(left: str, after: str) -> tuple[str, int, int] | None:
    """Phrases that say a role by what stands on both sides: 在甲陪同下, 在甲带领下, 受甲委托, 以甲为组长的, 出席的有甲.

    The answer is the role and how far the phrase reaches to the left and to the right.
    """
    for pattern_left, pattern_right, role in _AROUND:
        if (before := pattern_left.search(left)) and (behind := pattern_right.match(after)):
            return role, len(left) - before.start(), behind.end()
    if (before := _LISTED.search(left)) is not None:
        return ("accompany" if before.group(1) in "陪同随同一同" else "attend"), 0, 0
    return None


def _without_role_word(masked: str, end: int, limit: int, group: Sequence[Person]) -> Predicate:
    """A leader who is the subject of any other verb is there; one followed by a colon is quoted (某局长:打造…)."""
    if masked[end : end + 1] in ("：", ":") and end + 2 < limit:
        return Predicate("speak", "colon", group[0].start, end)
    acts = end < limit and "\u4e00" <= masked[end] <= "\u9fff" and not masked.startswith("等", end)
    return Predicate("present", "subject", group[0].start, end) if acts else Predicate("mention", "named", group[0].start, end)


def _is_object(left: str) -> bool:
    return _OBJECT.search(left) is not None or _CITED.search(left) is not None


def _acts_after_speech(group: Sequence[Person], masked: str, end: int, limit: int, left: str) -> bool:
    """After reported words only a posted or labelled person with a verb of presence right behind acts again."""
    if not left or left[-1] not in "，,、■":
        return False
    said = re.match(r"(?:等[^，,。]{0,10})?(?:分别|一同|共同)?(?:出席|参加|主持|陪同|列席|随同)[^，,。]{0,12}(?=$|[，,])", masked[end:limit])
    return said is not None and any(person.posts or person.labelled for person in group)


def _evidence(people: Sequence[Person], predicates: Sequence[Predicate], event: int) -> Iterator[Evidence]:
    for rank, person in enumerate(people, 1):
        person = replace(person, rank=rank)
        for predicate in predicates:
            start, end = min(person.start, predicate.start), max(person.end, predicate.end)
            yield Evidence(person, predicate.role, predicate.rule, start, end, event)


def _pronouns(masked: str, low: int, high: int, new: Sequence[Evidence], state: _State) -> list[Evidence]:
    """他强调 is said by the last person who acted alone."""
    match = _PRONOUN.search(masked[low:high])
    if match is None or state.subject is None:
        return []
    return [Evidence(state.subject, "speak", "pronoun", low + match.start(), low + match.end(), state.event)]
