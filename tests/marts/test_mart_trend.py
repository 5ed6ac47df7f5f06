"""Curves: uses with their denominators, by event and by issue, gaps as gaps and zeros as zeros."""

import pytest

A, B = "330101", "330102"


@pytest.fixture
def two_counties(corpus):
    """青禾县 has two issues in May, none in June, one in July and one without any date; 石泉区 one in May.

    甲 is printed twice in the first article (once in its headline), once in the third, five times in the undated.
    """
    corpus.place(A, "青禾县")
    corpus.place(B, "石泉区")
    corpus.slogan("甲")
    corpus.issue("i1", A, "2022-05-03")
    corpus.article("i1", "2022-05-02", terms=["甲"], headline_terms=["甲"], characters=100)
    corpus.article("i1", None, characters=300)
    corpus.issue("i2", A, "2022-05-10")
    corpus.article("i2", "2022-05-09", terms=["甲"], characters=200)
    corpus.article("i2", None, characters=400)
    corpus.issue("i3", A, "2022-07-01")
    corpus.article("i3", None, characters=500)
    corpus.issue("i4", B, "2022-05-20")
    corpus.article("i4", None, characters=1000)
    corpus.issue("i5", A)
    corpus.article("i5", None, terms=["甲"] * 5, characters=100)
    return corpus


def test_a_month_has_uses_and_their_denominators(two_counties):
    rows = two_counties.rows(
        "select uses, articles, headline_uses, articles_at_hand, characters_at_hand, issues_at_hand, share, per_10000 "
        "from mart_term_trend(['甲'], grain := 'month') where county = '青禾县' and period_start = '2022-05-01'"
    )
    # 2 of 4 articles; 3 uses in 1,000 characters
    assert rows == [(3, 2, 1, 4, 1000, 2, 0.5, 30.0)]


def test_a_share_has_its_wilson_interval(two_counties):
    ((low, high),) = two_counties.rows(
        "select share_low, share_high from mart_term_trend(['甲']) where county = '青禾县' and uses > 0"
    )
    # 2 of 4: centre 0.5, half width 1.96 sqrt(0.25/4 + 3.8415/64) / (1 + 3.8415/4) = 0.3500
    assert (low, high) == (pytest.approx(0.1500, abs=1e-4), pytest.approx(0.8500, abs=1e-4))


def test_a_covered_month_without_use_is_zero_and_an_uncovered_one_has_no_row(two_counties):
    rows = two_counties.rows(
        "select county, month(period_start), uses from mart_term_trend(['甲']) order by county, period_start"
    )
    assert rows == [("石泉区", 5, 0), ("青禾县", 5, 3), ("青禾县", 7, 0)]


def test_a_period_is_partial_until_the_newest_date_of_the_county_has_passed_it(two_counties):
    rows = two_counties.rows(
        "select county, month(period_start), is_partial from mart_term_trend(['甲']) order by county, period_start"
    )
    # 石泉区 ends on 20 May, 青禾县 on 1 July
    assert rows == [("石泉区", 5, True), ("青禾县", 5, False), ("青禾县", 7, True)]


@pytest.mark.parametrize(
    ("basis", "days"),
    [
        ("event", [("2022-05-02", 2), ("2022-05-03", 0), ("2022-05-09", 1), ("2022-05-10", 0), ("2022-07-01", 0)]),
        ("issue", [("2022-05-03", 2), ("2022-05-10", 1), ("2022-07-01", 0)]),
    ],
)
def test_days_are_those_of_the_event_or_of_the_issue(two_counties, basis, days):
    rows = two_counties.rows(
        "select period_start::varchar, uses from mart_term_trend(['甲'], grain := 'day', basis := $basis) "
        "where county = '青禾县' order by 1",
        basis=basis,
    )
    assert rows == days


def test_weeks_begin_on_monday(two_counties):
    rows = two_counties.rows(
        "select period_start::varchar, uses, articles_at_hand from mart_term_trend(['甲'], grain := 'week') "
        "where county = '青禾县' order by 1"
    )
    assert rows == [("2022-05-02", 2, 2), ("2022-05-09", 1, 2), ("2022-06-27", 0, 1)]


def test_pooled_counties_share_one_denominator(two_counties):
    rows = two_counties.rows(
        "select uses, articles, articles_at_hand, characters_at_hand, counties_at_hand, counties_using, "
        "share, is_partial from mart_term_trend_pooled(['甲']) where period_start = '2022-05-01'"
    )
    assert rows == [(3, 2, 5, 2000, 2, 1, 0.4, False)]


def test_counties_can_be_chosen(two_counties):
    assert two_counties.rows("select distinct adcode from mart_term_trend(['甲'], adcodes := ['330102'])") == [(B,)]


def test_an_unknown_term_is_zero_wherever_there_is_coverage(two_counties):
    assert two_counties.rows("select sum(uses)::integer, count(*) from mart_term_trend(['无此提法'])") == [(0, 3)]


def test_issue_by_issue_the_undated_ones_are_there_too(two_counties):
    rows = two_counties.rows(
        "select issue_id, paper_date::varchar, uses, articles, articles_at_hand "
        "from mart_term_by_issue(['甲']) order by 1"
    )
    assert rows == [
        ("i1", "2022-05-03", 2, 1, 2),
        ("i2", "2022-05-10", 1, 1, 2),
        ("i3", "2022-07-01", 0, 0, 1),
        ("i4", "2022-05-20", 0, 0, 1),
        ("i5", None, 5, 1, 1),
    ]


def test_top_terms_without_bounds_count_undated_articles_and_with_bounds_do_not(two_counties):
    two_counties.use("i4-01", "乙")
    assert two_counties.rows(
        "select term, state, uses, articles, counties, articles_at_hand from mart_top_terms order by uses desc"
    ) == [("甲", "lexicon", 8, 3, 1, 7), ("乙", "proposed", 1, 1, 1, 7)]
    assert two_counties.rows(
        "select term, uses, articles, issues, articles_at_hand from mart_top_terms(date_to := '2022-05-09')"
    ) == [("甲", 3, 2, 2, 3)]


def test_a_rejected_term_is_counted_nowhere(two_counties):
    two_counties.slogan("丙", state="rejected")
    two_counties.use("i4-01", "丙")
    assert ("丙",) not in two_counties.rows("select term from mart_top_terms")
    assert two_counties.rows("select uses from mart_term_by_county(['丙']) where uses > 0") == []


def test_by_county_an_asked_term_is_zero_where_the_county_is_at_hand(two_counties):
    rows = two_counties.rows(
        "select county, uses, articles, articles_at_hand, first_date::varchar "
        "from mart_term_by_county(['甲']) order by 1"
    )
    assert rows == [("石泉区", 0, 0, 1, None), ("青禾县", 8, 3, 6, "2022-05-02")]
    assert two_counties.rows("select county from mart_term_by_county") == [("青禾县",)]


def test_an_undated_issue_counts_by_its_latest_event(corpus):
    corpus.place(A, "青禾县")
    corpus.issue("i1", A, latest_event_date="2022-05-20")
    corpus.article("i1", "2022-05-19")
    corpus.article("i1", None)
    assert corpus.rows(
        "select article_date::varchar, article_date_basis, paper_date::varchar, paper_date_basis "
        "from mart_articles order by position"
    ) == [
        ("2022-05-19", "event_date", "2022-05-20", "latest_event_date"),
        ("2022-05-20", "latest_event_date", "2022-05-20", "latest_event_date"),
    ]


def test_an_issue_without_county_has_its_own_curve(corpus):
    corpus.issue("i1", None, "2022-05-20")
    corpus.article("i1", terms=["甲"])
    assert corpus.rows("select adcode, county, uses, articles_at_hand from mart_term_trend(['甲'])") == [
        (None, None, 1, 1)
    ]
