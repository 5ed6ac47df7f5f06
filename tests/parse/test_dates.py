"""Printed dates against the issue's date."""

from datetime import date

import pytest

from etl.parse.dates import DateReference, find_dates, find_event_date
from etl.parse.lunar import cycle_years, lunar_day, lunar_days

ISSUE = DateReference(date(2022, 1, 16))
LATE = DateReference(date(2021, 7, 24))


@pytest.mark.parametrize(
    ("text", "reference", "day"),
    [
        ("1月14日上午，县委召开会议", ISSUE, date(2022, 1, 14)),
        ("2021年12月30日，县委召开会议", ISSUE, date(2021, 12, 30)),
        ("12月28日，全县大会召开", ISSUE, date(2021, 12, 28)),
        ("昨日上午，县委召开会议", ISSUE, date(2022, 1, 15)),
        ("昨日(14日)上午，县委召开会议", ISSUE, date(2022, 1, 14)),
        ("县政协会议今(16)日开幕", ISSUE, date(2022, 1, 16)),
        ("昨（15）日下午，谢安国看望委员", ISSUE, date(2022, 1, 15)),
        ("今昨两天，县政协视察", ISSUE, date(2022, 1, 15)),
        ("前天下午，座谈会举行", ISSUE, date(2022, 1, 14)),
        ("14日下午，座谈会举行", ISSUE, date(2022, 1, 14)),
        ("30日，座谈会举行", ISSUE, date(2021, 12, 30)),
        ("本月5日，座谈会举行", ISSUE, date(2022, 1, 5)),
        ("1月10日至12日，考察团到我县", ISSUE, date(2022, 1, 10)),
        ("7月23号，县委召开会议", LATE, date(2021, 7, 23)),
        ("腊月十二，集市上人声鼎沸", ISSUE, date(2022, 1, 14)),
        ("一月三日，县委召开会议", ISSUE, date(2022, 1, 3)),
        ("上周五，县委召开会议", ISSUE, date(2022, 1, 7)),
        ("“老经验不管用了。”1月12日，村民老李说", ISSUE, date(2022, 1, 12)),
    ],
)
def test_the_day_of_an_event(text: str, reference: DateReference, day: date) -> None:
    found = find_event_date(text, reference)
    assert found is not None
    assert found.day == day
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("近日，县委召开会议", "日前 and 近日 say that the day is not told"),
        ("日前，记者在1月3日开业的商场看到", "a date behind 日前 is not the event's"),
        ("截至1月5日，全县完成投资3亿元", "a term is no event"),
        ("自1月1日起，窗口实行预约", "a beginning is no event"),
        ("运动会将于1月20日举行", "what is to come has not happened"),
        ("2018年9月，村里流转土地", "a month is no day"),
        ("2019年7月1日，村两委前往考察", "what lies years back is no news"),
        ("4月开始装修，6月投产", "months are no days"),
        ("今天大干、明天实干", "今天 in a slogan is no day"),
        ("生于1958年的老渔民", "a year is no day"),
        ("2月30日，会议召开", "there is no such day"),
    ],
)
def test_not_the_day_of_an_event(text: str, why: str) -> None:
    assert find_event_date(text, ISSUE) is None, why


@pytest.mark.parametrize(
    ("text", "time_of_day"),
    [
        ("1月14日上午，", "上午"),
        ("1月14日下午，", "下午"),
        ("1月14日晚，", "晚"),
        ("昨晚，", "晚"),
        ("1月14日，", None),
        ("1月14日清晨，", None),
    ],
)
def test_time_of_day(text: str, time_of_day: str | None) -> None:
    (found,) = find_dates(text, ISSUE)
    assert found.time_of_day == time_of_day


def test_without_the_issues_day_yesterday_is_unknown_and_a_month_and_day_take_the_year() -> None:
    only_year = DateReference(None, 2018)
    assert find_event_date("昨日，县委召开会议", only_year) is None
    found = find_event_date("1月9日，县委召开会议", only_year)
    assert found is not None
    assert found.day == date(2018, 1, 9)


def test_without_any_year_no_date_is_made_up() -> None:
    assert find_event_date("1月9日，县委召开会议", DateReference()) is None


@pytest.mark.parametrize(
    ("printed", "year", "day"),
    [
        ("三月初二", 2022, date(2022, 4, 2)),
        ("闰四月廿五", 2020, date(2020, 6, 16)),
        ("腊月廿三", 2021, date(2022, 1, 25)),
        ("冬月廿七", 2021, date(2021, 12, 30)),
        ("闰四月廿五", 2021, None),
        ("二月三十", 2022, None),
    ],
)
def test_lunar_dates(printed: str, year: int, day: date | None) -> None:
    assert lunar_day(printed, year) == day


def test_a_cycle_year_names_one_year_in_sixty() -> None:
    assert cycle_years("庚子年", 1949, 2030) == (1960, 2020)
    assert lunar_days("农历己丑年七月廿三", ()) == (date(1949, 8, 17), date(2009, 9, 11), date(2069, 9, 8))
