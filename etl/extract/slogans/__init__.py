"""Campaign terms in an article: known ones wherever they stand, and proposals for terms nobody listed yet."""

from collections.abc import Sequence

from etl.extract.slogans.matching import find_terms
from etl.extract.slogans.proposed_uses import find_proposed_uses
from etl.lexicon import Lexicon
from etl.model import Article, Field, SloganUse


def find_slogan_uses(article: Article, lexicon: Lexicon) -> tuple[SloganUse, ...]:
    """One use per occurrence in one article: see `find_issue_slogan_uses`."""
    return find_issue_slogan_uses((article,), lexicon)[0]


def find_issue_slogan_uses(articles: Sequence[Article], lexicon: Lexicon) -> tuple[tuple[SloganUse, ...], ...]:
    """One use per occurrence, article by article: known terms first, each in the order kicker, title, subtitle, body.

    Counted in headlines and body alike, blanks, line breaks and quotation marks passed over: 六比六晒 broken by a
    column is still a use of 六比六晒. Words that the rules propose have known=False, and count in every article of
    the issue; a known or rejected term is never proposed.
    """
    proposed = find_proposed_uses(articles, lexicon)
    return tuple(_known_uses(article, lexicon) + uses for article, uses in zip(articles, proposed, strict=True))


def _known_uses(article: Article, lexicon: Lexicon) -> tuple[SloganUse, ...]:
    return tuple(
        SloganUse(
            term=match.term,
            surface=article.field(field).text[match.span.start : match.span.end],
            field=field,
            span=match.span,
            known=True,
            rule=match.rule,
        )
        for field in Field
        for match in find_terms(article.field(field).text, lexicon)
    )
