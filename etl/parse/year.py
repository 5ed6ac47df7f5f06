"""The year of an issue whose masthead does not print it: by evidence in the text, which is kept."""

import re
from collections.abc import Iterator
from functools import cache

from etl.lexicon import Lexicon

# A year tied to now: plans, half-years and reports of a year that is going on.
THIS_YEAR = re.compile(
    r"(?P<year>(?:19|20)\d\d)年(?P<what>上半年|下半年|第[一二三四1-4]季度|[一二三四]季度|工作安排|工作计划|工作要点|计划草案|预算草案|是|全[县市区旗]|度?目标任务|全年|重点工作|春季|秋季|夏季|冬季)"
)
LAST_YEAR = re.compile(
    r"(?P<year>(?:19|20)\d\d)年(?:工作回顾|工作总结|度?(?:财政)?决算|国民经济和社会发展计划执行|财政预算执行)"
)
# The year in the name of a meeting that takes place: 召开2011年三秋动员会, 2020年第二次常委会会议召开.
NAMED_YEAR = re.compile(r"(?P<year>(?:19|20)\d\d)年")
HELD_BEFORE = re.compile(r"(?:召开|举行|举办|开展)了?[“《]?$")
NAME = re.compile(r"([^，。；\n]{0,40}?(?:会议?|活动|仪式|典礼|开班))")
NAME_HELD = re.compile(r"([^，。；：、\n]{2,40}?(?:会议?|活动|仪式|典礼))[^，。；、\n]{0,12}?(?:召开|举行|启动|开幕)")
# Before a year that is over (表扬2021年全区先进单位), and around its last quarter (2017年第四季度工作值得肯定).
YEAR_PAST = re.compile(r"(?:表扬|表彰|通报|总结|回顾|回眸|评选|命名|获评?|荣获)[了“《]{0,2}(?:关于)?$")
YEARS_END = re.compile(r"第四季度|四季度|下半年|第4季度")
APPROVED = re.compile(r"[^。；\n]{0,30}(?:值得肯定|总结|回顾|通报|取得|完成情况)")
# What is held in the year after the one it is named for.
LOOKS_BACK = re.compile(
    "总结|表彰|颁奖|述职|述责|述廉|述学|考核|评议|测评|评选|民主生活|组织生活|回顾|回眸|盘点|决算|以来|前|后|底"
)
# At the turn of the year a meeting may be named for the year that comes or has gone, unless it is a numbered one.
TURN_OF_YEAR = re.compile(r"(?<!\d)(?:(?P<end>1[12])|0?[12])月\d{1,2}[日号][^。\n]{0,40}$")
NUMBERED = re.compile(r"第|\d月|[一二三四]季度|秋|冬|今冬|年[终末]")
LABEL = re.compile(
    r"【[^】\d]{0,8}(?P<year>(?:19|20)\d\d)年?[^】\d]{0,16}】|(?P<digest>(?:19|20)\d\d)年[^，。]{0,6}大事记"
)


@cache
def dated_events(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str], int], ...]:
    """The rows of dated_events.csv: a word that must be there, a phrase, the year it means."""
    return tuple((row["cue"], re.compile(row["pattern"]), int(row["year"])) for row in lexicon.rows("dated_events"))


def find_year(text: str, lexicon: Lexicon) -> tuple[int, str] | None:
    """The year with the words that give it, or None.

    “2022年上半年经济社会发展情况” gives 2022, “今年是党的二十大召开之年” and “召开2011年三秋动员会” too; 召开2010年
    总结表彰会 looks back and gives nothing. Where the words disagree, the later year stands if more of them give it.
    """
    votes: dict[int, list[str]] = {}
    for year, words in year_evidence(text, lexicon):
        votes.setdefault(year, []).append(words)
    if not votes:
        return None
    year = max(votes, key=lambda each: (len(votes[each]), each))
    return year, votes[year][0]


def year_evidence(text: str, lexicon: Lexicon) -> Iterator[tuple[int, str]]:
    """Every printed hint at the current year."""
    for match in THIS_YEAR.finditer(text):
        if YEAR_PAST.search(text, max(0, match.start() - 6), match.start()) or is_over(text, match):
            continue
        yield int(match["year"]), match.group()
    for match in LAST_YEAR.finditer(text):
        yield int(match["year"]) + 1, match.group()
    yield from named_years(text)
    for cue, pattern, year in dated_events(lexicon):
        if cue in text and (found := pattern.search(text)):
            yield year, found.group()


def is_over(text: str, match: re.Match[str]) -> bool:
    """2017年第四季度工作值得肯定 is said in 2018; of a first half-year it would be said in July."""
    return YEARS_END.match(match["what"]) is not None and APPROVED.match(text, match.end()) is not None


def turns(text: str, start: int, name: str) -> bool:
    """12月28日召开2018年务虚会 and 1月9日召开2016年度大会 leave the year open, 12月2日召开2018年第9次会议 does not."""
    near = TURN_OF_YEAR.search(text, max(0, start - 50), start)
    if near is None or NUMBERED.search(name):
        return False
    return near["end"] is not None or name.startswith("度")


def named_years(text: str) -> Iterator[tuple[int, str]]:
    """Years in the names of meetings and in the labels of columns: 【聚焦2012两会】."""
    for match in NAMED_YEAR.finditer(text):
        before = HELD_BEFORE.search(text, max(0, match.start() - 5), match.start())
        named = (NAME if before else NAME_HELD).match(text, match.end())
        if named is not None and not LOOKS_BACK.search(named[1]) and not turns(text, match.start(), named[1]):
            start = before.start() if before else match.start()
            yield int(match["year"]), text[start : named.end()]
    for match in LABEL.finditer(text):
        if not LOOKS_BACK.search(match.group()):
            yield int(match["year"] or match["digest"]), match.group()
