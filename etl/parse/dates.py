"""Printed dates against the issue's date: 7月26日上午, 昨日(14日), 本月5日, 8月6日至7日, 腊月二十三."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from etl.parse.date_resolution import DateReference, resolve, safe_date

__all__ = ["VAGUE", "DateReference", "FoundDate", "find_dates", "find_event_date", "safe_date"]

HOURS = {
    "上午": "上午",
    "早上": "上午",
    "下午": "下午",
    "晚上": "晚",
    "当晚": "晚",
    "晚间": "晚",
    "昨晚": "晚",
    "今晚": "晚",
    "晚": "晚",
}

# One pass over the text; each alternative starts with a digit or a fixed character, so no text is read twice.
PRINTED = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)年|(?P<near>今年|去年|前年|明年))?(?P<month>1[0-2]|0?[1-9])月(?P<day>3[01]|[12]\d|0?[1-9])[日号]?(?![\d年月.%．])"
    r"|(?P<ymd_year>(?:19|20)\d\d)[./-](?P<ymd_month>1[0-2]|0?[1-9])[./-](?P<ymd_day>3[01]|[12]\d|0?[1-9])(?!\d)"
    r"|(?P<this>本月|上月|当月)(?P<this_day>3[01]|[12]\d|[1-9])[日号]"
    r"|(?<![\d年月第])(?P<bare>3[01]|[12]\d|[1-9])[日号](?=[上下]午|晚|凌晨|清晨|中午|傍晚|[，,)）]|至|、|—|-)"
    r"|(?P<tagged>[今昨])[(（](?P<tagged_day>3[01]|[12]\d|[1-9])[)）](?=[日晚])"
    r"|(?P<relative>前天|前日|昨天|昨日|昨晚|昨夜|今昨两天|昨今两天|今(?:天|日)(?=[上下]午|早|晚|凌晨|清晨|[，,(（]|\d{1,2}[时点])|今晨|今晚)"
    r"|(?P<week>本周|上周|这周|上个?星期|本星期)(?P<weekday>[一二三四五六日天])"
    r"|(?:农历)?(?P<lunar>(?:闰?(?:十一|十二|[正二三四五六七八九十冬腊]))月(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十))(?![日号])"
    r"|(?P<han_month>十[一二]?|[一二三四五六七八九])月(?P<han_day>三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])[日号]"
)
AFTER_DATE = re.compile(
    r"[日号]?(?:\([^()]{1,8}\)|（[^（）]{1,8}）)?(?:[至到、—~～-]+(?:\d{1,2}月)?\d{1,2}[日号])?(?P<hour>上午|早上|下午|晚上|晚间|当晚|晚)?"
)
NOT_THE_EVENT_BEFORE = re.compile(r"(?:截至|截止|自|从|将于|定于|拟于|计划于|至|《[^》]{0,30}|早在)$")
NOT_THE_EVENT_AFTER = re.compile(r"(?:起|前|以前|之前|以来|为止|止|后|开始|凌晨起|召开之际)")
VAGUE = re.compile(r"近日|日前|近期|连日来|不久前|前不久|近段时间|这几天|眼下|最近|前夕")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date as printed: its day (None where the reference does not settle it), place and time of day."""

    day: date | None
    start: int
    end: int
    text: str
    time_of_day: str | None


def find_dates(text: str, reference: DateReference, start: int = 0, end: int | None = None) -> Iterator[FoundDate]:
    """All printed days in text[start:end], in order; a span of days is its first day.

    Months without a day (4月开始装修), years alone, and numbers before 日 that no time of day or comma follows
    are not days.
    """
    stop = len(text) if end is None else end
    position = start
    while (match := PRINTED.search(text, position, stop)) is not None:
        tail = AFTER_DATE.match(text, match.end(), stop)
        close = tail.end() if tail else match.end()
        position = max(close, match.end())
        if match["month"] and text[match.end() - 1] not in "日号" and not match["year"]:
            continue
        hour = HOURS.get((tail["hour"] if tail else None) or match.group())
        yield FoundDate(resolve(match, reference), match.start(), close, text[match.start() : close], hour)


def find_event_date(text: str, reference: DateReference, start: int = 0, end: int | None = None) -> FoundDate | None:
    """The day on which what text[start:end] reports happened: its first date that is a day of an event.

    “7月26日上午，柯城区召开…” gives 7月26日; 截至6月30日, 自5月1日起, 将于8月3日 are refused, and so is a date
    after 近日 or 日前, which say that the day is not told.
    """
    vague = VAGUE.search(text, start, len(text) if end is None else end)
    for found in find_dates(text, reference, start, end):
        if vague is not None and vague.start() < found.start:
            return None
        if NOT_THE_EVENT_BEFORE.search(text[max(0, found.start - 32) : found.start]):
            continue
        if NOT_THE_EVENT_AFTER.match(text, found.end):
            continue
        if found.day is not None and is_plausible(found.day, reference):
            return found
    return None


def is_plausible(day: date, reference: DateReference) -> bool:
    """An event that a paper reports as news lies within two months before the issue, not after it."""
    if reference.day is None:
        return reference.year is None or abs(day.year - reference.year) <= 1
    return timedelta(0) <= reference.day - day <= timedelta(days=62)
