"""Bylines: how a report opens (本报讯(记者 某某)), who wrote it, who took the photograph, where it goes on."""

import re
from dataclasses import dataclass
from functools import cache

from etl.lexicon import Lexicon
from etl.parse.lines import HAN

DOTTED = rf"[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}}){{1,2}}"
OPENING_WORD = "讯|电|消息|报道"
PAGE_NUMERALS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}

CONTINUED = re.compile(r"[(（【\[]? ?(?:下转|转|下接|紧接) ?第? ?([A-D]?\d{1,2}|[一二三四五六七八九十])? ?版?[^()（）\[\]【】]{0,6}[)）】\]]?$")
CONTINUES = re.compile(r"^[(（【\[] ?(?:上接|接|续) ?第? ?(?:[A-D]?\d{1,2}|[一二三四五六七八九十]) ?版?[^()（）]{0,10}[)）】\]]")


@dataclass(frozen=True, slots=True)
class BylineRules:
    """The words of bylines.csv as patterns."""

    opening: re.Pattern[str]
    line: re.Pattern[str]
    split: re.Pattern[str]
    name: re.Pattern[str]
    names_line: re.Pattern[str]
    credit: re.Pattern[str]
    outlet: re.Pattern[str]
    commentator: re.Pattern[str]
    photo_words: frozenset[str]
    run_together: re.Pattern[str]


@cache
def byline_rules(lexicon: Lexicon) -> BylineRules:
    """Compile bylines.csv and the surnames."""
    words = {kind: "|".join(map(re.escape, lexicon.words("bylines", kind=kind))) for kind in ("role", "outlet", "photo", "paper")}
    single = "".join(word for word in lexicon.words("surnames") if len(word) == 1)
    double = "|".join(word for word in lexicon.words("surnames") if len(word) == 2)
    name = rf"(?:{DOTTED}|(?:{double})[{HAN}]{{1,2}}|[{single}][{HAN}]{{1,2}})"
    spaced = rf"(?:{DOTTED}|(?:{double}) ?[{HAN}]{{1,2}}|[{single}] ?[{HAN}]|[{single}][{HAN}]{{2}})"
    role = rf"(?:{words['role']})"
    paper = rf"(?:{words['paper']}|[{HAN}]{{1,8}}?(?:日报|晚报|晨报|时报|周报|早报|新报|快报|导报|商报|报|网|台|社|融媒体中心|融媒|传媒|新闻))"
    dated = r"(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日)?"
    after = rf"(?=[ (（【〔\\[:：,，“\d]|{role}|$)"
    opening = (
        rf"(?:{paper}{dated} ?(?:{OPENING_WORD}){after}|(?:本报|本台|本网|本刊)讯|"
        rf"[{HAN}]{{2,12}}?\d{{1,2}}月\d{{1,2}}日(?:讯|电|消息)(?=[ (（:：,，])|(?:本报|本台|本网) ?{role}|"
        rf"(?=[(（【〔\[][{HAN}]{{0,8}}?{role}[^()（）【】]{{1,40}}[)）】〕\]][^)）]{{12}})|{role} ?{spaced}(?:[ 、]{spaced})* ?报道[:： ,，])"
    )
    bullet = r"[□◎●■◆▲○△☐口]? ?"
    line = (
        rf"(?:[□◎■◆○△☐] ?[^，。,]{{0,40}}|{bullet}(?:[{HAN}]{{0,10}}?)?{role}[:： /][^，。,]{{1,60}}|"
        rf"{bullet}(?:文|图|文/图|图/文|图文|撰文|摄影|文字|图片|作者|撰稿|供稿|供图) ?[/:：] ?[^，。,]{{2,30}}|[(（](?:[{HAN}]{{0,8}}?)?{role}[^，。,()（）]{{1,40}}[)）])"
    )
    return BylineRules(
        opening=re.compile(opening),
        line=re.compile(line),
        split=re.compile(rf"{role}|(?:摄影报道|摄影|供图|摄)(?=$|[)） ])|[ 、,，;；/|:：()（）□◎●■◆○△☐▲]+"),
        name=re.compile(name),
        names_line=re.compile(
            rf"[(（]?{spaced}(?:[ 、,，]+{spaced}){{0,5}}[)）]?|"
            rf"[(（]{spaced}(?:[ 、,，/]+(?:{spaced}|[{HAN}]{{2,3}})){{1,4}}[)）]"
        ),
        credit=re.compile(
            rf"(?:^|(?<=[。！？”…)） ]))[ (（]*(?:[{HAN}]{{0,8}}?{role})?[ :：/]*{spaced}(?:[ 、,，/]+{spaced}){{0,4}}(?: ?(?:摄影报道|摄影|供图|航拍|摄)| (?:文/图|图/文|文图|图文|图|文|画|绘))[)）]?$"
        ),
        run_together=re.compile(rf"({name})({name})({name})?"),
        photo_words=frozenset(lexicon.words("bylines", kind="photo")),
        outlet=re.compile(rf"(?:{words['outlet']})$"),
        commentator=re.compile(rf"[□◎■◆○△☐]? ?[—-]*(?:本报|本刊|本台|[{HAN}]{{2,6}}报)?(?:特约)?评论员(?:[:： ]?{spaced})?$"),
    )


def reporters_in(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The names in a byline: “记者 徐京通讯员 王晶 吴晓萍” gives 徐京, 王晶, 吴晓萍; “首席记者 易 凡” gives 易凡.

    Outlets before the role word (衢报传媒集团记者) are not names, nor is anything without a surname, except
    after a role word, where a pen name may stand.
    """
    rules = byline_rules(lexicon)
    found: list[str] = []
    pending = ""
    for token in rules.split.split(text):
        if not token or token in rules.photo_words or rules.outlet.search(token):
            pending = ""
            continue
        if len(token) == 1:
            if pending:
                found.append(pending + token)
                pending = ""
            else:
                pending = token
            continue
        pending = ""
        found.extend(names_in_token(token, rules))
    return tuple(dict.fromkeys(found))


def names_in_token(token: str, rules: BylineRules) -> list[str]:
    """A token between separators as names; 报道 after it is cut off (安宁报道), names run together come apart."""
    bare = re.sub(r"(?:报道|综合报道|整理|采写|供稿)$", "", token)
    if "·" in bare:
        return [bare]
    if 4 <= len(bare) <= 9 and (apart := rules.run_together.fullmatch(bare)):
        return [name for name in apart.groups() if name]
    return [bare] if 2 <= len(bare) <= 4 else []


def page_number(mark: str | None) -> int | None:
    """3 for “3”, “三” and “A3”."""
    if mark is None:
        return None
    digits = re.sub(r"\D", "", mark)
    return int(digits) if digits else PAGE_NUMERALS.get(mark)
