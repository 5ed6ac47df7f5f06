"""Text as campaign terms are compared: without quotation marks and blanks, one width, one separator.

“六比六\n晒”, 「六比六晒」 and 六比六晒 fold to the same characters; 转作风，讲担当 folds to 转作风、讲担当.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

QUOTES = "“”\"'‘’„‟＂＇「」『』﹁﹂﹃﹄《》〝〞"
OPENING_QUOTES = "“\"'‘„＂＇「『﹁﹃《〝"
CLOSING_QUOTES = "”\"'’‟＂＇」』﹂﹄》〞"
BLANKS = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "\u200b\u200c\u200d\u2060\ufeff"
SEPARATOR = "、"
SEPARATORS = "、，,·・•‧∙﹑､"

# Full-width digits, letters and + lie at a fixed distance from the narrow forms.
_WIDE = "０-９Ａ-Ｚａ-ｚ＋"
_HAS_WIDE = re.compile(f"[{_WIDE}]")
_NARROW = str.maketrans(
    {char: chr(ord(char) - 0xFEE0) for char in map(chr, range(0xFF01, 0xFF5F)) if _HAS_WIDE.match(char)}
)
_KEPT = re.compile(f"[^{re.escape(QUOTES + BLANKS)}]+")


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A folded text made of runs: the run that begins at folded character `begins[n]` stands at `sources[n]`."""

    text: str
    begins: tuple[int, ...]
    sources: tuple[int, ...]

    def source(self, at: int) -> int:
        """Where the folded character `at` stands in the original text."""
        run = bisect_right(self.begins, at) - 1
        return self.sources[run] + at - self.begins[run]


@lru_cache(maxsize=16)
def fold(text: str) -> FoldedText:
    """The text as terms are looked up in it, with the way back to the original characters."""
    runs, begins, sources = [], [], []
    at = 0
    for match in _KEPT.finditer(text):
        runs.append(match[0])
        begins.append(at)
        sources.append(match.start())
        at += len(match[0])
    return FoldedText(_one_width("".join(runs)), tuple(begins), tuple(sources))


@lru_cache(maxsize=4096)
def fold_term(term: str) -> str:
    """“一把手”讲堂 → 一把手讲堂."""
    return _one_width("".join(_KEPT.findall(term)))


def _one_width(text: str) -> str:
    """Narrow digits, letters and +, one separator; character for character. Replacing is faster than translating."""
    for separator in SEPARATORS:
        text = text.replace(separator, SEPARATOR)
    return text.translate(_NARROW) if _HAS_WIDE.search(text) else text


def folded_forms(term: str) -> tuple[str, ...]:
    """The folded term, and where it has at least four other characters the form without its separators.

    转作风、讲担当、抓落实 is printed 转作风 讲担当 抓落实 in headlines, whose blanks fold away.
    """
    folded = fold_term(term)
    joined = folded.replace(SEPARATOR, "")
    return (folded,) if joined == folded or len(joined) < 4 else (folded, joined)


def is_quoted(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] stands alone between quotation marks, blanks aside."""
    before, after = text[max(start - 4, 0) : start].rstrip(), text[end : end + 4].lstrip()
    return before[-1:] in tuple(OPENING_QUOTES) and after[:1] in tuple(CLOSING_QUOTES)


def without_quotes(surface: str) -> str:
    """The words as printed, without quotation marks and line breaks: the form that labels are written in."""
    return re.sub(f"[{QUOTES}\n\r]", "", surface).strip()
