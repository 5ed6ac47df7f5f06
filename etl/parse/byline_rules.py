"""The patterns of bylines, built from bylines.csv and the surnames."""

import re
from dataclasses import dataclass
from functools import cache

from etl.lexicon import Lexicon
from etl.parse.lines import HAN
from etl.parse.surnames import double_surnames, single_surnames

DOTTED = rf"[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}}){{1,2}}"
BULLET = "[□◎●■◆▲○△☐口]"
OPENS, CLOSES = r"[(（【〔\[]", r"[)）】〕\]]"
DAY = r"\d{1,2}月\d{1,2}日"


@dataclass(frozen=True, slots=True)
class BylineRules:
    """What each pattern knows, in the order of a page.

    opening: how a report begins (本报讯, 沂源报讯, 青禾新闻网10月10日消息, 本报记者). line: a byline alone in its line.
    commentator: 本报评论员. names_line: nothing but names. credit: a photographer's name behind a text. name: one
    name (any_name: with rare surnames too); run_together: two or three without a blank. split, outlet, staff and
    photo_words take a byline apart. tail: who wrote, behind a text (供稿:张三, 文/图 记者 张三, ■张三); staff_tail:
    who edited (编辑:李静).
    """

    opening: re.Pattern[str]
    line: re.Pattern[str]
    commentator: re.Pattern[str]
    names_line: re.Pattern[str]
    credit: re.Pattern[str]
    name: re.Pattern[str]
    any_name: re.Pattern[str]
    run_together: re.Pattern[str]
    split: re.Pattern[str]
    outlet: re.Pattern[str]
    staff: re.Pattern[str]
    tail: re.Pattern[str]
    staff_tail: re.Pattern[str]
    photo_words: frozenset[str]


@cache
def byline_rules(lexicon: Lexicon) -> BylineRules:
    """The rules of one lexicon."""
    name = name_pattern(lexicon, blank="", rare=False)
    any_name, spaced = name_pattern(lexicon, blank="", rare=True), name_pattern(lexicon, blank=" ?", rare=True)
    role, wrote, staff = spaced_words(lexicon, "role"), words(lexicon, "author"), words(lexicon, "staff")
    author = f"(?:{wrote}|{words(lexicon, 'photo')})"
    mark = f"(?: ?(?:{words(lexicon, 'mark')})| (?:{words(lexicon, 'wrote')}))"
    names = rf"{spaced}(?:[ 、,，/]+{spaced}){{0,5}}"
    return BylineRules(
        opening=re.compile(opening_pattern(lexicon, spaced)),
        line=re.compile(
            rf"{BULLET} ?(?:{names}|[{HAN}]{{0,10}}?{role}[^，。,]{{0,40}})|"
            rf"{BULLET}? ?[{HAN}]{{0,10}}?{role}[:： /][^，。,？?！!]{{1,60}}|"
            rf"{BULLET}? ?{author} ?[/:：] ?[^，。,]{{2,30}}|"
            rf"[(（][{HAN}]{{0,8}}?{role}[^，。,()（）]{{1,40}}[)）]"
        ),
        commentator=re.compile(
            rf"{BULLET}? ?[—-]*(?:本报|本刊|本台|[{HAN}]{{2,6}}报)?(?:特约)?评论员(?:[:： ]?{spaced})?$"
        ),
        names_line=re.compile(
            rf"[(（]?{names}[)）]?|"
            rf"[(（]{spaced}(?:[ 、,，/]+(?:{spaced}|[{HAN}]{{2,3}})){{1,4}}[)）]"
        ),
        credit=re.compile(rf"(?:^|(?<=[。！？”…)） ]))[ (（]*(?:[{HAN}]{{0,8}}?{role})?[ :：/]*{names}{mark}[)）]?$"),
        name=re.compile(name),
        any_name=re.compile(any_name),
        run_together=re.compile(rf"({any_name})({any_name})({any_name})?"),
        split=re.compile(
            rf"{role}|^{author}(?=[/:：])|(?:{words(lexicon, 'mark')})(?=$|[)） ])|"
            r"[ 、,，;；/|:：()（）□◎●■◆○△☐▲]+"
        ),
        staff=re.compile(rf"(?<!实习){staff} ?[:：].*?(?=$|{author} ?[:：/]|{role}|[)）])"),
        tail=re.compile(
            rf"[(（]{wrote} ?[/:：] ?[^，。,()（）]{{2,30}}[)）]$|"
            rf"[(（]{wrote}[ /]+[{HAN}]{{0,8}}?{role}[^，。,()（）]{{1,40}}[)）]$|"
            rf"(?<=[。！？”]) ?{BULLET} ?{names}$"
        ),
        staff_tail=re.compile(rf"[(（]{staff} ?[:：][^，。()（）]{{2,40}}[)）]$"),
        outlet=re.compile(rf"{words(lexicon, 'outlet')}$"),
        photo_words=frozenset((*lexicon.words("bylines", kind="mark"), *lexicon.words("bylines", kind="wrote"))),
    )


def name_pattern(lexicon: Lexicon, *, blank: str, rare: bool) -> str:
    """A person's name: 楼郁馨, 上官云, 阿不都·吐尔逊; `blank` is what may part a name of two characters.

    `rare` surnames count where brackets or a word like 摄 say that a name stands there.
    """
    single, double = single_surnames(lexicon, rare=rare), double_surnames(lexicon)
    two = rf"{single}{blank}[{HAN}]|" if blank else ""
    longest = "{2}" if blank else "{1,2}"
    return rf"(?:{DOTTED}|{double}{blank}[{HAN}]{{1,2}}|{two}{single}[{HAN}]{longest})"


def opening_pattern(lexicon: Lexicon, spaced: str) -> str:
    """How the first paragraph of a report begins."""
    role, own = words(lexicon, "role"), words(lexicon, "own_paper")
    paper = rf"(?:{words(lexicon, 'paper')}|[{HAN}]{{1,8}}?{words(lexicon, 'paper_ending')})"
    after = rf"(?=[ (（【〔\[:：“\d]|{role}|$)"
    return "|".join(
        (
            rf"{paper}(?:(?:\d{{4}}年)?{DAY})? ?(?:讯|电|消息){after}",
            rf"{own}讯",
            rf"[{HAN}]{{2,10}}?(?<!通)讯(?= ?[(（【]?[{HAN}]{{0,6}}?{role})",
            rf"[{HAN}]{{2,12}}?{DAY}(?:讯|电|消息)(?=[ (（:：,，])",
            rf"{own} ?{role}(?=[ (（:：]|{spaced} ?报道)",
            rf"(?={OPENS}[{HAN}]{{0,8}}?{role}[^()（）【】]{{1,40}}{CLOSES}[^)）]{{12}})",
            rf"{role} ?{spaced}(?:[ 、]{spaced})* ?报道[:： ,，]",
        )
    )


def words(lexicon: Lexicon, kind: str) -> str:
    """The words of one kind in bylines.csv as an alternation."""
    return "(?:" + "|".join(map(re.escape, lexicon.words("bylines", kind=kind))) + ")"


def spaced_words(lexicon: Lexicon, kind: str) -> str:
    """The same where print may set a blank between the characters: 记 者."""
    return "(?:" + "|".join(" ?".join(word) for word in lexicon.words("bylines", kind=kind)) + ")"
