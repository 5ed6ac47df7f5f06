"""The year of an issue that does not print it, from issues of the same county that do."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from etl.lexicon import Lexicon
from etl.model import DateBasis, YearHint

# Leaders stay for years: it takes several of them and campaigns of this county.
LEAST_OFFICIALS = 2
# A term of the county or city counts one; one that the lexicon does not place counts half, since it may be anybody's.
LEAST_WEIGHT = 2.0
# A term that dated issues use for longer than this drives no single campaign.
LONGEST_CAMPAIGN_DAYS = 366
# Farther from the dated issue than this, the same day of the year before or after is as likely.
FARTHEST_DAYS = 150
NAMED_IN_EVIDENCE = 4
_EVENT_DAY = re.compile(r"(1[0-2]|[1-9])月(3[01]|[12]\d|[1-9])日")
# An article tells in its first sentence when what it reports happened.
_LEAD_LENGTH = 80


class TermReach(StrEnum):
    """How far a term is used: a national or provincial one tells no county's years apart and has no reach here."""

    LOCAL = "local"
    UNKNOWN = "unknown"


_WEIGHTS = {TermReach.LOCAL: 1.0, TermReach.UNKNOWN: 0.5}
_REACHES = {"city": TermReach.LOCAL, "county": TermReach.LOCAL, "town": TermReach.LOCAL, "": TermReach.UNKNOWN}


@cache
def _levels(lexicon: Lexicon) -> dict[str, str]:
    return {row["term"]: row["level"] for row in lexicon.rows("slogans")}


def term_reaches(terms: Iterable[str], lexicon: Lexicon) -> dict[str, TermReach]:
    """The reach of those terms that can date an issue; what the lexicon does not have is of unknown reach."""
    levels = _levels(lexicon)
    found = {term: _REACHES.get(levels.get(term, "")) for term in terms}
    return {term: reach for term, reach in found.items() if reach is not None}


@dataclass(frozen=True, slots=True)
class IssueTraits:
    """What one issue says about when it appeared.

    `day` is its date or latest event, known only with the `year` by its own evidence; `month_day` is the latest
    day of the year that its articles open with, which needs no year.
    """

    issue_id: str
    file_name: str
    adcode: str | None
    year: int | None
    day: date | None
    month_day: tuple[int, int] | None
    officials: frozenset[str]
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Link:
    """An undated issue, a dated one, and what they share."""

    year: int
    days: int
    witness: IssueTraits
    officials: tuple[str, ...]
    terms: tuple[str, ...]
    weight: float

    @property
    def order(self) -> tuple[float, int, int, str]:
        """Best first; the file name decides in the end, so that the order of reading never does."""
        return (-self.weight, -len(self.officials), self.days, self.witness.file_name)


def latest_month_day(leads: Iterable[str]) -> tuple[int, int] | None:
    """The latest day of the year among the first days that articles open with: 5月19日下午, 5月20日上午 → (5, 20)."""
    found = (_EVENT_DAY.search(lead[:_LEAD_LENGTH]) for lead in leads)
    return max(((int(match[1]), int(match[2])) for match in found if match), default=None)


def dating_terms(issues: Iterable[IssueTraits], reaches: Mapping[str, TermReach]) -> frozenset[str]:
    """Of one county's terms those whose dated uses lie within the life of one campaign."""
    days: dict[str, list[date]] = defaultdict(list)
    for issue in issues:
        if issue.day is not None and issue.year is not None:
            for term in issue.terms & reaches.keys():
                days[term].append(issue.day)
    return frozenset(term for term, used in days.items() if (max(used) - min(used)).days <= LONGEST_CAMPAIGN_DAYS)


def _nearest(month_day: tuple[int, int], day: date) -> tuple[int, int]:
    """The year that puts the day of the year nearest to a date, and how many days they are apart then."""

    def distance(year: int) -> int:
        month, day_of_month = month_day
        return abs((date(year, month, min(day_of_month, 28)) - day).days)

    year = min((day.year - 1, day.year, day.year + 1), key=distance)
    return year, distance(year)


def _link(
    issue: IssueTraits, witness: IssueTraits, dating: Collection[str], reaches: Mapping[str, TermReach]
) -> _Link | None:
    """What ties an undated issue to a dated one, if it is enough to say when it appeared."""
    if witness.year is None or witness.day is None or issue.month_day is None:
        return None
    officials = tuple(sorted(issue.officials & witness.officials))
    terms = tuple(sorted(term for term in issue.terms & witness.terms if term in dating))
    weight = sum(_WEIGHTS[reaches[term]] for term in terms)
    if len(officials) < LEAST_OFFICIALS or weight < LEAST_WEIGHT:
        return None
    year, days = _nearest(issue.month_day, witness.day)
    return _Link(year, days, witness, officials, terms, weight) if days <= FARTHEST_DAYS else None


def _evidence(link: _Link, reaches: Mapping[str, TermReach]) -> str:
    """001.txt (2022-07-30): 六比六晒、六治六提; 胡益峰、蒋国强."""
    local_first = sorted(link.terms, key=lambda term: (reaches[term] is not TermReach.LOCAL, -len(term), term))
    terms = "、".join(local_first[:NAMED_IN_EVIDENCE])
    officials = "、".join(link.officials[:NAMED_IN_EVIDENCE])
    return f"{link.witness.file_name} ({link.witness.day}): {terms}; {officials}"


def decide_years(issues: Collection[IssueTraits], reaches: Mapping[str, TermReach]) -> dict[str, YearHint]:
    """The years of issues without evidence of their own, by issue id.

    An issue of 柯城区 that opens with 5月20日 and shares 六比六晒, 六治六提 and its leaders with one of 30 July 2022
    is of 2022. Only issues with evidence of their own bear witness, so no year is ever handed on; witnesses who
    disagree, or a single shared campaign, give none. The order of the issues plays no part.
    """
    counties: dict[str, list[IssueTraits]] = defaultdict(list)
    for issue in issues:
        if issue.adcode is not None:
            counties[issue.adcode].append(issue)
    hints: dict[str, YearHint] = {}
    for county in counties.values():
        dating = dating_terms(county, reaches)
        by_term = _witnesses(county, dating)
        for issue in county:
            if issue.year is None and (hint := _hint(issue, by_term, dating, reaches)) is not None:
                hints[issue.issue_id] = hint
    return hints


def _witnesses(county: Iterable[IssueTraits], dating: AbstractSet[str]) -> dict[str, list[IssueTraits]]:
    """The dated issues by the terms that can date others."""
    by_term: dict[str, list[IssueTraits]] = defaultdict(list)
    for issue in county:
        if issue.year is not None:
            for term in issue.terms & dating:
                by_term[term].append(issue)
    return by_term


def _hint(
    issue: IssueTraits,
    by_term: Mapping[str, Collection[IssueTraits]],
    dating: AbstractSet[str],
    reaches: Mapping[str, TermReach],
) -> YearHint | None:
    witnesses = {witness for term in issue.terms & dating for witness in by_term[term]}
    found = (_link(issue, witness, dating, reaches) for witness in witnesses)
    links = [link for link in found if link is not None]
    if len({link.year for link in links}) != 1:
        return None
    best = min(links, key=lambda link: link.order)
    return YearHint(best.year, DateBasis.OTHER_ISSUES, _evidence(best, reaches))
