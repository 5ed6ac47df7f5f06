"""What a printed date means, counted from the issue: 12月28日 in January, 昨日(14日), 本周三, 腊月二十三."""

import re
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
DAY_IN_BRACKETS = re.compile(r"[(（](3[01]|[12]\d|[1-9])[日号][)）]")


@dataclass(frozen=True, slots=True)
class DateReference:
    """What printed dates count from: the issue's day (or the latest day known), or its year alone.

    `is_issue_day` is False for a day that only stands in for the issue's: 昨日 then has no date.
    """

    day: date | None = None
    year: int | None = None
    is_issue_day: bool = True


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
    """昨日, 本月5日, 14日上午, 今(3)日, 本周三: these need the issue's own day."""
    day = reference.day
    if day is None:
        return None
    if number := match["bare"] or match["tagged_day"]:
        return day_before(day, int(number))
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
