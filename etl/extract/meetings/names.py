"""Where a meeting's name begins and ends, beside the verb that says it was held."""

import re
from itertools import pairwise, zip_longest

from etl.extract.meetings.cues import Cues, meeting_cues
from etl.extract.meetings.nouns import MeetingWords, meeting_words
from etl.lexicon import Lexicon
from etl.model import Span

DAY_PART = r"(?:上午|下午|中午|早上|清晨|凌晨|傍晚|晚上|晚间|夜间|当晚|晚)"
HOUR = r"(?:\d{1,2}\s?[时点](?:\d{1,2}分|半|许)?|\d{1,2}[:：]\d{2})"
DAY = (
    r"(?:(?:\d{4}\s?年|今年|本)?\s?(?:\d{1,2}\s?月|本月)?\s?\d{1,2}\s?[日号]"
    r"(?:\s?[至到、~～—－-]{1,2}\s?(?:\d{1,2}\s?月)?\s?\d{1,2}\s?[日号])?"
    r"|[昨今前]□{3,4}[日天]|昨日|昨天|昨|今日|今天|前日|前天|当日|当天|同日|次日|[昨今明][昨今明]两天"
    r"|(?:正|冬|腊|[一二三四五六七八九十]{1,2})月(?:初|十|廿|二十|三十)[一二三四五六七八九十]{0,2})"
)
VAGUE = r"(?:近日|日前|近期|最近|连日来|这几天|[\u4e00-\u9fff]{1,6}(?:前夕|之际|前后))"
# The shape of a time expression; what day it means is decided by the date rules.
TIME = re.compile(rf"(?:{DAY}|{VAGUE})(?:□*\s?{DAY_PART})?(?:\s?{HOUR})?|{DAY_PART}(?:\s?{HOUR})?|{HOUR}")
DATED = re.compile(rf"{DAY}(?:□*\s?{DAY_PART})?|{DAY_PART}")
DATELINE = re.compile(
    r"\s*□*[\u4e00-\u9fff\d]{0,16}(?:讯|消息)(?=[\s□:：\d]|记者|通讯员)\s*□*[:：]?\s*"
    r"(?:(?:本报)?(?:记者|通讯员)[^，,。]{1,30}?报道\s*[:：]?\s*)?"
)
BREAKS = " 　\n,，:：;；、|｜■●▲◆◎★"
OWN_PLACE = re.compile(r"(?:在)?(?:我|本)(?:自治)?[县市区旗州盟镇]")
BY_HOST = re.compile(
    r"(?:由)?[^，。]{2,30}(?:主办|承办|协办|举办|组织|召集|牵头|主持)(?:召开|开展)?的|以[^，。]{2,40}为主题的|为期[^，。]{1,6}的|一[场次个][^，。]{0,12}的|备受[^，。]{1,8}的"
)
# 召开|由各村书记参加的|推进会: who comes is no part of the name; a meeting noun within may be another name's.
ATTENDED_BY = re.compile(r"[^，。]{2,40}(?:参加|参与|出席|列席)的")
# 主席方远宣布|大会开幕: what is declared open begins behind the word.
DECLARED = re.compile(r"[^，。]{0,40}宣布")
PLACE_OR_MANNER = re.compile(
    r"(?:在[^在，,。]{1,30}|以[^以，,。]{1,14}(?:形式|方式)|(?:采取|采用)[^，,。]{1,16}(?:形式|方式)|于\s?[^于，,。]{0,16})$"
)
COUNTED = re.compile(
    r"\s*(?:\d+|[一二两三四五六七八九十]+|多|数|几)\s?[余多]?[次场]|\s*(?:各类|各种|系列|多种|有关|相关)"
)


SHORT_OBJECT = 8
JOINED = re.compile(r"\s?(?:、|和|及|以及|并召开)")


def strip_right(view: str, start: int, end: int, cues: Cues) -> int:
    """The end of view[start:end] without one thing that may stand before a verb: a blank, manner, place, time."""
    piece = view[start:end]
    blanks = len(piece) - len(piece.rstrip(BREAKS))
    match = cues.manner_end.search(piece) or last_time(piece) or PLACE_OR_MANNER.search(piece)
    return end - blanks if blanks else start + match.start() if match else end


def last_time(piece: str) -> re.Match[str] | None:
    """The time expression that ends a piece of text, if one does."""
    tail = max(0, len(piece) - 24)
    return next((match for match in TIME.finditer(piece, tail) if match.end() == len(piece)), None)


def strip_left(view: str, start: int, end: int, cues: Cues) -> int:
    """The new start of view[start:end] without dateline, time, “随后”, “我县” and the phrase of the hosts."""
    dateline = DATELINE.match(view, start, end)
    start = dateline.end() if dateline else start
    while start < end:
        match = TIME.match(view, start, end) or cues.later.match(view, start, end)
        match = match or OWN_PLACE.match(view, start, end) or BY_HOST.match(view, start, end)
        match = match or DECLARED.match(view, start, end)
        if match and match.end() > start:
            start = match.end()
        elif view[start] in BREAKS:
            start += 1
        else:
            return start
    return start


def strip_object(view: str, start: int, end: int) -> int:
    """The start of what follows a verb of holding, without 了, blanks and “我县”."""
    match = re.compile(rf"[了\s]*(?:{OWN_PLACE.pattern})?").match(view, start, end)
    return match.end() if match else start


def nouns_in(view: str, start: int, end: int, words: MeetingWords) -> list[re.Match[str]]:
    """Meeting nouns in view[start:end]: known nouns and stems before 会, 大会, 会议; 管委会, 生日会 are none."""
    return list(words.noun.finditer(view, start, end))


def names_after(view: str, start: int, end: int, lexicon: Lexicon) -> list[Span]:
    """The names that follow a verb of holding: “召开|甲工作会议暨乙动员会，”, two in “召开|甲会议和|乙座谈会”.

    A name ends with the first meeting noun that something else follows: a break, the business (传达, 研究), or
    a further name. Refused: what is counted (召开推进会3次, 召开各类会议).
    """
    words, cues = meeting_words(lexicon), meeting_cues(lexicon)
    at = strip_object(view, start, end)
    attended = ATTENDED_BY.match(view, at, end)
    at = attended.end() if attended and not nouns_in(view, at, attended.end(), words) else at
    nouns = nouns_in(view, at, end, words)
    if COUNTED.match(view, at, end) or any(COUNTED.match(view, noun.end(), end) for noun in nouns):
        return []
    found: list[Span] = []
    for noun, following in zip_longest(nouns, nouns[1:]):
        rest = view[noun.end() : end]
        joined = JOINED.match(rest)
        if joined and following and not ends_name(view[following.end() : end], cues):
            continue  # 县人大五次会议、县政协五次会议|建议提案交办会: both stand within the name of a third.
        if following and joined is None and len(rest) <= SHORT_OBJECT and nouns[-1].end() == end:
            continue  # 民主生活会|征求意见座谈会: what follows is no business but the rest of the name.
        if noun.end() <= at or rest.startswith("暨") or not ends_name(rest, cues):
            continue
        found.append(Span(at, noun.end()))
        if joined is None or following is None:
            break
        at = noun.end() + joined.end()
    return found if nouns else open_name(view, at, end, words)


def ends_name(rest: str, cues: Cues) -> bool:
    """Whether what follows a meeting noun leaves the name complete."""
    return not rest or bool(re.match(r"[\s、，,。和及与并（(]|以及|在", rest) or cues.business.match(rest))


def open_name(view: str, start: int, end: int, words: MeetingWords) -> list[Span]:
    """A name whose noun no table holds (召开|阳光议事会): whatever ends in 会 after 召开 and is no organ."""
    match = next(words.open_noun.finditer(view, start, end), None)
    if match is None or words.not_meeting.search(view, start, match.end()):
        return []
    return [Span(start, match.end())]


def name_before(view: str, start: int, end: int, lexicon: Lexicon) -> Span | None:
    """The name before a verb without object: “3月8日，|全县春耕现场会|在北湖乡召开”; None where no noun ends there."""
    cues = meeting_cues(lexicon)
    ends = {match.end() for match in nouns_in(view, start, end, meeting_words(lexicon))}
    stop, before = end, -1
    while stop not in ends and stop != before:
        before, stop = stop, strip_right(view, start, stop, cues)
    if stop not in ends:
        return None
    begin = strip_left(view, start, stop, cues)
    begin = max(begin, headline_gap(view, begin, stop))
    return Span(begin, stop) if begin < stop else None


def parted(view: str, name: Span, lexicon: Lexicon) -> list[Span]:
    """One name, or those of a list: “甲会议和|乙会议|召开”; a session inside a longer name parts nothing."""
    nouns = nouns_in(view, name.start, name.end, meeting_words(lexicon))
    ends = [noun.end() for noun in nouns]
    parts, at = [], name.start
    for end, following in pairwise(ends):
        joined = JOINED.match(view, end, name.end)
        if joined and (following == name.end or JOINED.match(view, following, name.end)):
            parts.append(Span(at, end))
            at = joined.end()
    return [*parts, Span(at, name.end)]


def headline_gap(view: str, start: int, stop: int) -> int:
    """After the last blank of a headline, if a whole name follows it (“实干争先 全县工业大会” → 全县工业大会)."""
    gap = max(view.rfind(" ", start, stop), view.rfind("　", start, stop))
    return gap + 1 if gap > 0 and stop - gap > 6 else start
