"""Issues read together without a warehouse: each helps to date the others."""

from collections.abc import Sequence

from etl.extract import extract_issue
from etl.lexicon import Lexicon
from etl.model import DateBasis, Extraction
from etl.other_issues.decide import IssueTraits, decide_years, latest_month_day, term_reaches

OWN_EVIDENCE = frozenset({DateBasis.MASTHEAD, DateBasis.FILE_NAME, DateBasis.TEXT, DateBasis.CORRECTION})


def traits_of(extraction: Extraction, issue_id: str) -> IssueTraits:
    """The traits of an issue that was just extracted; a year from other issues does not count as its own."""
    issue = extraction.issue
    own = issue.year is not None and issue.year_basis in OWN_EVIDENCE
    mentions = (mention for findings in extraction.findings for mention in findings.mentions)
    return IssueTraits(
        issue_id=issue_id,
        file_name=issue.file_name,
        adcode=issue.place.adcode if issue.place else None,
        year=issue.year if own else None,
        day=(issue.date or issue.latest_event_date) if own else None,
        month_day=latest_month_day(article.body.text for article in issue.articles),
        officials=frozenset(mention.name for mention in mentions if mention.is_official),
        terms=frozenset(use.term for findings in extraction.findings for use in findings.slogan_uses),
    )


def date_together(issues: Sequence[tuple[str, Extraction]], lexicon: Lexicon) -> list[Extraction]:
    """The extractions of several texts, in the same order, each with the year that the others give it.

    `issues` are pairs of a text and what `extract_issue` found in it without a hint. What the others do not decide
    stays as it is.
    """
    traits = [traits_of(extraction, str(number)) for number, (_, extraction) in enumerate(issues)]
    terms = {term for issue in traits for term in issue.terms}
    hints = decide_years(traits, term_reaches(terms, lexicon))
    return [
        extraction
        if (hint := hints.get(str(number))) is None
        else extract_issue(text, file_name=extraction.issue.file_name, lexicon=lexicon, year_hint=hint)
        for number, (text, extraction) in enumerate(issues)
    ]
