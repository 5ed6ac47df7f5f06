"""How clean a text came out of optical character recognition: words that hang together, and signs of misreading."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from operator import add, and_

from etl.lexicon import Lexicon

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")
# A single Latin letter or odd mark between two Chinese characters is a misread stroke: 高质l量, 会|议.
_STRAY = re.compile(r"(?<=[\u3400-\u9fff])(?:[A-Za-z]|[|\\^~`_<>{}¦§¬])(?=[\u3400-\u9fff])")
_UNREADABLE = re.compile(r"[\ufffd\ue000-\uf8ff]")
_FINISHED = re.compile(r"[。！？!?…；;：:”’」』）)】》.]\s*$")
# Level 1 of GB 2312 holds the 3,755 characters that make up more than 99 % of running text; its rows are 16 to 55.
_LEVEL_ONE = frozenset(
    bytes((row, cell)).decode("gb2312", errors="ignore") for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF)
) - {""}


@dataclass(frozen=True, slots=True)
class Quality:
    """Counts over one issue, so that they can be added up over issues before they are divided."""

    han: int
    in_words: int
    rare_han: int
    stray: int
    unreadable: int
    paragraphs: int
    broken_paragraphs: int


def count_common(text: str) -> int:
    """Characters of level 1 of GB 2312: 区 is one, 衢 is not."""
    return sum(map(_LEVEL_ONE.__contains__, text))


@lru_cache(maxsize=4)
def _pairs(lexicon: Lexicon) -> frozenset[str]:
    """Pairs of characters that stand together inside dictionary words: 会议, 落实."""
    return frozenset(row["first"] + second for row in lexicon.rows("word_pairs") for second in row["seconds"])


def count_in_words(text: str, lexicon: Lexicon) -> int:
    """Chinese characters that make a pair of a dictionary word with a neighbour: some 60 in 100 of a clean report,
    fewer where many people and places are named, next to none where characters are misread at random."""
    known = list(map(_pairs(lexicon).__contains__, map(add, text, text[1:])))
    # Two characters for each pair, less the one in the middle of two pairs.
    middles: int = sum(map(and_, known, known[1:]))
    return 2 * sum(known) - middles


def measure_quality(bodies: Iterable[str], lexicon: Lexicon) -> Quality:
    """Count the signs in the articles' bodies; a paragraph is broken if it ends without a mark of punctuation."""
    texts = [body for body in bodies if body.strip()]
    whole = "\n".join(texts)
    han = sum(map(len, _HAN.findall(whole)))
    lines = [line for line in whole.splitlines() if line.strip()]
    return Quality(
        han=han,
        in_words=count_in_words(whole, lexicon),
        rare_han=han - count_common(whole),
        stray=len(_STRAY.findall(whole)),
        unreadable=len(_UNREADABLE.findall(whole)),
        paragraphs=len(lines),
        broken_paragraphs=sum(_FINISHED.search(line) is None for line in lines),
    )
