"""The queue of proposed terms over many issues; every figure is worked out by hand."""

import pytest

from etl.extract.discovery.candidates import Candidate, Sighting, rank_candidates, rule_confidence
from etl.lexicon import load_lexicon

LEXICON = load_lexicon()


def sighting(term: str, article: str = "a1", county: str = "青禾县", before: str = "“", after: str = "”") -> Sighting:
    return Sighting(term, "number-code", article, article[0], county, before, after)


def ranked(*sightings: Sighting, words: tuple[str, ...] = ()) -> tuple[Candidate, ...]:
    return rank_candidates(sightings, LEXICON, is_word=lambda term: term in words)


def test_uses_articles_issues_and_counties_are_counted() -> None:
    (candidate,) = ranked(
        sighting("四比四看"), sighting("四比四看"), sighting("四比四看", "a2"), sighting("四比四看", "b1", "云山县")
    )
    assert (candidate.uses, candidate.articles, candidate.issues, candidate.counties) == (4, 3, 2, 2)


def test_confidence_is_that_of_the_rule_on_labelled_pages() -> None:
    row = next(row for row in LEXICON.rows("discovery_rules") if row["rule"] == "number-code")
    expected = (int(row["right"]) + 1) / (int(row["given"]) + 2)
    assert ranked(sighting("四比四看"))[0].confidence == pytest.approx(expected)


def test_eight_articles_count_four_times_one() -> None:
    eight = [sighting("四比四看", f"a{number}", before=str(number), after=str(number)) for number in range(8)]
    assert ranked(*eight)[0].score == pytest.approx(4 * ranked(sighting("四比四看"))[0].score)


def test_neighbours_tell_a_piece_of_a_longer_term() -> None:
    free = [
        sighting("四比四看", f"a{number}", before="以对按照把"[number], after="活行机，。"[number])
        for number in range(5)
    ]
    bound = [sighting("四比四", f"a{number}", before="以对按照把"[number], after="看") for number in range(5)]
    assert [candidate.term for candidate in ranked(*bound, *free)] == ["四比四看", "四比四"]


def test_the_edge_of_a_text_is_no_common_neighbour() -> None:
    edges = [sighting("四比四看", f"a{number}", before="", after="") for number in range(4)]
    assert ranked(*edges)[0].boundary == pytest.approx(2.0)


def test_dictionary_words_come_last() -> None:
    terms = ranked(sighting("百花齐放"), sighting("四比四看"), words=("百花齐放",))
    assert [candidate.term for candidate in terms] == ["四比四看", "百花齐放"]


def test_every_rule_has_a_confidence_between_nought_and_one() -> None:
    assert all(0 < confidence < 1 for confidence in rule_confidence(LEXICON).values())
