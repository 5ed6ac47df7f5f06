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


def heat(source: Source, filters: "Filters", grain: str, movement: str | None = None, *, top: int = 200) -> Answer:
    """Tier, movement and course of the terms in the newest period."""
    return source.ask("heat", grain=grain, movement=movement, top=top, **filters.values())


def company(source: Source, filters: "Filters", phrase: str, *, top: int = 30) -> Answer:
    """The terms that stand with a term in one article."""
    return source.ask("company", phrase=phrase, top=top, adcodes=filters.bounds()["adcodes"])


def voices(source: Source, filters: "Filters", phrase: str, *, top: int = 30) -> Answer:
    """Who voices a term."""
    return source.ask("voices", phrase=phrase, top=top, date_from=filters.date_from, date_to=filters.date_to)


def adoption(source: Source, filters: "Filters", phrase: str) -> Answer:
    """In which order counties took a term up."""
    return source.ask("adoption", phrase=phrase, adcodes=filters.bounds()["adcodes"])


def campaigns(source: Source) -> Answer:
    """What the lexicon knows of each campaign."""
    return source.ask("campaigns")


def campaign_components(source: Source, filters: "Filters", phrase: str) -> Answer:
    """Which components of a campaign are used where."""
    return source.ask("campaign_components", phrase=phrase, adcodes=filters.bounds()["adcodes"])


def campaign_rhythm(source: Source, phrase: str) -> Answer:
    """Promised rhythm against the meetings reported."""
    return source.ask("campaign_rhythm", phrase=phrase)


def keyness(source: Source, filters: "Filters", *, top: int = 15) -> Answer:
    """What the counties and days of the filters print more than all the rest."""
    return source.ask("keyness", top=top, **filters.values())


def candidates(source: Source, filters: "Filters", state: str | None = None, *, top: int = 500) -> Answer:
    """Terms that discovery proposes."""
    return source.ask("candidates", state=state, top=top, date_from=filters.date_from, date_to=filters.date_to)


def counted_terms(source: Source) -> Answer:
    """The terms that count: those of the lexicon and those that users accepted."""
    return source.ask("counted_terms")


def meeting_series(source: Source, filters: "Filters") -> Answer:
    """Numbered series of meetings with their missing numbers."""
    return source.ask("meeting_series", **filters.bounds())


def official_posts(source: Source, official: str) -> Answer:
    """Posts printed with an official."""
    return source.ask("official_posts", official=official)


def official_company(source: Source, filters: "Filters", official: str, *, top: int = 30) -> Answer:
    """With whom an official appears."""
    return source.ask("official_company", official=official, top=top, **filters.bounds())


def official_voices(source: Source, official: str, *, top: int = 30) -> Answer:
    """Which terms an official voices."""
    return source.ask("official_voices", official=official, top=top)


def post_changes(source: Source, filters: "Filters", official: str | None = None, *, top: int = 100) -> Answer:
    """Changes of post, newest first."""
    return source.ask("post_changes", official=official, top=top, date_from=filters.date_from, date_to=filters.date_to)
