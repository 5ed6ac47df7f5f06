"""Text as campaign terms are compared: without quotation marks and blanks, one width, one separator.

“六比六\n晒”, 「六比六晒」 and 六比六晒 fold to the same characters; 转作风，讲担当 folds to 转作风、讲担当.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass

QUOTES = "“”\"'‘’„‟＂＇「」『』﹁﹂﹃﹄《》〝〞"
OPENING_QUOTES = "“\"'‘„＂＇「『﹁﹃《〝"
CLOSING_QUOTES = "”\"'’‟＂＇」』﹂﹄》〞"
BLANKS = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + "\u200b\u200c\u200d\u2060\ufeff"
SEPARATOR = "、"
SEPARATORS = "、，,·・•‧∙﹑､"
_GONE = "\x00"

# Full-width ASCII (！ to ～) lies at a fixed distance from the narrow forms.
_FOLDS = str.maketrans(
    {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    | dict.fromkeys(QUOTES + BLANKS, _GONE)
    | dict.fromkeys(SEPARATORS, SEPARATOR)
)
_KEPT = re.compile(f"[^{_GONE}]+")


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


def fold(text: str) -> FoldedText:
    """The text as terms are looked up in it, with the way back to the original characters."""
    spaced = text.translate(_FOLDS)
    runs, begins, sources = [], [], []
    at = 0
    for match in _KEPT.finditer(spaced):
        runs.append(match[0])
        begins.append(at)
        sources.append(match.start())
        at += len(match[0])
    return FoldedText("".join(runs), tuple(begins), tuple(sources))


def fold_term(term: str) -> str:
    """“一把手”讲堂 → 一把手讲堂."""
    return term.translate(_FOLDS).replace(_GONE, "")


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
