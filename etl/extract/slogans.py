"""Campaign terms in an article: known ones wherever they stand, and proposals for terms nobody listed yet."""

from etl.extract.discover import propose_terms
from etl.extract.matching import find_terms
from etl.lexicon import Lexicon
from etl.model import Article, Field, SloganUse


def find_slogan_uses(article: Article, lexicon: Lexicon) -> tuple[SloganUse, ...]:
    """One use per occurrence, known terms first, each in the order kicker, title, subtitle, body.

    Counted in headlines and body alike, blanks, line breaks and quotation marks passed over: 六比六晒 broken by a
    column is still a use of 六比六晒. Words that the rules propose have known=False; a known or rejected term is
    never proposed.
    """
    known = tuple(
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
    return known + propose_terms(article, lexicon)
