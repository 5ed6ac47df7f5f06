"""Proposals for campaign terms that no lexicon knows."""

from etl.lexicon import Lexicon
from etl.model import Article, SloganUse


def propose_terms(article: Article, lexicon: Lexicon) -> tuple[SloganUse, ...]:
    return ()
