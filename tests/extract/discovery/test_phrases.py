"""Phrases that recur over articles, found without quotation marks; the dictionary is a list of words."""

from collections.abc import Sequence

import pytest

from etl.extract.discovery.neighbours import entropy
from etl.extract.discovery.phrases import Phrase, recurring_phrases

WORDS = ("乡村", "振兴", "推进", "工作", "干部", "群众", "项目")


def split(phrase: str) -> Sequence[str]:
    """The words of the list where they stand, single characters elsewhere."""
    pieces, at = [], 0
    while at < len(phrase):
        word = next((word for word in WORDS if phrase.startswith(word, at)), phrase[at])
        pieces.append(word)
        at += len(word)
    return pieces


def phrases(*articles: str, least: int = 3) -> list[str]:
    return [phrase.text for phrase in recurring_phrases(articles, split=split, least=least)]


def test_a_phrase_that_no_dictionary_explains_is_found() -> None:
    assert phrases("我县比学赶超成风", "掀起比学赶超热潮", "营造比学赶超氛围") == ["比学赶超"]


def test_what_the_dictionary_cuts_into_words_is_none() -> None:
    assert phrases("全面乡村振兴开局", "落实乡村振兴任务", "投身乡村振兴一线") == []


def test_a_phrase_in_too_few_articles_is_none() -> None:
    assert phrases("我县比学赶超成风，比学赶超见效，比学赶超不停", "掀起比学赶超热潮") == []


def test_a_piece_of_a_longer_phrase_is_none() -> None:
    assert phrases("我县敢闯敢干敢首创蔚然", "鼓励敢闯敢干敢首创之风", "要敢闯敢干敢首创") == ["敢闯敢干敢首创"]


def test_the_same_neighbour_each_time_belongs_to_the_phrase() -> None:
    assert phrases("要比学赶超。", "要比学赶超。", "要比学赶超。") == ["要比学赶超"]


def test_a_column_break_does_not_hide_a_phrase() -> None:
    assert phrases("我县比学\n赶超成风", "掀起“比学赶超”热潮", "营造比学赶超氛围") == ["比学赶超"]


def test_figures_are_those_of_the_hand() -> None:
    (found,) = recurring_phrases(["甲比学赶超子", "乙比学赶超丑", "甲比学赶超寅", "乙比学赶超卯"], split=split)
    assert found == Phrase("比学赶超", articles=4, boundary=1.0, novelty=1.0)


@pytest.mark.parametrize(
    ("neighbours", "bits"), [("甲甲甲甲", 0.0), ("甲乙甲乙", 1.0), ("甲乙丙丁", 2.0), (["", "", "", ""], 2.0)]
)
def test_entropy_counts_edges_apart(neighbours: Sequence[str], bits: float) -> None:
    assert entropy(neighbours) == pytest.approx(bits)
