"""Which terms, officials and words keep company with a term, and what a county says that others don't."""

from math import log

import pytest

A, B = "330101", "330102"


@pytest.fixture
def eight_articles(corpus):
    """Eight articles: 甲 in 1-4, 乙 in 1-3, 丙 in 4 and 5, the rest without terms."""
    corpus.place(A, "青禾县")
    corpus.place(B, "石泉区")
    corpus.issue("i1", A, "2022-05-01")
    for number in range(1, 9):
        article_id = corpus.article("i1", characters=100)
        if number <= 4:
            corpus.use(article_id, "甲", at=10)
        if number <= 3:
            corpus.use(article_id, "乙", at=15 if number == 1 else 200)
        if number in (4, 5):
            corpus.use(article_id, "丙", at=10, part="title")
    return corpus


def test_company_counts_articles_with_both_terms(eight_articles):
    ((*counts, likelihood, pmi, nested),) = eight_articles.rows(
        "select neighbour, joint_articles, term_articles, neighbour_articles, articles_at_hand, log_likelihood, pmi, "
        "is_nested from mart_company('甲')"
    )
    assert counts == ["乙", 3, 4, 3, 8]
    # cells: 3 both, 1 甲 alone, 0 乙 alone, 4 neither
    assert likelihood == pytest.approx(2 * (3 * log(2) + log(8 / 20) + 4 * log(32 / 20)))
    assert pmi == pytest.approx(1)  # 3 together, 4 * 3 / 8 = 1.5 by chance
    assert nested is False


def test_rarer_company_than_the_support_asked_for_is_left_out(eight_articles):
    rows = eight_articles.rows("select neighbour, joint_articles from mart_company('甲', min_support := 1) order by 2")
    assert rows == [("丙", 1), ("乙", 3)]


def test_company_can_be_asked_for_within_some_characters(eight_articles):
    # 甲 ends at 11: in the first article 乙 begins 4 characters on, in the others 189; 丙 stands in the headline
    rows = "select neighbour, joint_articles from mart_company('甲', within := $within, min_support := 1)"
    assert eight_articles.rows(rows, within=3) == []
    assert eight_articles.rows(rows, within=4) == [("乙", 1)]
    assert eight_articles.rows(rows, within=189) == [("乙", 3)]


def test_a_term_inside_another_is_marked(corpus):
    corpus.issue("i1", None, "2022-05-01")
    corpus.article("i1", terms=["两专", "两专赛马"])
    assert corpus.rows("select neighbour, is_nested from mart_company('两专', min_support := 1)") == [
        ("两专赛马", True)
    ]


@pytest.fixture
def a_speech(corpus):
    """方远 is quoted from character 0 to 50 and 罗敏 from 60 to 90; 甲 stands at 10, 49, 55, 70 and in the headline."""
    corpus.place(A, "青禾县")
    corpus.issue("i1", A, "2022-05-01")
    article_id = corpus.article("i1", "2022-04-30", characters=100)
    for name, start, end in (("方远", 0, 50), ("罗敏", 60, 90)):
        corpus.appear(article_id, name, "speak")
        corpus.speech(article_id, name, start, end)
    for at in (10, 49, 55, 70):
        corpus.use(article_id, "甲", at=at)
    corpus.use(article_id, "甲", at=10, part="title")
    corpus.meeting(article_id, "动员会", "2022-04-30", speakers=["方远"])
    return corpus


def test_a_use_is_voiced_where_it_lies_within_words_attributed_to_an_official(a_speech):
    rows = a_speech.rows("select name, start_char from mart_voiced_uses order by start_char")
    assert rows == [("方远", 10), ("方远", 49), ("罗敏", 70)]


def test_a_use_across_the_end_of_the_words_is_not_voiced(a_speech):
    a_speech.use("i1-01", "两字", at=49)
    assert a_speech.rows("select count(*) from mart_voiced_uses where term = '两字'") == [(0,)]


def test_voices_are_counted_with_their_meetings(a_speech):
    rows = a_speech.rows(
        "select name, uses, articles, first_date::varchar, meetings from mart_term_voices order by uses desc"
    )
    assert rows == [("方远", 2, 1, "2022-04-30", ["动员会"]), ("罗敏", 1, 1, "2022-04-30", [])]


@pytest.fixture
def two_counties(corpus):
    """青禾县 prints 甲 20 times in 1,000 characters, 石泉区 10 times; 乙 only 石泉区, 8 times; 丙 twice in all."""
    corpus.place(A, "青禾县")
    corpus.place(B, "石泉区")
    corpus.issue("a", A, "2022-05-01")
    corpus.article("a", terms=["甲"] * 20 + ["丙"], characters=1000)
    corpus.issue("b", B, "2022-06-01")
    corpus.article("b", terms=["甲"] * 10 + ["乙"] * 8 + ["丙"], characters=1000)
    return corpus


def test_keyness_says_what_the_focus_prints_more_and_less(two_counties):
    rows = two_counties.rows(
        "select term, focus_uses, rest_uses, focus_per_10000, log_likelihood, log_ratio "
        "from mart_keyness(adcodes := ['330101']) order by log_ratio desc"
    )
    assert rows == [
        ("甲", 20, 10, 200.0, pytest.approx(2 * (20 * log(20 / 15) + 10 * log(10 / 15))), pytest.approx(1)),
        ("乙", 0, 8, 0.0, pytest.approx(16 * log(2)), pytest.approx(-4)),
    ]


def test_keyness_of_a_time_is_against_all_other_times(two_counties):
    rows = two_counties.rows(
        "select term, focus_uses, rest_uses from mart_keyness(date_from := '2022-06-01', min_uses := 10)"
    )
    assert rows == [("甲", 10, 20)]


def test_everything_against_nothing_is_no_comparison(two_counties):
    assert two_counties.rows("from mart_keyness()") == []


def test_collocates_and_boundaries_are_read_from_the_text(corpus):
    corpus.issue("i1", None, "2022-05-01")
    corpus.article("i1", body="推动赛马机制,推动赛马比拼。推动赛马")
    rows = corpus.rows(
        "select gram, left_uses, right_uses, phrase_uses from mart_collocates('赛马', width := 4) order by gram"
    )
    assert rows == [("推动", 3, 0, 3)]
    rows = corpus.rows("select side, uses, neighbours, entropy_bits from mart_boundary_entropy('赛马') order by side")
    # left always 动; right 机, 比 and the end of the text, each once
    assert rows == [("left", 3, 1, 0.0), ("right", 3, 3, pytest.approx(log(3) / log(2)))]
