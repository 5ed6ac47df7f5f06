"""Findings in an article: slogans, officials with their roles, meetings.  Pure: text in, values out."""

from etl.extract.confidence import with_confidence
from etl.extract.meetings import find_meetings
from etl.extract.officials import find_mentions
from etl.extract.slogans import find_issue_slogan_uses, find_slogan_uses
from etl.lexicon import Lexicon
from etl.model import Article, Extraction, Findings, Issue, SloganUse, YearHint
from etl.parse import parse_issue


def extract_article(
    article: Article, issue: Issue, lexicon: Lexicon, *, slogan_uses: tuple[SloganUse, ...] | None = None
) -> Findings:
    """All findings of one article; meetings need the people and their roles, slogans need nothing.

    `slogan_uses` are those found with the whole issue in view; without them the article is read by itself.
    """
    mentions = find_mentions(article, issue, lexicon)
    findings = Findings(
        meetings=find_meetings(article, issue, mentions, lexicon),
        mentions=mentions,
        slogan_uses=find_slogan_uses(article, lexicon) if slogan_uses is None else slogan_uses,
    )
    return with_confidence(findings, lexicon)


def extract_issue(text: str, *, file_name: str, lexicon: Lexicon, year_hint: YearHint | None = None) -> Extraction:
    """Parse the text of one issue and find everything in it.

    `year_hint` is used only where the text itself does not give the year. Nothing else from outside is used:
    the same text gives the same extraction on every machine, whatever was read before.
    """
    issue = parse_issue(text, file_name=file_name, lexicon=lexicon, year_hint=year_hint)
    slogan_uses = find_issue_slogan_uses(issue.articles, lexicon)
    return Extraction(
        issue,
        tuple(
            extract_article(article, issue, lexicon, slogan_uses=uses)
            for article, uses in zip(issue.articles, slogan_uses, strict=True)
        ),
    )
