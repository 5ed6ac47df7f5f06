"""When the issue appeared, and what its articles' dates count from."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from etl.lexicon import Lexicon
from etl.model import DateBasis, MappedText, YearHint
from etl.parse.byline_rules import byline_rules
from etl.parse.dates import VAGUE, DateReference, FoundDate, find_dates, find_event_date, safe_date
from etl.parse.masthead import Masthead
from etl.parse.year import find_year

FILE_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.年]?(0[1-9]|1[0-2])[-_.月]?(0[1-9]|[12]\d|3[01])(?!\d)")
ONLY_NAMES = re.compile(r" ?(?:[(（【][^()（）【】]*[)）】])? ?")
WHOLE_DATE = re.compile(r"(?:19|20)\d\d[年./-]\d")
# The opening sentences, where a report says when: two or three of them.
LEAD = 220


@dataclass(frozen=True, slots=True)
class Dating:
    """The issue's day and year with their bases, and what printed dates count from."""

    day: date | None
    day_basis: DateBasis
    day_evidence: str | None
    year: int | None
    year_basis: DateBasis
    year_evidence: str | None
    reference: DateReference


def event_of(body: str, reference: DateReference, lexicon: Lexicon) -> FoundDate | None:
    """The day of the reported event: the first in the opening sentences, behind the byline.

    A date in the dateline (市州4月26日讯) is what 今天 and 昨天 count from; it is the event's own where the text
    neither gives another nor says 近日.
    """
    opening = byline_rules(lexicon).opening.match(body)
    start = opening.end() if opening else 0
    end = min(len(body), start + LEAD)
    dateline = next(find_dates(body, reference, 0, start), None) if opening and "日" in opening.group() else None
    if dateline is None or dateline.day is None:
        return find_event_date(body, reference, start, end)
    found = find_event_date(body, DateReference(dateline.day, dateline.day.year), start, end)
    if found is None and VAGUE.search(body, start, end) is None:
        return dateline
    return found


def date_issue(
    text: str, masthead: Masthead, file_name: str, bodies: Sequence[MappedText], hint: YearHint | None, lexicon: Lexicon
) -> Dating:
    """Masthead before file name before the articles' own evidence before the hint."""
    if masthead.day is not None:
        day, words = masthead.day, masthead.day_evidence
        return Dating(day, DateBasis.MASTHEAD, words, day.year, DateBasis.MASTHEAD, words, DateReference(day, day.year))
    if match := FILE_DATE.search(file_name):
        named = safe_date(int(match[1]), int(match[2]), int(match[3]))
        if named is not None:
            basis = DateBasis.FILE_NAME
            return Dating(
                named, basis, match.group(), named.year, basis, match.group(), DateReference(named, named.year)
            )
    year, basis, words = find_issue_year(text, masthead, bodies, hint, lexicon)
    latest = latest_day(bodies, year, lexicon)
    reference = DateReference(latest, year, is_issue_day=False)
    day_basis = DateBasis.ARTICLE_DATES if latest else DateBasis.NONE
    return Dating(None, day_basis, None, year, basis, words, reference)


def find_issue_year(
    text: str, masthead: Masthead, bodies: Sequence[MappedText], hint: YearHint | None, lexicon: Lexicon
) -> tuple[int | None, DateBasis, str | None]:
    """The year, where it comes from, and the words."""
    if masthead.year is not None:
        return masthead.year, DateBasis.MASTHEAD, f"{masthead.year}年"
    if (found := find_year(text, lexicon)) is not None:
        return found[0], DateBasis.TEXT, found[1]
    if (told := year_of_events(bodies, lexicon)) is not None:
        return told
    if hint is not None:
        return hint.year, hint.basis, hint.evidence
    return None, DateBasis.NONE, None


def year_of_events(bodies: Sequence[MappedText], lexicon: Lexicon) -> tuple[int, DateBasis, str] | None:
    """The year printed in the date of a report (于2017年2月14日至16日举行), where all that print one agree.

    Among many articles one alone may tell of the past (2019年7月1日，他回到村里): two must say it, or one right
    behind its byline (本报讯 2019年7月1日，全县大会召开).
    """
    whole = [body.text for body in bodies if WHOLE_DATE.search(body.text, 0, LEAD)]
    events = [(text, event_of(text, DateReference(), lexicon)) for text in whole]
    told = [(text, event) for text, event in events if event is not None and is_first_date(text, event)]
    years = {event.day.year for _, event in told if event.day is not None}
    if len(years) != 1 or (len(told) == 1 < len(bodies) and not follows_byline(*told[0], lexicon)):
        return None
    return years.pop(), DateBasis.TEXT, told[0][1].text


def is_first_date(body: str, event: FoundDate) -> bool:
    """A whole date behind one without a year (1月9日，县委…。2009年7月1日…) may tell of the past."""
    first = next(find_dates(body, DateReference(), 0, event.end), None)
    return event.day is not None and first is not None and first.start == event.start


def follows_byline(body: str, event: FoundDate, lexicon: Lexicon) -> bool:
    """Does nothing but names in brackets stand between 本报讯 and the date?"""
    opening = byline_rules(lexicon).opening.match(body)
    return opening is not None and ONLY_NAMES.fullmatch(body, opening.end(), event.start) is not None


def latest_day(bodies: Sequence[MappedText], year: int | None, lexicon: Lexicon) -> date | None:
    """The latest event of an undated issue whose year is known; December before January is the year before's."""
    if year is None:
        return None
    found = [event_of(body.text, DateReference(None, year), lexicon) for body in bodies]
    days = sorted(event.day for event in found if event is not None and event.day is not None)
    if not days:
        return None
    early = [day for day in days if day.month <= 2]
    return early[-1] if early and days[-1].month >= 11 else days[-1]
