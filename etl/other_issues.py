"""The year of an issue that does not print it, from issues of the same county that do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from etl.model import DateBasis, YearHint

# Leaders stay for years and national campaigns run for decades: it takes both, and campaigns of this county alone.
LEAST_OFFICIALS = 2
LEAST_TERMS = 2
# A campaign of a county is rarely heard of for longer; beyond it another round of the year is as likely.
FARTHEST_DAYS = 240
NAMED_IN_EVIDENCE = 4


@dataclass(frozen=True, slots=True)
class IssueTraits:
    """What one issue says about when it appeared.

    `year` is that of its own evidence, None where it has none; `day` is its date or latest event, with the year
    where that is known and else in a leap year, as a mere day of the year; `terms` are the campaign terms in it.
    """

    issue_id: str
    file_name: str
    adcode: str
    year: int | None
    day: date | None
    officials: frozenset[str]
    terms: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Link:
    year: int
    days: int
    witness: IssueTraits
    officials: frozenset[str]
    terms: frozenset[str]


def local_terms(issues: Iterable[IssueTraits]) -> dict[str, frozenset[str]]:
    """By county, the terms that at hand stand in issues of no other county: those that can date an issue of it."""
    counties: dict[str, set[str]] = {}
    for issue in issues:
        for term in issue.terms:
            counties.setdefault(term, set()).add(issue.adcode)
    by_county: dict[str, set[str]] = {}
    for term, found in counties.items():
        if len(found) == 1:
            by_county.setdefault(next(iter(found)), set()).add(term)
    return {county: frozenset(terms) for county, terms in by_county.items()}
