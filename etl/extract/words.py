"""Text cut into words, for collocates and the novelty of candidates: the only place that knows jieba.

Campaign terms are never found by word segmentation (it cuts 六比六晒 into 六, 比, 六, 晒); known terms are given to
the tokenizer as words, so that what stands beside a term is counted in words.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from etl.extract.folding import SEPARATOR, fold_term
from etl.extract.terms import known_terms
from etl.lexicon import Lexicon
from etl.model import Span

# Above the commonest words of jieba's dictionary, so that a term stays in one piece.
_TERM_FREQUENCY = 1_000_000


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place in the text."""

    text: str
    span: Span


@lru_cache(maxsize=4)
def _tokenizer(lexicon: Lexicon) -> Any:
    """An own tokenizer, with a dictionary of its own: building it takes about a second.

    jieba's `initialize` is passed over because it keeps its dictionary in a file that everybody may write.
    """
    import jieba  # slow, and most commands need no words

    tokenizer = jieba.Tokenizer()
    tokenizer.FREQ, tokenizer.total = tokenizer.gen_pfdict(tokenizer.get_dict_file())
    tokenizer.initialized = True
    for term in known_terms(lexicon):
        folded = fold_term(term.term)
        if SEPARATOR not in folded:
            tokenizer.add_word(folded, _TERM_FREQUENCY)
    return tokenizer


def cut_words(text: str, lexicon: Lexicon) -> Iterator[Word]:
    """The words of the text in order, blanks and punctuation left out: 推进|五水共治|工作."""
    for word, start, end in _tokenizer(lexicon).tokenize(text, HMM=False):
        if any(char.isalnum() for char in word):
            yield Word(word, Span(start, end))


def is_dictionary_word(word: str, lexicon: Lexicon) -> bool:
    """Whether the background dictionary knows the word: 牛鼻子 is known, 六比六晒 is not (unless as a term)."""
    return bool(_tokenizer(lexicon).FREQ.get(word))
