"""Text as words: for collocates, never for finding terms."""

from etl.extract.words import cut_words, is_dictionary_word
from etl.lexicon import load_lexicon

LEXICON = load_lexicon()
SENTENCE = "扎实推进六比六晒，压实责任。"


def test_known_terms_are_words() -> None:
    assert [word.text for word in cut_words(SENTENCE, LEXICON)] == ["扎实", "推进", "六比六晒", "压实", "责任"]


def test_the_dictionary_alone_does_not_know_them() -> None:
    assert "六比六晒" not in [word.text for word in cut_words(SENTENCE, LEXICON.without("slogans"))]


def test_words_know_their_place() -> None:
    assert all(SENTENCE[word.span.start : word.span.end] == word.text for word in cut_words(SENTENCE, LEXICON))


def test_the_dictionary_knows_ordinary_words() -> None:
    assert is_dictionary_word("牛鼻子", LEXICON)
    assert not is_dictionary_word("四比四看", LEXICON)
