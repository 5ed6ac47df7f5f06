"""Findings as notes."""

from collections.abc import Iterator

from etl.explain.notes import Note, Subject
from etl.model import Findings, Meeting, RoleMention, SloganUse


def found_notes(findings: Findings) -> Iterator[Note]:
    """A note for every meeting, every official in a role and every use of a term, in no order."""
    for meeting in findings.meetings:
        yield Note(
            Subject.MEETING, True, meeting.field, meeting.span, meeting_says(meeting), meeting.rule, meeting.confidence
        )
    for mention in findings.mentions:
        if mention.is_official:
            yield Note(
                Subject.PERSON,
                True,
                mention.field,
                mention.span,
                person_says(mention),
                mention.rule,
                mention.confidence,
            )
    for use in findings.slogan_uses:
        yield Note(Subject.TERM, True, use.field, use.span, term_says(use), use.rule, use.confidence)


def meeting_says(meeting: Meeting) -> str:
    """全县工作会议; kind 工作会议; 2022-04-02 上午; convened by 县委; 主持 …; 讲话 …; present …."""
    day = " ".join(part for part in (str(meeting.date or ""), meeting.time_of_day or "") if part)
    labelled = (
        ("kind ", meeting.kind or ""),
        ("", day),
        ("convened by ", meeting.body or ""),
        ("主持 ", "、".join(meeting.chairs)),
        ("讲话 ", "、".join(meeting.speakers)),
        ("present ", "、".join(meeting.attendees)),
    )
    return "; ".join((meeting.name, *(label + words for label, words in labelled if words)))


def person_says(mention: RoleMention) -> str:
    """丁卫东: speak, as 区委书记."""
    return f"{mention.name}: {mention.role.value}" + (f", as {'、'.join(mention.posts)}" if mention.posts else "")


def term_says(use: SloganUse) -> str:
    """六比六晒, or a proposal that no lexicon has; the canonical form where another one is printed."""
    return use.term if use.known else f"{use.term} (proposed: no lexicon has it)"
