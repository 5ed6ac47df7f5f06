"""The lunar calendar as mastheads print it: 农历庚子年闰四月廿五, 壬寅年三月初二."""

import re
from datetime import date
from functools import cache

STEMS = "甲乙丙丁戊己庚辛壬癸"
BRANCHES = "子丑寅卯辰巳午未申酉戌亥"
MONTHS = {name: number for number, name in enumerate("正二三四五六七八九十", 1)} | {
    "冬": 11,
    "十一": 11,
    "腊": 12,
    "十二": 12,
    "一": 1,
}
DAYS = {
    **{f"初{digit}": number for number, digit in enumerate("一二三四五六七八九十", 1)},
    **{f"十{digit}": 10 + number for number, digit in enumerate("一二三四五六七八九", 1)},
    **{
        f"{tens}{digit}": 20 + number for number, digit in enumerate("一二三四五六七八九", 1) for tens in ("廿", "二十")
    },
    "二十": 20,
    "廿": 20,
    "三十": 30,
}
MONTH_AND_DAY = re.compile(
    r"(?P<leap>闰)?(?P<month>十一|十二|[一正二三四五六七八九十冬腊])月(?P<day>初.|十[一二三四五六七八九]|二十[一二三四五六七八九]?|廿.?|三十)"
)
CYCLE_YEAR = re.compile(rf"([{STEMS}])([{BRANCHES}])")


def lunar_day(text: str, lunar_year: int) -> date | None:
    """The day of 闰四月廿五 in the lunar year that begins in `lunar_year`; None where that year has no such day."""
    match = MONTH_AND_DAY.search(text)
    if match is None or match["day"] not in DAYS:
        return None
    month = MONTHS[match["month"]]
    return to_date(lunar_year, -month if match["leap"] else month, DAYS[match["day"]])


@cache
def to_date(lunar_year: int, month: int, day: int) -> date | None:
    """The day of the Western calendar; a negative month is a leap month."""
    from lunar_python import Lunar  # costs a tenth of a second, and most pages need no lunar date

    try:
        solar = Lunar.fromYmd(lunar_year, month, day).getSolar()
    except Exception as error:  # the library raises a bare Exception for days that do not exist
        if type(error) is not Exception:
            raise
        return None
    return date(solar.getYear(), solar.getMonth(), solar.getDay())


def cycle_years(text: str, first: int = 1949, last: int = 2100) -> tuple[int, ...]:
    """The lunar years that 庚子 can name, sixty years apart."""
    match = CYCLE_YEAR.search(text)
    if match is None:
        return ()
    stem, branch = STEMS.index(match[1]), BRANCHES.index(match[2])
    return tuple(year for year in range(first, last) if (year - 4) % 10 == stem and (year - 4) % 12 == branch)


def lunar_days(text: str, years: tuple[int, ...]) -> tuple[date, ...]:
    """The days that a printed lunar date can be, in the cycle years it names or else in the years given."""
    named = cycle_years(text)
    return tuple(day for year in (named or years) if (day := lunar_day(text, year)) is not None)
