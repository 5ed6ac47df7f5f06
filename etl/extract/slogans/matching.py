"""Finding all known terms in a text in one pass (Aho–Corasick), and refusing what only looks like them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import ahocorasick

from etl.extract.folding import fold, fold_term, folded_forms, is_quoted
from etl.extract.terms import Term, known_terms
from etl.lexicon import Lexicon
from etl.model import Span

_NUMERALS = frozenset("〇零一二三四五六七八九十百千万亿两")
_DIGITS = frozenset("0123456789")


@dataclass(frozen=True, slots=True)
class Match:
    """One occurrence of a known term in a text."""

    term: str
    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class _Form:
    """A folded form that counts for a term; a `hides` form is a longer word in which the term is not meant."""

    term: str
    length: int
    rule: str
    only_quoted: bool = False
    hides: bool = False


@dataclass(frozen=True, slots=True)
class _Hit:
    form: _Form
    start: int
    end: int


_Hiding = dict[tuple[str, int], list[_Hit]]


@lru_cache(maxsize=8)
def _automaton(lexicon: Lexicon) -> Any:
    """The automaton over every folded form of every known term, or None where no term is known."""
    forms: dict[str, list[_Form]] = {}
    terms = known_terms(lexicon)
    for term in terms:
        for folded, form in _forms(term):
            forms.setdefault(folded, []).append(form)
    names = {term.term for term in terms}
    for row in lexicon.rows("not_slogans"):
        if row["term"] in names:
            word = fold_term(row["word"])
            forms.setdefault(word, []).append(_Form(row["term"], len(word), "hidden", hides=True))
    if not forms:
        return None
    automaton = ahocorasick.Automaton()
    for folded, values in forms.items():
        automaton.add_word(folded, tuple(values))
    automaton.make_automaton()
    return automaton


def _forms(term: Term) -> Iterator[tuple[str, _Form]]:
    for folded in folded_forms(term.term):
        yield folded, _Form(term.term, len(folded), term.state, only_quoted=term.only_quoted)
    for variant in term.variants:
        for folded in folded_forms(variant.form):
            yield folded, _Form(term.term, len(folded), "variant", only_quoted=variant.only_quoted)


def find_terms(text: str, lexicon: Lexicon) -> tuple[Match, ...]:
    """Every occurrence of every known term, in the order of the text.

    A term inside a longer term counts for both (两专 in 两专赛马). Refused: a term that is part of a longer word
    of not_slogans.csv (双清 in 双清零), one that continues a number (三个一 in 十三个一), and one that counts
    only in quotation marks and has none. A variant inside another form of its own term counts once.
    """
    automaton = _automaton(lexicon)
    if automaton is None:
        return ()
    folded = fold(text)
    hits = [_Hit(form, end + 1 - form.length, end + 1) for end, forms in automaton.iter(folded.text) for form in forms]
    if not hits:
        return ()
    hiding = _places(hit for hit in hits if hit.form.hides)
    matches: dict[tuple[str, int], Match] = {}
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        span = Span(folded.source(hit.start), folded.source(hit.end - 1) + 1)
        if not hit.form.hides and _counts(text, folded.text, hit, span, hiding):
            matches.setdefault((hit.form.term, span.start), Match(hit.form.term, span, hit.form.rule))
    return _once_per_term(matches.values())


def _places(words: Iterable[_Hit]) -> _Hiding:
    """Which longer words cover each place, by the term that they hide."""
    places: _Hiding = {}
    for word in words:
        for at in range(word.start, word.end):
            places.setdefault((word.form.term, at), []).append(word)
    return places


def _counts(text: str, folded: str, hit: _Hit, span: Span, hiding: _Hiding) -> bool:
    if is_quoted(text, span.start, span.end):
        return True
    return not (hit.form.only_quoted or _continues_number(folded, hit) or _is_hidden(hit, hiding))


def _continues_number(folded: str, hit: _Hit) -> bool:
    """第三个一, 十三个一, 21136: the number is longer than the term's own; 2020五水共治 are two numbers."""
    before, after = folded[max(hit.start - 1, 0) : hit.start], folded[hit.end : hit.end + 1]
    first, last = folded[hit.start], folded[hit.end - 1]
    return (
        (first in _NUMERALS and (before in _NUMERALS or before == "第"))
        or (first in _DIGITS and before in _DIGITS)
        or (last in _DIGITS and after in _DIGITS)
    )


def _is_hidden(hit: _Hit, hiding: _Hiding) -> bool:
    """Whether a longer word overlaps the term and reaches beyond it."""
    return any(
        word.start < hit.start or word.end > hit.end
        for at in range(hit.start, hit.end)
        for word in hiding.get((hit.form.term, at), ())
    )


def _once_per_term(matches: Iterable[Match]) -> tuple[Match, ...]:
    """Drops a form that lies inside an earlier form of the same term (“三年” in “三年活动”)."""
    kept: list[Match] = []
    reach: dict[str, int] = {}
    for match in matches:
        if match.span.start >= reach.get(match.term, 0):
            kept.append(match)
            reach[match.term] = match.span.end
    return tuple(kept)
