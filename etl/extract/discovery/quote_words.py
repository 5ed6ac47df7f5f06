"""The words around and inside quoted phrases, compiled from the lexicon."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from etl.extract.folding import fold_term
from etl.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class QuoteWords:
    """The words that the rules for quoted phrases read, compiled."""

    ordinary: frozenset[str]
    images: frozenset[str]
    counted: tuple[str, ...]
    drives: re.Pattern[str]
    speech: re.Pattern[str]
    heads: re.Pattern[str]
    names: re.Pattern[str]
    nouns: re.Pattern[str]
    own_nouns: re.Pattern[str]
    not_heads: re.Pattern[str]


@lru_cache(maxsize=8)
def quote_words(lexicon: Lexicon) -> QuoteWords:
    """Compiled once per lexicon."""
    uses = ("campaign", "mechanism", "goal")
    heads = sorted((word for use in uses for word in lexicon.words("slogan_heads", use=use)), key=len, reverse=True)
    others = lexicon.words("slogan_heads", use="none")
    # A single character is a noun of its own only at the end of its word: “海燕”号, but “…”号角.
    titles = [word for word in others if len(word) == 1]
    return QuoteWords(
        ordinary=frozenset(fold_term(word) for word in lexicon.words("ordinary_quotes")),
        images=frozenset(lexicon.words("image_endings")),
        counted=lexicon.words("counted_things"),
        drives=re.compile(f"(?:{_any(lexicon.words('slogan_cues', use='drives'))})$"),
        speech=re.compile(f"(?:{_any(lexicon.words('slogan_cues', use='speech'))})[，,：:]?$"),
        heads=re.compile(f"[的等]?(?:{_any(heads)})"),
        names=re.compile(f"(?:{_any(lexicon.words('slogan_heads', use='campaign'))})$"),
        nouns=re.compile(f"(?!的)[\u4e00-\u9fff]{{0,4}}?(?:{_any(heads)})"),
        own_nouns=re.compile("工程|讲堂|计划|夜校|责任制"),
        not_heads=re.compile(
            f"的?(?:{_any(word for word in others if len(word) > 1)})|(?:{_any(titles)})(?![\u4e00-\u9fff])"
        ),
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in words)
