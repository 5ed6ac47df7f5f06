"""The shapes of campaign terms: number codes, joined parts, balanced series. Each takes a folded phrase."""

import re
from functools import lru_cache

from etl.extract.folding import SEPARATOR

_ONE = "一二三四五六七八九十百千万两双"
_NUMBER = f"(?:[{_ONE}]|[0-9]{{1,2}})"
_WORD = f"[^{_ONE}0-9、+]"
_MEASURE = "个大项张条场本色类级种套道支块把重维步"
_TIME_OR_SIZE = "年月日天号点时分秒岁元角斤亩米公里吨度楼届次期版"

# 三抓三促, 四下沉四解决, 一网三联, 百企千户, 治五病五查找: two numbers or more, each with its word.
_PAIRS = re.compile(f"{_WORD}?(?:{_NUMBER}{_WORD}{{1,4}}){{2,4}}")
# 六个一, 六个一批, 五大会战, 七张问题清单, 三色管理: a number, a measure word, what is counted.
_COUNTED = re.compile(f"(?:[二三四五六七八九十两双]|[0-9]{{1,2}}|十[一-九])[{_MEASURE}](?:一|{_WORD}){{1,7}}")
# 四早, 三送, 双带, 三不过夜, 两两对接: a number that gathers what the text spells out.
_GATHERED = re.compile(f"[二三四五六七八九十两双]{_WORD}{{1,4}}")
# 百日攻坚, 百名干部下基层, 万企兴万村.
_MANY = re.compile(f"[百千万](?:日|名|企|家|户|项|场|村|人|店){_WORD}{{2,8}}")
_FIRST = re.compile(f"一(?:号|线){_WORD}{{2,4}}|{_WORD}{{2,4}}第一(?:战|仗|枪|课)")
# 13456, 1136; 1+3+N; 十百千.
_DIGITS = re.compile(r"(?!19\d\d$|20\d\d$)[1-9]\d{2,5}")
_DIGIT_SUM = re.compile(r"(?:\d{1,3}\+){1,5}(?:\d{1,3}|[A-Za-zNX])")
_BARE = re.compile("[一二三四五六七八九十百千万]{3,5}")
_COUNTDOWN = re.compile(rf"{_WORD}{{2,4}}\d{{1,3}}天")
_PERIOD = re.compile(f"(?:{_NUMBER}|第.)+(?:个)?[{_TIME_OR_SIZE}].*")
# 三块瓷, 三句话: things that can be touched or said.
_THINGS = re.compile("[二三四五六七八九十两]+[块句位名只头匹棵座间辆架台篇碗杯口滴粒株朵件桌封幅幢栋袋箱斤]")
# 五年任务三年完成: spans of time, not members; 一天一调度 is a rhythm.
_SPAN_IN_PAIR = re.compile(f"{_NUMBER}(?:年|天|岁|小时|分钟).+{_NUMBER}|{_NUMBER}.+{_NUMBER}(?:年|天|岁|小时|分钟)")
_EVERY = re.compile("一.{1,2}一")
_ADMIN_PAIRS = re.compile(f"(?:[{_ONE}][县市区镇乡村旗州省]){{2,3}}")

_JOINED = re.compile(r"[^+、]{1,10}(?:\+[^+、]{1,10}){1,5}")
_HAN = re.compile("[\u3400-\u9fff]")
_LONGEST_MEMBER = 12


@lru_cache(maxsize=4096)
def is_number_code(phrase: str) -> bool:
    """三抓三促, 六个一, 四早, 13456, 1+3+N, 十百千: a number that stands for a list.

    Refused: spans of time and sizes (三年, 8小时外), single things (一条鲶鱼), counted units of government
    (三县六镇), ordinals (第三季度).
    """
    if _ADMIN_PAIRS.fullmatch(phrase):
        return False
    if _SPAN_IN_PAIR.search(phrase) and not _EVERY.match(phrase):
        return False
    if _is_code_of_digits(phrase) or any(shape.fullmatch(phrase) for shape in (_PAIRS, _MANY, _FIRST)):
        return True
    if _PERIOD.fullmatch(phrase) or _THINGS.match(phrase):
        return False
    shapes = (_COUNTED, _GATHERED, _BARE, _COUNTDOWN)
    return any(shape.fullmatch(phrase) for shape in shapes)


def _is_code_of_digits(phrase: str) -> bool:
    return bool(_DIGITS.fullmatch(phrase) or _DIGIT_SUM.fullmatch(phrase))


def is_bare_code(phrase: str) -> bool:
    """13456, 1+3+N, 十百千: says nothing without the noun after it (“13456”工作体系)."""
    return bool(_BARE.fullmatch(phrase)) or _is_code_of_digits(phrase)


def counts_one(phrase: str) -> bool:
    """三个问题, 五大战役: one number and what it counts, which may be things rather than a code."""
    return bool(_COUNTED.fullmatch(phrase) or _GATHERED.fullmatch(phrase))


def is_counted(phrase: str) -> bool:
    """三场硬仗, 五个互助: a number code with its measure word, which stands by itself elsewhere."""
    return bool(_COUNTED.fullmatch(phrase)) and is_number_code(phrase)


def is_joined(phrase: str) -> bool:
    """党建+茶旅, 公司+支部+茶农; every part but a last N holds a Chinese character."""
    return bool(_JOINED.fullmatch(phrase)) and all(_HAN.search(part) for part in phrase.split("+")[:-1])


def is_series(phrase: str) -> bool:
    """Members of like length: 头雁领航、群雁齐飞; 述、评、考、用; 抓学习促提升、抓执行促落实、抓效能促发展.

    Two members must match to the character or share a character in the same place (一达标、两不愁、三保障 need
    not); more may differ by two. Refused: members over twelve characters, two of one character.
    """
    members = phrase.split(SEPARATOR)
    lengths = sorted(len(member) for member in members)
    if len(members) < 2 or lengths[0] == 0 or lengths[-1] > _LONGEST_MEMBER:
        return False
    if lengths[-1] == 1:
        return len(members) >= 3
    if lengths[0] == lengths[-1]:
        return True
    spread = lengths[-1] - lengths[0]
    return spread <= 2 if len(members) > 2 else spread <= 2 and shares_place(members)


def shares_place(members: list[str]) -> bool:
    """Whether all members share their first or their last character, or one at the same place."""
    return any(len(set(column)) == 1 for column in zip(*members, strict=False)) or (
        len({member[-1] for member in members}) == 1
    )
