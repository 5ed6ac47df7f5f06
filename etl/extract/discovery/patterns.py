"""Phrases of slogan_patterns.csv: what makes a term wherever it stands."""

import re
from collections.abc import Iterator
from functools import lru_cache

from etl.lexicon import Lexicon


@lru_cache(maxsize=8)
def slogan_patterns(lexicon: Lexicon) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Rule names with their compiled patterns; each has a group `term`."""
    return tuple((row["rule"], re.compile(row["pattern"])) for row in lexicon.rows("slogan_patterns"))


def find_patterned(text: str, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """Rule and phrase of every match, quotation marks still in the phrase."""
    for rule, pattern in slogan_patterns(lexicon):
        for match in pattern.finditer(text):
            yield rule, match["term"]
