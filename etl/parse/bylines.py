"""Bylines: who wrote a report, who took the photograph, on which page it goes on."""

import re

from etl.lexicon import Lexicon
from etl.parse.byline_rules import BylineRules, byline_rules

PAGE_NUMERALS = {numeral: number for number, numeral in enumerate("一二三四五六七八九十", 1)}
PAGE = r"第? ?([A-D]?\d{1,2}|[一二三四五六七八九十])"
# (下转3版), 下转第二版, (紧接第二版)
CONTINUED = re.compile(rf"[(（【\[]? ?(?:下转|转|下接|紧接) ?(?:{PAGE})? ?版?[^()（）\[\]【】]{{0,6}}[)）】\]]?$")
# (上接4版), (上接第一版)
CONTINUES = re.compile(rf"^[(（【\[] ?(?:上接|接|续) ?{PAGE} ?版?[^()（）]{{0,10}}[)）】\]]")
REPORTED = re.compile(r"(?:报道|综合报道|整理|采写|供稿)$")
IN_BRACKETS = re.compile(r"^ ?[(（【〔\[]([^()（）【】〔〕\[\]]{1,60})[)）】〕\]]")
UNBRACKETED = re.compile(r"^ ?((?:[\u4e00-\u9fff]{0,8}(?:记者|通讯员)) ?[^，。,：:]{2,24}?)(?:报道|[:：]|$)")
LONGEST_NAME = 4


def reporters_in(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The names in a byline: “记者 徐京通讯员 王晶 吴晓萍” gives 徐京, 王晶, 吴晓萍; “首席记者 易 凡” gives 易凡.

    Outlets before the role word (衢报传媒集团记者), words of photography and who edited (责编:达来) are no names.
    A name needs no known surname here: pen names stand in bylines.
    """
    rules = byline_rules(lexicon)
    found: list[str] = []
    first_half = ""
    for token in rules.split.split(rules.staff.sub(" ", text)):
        if len(token) == 1 and token not in rules.photo_words:
            found.extend([first_half + token] if first_half else [])
            first_half = "" if first_half else token
            continue
        first_half = ""
        if token and token not in rules.photo_words and not rules.outlet.search(token):
            found.extend(names_in_token(token, rules))
    return tuple(dict.fromkeys(found))


def names_in_token(token: str, rules: BylineRules) -> list[str]:
    """A token between separators as names; 报道 after it is cut off (安宁报道), names run together come apart."""
    bare = REPORTED.sub("", token)
    if "·" in bare:
        return [bare]
    if len(bare) >= LONGEST_NAME and (apart := rules.run_together.fullmatch(bare)):
        return [name for name in apart.groups() if name]
    return [bare] if 2 <= len(bare) <= LONGEST_NAME else []


def opening_names(head: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The names behind 本报讯: (记者 张三 通讯员 李四), or 记者张三报道."""
    match = IN_BRACKETS.match(head) or UNBRACKETED.match(head)
    return reporters_in(match.group(1), lexicon) if match else ()


def page_number(mark: str | None) -> int | None:
    """3 for “3”, “三” and “A3”."""
    if mark is None:
        return None
    digits = re.sub(r"\D", "", mark)
    return int(digits) if digits else PAGE_NUMERALS.get(mark)
