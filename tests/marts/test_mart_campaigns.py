"""What a campaign consists of and where, and promised rhythm against meetings."""

import pytest

A, B, C = "330101", "330102", "330103"


@pytest.fixture
def campaign(corpus):
    """A campaign of three components: 青禾县 prints it with the first one, 石泉区 only the second, 云山县 nothing."""
    for adcode, county in ((A, "青禾县"), (B, "石泉区"), (C, "云山县")):
        corpus.place(adcode, county)
        corpus.issue(f"i{adcode}", adcode, "2022-05-01")
    corpus.slogan("两比", kind="campaign", components=["比学、晒能", "比干、晒绩", "比服务"], gloss_en="Compare")
    corpus.slogan("比学、晒能", parent="两比")
    corpus.slogan("比干、晒绩", parent="两比")
    corpus.slogan("孤词", kind="goal")
    corpus.article(f"i{A}", terms=["两比", "两比", "比学、晒能"])
    corpus.article(f"i{B}", terms=["比干、晒绩"])
    corpus.article(f"i{C}")
    return corpus


def test_a_campaign_shows_what_the_lexicon_knows_and_its_use(campaign):
    rows = campaign.rows("select term, children, uses, articles, counties, gloss_en from mart_campaigns")
    assert rows == [("两比", ["比学、晒能", "比干、晒绩"], 2, 1, 1, "Compare")]


def test_components_are_counted_in_every_county_that_prints_the_campaign_or_a_part(campaign):
    rows = campaign.rows(
        "select component_number, component, county, uses, is_counted from mart_campaign_components order by 1, 3"
    )
    assert rows == [
        (1, "比学、晒能", "石泉区", 0, True),
        (1, "比学、晒能", "青禾县", 1, True),
        (2, "比干、晒绩", "石泉区", 1, True),
        (2, "比干、晒绩", "青禾县", 0, True),
        (3, "比服务", "石泉区", None, False),  # no term of the lexicon: not known, which is not zero
        (3, "比服务", "青禾县", None, False),
    ]


@pytest.mark.parametrize(
    ("rhythm", "days"),
    [
        ("周会商、月研判、季推进", [7, 30, 91]),
        ("每周督查、半月通报、每月排名", [7, 15, 30]),
        ("每日销号", [1]),
        ("双周排名", [14]),
        ("半年考评,年度述职", [182, 365]),
        ("一旬一报;双月一评", [10, 61]),
        ("常态化推进", [None]),
    ],
)
def test_a_promised_rhythm_is_read_in_days(corpus, rhythm, days):
    corpus.slogan("机制", rhythm=rhythm)
    assert [row[0] for row in corpus.rows("select promised_days from mart_campaign_rhythm")] == days


def test_a_rhythm_is_set_against_the_meetings_reported_with_the_term(corpus):
    corpus.place(A, "青禾县")
    corpus.slogan("机制", rhythm="周会商")
    corpus.issue("i1", A, "2022-06-01")
    for day in ("2022-05-02", "2022-05-09", "2022-05-20"):
        corpus.meeting(corpus.article("i1", day, terms=["机制"]), "会商会", day)
    corpus.meeting(corpus.article("i1", "2022-05-21"), "另一个会", "2022-05-21")
    rows = corpus.rows(
        "select step, promised_days, county, meeting_days, median_gap_days, longest_gap_days, gaps_kept, gaps "
        "from mart_rhythm_against_meetings"
    )
    # gaps of 7 and 11 days; a week allows 10.5
    assert rows == [("周会商", 7, "青禾县", 3, 9.0, 11, 1, 2)]
