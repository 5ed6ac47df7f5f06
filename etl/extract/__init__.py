"""Findings in an article: slogans, officials with their roles, meetings.  Pure: text in, values out."""

from etl.extract.meetings import find_meetings
from etl.extract.officials import find_mentions
from etl.extract.slogans import find_slogan_uses
from etl.lexicon import Lexicon
from etl.model import Article, Extraction, Findings, Issue, YearHint
from etl.parse import parse_issue


def extract_article(article: Article, issue: Issue, lexicon: Lexicon) -> Findings:
    """All findings of one article; slogans first need nothing, meetings need the people and their roles."""
    mentions = find_mentions(article, issue, lexicon)
    return Findings(
        meetings=find_meetings(article, issue, mentions, lexicon),
        mentions=mentions,
        slogan_uses=find_slogan_uses(article, lexicon),
    )


def extract_issue(text: str, *, file_name: str, lexicon: Lexicon, year_hint: YearHint | None = None) -> Extraction:
    """Parse the text of one issue and find everything in it.

    `year_hint` is used only where the text itself does not give the year. Nothing else from outside is used:
    the same text gives the same extraction on every machine, whatever was read before.
    """
    issue = parse_issue(text, file_name=file_name, lexicon=lexicon, year_hint=year_hint)
    return Extraction(issue, tuple(extract_article(article, issue, lexicon) for article in issue.articles))
