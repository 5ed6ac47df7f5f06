"""Finding terms that were just proposed: automata made for one issue and thrown away."""

from collections.abc import Iterable, Iterator
from typing import Any

import ahocorasick

from etl.extract.folding import fold, folded_forms
from etl.model import Span


def forms_automaton(terms: Iterable[str]) -> Any:
    """An automaton for `find_forms` over terms that are no part of the lexicon; None where there is no term."""
    automaton = ahocorasick.Automaton()
    for term in terms:
        for form in folded_forms(term):
            automaton.add_word(form, (*automaton.get(form, ()), (term, len(form))))
    if not len(automaton):
        return None
    automaton.make_automaton()
    return automaton


def words_automaton(words: Iterable[str]) -> Any:
    """An automaton that gives each folded word as it stands; None where there is none."""
    automaton = ahocorasick.Automaton()
    for word in words:
        automaton.add_word(word, word)
    if not len(automaton):
        return None
    automaton.make_automaton()
    return automaton


def find_forms(automaton: Any, text: str) -> Iterator[tuple[str, Span]]:
    """Each term of the automaton with every place where it stands in the text, in one pass.

    No refusals but one: an occurrence does not begin inside the one before it.
    """
    folded = fold(text)
    reach: dict[str, int] = {}
    for last, forms in automaton.iter(folded.text):
        for term, length in forms:
            start = last + 1 - length
            if start >= reach.get(term, 0):
                reach[term] = last + 1
                yield term, Span(folded.source(start), folded.source(last) + 1)
