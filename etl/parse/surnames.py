"""Surnames as character classes, with and without those that are ordinary words too."""

from functools import cache

from etl.lexicon import Lexicon


@cache
def single_surnames(lexicon: Lexicon, *, rare: bool = False) -> str:
    """Surnames of one character as a class; `rare` ones, ordinary words too (富, 平, 者), only if asked for."""
    rows = [row for row in lexicon.rows("surnames") if len(row["surname"]) == 1]
    return "[" + "".join(row["surname"] for row in rows if rare or row["note"] != "rare") + "]"


@cache
def double_surnames(lexicon: Lexicon) -> str:
    """Surnames of two characters as an alternation: 欧阳, 上官."""
    names = [word for word in lexicon.words("surnames") if len(word) == 2]
    return "(?:" + "|".join(names) + ")" if names else "(?!)"
