"""What is known of an issue or an article as a whole, with the printed words behind it."""

from collections.abc import Iterator
from dataclasses import dataclass

from etl.model import Article, Issue, Place


@dataclass(frozen=True, slots=True)
class Fact:
    """`value` is empty for what was refused or left open; `evidence` then says why."""

    label: str
    value: str
    evidence: str


def issue_facts(issue: Issue) -> tuple[Fact, ...]:
    """Paper, place, day, year and number, and every contradiction."""
    date = str(issue.date) if issue.date else ""
    return (
        *([Fact("paper", issue.paper, "printed")] if issue.paper else []),
        place_fact(issue),
        Fact("date", date, because(issue.date_basis.value, issue.date_evidence) if date else "not printed"),
        *bounds(issue),
        Fact("year", str(issue.year or ""), because(issue.year_basis.value, issue.year_evidence)),
        *([Fact("number", str(issue.issue_number), "printed")] if issue.issue_number is not None else []),
        *(Fact("warning", "", warning) for warning in issue.warnings),
    )


def place_fact(issue: Issue) -> Fact:
    """The place by its evidence; without one, the places that the text fits alike."""
    if issue.place:
        return Fact("place", place_text(issue.place), because("decided by", issue.place_evidence))
    if issue.place_candidates:
        open_between = "; ".join(map(place_text, issue.place_candidates))
        return Fact("place", "", f"left open between {open_between}")
    return Fact("place", "", "nothing in the text names one clearly enough")


def bounds(issue: Issue) -> Iterator[Fact]:
    """Between which days an undated issue appeared."""
    if issue.date is None and (issue.date_earliest or issue.date_latest):
        yield Fact("appeared", f"{issue.date_earliest or '…'} to {issue.date_latest or '…'}", "by events and year")


def article_facts(article: Article) -> tuple[Fact, ...]:
    """The day of the event and the reporters."""
    day = str(article.event_date) if article.event_date else ""
    return (
        Fact("event", day, because("printed", article.event_date_evidence) if day else "no day is told"),
        *([Fact("reporters", "、".join(article.reporters), "byline")] if article.reporters else []),
    )


def place_text(place: Place) -> str:
    """柯城区 (浙江省 衢州市, 330802)."""
    above = " ".join(name for name in (place.province, place.city) if name)
    return f"{place.county} ({above}, {place.adcode})"


def because(basis: str, evidence: str | None) -> str:
    """The basis with the words behind it in one line."""
    return f"{basis}: {' '.join(evidence.split())}" if evidence else basis
