"""Who chaired, spoke at and attended which meeting of an article."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypedDict

from etl.extract.meetings.cues import Cues, meeting_cues
from etl.extract.meetings.sentences import LEAD_CHARACTERS
from etl.extract.meetings.sightings import Sighting
from etl.lexicon import Lexicon
from etl.model import Article, Field, Role, RoleMention, Span

PRESENT = frozenset({Role.CHAIR, Role.SPEAK, Role.ATTEND, Role.REPORT})
ABSENT = frozenset({Role.APPOINTED, Role.REMOVED, Role.MENTION})
# Visitors and their company are at a meeting only where the same words say so (陪同调研并参加座谈会).
ON_TOUR = frozenset({Role.INSPECT, Role.ACCOMPANY})

# 罗敏局长指出, 崔岚副主任说: a title that stands behind the name.
TITLE_BEHIND = r"副?(?:书记|主任|主席|[县区市旗州盟镇乡部局院]长)"


class People(TypedDict):
    """The three lists of a meeting."""

    chairs: tuple[str, ...]
    speakers: tuple[str, ...]
    attendees: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A range of the body that tells of the meetings with these numbers."""

    span: Span
    meetings: frozenset[int]


def stretches_of(article: Article, groups: Sequence[Sequence[Sighting]]) -> tuple[Stretch, ...]:
    """Which part of the body tells of which meeting; of two that hold a place the later one counts.

    A sighting rules to the end of the body, “在随后召开的座谈会上” only to the end of its paragraph. Meetings that one
    sentence announces share what follows it. What stands before a lead belongs to it; what stands before a meeting
    that comes late (after a tour) belongs to none.
    """
    text = article.body.text
    told = [found for group in groups for found in group if found.field is Field.BODY]
    first = min((found.sentence.start for found in told if not found.is_new), default=len(text))
    ruling: dict[Span, set[int]] = {}
    for number, group in enumerate(groups):
        for found in group:
            if found.field is Field.BODY:
                leads = found.sentence.start == first < LEAD_CHARACTERS
                stop = text.find("\n", found.span.end) if found.only_here else -1
                span = Span(0 if leads else found.sentence.start, len(text) if stop < 0 else stop)
                ruling.setdefault(span, set()).add(number)
        if not any(found.field is Field.BODY for found in group):
            ruling.setdefault(Span(0, len(text)), set()).add(number)
    ordered = sorted(ruling.items(), key=lambda item: item[0].start)
    return tuple(Stretch(span, frozenset(numbers)) for span, numbers in ordered)


def people_of(
    article: Article, mentions: Sequence[RoleMention], stretches: Sequence[Stretch], number: int, lexicon: Lexicon
) -> People:
    """The people of one meeting in printed order.

    A person belongs to the meeting that the text tells of where the role stands, or to all of them (分别参加). Who only
    sent an instruction (作出批示), was appointed, or is merely named attends nothing; nor does who was met on a tour
    before.
    """
    cues = meeting_cues(lexicon)
    ordered = sorted(mentions, key=printed_order)
    here = [
        mention
        for mention in ordered
        if is_present(article, mention, cues)
        and (number in told_at(mention, stretches) or at_all_meetings(article, mention, cues))
    ]
    again = heard_again(article, ordered, stretches, number, cues) if has_parts(stretches) else []
    if len({stretch.meetings for stretch in stretches}) == 1:
        again = [mention for mention in again if mention.role is not Role.ATTEND]
    here = sorted([*here, *again], key=printed_order)
    return People(
        chairs=names(mention for mention in here if mention.role is Role.CHAIR),
        speakers=names(mention for mention in here if mention.role is Role.SPEAK),
        attendees=names(here),
    )


def has_parts(stretches: Sequence[Stretch]) -> bool:
    """Whether the body tells of something else too: several meetings, or a tour before the only one."""
    return len({stretch.meetings for stretch in stretches}) > 1 or all(stretch.span.start for stretch in stretches)


def printed_order(mention: RoleMention) -> tuple[bool, int]:
    """The body in its order, then headline lines."""
    return (mention.field is not Field.BODY, mention.span.start)


def heard_again(
    article: Article, mentions: Sequence[RoleMention], stretches: Sequence[Stretch], number: int, cues: Cues
) -> list[RoleMention]:
    """People whose role was told once for the article and who are named once more where the body tells of this meeting
    alone: they speak or chair there (…下午，座谈会召开。|方远指出…), or are at least present (…|方远、丁卫东参加).
    """
    found = []
    for mention in {m.name: m for m in mentions if m.is_official and m.role in PRESENT}.values():
        for act in acts_of(mention.name, cues).finditer(article.body.text):
            if ruling_at(act.start(), stretches) == {number}:
                role = Role.CHAIR if act["chairs"] else Role.SPEAK if act["speaks"] else Role.ATTEND
                found.append(replace(mention, role=role, field=Field.BODY, span=Span(*act.span())))
    return found


def acts_of(name: str, cues: Cues) -> re.Pattern[str]:
    """A known name where it stands again, with what its bearer does: 方远|主持, 方远同志在会上|指出, 方远局长|说."""
    return re.compile(
        rf"{re.escape(name)}(?:同志|{TITLE_BEHIND})?(?:在[^，。]{{0,12}})?(?:(?P<chairs>主持)|(?P<speaks>{cues.speaks.pattern})|)"
    )


def at_all_meetings(article: Article, mention: RoleMention, cues: Cues) -> bool:
    """Whether a list says that it holds for every meeting told of: 县领导甲、乙|分别参加, 参加|上述会议."""
    if mention.role is not Role.ATTEND or mention.field is not Field.BODY:
        return False
    end = article.body.text.find("。", mention.passage.start)
    return cues.all_meetings.search(article.body.text, mention.passage.start, max(end, mention.passage.end)) is not None


def told_at(mention: RoleMention, stretches: Sequence[Stretch]) -> frozenset[int]:
    """The meetings that the text tells of where a mention stands; a headline tells of the first one."""
    if mention.field is not Field.BODY:
        return stretches[0].meetings if stretches else frozenset()
    return ruling_at(mention.span.start, stretches)


def ruling_at(place: int, stretches: Sequence[Stretch]) -> frozenset[int]:
    """The meetings that the body tells of at this place."""
    ruling = [stretch for stretch in stretches if stretch.span.start <= place < stretch.span.end]
    return ruling[-1].meetings if ruling else frozenset()


def is_present(article: Article, mention: RoleMention, cues: Cues) -> bool:
    """Whether the role puts the person into the room. A guest without a public post is there only if said to be, under
    a title (某公司总经理白露应邀出席); a teacher or farmer who is quoted is not.
    """
    passage = article.field(mention.field).text[mention.passage.start : mention.passage.end]
    if not mention.is_official:
        return mention.role is Role.ATTEND and bool(mention.posts) and cues.comes.search(passage) is not None
    if mention.role in PRESENT:
        return mention.role is not Role.SPEAK or cues.from_afar.search(passage) is None
    return mention.role in ON_TOUR and cues.gathered.search(passage) is not None


def names(mentions: Iterable[RoleMention]) -> tuple[str, ...]:
    """Names once each, in order."""
    return tuple(dict.fromkeys(mention.name for mention in mentions))
