"""Headline lines resolved into kicker (引题), title and subtitle (副题)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from etl.lexicon import Lexicon
from etl.model import MappedText
from etl.parse.byline_rules import byline_rules
from etl.parse.clean import compose
from etl.parse.lines import Line

DEPENDENT_START = re.compile(r"暨|和|与|及|的|等|第[0-9一二三四五六七八九十]+[次届]")
DEPENDENT_END = re.compile(r"[、和与及暨的]$")
SUBTITLE_START = re.compile(r"[—－]{2,}|[一二三四五六七八九十]{1,3}论|[（(].{2,}[）)]$")
NEEDS_SUBJECT = re.compile(r"(?:举行|召开|举办|开幕|闭幕|启动|荣获|获评|入选|开展)")
NEEDS_OBJECT = re.compile(r"(?:调研|督导|检查|视察|部署|主持召开|会见|走访|慰问|看望)$")
CLAIM_OF_SPEAKER = re.compile(r"(?:强调|要求|指出)")
SPOKE = re.compile(r"(?:强调|指出|要求|提出)$")
TAKING_PART = re.compile(
    r"(?:出席|参加|讲话|主持|陪同|致辞|宣布|列席|汇报|作报告|发言|宣布(?:开工|开幕|启动|开班))(?:会议|并讲话|活动|调研)?$"
)
GATHERING = r"(?:会|会议|大会|活动|仪式|擂台赛|比赛|竞赛|培训班|论坛|会商调度|调度)"
HELD = r"(?:隆重|顺利|圆满|胜利|正式|成功)?(?:召开|举行|举办|开幕|闭幕|启动|开班|落幕|揭牌|开工|投产|竣工|通车|启用|打响|成立|收官)"
EVENT_END = re.compile(rf"{HELD}$|{GATHERING}(?:在.{{2,12}})?(?:{HELD})?$")
GATHERING_END = re.compile(rf"{GATHERING}(?:{HELD})?$")
SECOND_LINE = re.compile(
    rf"(?:(?:动员|推进|部署|调度|座谈|工作|现场|总结|表彰|启动|推进大|动员大)?{GATHERING})?{HELD}|第[0-9一二三四五六七八九十]+次.{{0,6}}{GATHERING}(?:{HELD})?"
)
SECOND_HALF = re.compile(rf".{{0,14}}{GATHERING}(?:在.{{2,12}})?(?:{HELD})?$|{HELD}$")
OWN_COUNTY = re.compile(r"[我全][县市区旗州盟]|[县市区旗州](?:委|政府|人大|政协|四套|十|[一二三四五六七八九]届)")
AGENDA = re.compile(r"(?:研究|部署|传达|审议|听取|学习|安排|贯彻)")
NOBODY_FIRST = "以把让用在推深强聚全化建打走做抓为"
LEADERS = re.compile(r"[县市区旗州](?:领导|四套班子|四大家|委书记|长)")
LONGEST_PART_TAKEN = 16
CAMPAIGN_PART = 8
LONGEST_LABEL = 8
UNMARKED = 9


@dataclass(frozen=True, slots=True)
class Headline:
    """The three parts as ranges of the page; an absent part is empty."""

    kicker: tuple[Line, ...]
    title: tuple[Line, ...]
    subtitle: tuple[Line, ...]

    def mapped(self, page: MappedText) -> tuple[MappedText | None, MappedText, MappedText | None]:
        """Kicker, title, subtitle as texts that map back to the source."""
        return joined(page, self.kicker), joined(page, self.title) or MappedText(""), joined(page, self.subtitle)


def joined(page: MappedText, lines: Sequence[Line]) -> MappedText | None:
    """Lines as one text: with a blank between, none where a line goes on with the one before."""
    if not lines:
        return None
    gaps = tuple("" if goes_on(one.text, other.text) else " " for one, other in zip(lines, lines[1:], strict=False))
    return compose(page, tuple((line.start, line.end) for line in lines), gaps)


def goes_on(one: str, other: str) -> bool:
    """Does the second line need the first to be read? 暨『双清』… does."""
    return bool(DEPENDENT_START.match(other) or DEPENDENT_END.search(one))


def resolve_headline(heads: Sequence[Line], lexicon: Lexicon) -> Headline:
    """Which of an article's headline lines is the title.

    The largest heading mark wins; without marks that differ, the line that names the event, or else the largest
    claim. A line above is the kicker, one below the subtitle; 暨… stands after the line it completes, so a group
    that begins with it was read from right to left.
    """
    if not heads:
        return Headline((), (), ())
    lines = in_reading_order(heads)
    below = tuple(line for line in lines[1:] if is_subtitle(line.text, lexicon))
    if len(lines) > 1 and takes_part(lines[0].text, lexicon):
        below = (lines[0], *below)
    rows = wrapped_rows([line for line in lines if line not in below], lexicon)
    levels = {row[0].level or UNMARKED for row in rows}
    if len(levels) > 1:
        return by_level(rows, below, min(levels), lexicon)
    return by_order(rows, below, lexicon)


def in_reading_order(heads: Sequence[Line]) -> list[Line]:
    """Lines that begin with one that cannot begin a headline (暨…, 推进会召开) were printed from right to left."""
    if len(heads) > 1 and (heads[0].text.startswith("暨") or SECOND_LINE.fullmatch(heads[0].text)):
        other = heads[1].text
        if heads[0].text.startswith("暨") or not (EVENT_END.search(other) or " " in other):
            return list(reversed(heads))
    return list(heads)


def is_subtitle(text: str, lexicon: Lexicon) -> bool:
    """——某县…侧记, 七论…, 强调要做强…, 周向军讲话 徐惠文主持."""
    if SUBTITLE_START.match(text) or (CLAIM_OF_SPEAKER.match(text) and not EVENT_END.search(text)):
        return True
    return takes_part(text, lexicon)


def takes_part(text: str, lexicon: Lexicon) -> bool:
    """Nothing but names and what their bearers did: 周向军赵建新等参加."""
    name = byline_rules(lexicon).name
    return all(
        len(part) <= LONGEST_PART_TAKEN and TAKING_PART.search(part) and (name.match(part) or LEADERS.match(part))
        for part in text.split(" ")
        if part
    )


def wrapped_rows(lines: Sequence[Line], lexicon: Lexicon) -> list[list[Line]]:
    """Lines that are one headline printed over two lines stand in one row."""
    rows: list[list[Line]] = []
    for line in lines:
        if rows and wraps(rows[-1][-1], line, lexicon):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def wraps(one: Line, other: Line, lexicon: Lexicon) -> bool:
    """全旗“两学一做”学习教育 / 推进会召开 is one headline, 晨报时评 / 把“三亮三比”… is none."""
    if one.level != other.level and (other.level or other.gap):
        return False
    if goes_on(one.text, other.text):
        return True
    if is_label(one.text, lexicon) or EVENT_END.search(one.text) or " " in one.text:
        return False
    if OWN_COUNTY.match(other.text):
        return False
    if SECOND_HALF.fullmatch(other.text) or NEEDS_SUBJECT.match(other.text):
        return True
    if len(one.text) <= LONGEST_LABEL and NEEDS_OBJECT.search(one.text) and not verbs(lexicon).match(other.text):
        return True
    if verbs(lexicon).search(one.text):
        return False
    return not other.gap or bool(one.level) or verbs(lexicon).match(other.text) is not None


def is_label(text: str, lexicon: Lexicon) -> bool:
    """The name of a column above a headline: 晨报时评, 【项目攻坚】."""
    return text[-1] in "】丨｜|" or (len(text) <= LONGEST_LABEL and text.endswith(labels(lexicon)))


def by_level(rows: list[list[Line]], below: tuple[Line, ...], top: int, lexicon: Lexicon) -> Headline:
    """The rows with the largest mark are the title; a motto on top of a longer headline is not."""
    first = next(index for index, row in enumerate(rows) if row[0].level == top)
    last = max(index for index, row in enumerate(rows) if row[0].level == top)
    if (
        first == last == 0
        and is_motto(rows[0])
        and any(has_event(line.text, lexicon) for row in rows[1:] for line in row)
    ):
        rest = by_order(rows[1:], below, lexicon)
        return Headline((*rows[0], *rest.kicker), rest.title, rest.subtitle)
    return Headline(
        tuple(line for row in rows[:first] for line in row),
        tuple(line for row in rows[first : last + 1] for line in row),
        (*(line for row in rows[last + 1 :] for line in row), *below),
    )


def by_order(rows: list[list[Line]], below: tuple[Line, ...], lexicon: Lexicon) -> Headline:
    """Rows of one size: a label or a motto, then the event, then what is claimed for it."""
    main = main_row(rows, lexicon)
    before = tuple(line for row in rows[:main] for line in row)
    after = (*(line for row in rows[main + 1 :] for line in row), *below)
    inner = split_row(rows[main], lexicon) if len(rows[main]) == 1 else Headline((), tuple(rows[main]), ())
    return Headline((*before, *inner.kicker), inner.title, (*inner.subtitle, *after))


def main_row(rows: list[list[Line]], lexicon: Lexicon) -> int:
    """The row that holds the title."""
    texts = [" ".join(line.text for line in row) for row in rows]
    if len(rows) == 1:
        return 0
    if SPOKE.search(texts[0]):
        return 1
    events = [index for index, text in enumerate(texts) if has_event(text, lexicon)]
    if is_label(texts[0], lexicon):
        return 1
    if not events:
        return 1 if is_motto(rows[0]) else 0
    if events == [len(rows) - 1] and len(rows) >= 3:
        return len(rows) - 2
    return events[0]


def split_row(row: list[Line], lexicon: Lexicon) -> Headline:
    """One line that holds several: “比作风 晒实绩 柯城区举行擂台赛”, “某某调研时强调 持续推动…走深走实”."""
    parts = segments(row[0])
    if len(parts) == 1:
        return Headline((), tuple(parts), ())
    tail = []
    while len(parts) > 1 and (takes_part(parts[-1].text, lexicon) or ends_with_agenda(parts, lexicon)):
        tail.insert(0, parts.pop())
    kinds = [is_event_part(parts, index, lexicon) and not is_paired(parts, index) for index in range(len(parts))]
    cut = cut_between(parts, kinds)
    return Headline(tuple(parts[:cut]), tuple(parts[cut:]), tuple(tail))


def ends_with_agenda(parts: list[Line], lexicon: Lexicon) -> bool:
    """“张三主持召开县委常委会会议 研究部署安全生产工作”: the agenda behind the event is its subtitle."""
    return AGENDA.match(parts[-1].text) is not None and has_event(parts[-2].text, lexicon)


def cut_between(parts: list[Line], kinds: list[bool]) -> int:
    """Where the title begins: after the event if claims follow it, else at the event after the mottoes."""
    spoke = next((index for index, part in enumerate(parts) if SPOKE.search(part.text)), None)
    if spoke is not None and spoke + 1 < len(parts):
        return spoke + 1
    if True not in kinds:
        return 0
    if all(kinds):
        return 1 if len(parts) == 2 and not GATHERING_END.search(parts[1].text) else 0
    first = kinds.index(True)
    after = first + 1
    while after < len(kinds) and kinds[after]:
        after += 1
    return after if after < len(parts) else first


def is_paired(parts: list[Line], index: int) -> bool:
    """Two neighbours of one length make a motto: 全力以赴抓项目 凝心聚力促发展."""
    text = parts[index].text
    near = [parts[at].text for at in (index - 1, index + 1) if 0 <= at < len(parts)]
    sure = EVENT_END.search(text) or OWN_COUNTY.match(text)
    return not sure and any(len(other) == len(text) for other in near)


def is_event_part(parts: list[Line], index: int, lexicon: Lexicon) -> bool:
    """A part that tells what happened; after one, its agenda too (研究部署近期重点工作)."""
    text = parts[index].text
    if index and AGENDA.match(text) and is_event_part(parts, index - 1, lexicon):
        return True
    return has_event(text, lexicon)


def has_event(text: str, lexicon: Lexicon) -> bool:
    """我市召开…, …推进会举行, 徐惠文调研…: someone does something; 提振精气神 and 以…推动… do not."""
    return any(part_has_event(part, lexicon) for part in text.split(" ") if part)


def part_has_event(text: str, lexicon: Lexicon) -> bool:
    """One part of a headline line; a part that begins with a verb or preposition has nobody who does it."""
    if EVENT_END.search(text) or OWN_COUNTY.match(text):
        return True
    return verbs(lexicon).search(text, 2) is not None and text[0] not in NOBODY_FIRST


def segments(line: Line) -> list[Line]:
    """The parts of a line between its blanks."""
    return [line.part(match.start(), match.end()) for match in re.finditer(r"[^ ]+", line.text)]


def is_motto(row: list[Line]) -> bool:
    """Two or more short parts of one length: 提振精气神 全力争上游."""
    parts = [part for line in row for part in line.text.split(" ")]
    return len(parts) > 1 and max(map(len, parts)) <= CAMPAIGN_PART


@cache
def verbs(lexicon: Lexicon) -> re.Pattern[str]:
    """The verbs of headline_verbs.csv."""
    return re.compile("|".join(map(re.escape, lexicon.words("headline_verbs"))))


@cache
def labels(lexicon: Lexicon) -> tuple[str, ...]:
    """How the label of a column ends: 时评, 声音."""
    return lexicon.words("column_labels")
