"""Where the terms stand that discovery proposes in an issue: in every article of it, not only where it saw them."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from etl.extract.discovery import loose, proposed_terms, refused_terms
from etl.extract.discovery.proposals import Proposal
from etl.extract.folding import SEPARATOR, fold, fold_term, is_quoted
from etl.extract.slogans.forms import find_forms, forms_automaton, words_automaton
from etl.lexicon import Lexicon
from etl.model import Article, Field, SloganUse, Span

_SHORTEST_ALONE = 5
# A term of two characters (四单) is part of too many words to count where nothing marks it.
_LONGEST_CODE = 2


def find_proposed_uses(articles: Sequence[Article], lexicon: Lexicon) -> tuple[tuple[SloganUse, ...], ...]:
    """Uses of proposed terms, article by article; every occurrence is one.

    A term that one article quotes counts in the others of the issue too. There, a term of two characters counts
    only in quotation marks, as a span of time that names a campaign (“三年”) does everywhere.
    """
    own = [proposed_terms(article, lexicon) for article in articles]
    found: dict[str, Proposal] = {}
    for proposal in (proposal for proposals in own for proposal in proposals):
        found.setdefault(loose(proposal.term), proposal)
    refused = refused_terms(lexicon)
    for proposal in short_forms(articles, tuple(found.values())):
        if loose(proposal.term) not in refused:
            found.setdefault(loose(proposal.term), proposal)
    rules = {proposal.term: proposal.rule for proposal in found.values()}
    automaton = forms_automaton(rules)
    if automaton is None:
        return tuple(() for _ in articles)
    return tuple(
        tuple(_uses(article, automaton, rules, {found[loose(proposal.term)].term for proposal in proposals}))
        for article, proposals in zip(articles, own, strict=True)
    )


def _uses(article: Article, automaton: Any, rules: Mapping[str, str], at_home: Collection[str]) -> Iterator[SloganUse]:
    for field in Field:
        text = article.field(field).text
        for term, span in find_forms(automaton, text) if text else ():
            if _counts(term, rules[term], text, span, term in at_home):
                yield SloganUse(term, text[span.start : span.end], field, span, known=False, rule=rules[term])


def _counts(term: str, rule: str, text: str, span: Span, at_home: bool) -> bool:
    needs_marks = len(term) <= _LONGEST_CODE and (rule == "period-name" or not at_home)
    return not needs_marks or is_quoted(text, span.start, span.end)


def short_forms(articles: Sequence[Article], proposals: Sequence[Proposal]) -> Iterator[Proposal]:
    """Members of a quoted series that the issue also says alone: 决战四季度 after 决战四季度、冲刺开门红.

    Refused: members under five characters (狠抓落实 is anybody's), and those that stand beside another member.
    """
    others: dict[str, tuple[str, ...]] = {}
    for proposal in proposals:
        members = fold_term(proposal.term).split(SEPARATOR) if proposal.rule == "series" else []
        for member in members:
            if len(member) >= _SHORTEST_ALONE:
                others[member] = (*others.get(member, ()), *(other for other in members if other != member))
    automaton = words_automaton(others)
    texts = [fold(article.field(field).text).text for article in articles for field in Field]
    hits = ((text, *hit) for text in texts for hit in (automaton.iter(text) if automaton else ()))
    alone = {member for text, last, member in hits if _stands_alone(text, last + 1, member, others[member])}
    yield from (Proposal(member, "short-form") for member in others if member in alone)


def _stands_alone(text: str, end: int, member: str, others: tuple[str, ...]) -> bool:
    start = end - len(member)
    before = start - 1 if text[max(start - 1, 0) : start] == SEPARATOR else start
    after = end + 1 if text.startswith(SEPARATOR, end) else end
    return not text.endswith(others, 0, before) and not text.startswith(others, after)
