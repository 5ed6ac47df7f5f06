"""The masthead: whose paper it is, its date, its number, wherever on the page it stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from etl.lexicon import Lexicon
from etl.parse.date_resolution import han_number, safe_date
from etl.parse.furniture import MASTHEAD_KINDS, Token
from etl.parse.lines import Line
from etl.parse.lunar import cycle_years, lunar_days

WEEKDAYS = "一二三四五六日"
FULL = re.compile(r"((?:19|20)\d\d)(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$")
HAN_FULL = re.compile(r"([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日")
YEAR = re.compile(r"((?:19|20)\d\d)年?")
MONTH = re.compile(r"(\d{1,2})月")
DAY = re.compile(r"(\d{1,2})日?$")
META_DATE = re.compile(r"(?:19|20)\d\d(?:年|[./-])\d{1,2}(?:月|[./-])\d{1,2}日?")
CYCLE = "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年"
DATE_IN_LINE = re.compile(
    r"((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日[ (（,，|]{0,3}"
    rf"(?=(?:星期|周)[一二三四五六日天]|农历|{CYCLE}|总?第? ?\d{{1,6}} ?期)"
)
NUMBER_IN_LINE = re.compile(r"总第? ?(\d{1,6}) ?[期号]|第 ?(\d{2,6}) ?[期号]")
HAN_NUMBER = re.compile(r"[〇○零一二三四五六七八九十百千]+")
AROUND = 80
LUNAR_YEARS = (1990, 2049)


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the masthead prints; `warnings` are its contradictions."""

    paper: str | None = None
    day: date | None = None
    day_evidence: str | None = None
    year: int | None = None
    issue_number: int | None = None
    organs: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def read_masthead(tokens: Sequence[Token], paper: str | None, page: str) -> Masthead:
    """Put the masthead together from the page's furniture, in whatever pieces it stands there.

    “2022年4月 / 壬寅年三月初二 / 星期六 / 02” gives 2 April 2022: a day printed apart is one that the lunar date
    or the weekday confirms. A weekday or lunar date that contradicts the printed date is a warning, not a correction.
    """
    paper = paper or next((token.text for token in tokens if token.kind == "paper"), None)
    day, evidence = printed_day(tokens)
    number = issue_number(tokens)
    if day is None:
        day, evidence, near = in_running_text(page)
        number = number if number is not None else near
    lunar = next((token.text for token in tokens if token.kind == "lunar"), None)
    weekday = next((token.text for token in tokens if token.kind == "weekday"), None)
    year = next((int(found[1]) for token in tokens if token.kind == "date" and (found := YEAR.match(token.text))), None)
    return Masthead(
        paper=paper,
        day=day,
        day_evidence=evidence,
        year=day.year if day else year,
        issue_number=number,
        organs=tuple(token.text for token in tokens if token.kind == "organ"),
        warnings=contradictions(day, weekday, lunar),
    )


def printed_day(tokens: Sequence[Token]) -> tuple[date | None, str | None]:
    """The day with the words it was read from."""
    dates = [token.text.replace(" ", "") for token in tokens if token.kind == "date"]
    notes = [token.text for token in tokens if token.kind == "web_meta"]
    meta = [match[0] for text in notes if (match := META_DATE.search(text))]
    for text in (*dates, *meta):
        if (day := whole_day(text)) is not None:
            return day, text
    return day_from_parts(tokens, dates)


def whole_day(text: str) -> date | None:
    """2022年4月2日, 2009.9.11, 二〇一六年九月二十七日."""
    if match := FULL.match(text):
        return safe_date(*(int(part) for part in match.groups()))
    if match := HAN_FULL.match(text):
        return safe_date(spelled_number(match[1]), han_number(match[2]), han_number(match[3]))
    return None


def day_from_parts(tokens: Sequence[Token], dates: list[str]) -> tuple[date | None, str | None]:
    """Year, month and day that stand apart."""
    year = next((int(match[1]) for text in dates if (match := YEAR.match(text))), None)
    month = next((int(match[1]) for text in dates if (match := MONTH.search(text))), None)
    weekday = next((token.text for token in tokens if token.kind == "weekday"), None)
    lunar = next((token.text for token in tokens if token.kind == "lunar"), None)
    if year is None or month is None:
        return from_lunar_alone(lunar, weekday)
    numbers = [text for text in dates if re.fullmatch(r"\d{1,2}日", text)]
    numbers += [token.text for token in tokens if token.kind == "number" and token.text.isdigit()]
    candidates = [
        day for text in numbers if (found := DAY.match(text)) and (day := safe_date(year, month, int(found[1])))
    ]
    evidence = " … ".join(token.text for token in tokens if token.kind in ("date", "weekday", "lunar"))
    for day in candidates:
        if not contradictions(day, weekday, lunar):
            return day, f"{evidence} … {day.day:02d}"
    if lunar is not None:
        fitting = [day for day in lunar_days(lunar, (year, year - 1)) if (day.year, day.month) == (year, month)]
        if fitting:
            return fitting[0], evidence
    return (candidates[0], f"{evidence} … {candidates[0].day:02d}") if candidates else (None, None)


def from_lunar_alone(lunar: str | None, weekday: str | None) -> tuple[date | None, str | None]:
    """壬寅年三月初二 星期六: a cycle year is one year of sixty, and the weekday confirms it."""
    if lunar is None or weekday is None or not cycle_years(lunar):
        return None, None
    days = [day for day in lunar_days(lunar, ()) if LUNAR_YEARS[0] <= day.year <= LUNAR_YEARS[1]]
    fitting = [day for day in days if not contradictions(day, weekday, None)]
    return (fitting[0], f"{lunar} {weekday}") if len(fitting) == 1 else (None, None)


def in_running_text(page: str) -> tuple[date | None, str | None, int | None]:
    """A masthead that runs on with other text in one line: a whole date before a weekday, a lunar date or a number."""
    match = DATE_IN_LINE.search(page)
    day = safe_date(*(int(part) for part in match.groups())) if match else None
    if match is None or day is None:
        return None, None, None
    near = NUMBER_IN_LINE.search(page, max(0, match.start() - AROUND), match.end() + AROUND)
    return day, match.group().strip(), int(near[1] or near[2]) if near else None


def contradictions(day: date | None, weekday: str | None, lunar: str | None) -> tuple[str, ...]:
    """What else the masthead says of its day and does not fit."""
    if day is None:
        return ()
    found = []
    if weekday is not None and weekday[-1].replace("天", "日") != WEEKDAYS[day.weekday()]:
        found.append(f"{day.isoformat()} was 星期{WEEKDAYS[day.weekday()]}, the page prints {weekday}.")
    if lunar is not None:
        days = lunar_days(lunar, (day.year, day.year - 1))
        if days and day not in days:
            found.append(f"{lunar} was {days[0].isoformat()}, the page prints {day.isoformat()}.")
    return tuple(found)


def issue_number(tokens: Sequence[Token]) -> int | None:
    """3366 for 总第3366期; of 第12期(总第3366期) the running number."""
    texts = [token.text for token in tokens if token.kind == "issue_number"]
    for text in sorted(texts, key=lambda text: not re.search("总|累计|No", text)):
        if running := re.search(r"\d+", text):
            return int(running[0])
        if spelled := HAN_NUMBER.search(text):
            return spelled_number(spelled[0])
    return None


def spelled_number(text: str) -> int:
    """一千二百三十四 gives 1234, 八七六 gives 876."""
    digits = {digit: value for value, digit in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0}
    if not re.search("[十百千]", text):
        return int("".join(str(digits[digit]) for digit in text))
    total, digit = 0, 0
    for character in text:
        unit = {"十": 10, "百": 100, "千": 1000}.get(character)
        if unit is None:
            digit = digits[character]
        else:
            total, digit = total + (digit or 1) * unit, 0
    return total + digit


@cache
def paper_words(lexicon: Lexicon) -> tuple[re.Pattern[str], dict[str, str]]:
    """How names of papers begin or end (mastheads.csv), and the words with their spelling in letters."""
    rows = lexicon.rows("mastheads")
    begins = "|".join(row["word"] for row in rows if row["place"] == "start")
    ends = "|".join(sorted((row["word"] for row in rows if row["place"] == "end"), key=len, reverse=True))
    pattern = rf"《?(?:(?:{begins})[\u4e00-\u9fff]{{2,6}}|(?:新)?[\u4e00-\u9fff]{{2,8}}(?:{ends}))》?"
    return re.compile(pattern), {row["pinyin"]: row["word"] for row in rows}


def find_paper(lines: Sequence[Line], furniture: Sequence[tuple[Token, ...] | None], lexicon: Lexicon) -> int | None:
    """The index of the line that is the paper's name: a name for a paper, beside other masthead lines.

    永康日报 beside its date is one; 停电通报 in the midst of the page is not.
    """
    pattern, _ = paper_words(lexicon)
    for index, line in enumerate(lines):
        if furniture[index] is None and len(line.text) <= 12 and pattern.fullmatch(line.text.replace(" ", "")):
            around = furniture[max(0, index - 3) : index + 5]
            kinds = {token.kind for tokens in around if tokens for token in tokens}
            if kinds & (MASTHEAD_KINDS | {"pinyin"}):
                return index
    return None
