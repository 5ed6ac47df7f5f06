"""Printed dates against the issue's date: 7月26日上午, 昨日(14日), 本月5日, 8月6日至7日, 腊月二十三."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from etl.parse.lunar import lunar_day

NUMERALS = {"〇": 0, "○": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
WEEKDAYS = "一二三四五六日"
RELATIVE = {
    "前天": -2,
    "前日": -2,
    "昨天": -1,
    "昨日": -1,
    "昨晚": -1,
    "昨夜": -1,
    "今天": 0,
    "今日": 0,
    "今晨": 0,
    "今晚": 0,
}
YEARS = {"今年": 0, "去年": -1, "前年": -2, "明年": 1}
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
    r"|(?P<relative>前天|前日|昨天|昨日|昨晚|昨夜|今昨两天|昨今两天|今(?:天|日)(?=[上下]午|早|晚|凌晨|清晨|[，,(（]|\d{1,2}[时点])|今晨|今晚)"
    r"|(?P<week>本周|上周|这周|上个?星期|本星期)(?P<weekday>[一二三四五六日天])"
    r"|(?:农历)?(?P<lunar>(?:闰?(?:十一|十二|[正二三四五六七八九十冬腊]))月(?:初[一二三四五六七八九十]|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十))(?![日号])"
    r"|(?P<han_month>十[一二]?|[一二三四五六七八九])月(?P<han_day>三十一?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])[日号]"
)
AFTER_DATE = re.compile(
    r"[日号]?(?:\([^()]{1,8}\)|（[^（）]{1,8}）)?(?:[至到、—~～-]+(?:\d{1,2}月)?\d{1,2}[日号])?(?P<hour>上午|早上|下午|晚上|晚间|当晚|晚)?"
)
DAY_IN_BRACKETS = re.compile(r"[(（](3[01]|[12]\d|[1-9])[日号][)）]")
NOT_THE_EVENT_BEFORE = re.compile(r"(?:截至|截止|自|从|将于|定于|拟于|计划于|至|到|于|经|《[^》]{0,30}|早在)$")
NOT_THE_EVENT_AFTER = re.compile(r"(?:起|前|以前|之前|以来|为止|止|后|开始|凌晨起|召开之际)")
VAGUE = re.compile(r"近日|日前|近期|连日来|不久前|前不久|近段时间|这几天|眼下|最近|前夕")


@dataclass(frozen=True, slots=True)
class DateReference:
    """What printed dates count from: the issue's day (or the latest day known), or its year alone.

    `is_issue_day` is False for a day that only stands in for the issue's: 昨日 then has no date.
    """

    day: date | None = None
    year: int | None = None
    is_issue_day: bool = True


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


def resolve(match: re.Match[str], reference: DateReference) -> date | None:
    """The day a match of PRINTED means; None where it has no such day or the reference is too weak."""
    if match["month"]:
        year = int(match["year"]) if match["year"] else None
        if match["near"] and reference_year(reference) is not None:
            year = (reference_year(reference) or 0) + YEARS[match["near"]]
        return month_day(year, int(match["month"]), int(match["day"]), reference)
    if match["ymd_year"]:
        return safe_date(int(match["ymd_year"]), int(match["ymd_month"]), int(match["ymd_day"]))
    if match["lunar"]:
        return resolve_lunar(match["lunar"], reference)
    if match["han_month"]:
        return month_day(None, han_number(match["han_month"]), han_number(match["han_day"]), reference)
    return resolve_near(match, reference)


def resolve_near(match: re.Match[str], reference: DateReference) -> date | None:
    """昨日, 本月5日, 14日上午, 本周三: these need the issue's own day."""
    day = reference.day
    if day is None:
        return None
    if match["bare"]:
        return day_before(day, int(match["bare"]))
    if not reference.is_issue_day:
        return None
    if match["this"]:
        last_month = day.replace(day=1) - timedelta(days=1)
        month = last_month if match["this"] == "上月" else day
        return safe_date(month.year, month.month, int(match["this_day"]))
    if match["week"]:
        monday = day - timedelta(days=day.weekday() + (7 if match["week"].startswith("上") else 0))
        return monday + timedelta(days=WEEKDAYS.index(match["weekday"].replace("天", "日")))
    in_brackets = DAY_IN_BRACKETS.match(match.string, match.end())
    if in_brackets is not None:  # 昨日(14日): the writer's yesterday, not the reader's
        return day_before(day, int(in_brackets[1]))
    return day + timedelta(days=RELATIVE.get(match["relative"], -1))


def month_day(year: int | None, month: int, day: int, reference: DateReference) -> date | None:
    """12月28日 in an issue of 5 January 2022 is in 2021: the year that brings it nearest to the reference."""
    if year is not None:
        return safe_date(year, month, day)
    if reference.day is not None:
        around = [safe_date(reference.day.year + shift, month, day) for shift in (-1, 0, 1)]
        known = [candidate for candidate in around if candidate is not None]
        return min(known, key=lambda candidate: abs((candidate - reference.day).days), default=None)  # type: ignore[operator]
    return safe_date(reference.year, month, day) if reference.year is not None else None


def day_before(reference: date, day: int) -> date | None:
    """14日 in an issue of the 16th is this month's, in an issue of the 2nd last month's."""
    if day <= reference.day:
        return safe_date(reference.year, reference.month, day)
    last = reference.replace(day=1) - timedelta(days=1)
    return safe_date(last.year, last.month, day)


def resolve_lunar(text: str, reference: DateReference) -> date | None:
    """腊月二十三 by the lunar year that brings it nearest to the reference."""
    year = reference_year(reference)
    if year is None:
        return None
    known = [day for shift in (-1, 0) if (day := lunar_day(text, year + shift)) is not None]
    if reference.day is None:
        return next((day for day in known if day.year == year), None)
    anchor = reference.day
    return min(known, key=lambda candidate: abs((candidate - anchor).days), default=None)


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


def reference_year(reference: DateReference) -> int | None:
    """The year that 今年 means."""
    return reference.day.year if reference.day is not None else reference.year


def safe_date(year: int, month: int, day: int) -> date | None:
    """A date, or None for 2月30日."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def han_number(text: str) -> int:
    """二十三 gives 23, 十 gives 10."""
    tens, ten, ones = text.partition("十")
    if not ten:
        return NUMERALS[text]
    return (NUMERALS[tens] if tens else 1) * 10 + (NUMERALS[ones] if ones else 0)
