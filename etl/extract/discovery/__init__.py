"""Proposals for campaign terms that no lexicon knows: all rules over one article."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from etl.extract.discovery.campaign_names import find_names
from etl.extract.discovery.codes import announced_codes, code_beside, find_lists
from etl.extract.discovery.constructions import is_number_code
from etl.extract.discovery.headline_terms import echoed_parts, mottos
from etl.extract.discovery.name_endings import find_endings
from etl.extract.discovery.patterns import find_patterned
from etl.extract.discovery.proposals import Proposal
from etl.extract.discovery.quote_words import quote_words
from etl.extract.discovery.quoted import Refusal, judge_quoted, propose_quoted
from etl.extract.discovery.quotes import Quote, find_quotes
from etl.extract.discovery.recurring import recurring_goals, recurring_series, recurring_tasks
from etl.extract.discovery.series import find_series
from etl.extract.folding import SEPARATOR, fold_term, without_quotes
from etl.extract.terms import known_terms, rejected_forms
from etl.lexicon import Lexicon
from etl.model import Article, Field

# No sentence ends in it: in quoted speech the rules for plain text hold.
_QUOTED_SERIES = re.compile("“[^“”。！？]{1,60}[、，,·•][^“”。！？]{1,60}”")


def proposed_terms(article: Article, lexicon: Lexicon) -> tuple[Proposal, ...]:
    """Terms that the rules propose in this article, each once, under the first rule that proposes it.

    Refused: terms known or rejected, in any spelling, and what stands in ordinary_quotes.csv.
    """
    refused = refused_terms(lexicon)
    found: dict[str, Proposal] = {}
    for proposal in propose(article, lexicon):
        key = loose(proposal.term)
        if key not in refused:
            found.setdefault(key, proposal)
    return tuple(found.values())


@lru_cache(maxsize=8)
def refused_terms(lexicon: Lexicon) -> frozenset[str]:
    """Every form of a known term, rejected terms, ordinary words, without separators."""
    known = known_terms(lexicon)
    forms = (form for term in known for form in (term.term, *(variant.form for variant in term.variants)))
    return frozenset(map(loose, (*forms, *rejected_forms(lexicon), *quote_words(lexicon).ordinary)))


def loose(term: str) -> str:
    """The term without its separators: 转观念 强本领 and 转观念、强本领 are proposed once."""
    return fold_term(term).replace(SEPARATOR, "")


def propose(article: Article, lexicon: Lexicon) -> Iterator[Proposal]:
    """What every rule proposes, those that read quotation marks first."""
    texts = [text for field in Field if (text := article.field(field).text)]
    quotes = [(text, quote) for text in texts for quote in find_quotes(text)]
    often = quoted_times(quote for _, quote in quotes)
    for text, quote in quotes:
        yield from propose_quoted(quote, lexicon, often)
        yield from propose_beside(text, quote, lexicon)
    # One text for all fields: what the headline says counts as said once more.
    yield from propose_unquoted("。".join(map(without_series, texts)).replace("\n", ""), lexicon)
    yield from (Proposal(motto, "motto") for motto in mottos(article))
    yield from (Proposal(without_quotes(part), "echoed-headline") for part in echoed_parts(article))


def quoted_times(quotes: Iterable[Quote]) -> Counter[str]:
    """How often an article quotes each phrase."""
    return Counter(fold_term(quote.text) for quote in quotes)


def refused_quotes(article: Article, lexicon: Lexicon) -> tuple[tuple[Field, Quote, Refusal], ...]:
    """The phrases in quotation marks that are no proposal, with the reason; a known term may be among them."""
    quotes = [(field, quote) for field in Field for quote in find_quotes(article.field(field).text)]
    often = quoted_times(quote for _, quote in quotes)
    judged = ((field, quote, judge_quoted(quote, lexicon, often)) for field, quote in quotes)
    return tuple((field, quote, verdict) for field, quote, verdict in judged if isinstance(verdict, Refusal))


def without_series(text: str) -> str:
    """The text with quoted series blanked: they are terms as a whole or not at all, never in pieces."""
    return _QUOTED_SERIES.sub(lambda match: "“" + "□" * (len(match[0]) - 2) + "”", text)


def propose_beside(text: str, quote: Quote, lexicon: Lexicon) -> Iterator[Proposal]:
    """The list that a quoted code gathers, and the bare code beside a quoted list."""
    if is_number_code(fold_term(quote.text)):
        for series in find_lists(text, quote, lexicon):
            yield Proposal(text[series.start : series.end], series.rule)
    elif code := code_beside(text, quote):
        yield Proposal(code, "code-beside-list")


def propose_unquoted(text: str, lexicon: Lexicon) -> Iterator[Proposal]:
    """What needs no quotation marks: series, names, announced codes, patterns and what is said again."""
    for series in find_series(text, lexicon):
        yield Proposal(text[series.start : series.end], series.rule)
    endings = find_endings(text, lexicon)
    for name in find_names(text, endings, lexicon):
        yield Proposal(text[name.start : name.end], name.rule)
    for rule, phrase in find_patterned(text, lexicon):
        yield Proposal(without_quotes(phrase), rule)
    yield from (Proposal(code, "announced-code") for code in announced_codes(text))
    yield from (Proposal(series, "recurring-series") for series in recurring_series(text))
    yield from (Proposal(goal, "recurring-goal") for goal in recurring_goals(text))
    yield from (Proposal(task, "recurring-task") for task in recurring_tasks(text, endings))
