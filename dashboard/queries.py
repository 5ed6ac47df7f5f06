"""One typed function per file of sql/; each reads the published marts of one snapshot and answers with Arrow rows."""

from typing import TYPE_CHECKING

from dashboard.reader import Answer, Source

if TYPE_CHECKING:
    from dashboard.filters import Filters


def snapshot(source: Source) -> Answer:
    """One row: number, time, and over how much."""
    return source.ask("snapshot")


def arrivals(source: Source, *, since: int, top: int = 200) -> Answer:
    """What happened to files after that line of the log."""
    return source.ask("arrivals", since=since, top=top)


def counties(source: Source) -> Answer:
    """The counties at hand."""
    return source.ask("counties")


def totals(source: Source, filters: "Filters") -> Answer:
    """One row: how much is at hand within the filters."""
    return source.ask("totals", **filters.values())


def newest_issues(source: Source, filters: "Filters", *, top: int = 10) -> Answer:
    """The issues taken in last."""
    return source.ask("newest_issues", top=top, **filters.bounds())


def coverage(source: Source, filters: "Filters") -> Answer:
    """Issues per county and period; null where nothing is at hand."""
    return source.ask("coverage", **filters.bounds())


def top_terms(source: Source, filters: "Filters", *, top: int = 15) -> Answer:
    """The terms used most."""
    return source.ask("top_terms", top=top, **filters.values())


def terms(source: Source, *, top: int = 2000) -> Answer:
    """The terms in use, for the menu."""
    return source.ask("terms", top=top)


def term_trend(source: Source, filters: "Filters", chosen: tuple[str, ...], grain: str) -> Answer:
    """Curves over the chosen counties taken together."""
    return source.ask("term_trend", terms=list(chosen), grain=grain, **filters.values())


def term_trend_by_county(source: Source, filters: "Filters", chosen: tuple[str, ...], grain: str) -> Answer:
    """Curves county by county."""
    return source.ask("term_trend_by_county", terms=list(chosen), grain=grain, **filters.values())


def term_by_county(source: Source, filters: "Filters", chosen: tuple[str, ...]) -> Answer:
    """The chosen terms in every county at hand."""
    return source.ask("term_by_county", terms=list(chosen), **filters.values())


def concordance(source: Source, filters: "Filters", phrase: str, *, top: int = 500) -> Answer:
    """Every place where a term, or any string, is printed."""
    return source.ask("concordance", phrase=phrase, top=top, **filters.bounds())


def meeting_periods(source: Source, filters: "Filters", grain: str, kind: str | None = None) -> Answer:
    """Meetings per period and county."""
    return source.ask("meeting_periods", grain=grain, kind=kind, **filters.bounds())


def meeting_kinds(source: Source, filters: "Filters") -> Answer:
    """Meetings per kind and county."""
    return source.ask("meeting_kinds", **filters.bounds())


def meeting_list(source: Source, filters: "Filters", kind: str | None = None, *, top: int = 1000) -> Answer:
    """Meetings as reported, newest first."""
    return source.ask("meeting_list", kind=kind, top=top, **filters.bounds())


def appearance_periods(source: Source, filters: "Filters", grain: str) -> Answer:
    """Appearances per period and role."""
    return source.ask("appearance_periods", grain=grain, **filters.bounds())


def appearance_counties(source: Source, filters: "Filters") -> Answer:
    """Appearances per county and role."""
    return source.ask("appearance_counties", **filters.bounds())


def official_ranking(source: Source, filters: "Filters", *, top: int = 1000) -> Answer:
    """Officials by the number of articles in which they do something."""
    return source.ask("official_ranking", top=top, **filters.bounds())


def appearance_list(
    source: Source, filters: "Filters", official: str | None = None, role: str | None = None, *, top: int = 1000
) -> Answer:
    """Appearances with their articles, newest first."""
    return source.ask("appearance_list", official=official, role=role, top=top, **filters.bounds())


def issue_menu(source: Source, filters: "Filters", *, top: int = 500) -> Answer:
    """Issues to choose from in the reader."""
    return source.ask("issue_menu", top=top, **filters.bounds())


def issue_articles(source: Source, issue: str) -> Answer:
    """The articles of one issue with their texts, in printed order."""
    return source.ask("issue_articles", issue=issue)


def article_findings(source: Source, article: str) -> Answer:
    """Everything found in one article."""
    return source.ask("article_findings", article=article)


def issue_text(source: Source, issue: str) -> Answer:
    """The decoded source text of one issue."""
    return source.ask("issue_text", issue=issue)


def ingest_log(source: Source, outcome: str | None = None, *, top: int = 1000) -> Answer:
    """What happened to files, newest first."""
    return source.ask("ingest_log", outcome=outcome, top=top)


def failures(source: Source) -> Answer:
    """Files that could not be read, with reason and remedy."""
    return source.ask("failures")


def duplicates(source: Source) -> Answer:
    """Files whose text another file holds already."""
    return source.ask("duplicates")


def undated_issues(source: Source) -> Answer:
    """Issues that lack their date or their county."""
    return source.ask("undated_issues")


def published_columns(source: Source) -> Answer:
    """Tables, views and their columns with comments."""
    return source.ask("published_columns")


def published_macros(source: Source) -> Answer:
    """Table macros with their arguments."""
    return source.ask("published_macros")
