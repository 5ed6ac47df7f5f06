"""Officials: rankings, posts and their changes, suggested misprints, networks, printed order, voice."""

import pytest

A, B = "330101", "330102"


@pytest.fixture
def county(corpus):
    corpus.place(A, "青禾县")
    corpus.place(B, "石泉区")
    return corpus


def dated_article(corpus, day, adcode=A):
    issue_id = f"i{adcode}{day}"
    if not corpus.rows("select 1 from issues where issue_id = $i", i=issue_id):
        corpus.issue(issue_id, adcode, day)
    return corpus.article(issue_id)


def test_appearances_are_counted_by_day_and_role(county):
    first, second = dated_article(county, "2022-05-01"), dated_article(county, "2022-05-01")
    county.appear(first, "方远", "speak")
    county.appear(second, "方远", "speak")
    county.appear(second, "罗敏", "speak")
    county.appear(second, "罗敏", "chair")
    rows = county.rows(
        "select county, article_date::varchar, role, appearances, officials, articles "
        "from mart_appearance_counts order by 3"
    )
    assert rows == [("青禾县", "2022-05-01", "chair", 1, 1, 1), ("青禾县", "2022-05-01", "speak", 3, 2, 2)]


def test_the_ranking_counts_roles_and_keeps_the_latest_posts(county):
    first, second = dated_article(county, "2022-05-01"), dated_article(county, "2022-06-01", B)
    county.appear(first, "方远", "speak", ["代区长"])
    county.appear(first, "方远", "chair", ["代区长"])
    county.appear(second, "方远", "mention", ["区长"])
    rows = county.rows(
        "select name, latest_posts, appearances, articles, articles_present, chair, speak, mention, "
        "first_date::varchar, last_date::varchar from mart_official_ranking"
    )
    assert rows == [("方远", ["区长"], 3, 2, 1, 1, 1, 1, "2022-05-01", "2022-06-01")]
    assert county.rows("select appearances, latest_posts from mart_official_ranking(date_to := '2022-05-31')") == [
        (2, ["代区长"])
    ]
    assert county.rows("select appearances from mart_official_ranking(adcodes := ['330102'])") == [(1,)]


def test_a_post_history_has_first_and_last_day_in_print(county):
    for day, posts in (("2022-05-01", ["代区长"]), ("2022-05-09", ["代区长"]), ("2022-06-01", ["区长", "区委副书记"])):
        county.appear(dated_article(county, day), "方远", "speak", posts)
    rows = county.rows(
        "select post, first_date::varchar, last_date::varchar, articles from mart_official_posts order by 2, 1"
    )
    assert rows == [
        ("代区长", "2022-05-01", "2022-05-09", 2),
        ("区委副书记", "2022-06-01", "2022-06-01", 1),
        ("区长", "2022-06-01", "2022-06-01", 1),
    ]


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("代区长", "区长", [("confirmed", "代区长", "区长")]),
        ("副县长", "县长", [("promoted", "副县长", "县长")]),
        ("常务副区长", "区长", [("promoted", "常务副区长", "区长")]),
        ("区委副书记", "区委书记", [("promoted", "区委副书记", "区委书记")]),
        ("区长", "区委书记", []),  # another post, not a step of the same one
        ("区长", "代区长", []),
    ],
)
def test_a_step_up_is_inferred_from_two_posts_one_after_the_other(county, before, after, change):
    county.appear(dated_article(county, "2022-05-01"), "方远", "speak", [before])
    county.appear(dated_article(county, "2022-06-01"), "方远", "speak", [after])
    assert county.rows("select change, from_post, to_post from mart_post_changes") == change


def test_posts_printed_side_by_side_are_no_promotion(county):
    for day in ("2022-05-01", "2022-06-01"):
        county.appear(dated_article(county, day), "方远", "speak", ["副区长", "区长"])
    assert county.rows("from mart_post_changes") == []


def test_appointments_and_removals_are_taken_as_printed(county):
    county.appear(dated_article(county, "2022-05-01"), "方远", "appointed", ["副区长"])
    county.appear(dated_article(county, "2022-05-02"), "罗敏", "removed", ["局长"])
    rows = county.rows("select name, change, from_post, to_post, seen_on::varchar from mart_post_changes order by 5")
    assert rows == [
        ("方远", "appointed", None, "副区长", "2022-05-01"),
        ("罗敏", "removed", "局长", None, "2022-05-02"),
    ]


def test_a_transposed_name_is_suggested_as_the_same_person(county):
    for day in ("2022-05-01", "2022-05-02"):
        county.appear(dated_article(county, day), "王丰盛", "attend")
    county.appear(dated_article(county, "2022-05-03"), "王盛丰", "attend")
    rows = county.rows("select name_a, articles_a, name_b, articles_b, likeness from mart_same_person_suggestions")
    assert rows == [("王丰盛", 2, "王盛丰", 1, "transposition")]


@pytest.mark.parametrize(
    ("posts_a", "posts_b", "suggested"),
    [
        (["副区长"], ["副区长"], [("方志远", "方志运", ["副区长"])]),
        (["副区长"], ["局长"], []),  # one character apart, nothing else in common
        ([], [], []),
    ],
)
def test_one_other_character_needs_a_post_in_common(county, posts_a, posts_b, suggested):
    county.appear(dated_article(county, "2022-05-01"), "方志远", "attend", posts_a)
    county.appear(dated_article(county, "2022-05-02"), "方志远", "attend", posts_a)
    county.appear(dated_article(county, "2022-05-03"), "方志运", "attend", posts_b)
    assert county.rows("select name_a, name_b, shared_posts from mart_same_person_suggestions") == suggested


def test_two_names_in_one_printed_list_are_two_people(county):
    article_id = dated_article(county, "2022-05-01")
    county.appear(article_id, "王丰盛", "attend", ["副区长"], passage=(0, 30))
    county.appear(article_id, "王盛丰", "attend", ["副区长"], passage=(0, 30))
    assert county.rows("from mart_same_person_suggestions") == []


def test_namesakes_of_another_prefecture_are_not_suggested(county):
    county.appear(dated_article(county, "2022-05-01"), "王丰盛", "attend")
    county.appear(dated_article(county, "2022-05-01", B), "王盛丰", "attend", scope="4401")
    assert county.rows("from mart_same_person_suggestions") == []


@pytest.fixture
def three_people(county):
    """方远 and 罗敏 act in two articles together, 丁卫 with 方远 in one; a mention is no company."""
    for day in ("2022-05-01", "2022-05-02"):
        article_id = dated_article(county, day)
        county.appear(article_id, "方远", "speak")
        county.appear(article_id, "方远", "chair")
        county.appear(article_id, "罗敏", "attend")
        county.appear(article_id, "总书记", "mention")
    article_id = dated_article(county, "2022-05-03")
    county.appear(article_id, "方远", "speak")
    county.appear(article_id, "丁卫", "attend")
    return county


def test_the_network_weighs_pairs_by_articles(three_people):
    rows = three_people.rows("select list_sort([name_a, name_b]), articles from mart_official_network()")
    assert rows == [(["方远", "罗敏"], 2)]
    rows = three_people.rows(
        "select name_a, name_b, articles from mart_official_network(official := '3301丁卫', min_articles := 1)"
    )
    assert rows == [("丁卫", "方远", 1)]


def test_printed_order_counts_both_orders_and_says_when_it_turned(county):
    for day, names in (
        ("2022-05-01", ["方远", "罗敏"]),
        ("2022-05-02", ["方远", "罗敏"]),
        ("2022-06-01", ["罗敏", "方远"]),
        ("2022-06-02", ["罗敏", "方远", "丁卫"]),
    ):
        county.meeting(dated_article(county, day), f"{day}会议", day, attendees=names)
    rows = county.rows(
        "select name_first, name_second, times_first, times_second, last_day::varchar, changed_on::varchar "
        "from mart_printed_order() order by 1, 2"
    )
    assert rows == [
        ("方远", "丁卫", 1, 0, "2022-06-02", None),
        ("罗敏", "丁卫", 1, 0, "2022-06-02", None),
        ("罗敏", "方远", 2, 2, "2022-06-02", "2022-06-01"),
    ]


def test_voice_share_is_of_the_characters_attributed_to_officials_in_the_county(county):
    article_id = dated_article(county, "2022-05-01")
    for name, start, end in (("方远", 0, 60), ("罗敏", 60, 85), ("方远", 100, 115)):
        county.speech(article_id, name, start, end)
    county.speech(dated_article(county, "2022-05-01", B), "丁卫", 0, 10)
    rows = county.rows(
        "select county, name, speeches, voice_characters, voice_share from mart_voice_share() order by 4 desc"
    )
    assert rows == [("青禾县", "方远", 2, 75, 0.75), ("青禾县", "罗敏", 1, 25, 0.25), ("石泉区", "丁卫", 1, 10, 1.0)]
