"""The scalar macros give the figures of the papers that their methods come from."""

from math import log

import pytest

# Newcombe (1998), Statistics in Medicine 17, table I, method 3: the score interval without continuity correction.
NEWCOMBE = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
]


@pytest.mark.parametrize(("hits", "trials", "low", "high"), NEWCOMBE)
def test_the_wilson_interval_is_that_of_newcombes_table(corpus, hits, trials, low, high):
    ((got_low, got_high),) = corpus.rows(
        "select mart_wilson_low($hits, $trials), mart_wilson_high($hits, $trials)", hits=hits, trials=trials
    )
    assert (got_low, got_high) == (pytest.approx(low, abs=5e-5), pytest.approx(high, abs=5e-5))


def test_a_share_of_nothing_has_no_interval(corpus):
    assert corpus.rows("select mart_wilson_low(0, 0), mart_wilson_high(0, 0)") == [(None, None)]


@pytest.mark.parametrize(
    ("share", "tier"),
    [
        (1.0, "沸"),
        (0.0518, "沸"),
        (0.0517, "烫"),
        (0.0129, "烫"),
        (0.0128, "热"),
        (0.0032, "热"),
        (0.0031, "暖"),
        (0.0008, "暖"),
        (0.0007, "温"),
        (0.0002, "温"),
        (0.0001, "冷"),
        (0.0, None),
        (None, None),
    ],
)
def test_a_tier_begins_at_its_lower_bound(corpus, share, tier):
    assert corpus.rows("select mart_tier($share::double)", share=share) == [(tier,)]


def test_the_two_published_bounds_are_marked_as_such_and_the_others_as_ours(corpus):
    assert corpus.rows(
        "select tier, from_share from mart_heat_tiers where source like 'China Media Project%' order by tier_rank desc"
    ) == [("沸", pytest.approx(0.0518)), ("烫", pytest.approx(0.0129))]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((10, 1000, 10, 1000), 0.0),
        # 15 expected in each half: 2 (20 ln 20/15 + 10 ln 10/15)
        ((20, 1000, 10, 1000), 2 * (20 * log(20 / 15) + 10 * log(10 / 15))),
        # nothing on one side: 2 (8 ln 8/4)
        ((8, 500, 0, 500), 16 * log(2)),
    ],
)
def test_log_likelihood_compares_two_parts(corpus, counts, expected):
    ((value,),) = corpus.rows("select mart_log_likelihood($a, $m, $b, $n)", **dict(zip("ambn", counts, strict=True)))
    assert value == pytest.approx(expected)


@pytest.mark.parametrize(
    ("counts", "expected"),
    [((20, 1000, 10, 1000), 1), ((10, 2000, 20, 1000), -2), ((0, 1000, 8, 1000), -4), ((7, 100, 7, 100), 0)],
)
def test_log_ratio_counts_doublings_and_takes_a_zero_as_one_half(corpus, counts, expected):
    ((value,),) = corpus.rows("select mart_log_ratio($a, $m, $b, $n)", **dict(zip("ambn", counts, strict=True)))
    assert value == pytest.approx(expected)


@pytest.mark.parametrize(
    ("cells", "likelihood", "pmi"),
    [
        ((10, 20, 20, 40), 0.0, 0.0),  # 20 * 20 / 40 = 10 expected by chance
        ((1, 1, 1, 2), 4 * log(2), 1.0),  # always together, never apart
        ((10, 20, 20, 80), None, 1.0),  # 5 expected, 10 seen
    ],
)
def test_association_is_zero_at_chance(corpus, cells, likelihood, pmi):
    ((got_likelihood, got_pmi),) = corpus.rows(
        "select mart_association($j, $a, $b, $n), mart_pmi($j, $a, $b, $n)", **dict(zip("jabn", cells, strict=True))
    )
    assert got_pmi == pytest.approx(pmi)
    assert likelihood is None or got_likelihood == pytest.approx(likelihood)


@pytest.mark.parametrize(
    ("grain", "first", "last"),
    [
        ("day", "2022-05-19", "2022-05-19"),
        ("week", "2022-05-16", "2022-05-22"),  # a Thursday: Monday to Sunday
        ("month", "2022-05-01", "2022-05-31"),
        ("quarter", "2022-04-01", "2022-06-30"),
        ("year", "2022-01-01", "2022-12-31"),
    ],
)
def test_a_day_lies_in_one_period_of_each_grain(corpus, grain, first, last):
    assert corpus.rows(
        "select mart_period_start($grain, day)::varchar, mart_period_end($grain, day)::varchar "
        "from (select date '2022-05-19' as day)",
        grain=grain,
    ) == [(first, last)]


@pytest.mark.parametrize(
    ("printed", "number"),
    [
        ("6", 6),
        ("11", 11),
        ("六", 6),
        ("十", 10),
        ("十一", 11),
        ("二十", 20),
        ("二十三", 23),
        ("一百零五", 105),
        ("三百一十二", 312),
        ("一千二百", 1200),
        ("多", None),
        ("", None),
    ],
)
def test_a_printed_number_is_read_as_an_integer(corpus, printed, number):
    assert corpus.rows("select mart_ordinal($printed)", printed=printed) == [(number,)]
