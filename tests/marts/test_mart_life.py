"""Adoption, life and cascade of terms."""

import pytest

A, B, C = "330101", "330102", "330103"


@pytest.fixture
def spread(corpus):
    """甲 begins in 青禾县 on 2 May, reaches 石泉区 on 12 May; 云山县 never prints it. The files end on 30 May."""
    for adcode, county in ((A, "青禾县"), (B, "石泉区"), (C, "云山县")):
        corpus.place(adcode, county)
    corpus.slogan("甲", level="city", parent="上", kind="campaign")
    corpus.slogan("上", level="province")
    corpus.slogan("独")
    corpus.issue("a1", A, "2022-05-01")
    corpus.article("a1", characters=10)
    corpus.issue("a2", A, "2022-05-02")
    corpus.article("a2", terms=["甲", "甲"], characters=10)
    corpus.article("a2", terms=["甲"], characters=10)
    corpus.issue("b1", B, "2022-05-12")
    corpus.article("b1", terms=["甲", "上"], characters=10)
    corpus.issue("b2", B, "2022-05-20")
    corpus.article("b2", terms=["甲"], characters=10)
    corpus.issue("c1", C, "2022-05-30")
    corpus.article("c1", characters=10)
    return corpus


def test_counties_take_up_a_term_in_order_with_their_lag(spread):
    rows = spread.rows(
        "select county, first_date::varchar, adoption_order, lag_days, days_watched_before, days_since_last_use, uses, "
        "articles, first_article_id from mart_term_adoption where term = '甲' order by adoption_order"
    )
    assert rows == [
        ("青禾县", "2022-05-02", 1, 0, 1, 0, 3, 2, "a2-01"),
        ("石泉区", "2022-05-12", 2, 10, 0, 0, 2, 2, "b1-01"),
    ]


def test_counties_of_one_day_share_their_place(spread):
    spread.issue("c2", C, "2022-05-12")
    spread.article("c2", terms=["甲"])
    rows = spread.rows("select adoption_order from mart_term_adoption where term = '甲' order by 1")
    assert rows == [(1,), (2,), (2,)]


def test_a_life_has_age_silence_and_spread(spread):
    rows = spread.rows(
        "select first_date::varchar, last_date::varchar, first_county, age_days, days_since_last_use, counties, "
        "counties_at_hand, share_of_counties, days_to_last_county, uses, articles from mart_term_life where term = '甲'"
    )
    assert rows == [("2022-05-02", "2022-05-20", "青禾县", 28, 10, 2, 3, pytest.approx(2 / 3), 10, 5, 4)]


def test_undated_uses_and_uses_without_county_are_in_no_life(corpus):
    corpus.issue("i1", None, "2022-05-01")
    corpus.article("i1", terms=["甲"])
    assert corpus.rows("from mart_term_life") == []


def test_a_cascade_leads_from_the_parent_to_its_children(spread):
    rows = spread.rows(
        "select root, depth, term, level, parent, uses, days_after_parent from mart_term_cascade order by depth"
    )
    # the province's term was first printed on 12 May, ten days after its child; 独 has no family and no row
    assert rows == [("上", 1, "上", "province", None, 1, None), ("上", 2, "甲", "city", "上", 5, -10)]


def test_a_circle_of_parents_does_not_run_for_ever(spread):
    spread.slogan("圆一", parent="圆二")
    spread.slogan("圆二", parent="圆一")
    assert spread.rows("select count(*) from mart_term_cascade where root like '圆%'") == [(0,)]
