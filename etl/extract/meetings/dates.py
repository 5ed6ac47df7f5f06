"""On which day and at what time of day a meeting was held."""

import datetime as dt
import re
from collections.abc import Sequence

from etl.extract.meetings.names import TIME
from etl.extract.meetings.sentences import LEAD_CHARACTERS
from etl.extract.meetings.sightings import Sighting
from etl.model import Article, Field, Issue
from etl.parse.dates import VAGUE, DateReference, find_dates, find_event_date

OWN_DAY = re.compile(r"\d\s?[日号]")
MORNING_ENDS, EVENING_BEGINS = 12, 18
PARTS = re.compile(
    r"(?P<morning>上午|早上|清晨|凌晨)|(?P<afternoon>下午)|(?P<evening>晚|傍晚|夜间)|(?P<hour>\d{1,2})\s?[时点:：]"
)


def meeting_date(article: Article, issue: Issue, group: Sequence[Sighting]) -> dt.date | None:
    """The day that its own sentence gives, the first one of a span; else the day of the article's event.

    None where the sentence says 近日 or 日前: the day is not told, and no other one is put in its place.
    """
    day = issue.date or issue.latest_event_date or article.event_date
    reference = DateReference(day, issue.year, is_issue_day=issue.date is not None)
    for found in group:
        text = article.field(found.field).text
        if found.field is Field.BODY:
            printed = find_event_date(text, reference, found.sentence.start, found.span.end)
            if printed is None and (after := time_after(text, found.span.end)):
                printed = next(find_dates(text, reference, after.start(), found.sentence.end), None)
            if printed is not None:
                return printed.day
            if VAGUE.search(text, found.sentence.start, found.span.start):
                return None
    return article.event_date


def time_of_day(article: Article, group: Sequence[Sighting]) -> str | None:
    """上午, 下午 or 晚, from the time nearest to the name in its sentence (昨日20时 → 晚).

    A later sentence with a day of its own speaks of one session only and says nothing for the whole (4日下午). A
    meeting that only the headline names takes the first time of the body.
    """
    for order, found in enumerate(group):
        text = article.field(found.field).text
        after = time_after(text, found.span.end)
        times = [*TIME.finditer(text, found.sentence.start, found.span.start), *([after] if after else [])]
        for time in reversed(times):
            part = PARTS.search(time[0])
            if part and not (order and OWN_DAY.search(time[0])):
                return part_of(part)
    if any(found.field is Field.BODY for found in group):
        return None
    parts = (PARTS.search(time[0]) for time in TIME.finditer(article.body.text, 0, LEAD_CHARACTERS))
    return next((part_of(part) for part in parts if part), None)


def time_after(text: str, end: int) -> re.Match[str] | None:
    """The time that stands right behind a name: 全县春耕动员会|于3月5日上午|召开, 县委全会|昨日|闭幕."""
    return TIME.match(text, end + text.startswith("于", end))


def part_of(part: re.Match[str]) -> str:
    """The part of the day as the guide names it; an hour up to noon is 上午, from six in the evening on 晚."""
    if part["hour"]:
        hour = int(part["hour"])
        return "上午" if hour < MORNING_ENDS else "下午" if hour < EVENING_BEGINS else "晚"
    return "上午" if part["morning"] else "下午" if part["afternoon"] else "晚"
