"""What was seen and not taken, as notes: each reason comes from the rules that refused."""

from collections.abc import Iterator

from etl.explain.notes import Note, Subject
from etl.extract.discovery import refused_quotes
from etl.extract.meetings.refusals import refused_meetings
from etl.extract.officials import find_named
from etl.extract.officials.people import Person
from etl.extract.officials.posts import Standing
from etl.lexicon import Lexicon
from etl.model import Article, Findings, Issue, Span


def refused_notes(article: Article, findings: Findings, issue: Issue, lexicon: Lexicon) -> Iterator[Note]:
    """Persons, gatherings and quoted phrases that no finding of the article stands for."""
    yield from refused_people(article, findings, issue, lexicon)
    for meeting in refused_meetings(article, findings.mentions, lexicon):
        words = article.field(meeting.field).text[meeting.span.start : meeting.span.end]
        yield Note(Subject.MEETING, False, meeting.field, meeting.span, words, meeting.reason)
    taken = {(use.field, at) for use in findings.slogan_uses for at in range(use.span.start, use.span.end)}
    for field, quote, reason in refused_quotes(article, lexicon):
        if not any((field, at) in taken for at in range(quote.start, quote.end)):
            yield Note(Subject.TERM, False, field, Span(quote.start, quote.end), quote.text, reason.value)


def refused_people(article: Article, findings: Findings, issue: Issue, lexicon: Lexicon) -> Iterator[Note]:
    """Everybody named without a public post, or without a role; once per place.

    A guest of a meeting (is_official False) may be among its attendees and is in no list of officials.
    """
    for mention in findings.mentions:
        if not mention.is_official:
            says = f"{mention.name}: {mention.role.value}" + "".join(f", {post}" for post in mention.posts)
            yield Note(Subject.PERSON, False, mention.field, mention.span, says, "no public or party post")
    decided = {mention.name for mention in findings.mentions}
    for field, _, people in find_named(article, issue, lexicon):
        for person in people:
            if person.name not in decided:
                span = Span(person.name_start, person.name_end)
                yield Note(Subject.PERSON, False, field, span, person.name, no_role(person))


def no_role(person: Person) -> str:
    """Why a name that the grammar saw is nobody's finding."""
    if person.standing is Standing.OUTSIDE:
        return f"no public or party post ({'、'.join(person.posts) or 'none printed'}), and no role told"
    if person.posts:
        return f"a post ({'、'.join(person.posts)}), but no role told"
    return "a name without a post, and no role told"
