"""What follows from an issue's text and findings, as rows: terms added up, speeches, fingerprints, print quality.

All of it is a function of one issue, so that it is made where the issue is extracted, replaced with it, and withdrawn
with it. What compares issues, the links between reprints, is brought up to date once per batch by LINKING.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import astuple

from etl.analysis.fingerprint import fingerprint
from etl.analysis.quality import measure_quality
from etl.analysis.speech import find_speeches
from etl.lexicon import Lexicon
from etl.model import Article, Extraction, Field, Findings, Role

Row = tuple[object, ...]
DERIVED_TABLES = ("issue_counts", "article_terms", "speeches", "article_fingerprints", "issue_quality")
# Statements of sql/load that bring reprint_links up to date with the fingerprints, once at the end of a batch.
LINKING = (
    "find_changed_bands",
    "forget_reprint_links",
    "link_reprints",
    "mark_linked_fingerprints",
    "drop_changed_bands",
)


def _term_rows(extraction: Extraction, number: int, article_id: str, issue_id: str) -> Iterator[Row]:
    """One row per term of an article; the dates are those of mart_articles, which a check compares."""
    issue, article = extraction.issue, extraction.issue.articles[number]
    paper_date = issue.date or issue.latest_event_date
    place = issue.place.adcode if issue.place else None
    uses = extraction.findings[number].slogan_uses
    headlines = Counter(use.term for use in uses if use.field is not Field.BODY)
    for term, count in sorted(Counter(use.term for use in uses).items()):
        dates = (article.event_date or paper_date, paper_date)
        yield article_id, issue_id, term, place, *dates, count, headlines[term]


def _issue_counts(extraction: Extraction, people: Mapping[str, str], issue_id: str) -> Row:
    uses = [use.term for findings in extraction.findings for use in findings.slogan_uses]
    meetings = sum(len(findings.meetings) for findings in extraction.findings)
    return issue_id, len(uses), len(set(uses)), meetings, len(set(people.values()))


def _speech_rows(
    article: Article, findings: Findings, people: Mapping[str, str], article_id: str, issue_id: str, lexicon: Lexicon
) -> Iterator[Row]:
    """Only officials who speak in the article, by the rules for roles, can have words in it."""
    names = {mention.name for mention in findings.mentions if mention.role is Role.SPEAK and mention.name in people}
    present = {mention.name for mention in findings.mentions}
    for number, speech in enumerate(find_speeches(article.body.text, names, lexicon, present=present), 1):
        place = (speech.span.start, speech.span.end)
        yield f"{article_id}-s{number}", article_id, issue_id, people[speech.name], speech.name, *place


def _fingerprint_rows(article: Article, article_id: str, issue_id: str) -> Iterator[Row]:
    found = fingerprint(article.body.text)
    if found is not None:
        yield article_id, issue_id, list(found.bands), list(found.sketch), False


def derived_rows(
    extraction: Extraction, people: Mapping[str, str], issue_id: str, lexicon: Lexicon
) -> Mapping[str, list[Row]]:
    """The rows of DERIVED_TABLES for one issue; `people` gives the official_id of every official by name."""
    articles = extraction.issue.articles
    rows: dict[str, list[Row]] = {table: [] for table in DERIVED_TABLES}
    for number, (article, findings) in enumerate(zip(articles, extraction.findings, strict=True)):
        article_id = f"{issue_id}-{article.position:02d}"
        rows["article_terms"].extend(_term_rows(extraction, number, article_id, issue_id))
        rows["speeches"].extend(_speech_rows(article, findings, people, article_id, issue_id, lexicon))
        rows["article_fingerprints"].extend(_fingerprint_rows(article, article_id, issue_id))
    rows["issue_counts"].append(_issue_counts(extraction, people, issue_id))
    quality = measure_quality((article.body.text for article in articles), lexicon)
    rows["issue_quality"].append((issue_id, *astuple(quality)))
    return rows
