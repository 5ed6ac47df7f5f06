"""The JSON form of an extraction: what `tifawatch extract --json` prints and what labels are written in."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from etl.extract.folding import without_quotes
from etl.model import (
    Article,
    DateBasis,
    Extraction,
    Findings,
    Issue,
    MappedText,
    Meeting,
    RoleMention,
    SloganUse,
)

JsonObject = dict[str, Any]

# The form knows three bases; a date that neither the page nor its articles gave has the third one, and
# `date_source` beside it says what it is.
FORM_BASIS: Mapping[DateBasis, str] = {
    DateBasis.MASTHEAD: "masthead",
    DateBasis.ARTICLE_DATES: "article_dates",
}


def to_json_form(extraction: Extraction) -> JsonObject:
    """One issue as a JSON object: strings, numbers, lists and null only; dates as YYYY-MM-DD.

    Takes the findings as they are and decides nothing but how they are counted: slogans by term and article,
    people once per name and role. Persons without a public post are left out of the appearances; they may
    still stand among a meeting's attendees.
    """
    return {
        "file": extraction.issue.file_name,
        "issue": issue_form(extraction.issue),
        "articles": [
            article_form(article, findings)
            for article, findings in zip(extraction.issue.articles, extraction.findings, strict=True)
        ],
    }


def issue_form(issue: Issue) -> JsonObject:
    """The issue's own facts; beyond the form: where it lies, what date and year rest on, contradictions."""
    place = issue.place
    return {
        "paper": issue.paper,
        "county": place.county if place else None,
        "adcode": place.adcode if place else None,
        "city": place.city if place else None,
        "province": place.province if place else None,
        "place_evidence": issue.place_evidence,
        "date": iso(issue.date),
        "date_basis": date_basis(issue),
        "date_source": issue.date_basis.value,
        "date_evidence": issue.date_evidence,
        "date_earliest": iso(issue.date_earliest),
        "date_latest": iso(issue.date_latest),
        "year": issue.year,
        "year_basis": issue.year_basis.value,
        "year_evidence": issue.year_evidence,
        "issue_number": issue.issue_number,
        "latest_event_date": iso(issue.latest_event_date),
        "warnings": list(issue.warnings),
    }


def date_basis(issue: Issue) -> str:
    """masthead, article_dates or none; an undated issue whose articles are dated rests on article_dates."""
    if issue.date is None and issue.latest_event_date is not None:
        return "article_dates"
    return FORM_BASIS.get(issue.date_basis, "none")


def article_form(article: Article, findings: Findings) -> JsonObject:
    """One article with its whole body and what was found in it."""
    return {
        "title": article.title.text,
        "kicker": text_or_none(article.kicker),
        "subtitle": text_or_none(article.subtitle),
        "kind": article.kind.value,
        "reporters": list(article.reporters),
        "body": article.body.text,
        "continued_on_page": article.continued_on_page,
        "event_date": iso(article.event_date),
        "meetings": [meeting_form(meeting) for meeting in findings.meetings],
        "appearances": appearances_form(findings.mentions),
        "slogans": slogans_form(findings.slogan_uses),
    }


def meeting_form(meeting: Meeting) -> JsonObject:
    """One meeting; people in the printed order."""
    return {
        "name": meeting.name,
        "kind": meeting.kind,
        "date": iso(meeting.date),
        "time_of_day": meeting.time_of_day,
        "body": meeting.body,
        "chairs": list(meeting.chairs),
        "speakers": list(meeting.speakers),
        "attendees": list(meeting.attendees),
        "confidence": share(meeting.confidence),
    }


def appearances_form(mentions: Sequence[RoleMention]) -> list[JsonObject]:
    """Officials once per name and role, in the order of first mention, with all posts printed for them."""
    posts: dict[tuple[str, str], dict[str, None]] = {}
    sure: dict[tuple[str, str], float | None] = {}
    for mention in mentions:
        if mention.is_official:
            key = (mention.name, mention.role.value)
            posts.setdefault(key, {}).update(dict.fromkeys(mention.posts))
            sure[key] = surer(sure.get(key), mention.confidence)
    return [
        {"name": key[0], "posts": list(held), "role": key[1], "confidence": share(sure[key])}
        for key, held in posts.items()
    ]


def slogans_form(uses: Iterable[SloganUse]) -> list[JsonObject]:
    """Terms as printed, without quotation marks, with the number of their uses, in the order of first use.

    A spelling other than the canonical one stands by itself and names it: 转作风 讲担当 抓落实 with
    "canonical": "转作风、讲担当、抓落实".
    """
    counts: dict[tuple[str, str, bool], int] = {}
    sure: dict[tuple[str, str, bool], float | None] = {}
    for use in uses:
        key = (printed_term(use), use.term, use.known)
        counts[key] = counts.get(key, 0) + 1
        sure[key] = surer(sure.get(key), use.confidence)
    return [
        {"term": key[0], "count": count, "known": key[2], "confidence": share(sure[key])}
        | ({} if key[0] == key[1] else {"canonical": key[1]})
        for key, count in counts.items()
    ]


def surer(one: float | None, other: float | None) -> float | None:
    """The higher confidence: what two rules found is as sure as the better of them says."""
    return max((value for value in (one, other) if value is not None), default=None)


def share(confidence: float | None) -> float | None:
    """A confidence with three digits; more than that the labelled pages do not give."""
    return None if confidence is None else round(confidence, 3)


def printed_term(use: SloganUse) -> str:
    """The use as printed; one that differs from the canonical form by blanks and quotation marks alone is that form."""
    printed = without_quotes(use.surface)
    same = "".join(printed.split()) == "".join(without_quotes(use.term).split())
    return use.term if same else printed


def text_or_none(text: MappedText | None) -> str | None:
    """The text of an optional headline line; an empty one is none."""
    return text.text or None if text else None


def iso(day: date | None) -> str | None:
    """2022-04-02, or None."""
    return None if day is None else day.isoformat()
