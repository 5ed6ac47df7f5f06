"""What each line of a page is: headline, opening of a report, paragraph, caption, byline, closing mark."""

import re
from dataclasses import replace
from functools import cache

from etl.lexicon import Lexicon
from etl.parse.byline_rules import BylineRules, byline_rules
from etl.parse.bylines import CONTINUED, CONTINUES, reporters_in
from etl.parse.edges import CAPTION, LineKind, Sorted, opening, sentence_start, sort_caption, trimmed
from etl.parse.lines import OPEN_START, Line, breaks_off

LONGEST_HEADLINE = 60
LONGEST_HEADLINE_WITH_BLANKS = 120
SHORTEST_HEADLINE = 6
LONGEST_HEADLINE_WITH_COMMA = 24
LONGEST_CAPTION = 220
COMMA = re.compile(r"[，,；;]")
# Words of telling that a headline does without.
TOLD = re.compile(r"[了说是还也已就]")
LABEL = re.compile(r"【[^】]{2,14}】 ?")
NUMBERED = re.compile(r"[（(]?[一二三四五六七八九十]{1,2}[)）、.．]|\d{1,2}[、.．]|[●◆■★▲◇☆]")


def sort_lines(lines: tuple[Line, ...], lexicon: Lexicon) -> list[Sorted]:
    """Every line with its kind; lines that may be headlines are decided by their neighbours."""
    found = [item for line in lines for item in sort_line(line, lexicon)]
    if len(found) > 1 and found[0].kind is LineKind.TEXT and is_long_headline(found[0].line.text):
        found[0] = replace(found[0], kind=LineKind.HEAD)
    for index in range(1, len(found)):
        in_notice = found[index - 1].kind is LineKind.NOTICE or found[index - 1].in_notice
        if in_notice and found[index].kind is LineKind.PERHAPS_HEAD and found[index].line.gap == 0:
            found[index] = replace(found[index], kind=LineKind.TEXT, in_notice=True)
    for index in range(len(found) - 1, -1, -1):
        item = found[index]
        if item.kind is LineKind.PERHAPS_HEAD:
            found[index] = replace(item, kind=decide_head(found, index))
        elif item.kind is LineKind.CAPTION and index + 1 < len(found):
            found[index] = replace(item, takes_heads=found[index + 1].kind is not LineKind.OPENING)
    return found


def sort_line(line: Line, lexicon: Lexicon) -> list[Sorted]:
    """The kind of a line by itself."""
    rules = byline_rules(lexicon)
    text = line.text
    from_other = CONTINUES.match(text)
    if from_other is not None:
        rest = line.part(from_other.end())
        return [Sorted(LineKind.CONTINUED_FROM, line), *(sort_line(rest, lexicon) if rest.text else ())]
    if line.level and "。" not in text:
        is_notice = text.replace(" ", "") in notice_titles(lexicon)
        return [Sorted(LineKind.NOTICE if is_notice else LineKind.HEAD, line)]
    if len(text) <= LONGEST_HEADLINE or (len(text) <= LONGEST_HEADLINE_WITH_BLANKS and is_spaced_out(text)):
        short = sort_short_line(line, rules, lexicon)
        if short is not None:
            return [short]
    if rules.opening.match(text):
        return [opening(line, rules, lexicon)]
    if text[0] == "【" and (label := LABEL.match(text)) and rules.opening.match(text, label.end()):
        return [Sorted(LineKind.HEAD, line.part(0, label.end())), opening(line.part(label.end()), rules, lexicon)]
    if len(text) <= LONGEST_CAPTION and (caption := sort_caption(line, rules, lexicon)):
        return [caption]
    return [trimmed(line, rules, lexicon)]


def sort_short_line(line: Line, rules: BylineRules, lexicon: Lexicon) -> Sorted | None:
    """Bylines, names, marks and headlines; None for what reads like text."""
    text = line.text
    if CONTINUED.fullmatch(text):
        return Sorted(LineKind.CONTINUED_ON, line)
    if text.replace(" ", "") in notice_titles(lexicon):
        return Sorted(LineKind.NOTICE, line)
    if text.startswith(mottoes(lexicon)):
        return Sorted(LineKind.SLOGAN, line)
    if rules.commentator.match(text):
        return Sorted(LineKind.COMMENTATOR, line, reporters_in(re.sub(r".*评论员", "", text), lexicon))
    if rules.names_line.fullmatch(text) and not line.level:
        return Sorted(LineKind.NAMES, line, reporters_in(text, lexicon))
    credit = rules.credit.fullmatch(text)
    if credit is not None:
        return Sorted(LineKind.CREDIT, line, reporters_in(text, lexicon))
    if rules.opening.match(text) is None and rules.line.fullmatch(text):
        return Sorted(LineKind.BYLINE, line, reporters_in(text, lexicon))
    if line.level:
        return Sorted(LineKind.HEAD, line)
    likely = reads_like_headline(text) and not rules.opening.match(text) and not sentence_start(lexicon).match(text)
    return Sorted(LineKind.PERHAPS_HEAD, line) if likely else None


def is_long_headline(text: str) -> bool:
    """The first line of a file may be a headline of several clauses: 某某主持召开会议强调:锚定目标,补齐短板."""
    whole = text[-1] not in "。！？!?…，、：；,:;" and "。" not in text
    return whole and len(text) <= LONGEST_HEADLINE_WITH_BLANKS and text[0] not in OPEN_START


def is_spaced_out(text: str) -> bool:
    """A headline of several parts in one line: blanks between them, and no comma."""
    return text.count(" ") >= 2 and not re.search("[，。,；;]", text)


def reads_like_headline(text: str) -> bool:
    """Short, without a full stop, not cut out of a sentence."""
    if text[0] in OPEN_START or text[-1] in "。；;，,、：:…" or "。" in text or CAPTION.match(text):
        return False
    if "转" in text and CONTINUED.search(text[-16:]):
        return False
    return text.count("，") + text.count(",") <= 2


def decide_head(found: list[Sorted], index: int) -> LineKind:
    """A doubtful line is a headline unless it goes on with the text around it."""
    item = found[index]
    before = found[index - 1] if index else None
    after = found[index + 1] if index + 1 < len(found) else None
    in_text = before is not None and before.kind in (LineKind.TEXT, LineKind.OPENING) and breaks_off(before.line.text)
    opens = after is not None and after.kind in (LineKind.OPENING, LineKind.BYLINE, LineKind.COMMENTATOR)
    if in_text and item.line.gap == 0 and not (opens and len(item.line.text) >= SHORTEST_HEADLINE):
        return LineKind.TEXT
    if opens:
        return LineKind.HEAD
    if NUMBERED.match(item.line.text) or (before is not None and before.line.text[-1] in "：:"):
        return LineKind.TEXT
    if before is None or COMMA.search(item.line.text) is None:
        return LineKind.HEAD
    if TOLD.search(item.line.text):
        return LineKind.TEXT
    if after is not None and after.kind is LineKind.HEAD and not after.line.level:
        return LineKind.HEAD
    short = item.line.gap > 0 and len(item.line.text) <= LONGEST_HEADLINE_WITH_COMMA
    return LineKind.HEAD if short and not in_text else LineKind.TEXT


@cache
def notice_titles(lexicon: Lexicon) -> frozenset[str]:
    """启事, 公告, 停电通知 …"""
    return frozenset(lexicon.words("notice_titles"))


@cache
def mottoes(lexicon: Lexicon) -> tuple[str, ...]:
    """富强 民主 文明 和谐, 热烈祝贺 …"""
    return lexicon.words("mottoes")
