"""Counting one term over stored texts: a new term over a whole archive without parsing it again."""

import re
from collections.abc import Iterable
from functools import lru_cache

from etl.extract.folding import BLANKS, QUOTES, SEPARATOR, SEPARATORS, folded_forms
from etl.model import Span


def find_term(term: str, text: str) -> tuple[Span, ...]:
    """Where one term stands in one text, by the same folding as `find_terms` but without its refusals.

    It reads the text once and folds nothing, so that a new term can be counted over an archive of stored
    articles without parsing them again; use `count_term` for the plain number.
    """
    return tuple(Span(*match.span()) for match in _pattern(term).finditer(text))


def count_term(term: str, texts: Iterable[str | None]) -> int:
    """Occurrences of one term in an article's fields; an absent field counts nothing."""
    pattern = _pattern(term)
    return sum(sum(1 for _ in pattern.finditer(text)) for text in texts if text)


@lru_cache(maxsize=256)
def _pattern(term: str) -> re.Pattern[str]:
    """The term with blanks and quotation marks allowed anywhere inside, separators optional and alike."""
    gap = f"[{re.escape(QUOTES + BLANKS)}]*"
    between = f"[{re.escape(SEPARATORS)}]"
    forms = folded_forms(term)
    separator = between if len(forms) == 1 else f"{between}?"
    return re.compile(gap.join(separator if char == SEPARATOR else _either_width(char) for char in forms[0]))


def _either_width(char: str) -> str:
    wide = chr(ord(char) + 0xFEE0)
    return f"[{re.escape(char)}{wide}]" if "!" <= char <= "~" else re.escape(char)
