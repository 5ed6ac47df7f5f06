"""Heat tiers, what moves, and bursts."""

from math import log

import pytest

A = "330101"


def month(corpus, day, *, articles, **printed):
    """An issue of that many articles; each keyword is a term and says in how many of them it stands."""
    issue_id = f"i{day}"
    corpus.issue(issue_id, A, day)
    for number in range(articles):
        corpus.article(issue_id, terms=[term for term, count in printed.items() if number < count], characters=10)


@pytest.fixture
def months(corpus):
    corpus.place(A, "青禾县")
    return corpus


def test_a_tier_is_given_by_share_and_moves_from_month_to_month(months):
    month(months, "2022-05-10", articles=20, 甲=1)
    month(months, "2022-06-10", articles=20, 甲=2, 乙=1)
    month(months, "2022-07-10", articles=20)
    month(months, "2022-09-10", articles=20, 甲=1)
    rows = months.rows(
        "select term, month(period_start), articles, tier, tier_before, tier_change, movement "
        "from mart_heat(min_articles := 20) order by term desc, period_start"
    )
    assert rows == [
        ("甲", 5, 1, "烫", None, None, None),  # 5 %; nothing is at hand from April
        ("甲", 6, 2, "沸", "烫", 1, "up one"),  # 10 %
        ("甲", 7, 0, None, "沸", -6, "left"),
        ("甲", 9, 1, "烫", None, None, None),  # August is not covered: no comparison
        ("乙", 6, 1, "烫", None, 5, "entered"),
        ("乙", 7, 0, None, "烫", -5, "left"),
    ]


def test_two_tiers_at_once_are_told_from_one(months):
    month(months, "2022-05-10", articles=100, 甲=1, 乙=6)
    month(months, "2022-06-10", articles=100, 甲=6, 乙=1)
    rows = months.rows(
        "select term, tier_before, tier, movement from mart_heat() where month(period_start) = 6 order by term desc"
    )
    assert rows == [("甲", "热", "沸", "up two or more"), ("乙", "沸", "热", "down two or more")]


def test_the_running_period_is_marked(months):
    month(months, "2022-05-31", articles=2, 甲=1)
    month(months, "2022-06-29", articles=2, 甲=1)
    rows = months.rows("select month(period_start), is_partial from mart_heat() order by 1")
    assert rows == [(5, False), (6, True)]  # 30 June is still to come


def test_too_few_articles_give_no_tier_but_still_the_share(months):
    month(months, "2022-05-10", articles=10, 甲=1)
    assert months.rows("select share, tier, too_few_articles from mart_heat()") == [(0.1, None, True)]


def test_terms_rise_cool_and_fall_silent(months):
    month(months, "2022-01-10", articles=10, 甲=5)
    month(months, "2022-02-10", articles=10, 甲=5)
    month(months, "2022-03-10", articles=10, 甲=8)
    month(months, "2022-04-10", articles=10, 甲=2)
    month(months, "2022-06-10", articles=10)
    rows = months.rows(
        "select month(period_start), articles, share_before, uses_before_mean, movement, is_partial "
        "from mart_term_movement() order by 1"
    )
    assert rows == [
        (1, 5, None, None, "first seen", False),
        (2, 5, 0.5, 5.0, "steady", False),
        (3, 8, 0.5, 5.0, "rising", False),  # 0.8 against 10 / 20
        (4, 2, 0.6, 6.0, "cooling", False),  # 0.2 against 18 / 30
        (6, 0, 0.5, 5.0, "silent", True),  # after 5 + 8 + 2 uses in three covered months; May is skipped
    ]


def test_few_articles_neither_rise_nor_cool(months):
    month(months, "2022-01-10", articles=10, 甲=1)
    month(months, "2022-02-10", articles=10, 甲=4)
    assert months.rows("select movement from mart_term_movement() order by period_start") == [
        ("first seen",),
        ("too few",),
    ]


BURST_WEEKS = (1, 1, 1, 1, 6, 6, 1, 1, 1, 1)


@pytest.fixture
def weeks(months):
    """Ten weeks of ten articles: 20 of 100 with 甲, twelve of them in the fifth and sixth week."""
    for number, articles in enumerate(BURST_WEEKS):
        months.issue(f"w{number}", A, f"2022-{1 + (2 + 7 * number) // 31:02}-{1 + (2 + 7 * number) % 31:02}")
        for place in range(10):
            months.article(f"w{number}", terms=["甲"] if place < articles else [], characters=10)
    return months


def test_a_burst_is_a_run_of_weeks_better_explained_by_twice_the_rate(weeks):
    # p0 = 0.2, p1 = 0.4. A week with 6 of 10 gains 6 ln 2 + 4 ln 0.75 = 3.008, one with 1 of 10 loses 1.896;
    # two such weeks gain 6.016 and cost ln 10 = 2.303 to enter.
    ((first_day, last_day, periods, articles, weight),) = weeks.rows(
        "select first_day::varchar, last_day::varchar, periods, articles, weight from mart_term_bursts(['甲'])"
    )
    assert (first_day, last_day, periods, articles) == ("2022-01-31", "2022-02-13", 2, 12)
    assert weight == pytest.approx(2 * (6 * log(2) + 4 * log(0.75)))


def test_a_dearer_entry_leaves_no_burst(weeks):
    assert weeks.rows("from mart_term_bursts(['甲'], gamma := 3)") == []  # 3 ln 10 = 6.9 > 6.016


def test_a_term_never_used_has_no_burst(weeks):
    assert weeks.rows("from mart_term_bursts(['无'])") == []
