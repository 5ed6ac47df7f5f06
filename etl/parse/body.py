"""The paragraphs of an article as one body text that maps back to the source."""

import re
from collections.abc import Sequence
from itertools import pairwise

from etl.lexicon import Lexicon
from etl.model import MappedText
from etl.parse.clean import compose
from etl.parse.edges import sentence_start
from etl.parse.lines import CROSSHEAD, OPEN_START, Line, breaks_off, is_open

NUMBERED_HEADING = re.compile(
    r"(?:[（(]?[一二三四五六七八九十]{1,2}[)）、.．]|\d{1,2}[、.．]|[●◆■★▲◇☆])[^，。；,;]{2,24}"
)
SHORTEST_REPEAT, LONGEST_QUOTATION = 12, 60


def join_paragraphs(page: MappedText, paragraphs: Sequence[Line], lexicon: Lexicon) -> MappedText:
    """One body: a paragraph that breaks off goes on in the next without a blank, else a new line begins.

    “把党旗插到重” and “大项目、重大攻坚一线上” are joined; after a full stop, and before 会议强调 or 某某指出, the
    paragraphs stay apart. What the next repeats from the end of the one before (“，脱贫” + “脱贫攻坚”) stands once.
    """
    kept = without_repeats(paragraphs)
    breaks = tuple("" if runs_on(one, other, lexicon) else "\n" for one, other in pairwise(kept))
    return compose(page, tuple((line.start, line.end) for line in kept), breaks)


def runs_on(one: Line, other: Line, lexicon: Lexicon) -> bool:
    """Like `continues`, but no sentence runs over a heading: 一、提高认识, 强化责任落实."""
    if CROSSHEAD in (one.level, other.level) or NUMBERED_HEADING.fullmatch(one.text):
        return False
    return continues(one.text, other.text, lexicon)


def continues(one: str, other: str, lexicon: Lexicon) -> bool:
    """Does the sentence at the end of one paragraph go on in the other?"""
    if not is_open(one):
        return other[0] in OPEN_START and len(other) < 4
    if other[0] in OPEN_START:
        return True
    return breaks_off(one) and not sentence_start(lexicon).match(other)


def without_repeats(paragraphs: Sequence[Line]) -> list[Line]:
    """A line that the article already has (print sets one apart as a quotation) is left out the second time.

    “托里镇…的烘干房里还是热气腾腾。” after the paragraph that holds it; shorter lines may be said twice.
    """
    kept: list[Line] = []
    for line in paragraphs:
        if is_repeated(line, kept):
            continue
        if kept and (shared := overlap(kept[-1].text, line.text)) and breaks_off(kept[-1].text):
            line = line.part(shared)
        if line.text:
            kept.append(line)
    return kept


def is_repeated(line: Line, kept: Sequence[Line]) -> bool:
    """A whole paragraph that stands twice, or a sentence set apart that stands in an earlier paragraph."""
    if len(line.text) < SHORTEST_REPEAT:
        return False
    within = len(line.text) <= LONGEST_QUOTATION
    return any(line.text == earlier.text or (within and line.text in earlier.text) for earlier in kept)


def overlap(one: str, other: str) -> int:
    """How many characters the second repeats from the end of the first: at least two, at most twenty."""
    for length in range(min(20, len(one), len(other)), 1, -1):
        if one.endswith(other[:length]):
            return length
    return 0
