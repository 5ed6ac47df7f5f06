"""Pieces of one article that stand apart, put together by what continues a sentence."""

from etl.lexicon import Lexicon
from etl.parse.articles import Draft


def rejoin(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Drafts whose sentence breaks off get their continuation."""
    return drafts
