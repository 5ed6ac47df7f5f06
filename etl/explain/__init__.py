"""Why the findings of an issue are what they are: sentence by sentence what was found, what was refused, and why.

Reads an extraction that is made; whoever does not ask for reasons pays nothing for them. No rule lives here: refusals
are asked of the modules that refuse.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from etl.explain.facts import Fact, article_facts, issue_facts
from etl.explain.found import found_notes
from etl.explain.notes import Note
from etl.explain.refused import refused_notes
from etl.extract.meetings.nouns import masked
from etl.extract.meetings.sentences import SENTENCE
from etl.lexicon import Lexicon
from etl.model import Article, Extraction, Field, Findings, Issue, Span

_READING_ORDER = (Field.KICKER, Field.TITLE, Field.SUBTITLE, Field.BODY)


@dataclass(frozen=True, slots=True)
class ExplainedSentence:
    """A headline line or a sentence of the body; the spans of its notes count within the field's `text`."""

    field: Field
    text: str
    span: Span
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class ExplainedArticle:
    """An article with what is known of it as a whole, and its sentences in reading order."""

    article: Article
    facts: tuple[Fact, ...]
    sentences: tuple[ExplainedSentence, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """One issue explained."""

    file_name: str
    facts: tuple[Fact, ...]
    articles: tuple[ExplainedArticle, ...]


def explain(extraction: Extraction, lexicon: Lexicon) -> Explanation:
    """The findings of an issue with their rules, and the refusals beside them."""
    issue = extraction.issue
    return Explanation(
        issue.file_name,
        issue_facts(issue),
        tuple(
            explain_article(article, findings, issue, lexicon)
            for article, findings in zip(issue.articles, extraction.findings, strict=True)
        ),
    )


def explain_article(article: Article, findings: Findings, issue: Issue, lexicon: Lexicon) -> ExplainedArticle:
    """One article; every note stands with the sentence that its first character is in."""
    notes = (*found_notes(findings), *refused_notes(article, findings, issue, lexicon))
    ordered = sorted(notes, key=lambda note: (note.span.start, not note.is_found, note.span.end))
    sentences = tuple(
        sentence
        for field in _READING_ORDER
        for sentence in explain_field(field, article.field(field).text, [n for n in ordered if n.field is field])
    )
    return ExplainedArticle(article, article_facts(article), sentences)


def explain_field(field: Field, text: str, notes: Sequence[Note]) -> Iterator[ExplainedSentence]:
    """The sentences of one field with their notes, which come in the order of the text."""
    starts = [note.span.start for note in notes]
    for span in sentence_spans(field, text):
        here = notes[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        yield ExplainedSentence(field, text, span, tuple(here))


def sentence_spans(field: Field, text: str) -> list[Span]:
    """The whole text cut behind its sentences; a headline line is one."""
    if field is not Field.BODY:
        return [Span(0, len(text))] if text else []
    ends = [match.end() for match in SENTENCE.finditer(masked(text))]
    ends = [*ends[:-1], len(text)] if ends else [len(text)] if text else []
    return [Span(start, end) for start, end in zip([0, *ends], ends, strict=False)]
