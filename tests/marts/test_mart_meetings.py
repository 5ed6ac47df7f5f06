"""Meetings: counted once however often reported, as series with missing numbers, by weekday and length of list."""

import pytest

A = "330101"


@pytest.fixture
def county(corpus):
    corpus.place(A, "青禾县")
    corpus.issue("i1", A, "2022-05-20")
    return corpus


def test_a_meeting_lists_its_people_in_printed_order(county):
    article_id = county.article("i1", "2022-05-19", title="动员")
    county.meeting(
        article_id,
        "“比学”动员会暨推进会",
        "2022-05-19",
        kind="推进会",
        chairs=["罗敏"],
        speakers=["方远", "罗敏"],
        attendees=["方远", "罗敏", "丁卫"],
    )
    rows = county.rows(
        "select county, meeting_day::varchar, meeting_day_basis, chairs, speakers, attendees, is_joint "
        "from mart_meeting_list"
    )
    assert rows == [
        ("青禾县", "2022-05-19", "meeting_date", ["罗敏"], ["方远", "罗敏"], ["方远", "罗敏", "丁卫"], True)
    ]


def test_a_meeting_without_a_day_takes_that_of_its_article_and_says_so(county):
    county.meeting(county.article("i1", "2022-05-18"), "座谈会")
    county.meeting(county.article("i1"), "推进会")
    rows = county.rows("select name, meeting_day::varchar, meeting_day_basis from mart_meeting_list order by 2")
    assert rows == [("座谈会", "2022-05-18", "event_date"), ("推进会", "2022-05-20", "issue_date")]


def test_a_meeting_without_people_has_empty_lists(county):
    county.meeting(county.article("i1"), "座谈会")
    assert county.rows("select chairs, speakers, attendees from mart_meeting_list") == [([], [], [])]


def test_one_gathering_in_two_articles_is_one_meeting_and_two_reports(county):
    for name in ("“比学”动员会", "比学动员会"):
        county.meeting(county.article("i1", "2022-05-19"), name, "2022-05-19", kind="动员会")
    county.meeting(county.article("i1", "2022-05-20"), "比学动员会", "2022-05-20", kind="动员会")
    rows = county.rows(
        "select county, meeting_day::varchar, kind, meetings, reports from mart_meeting_counts order by 2"
    )
    assert rows == [("青禾县", "2022-05-19", "动员会", 1, 2), ("青禾县", "2022-05-20", "动员会", 1, 1)]


def test_meetings_without_any_day_stay_apart(corpus):
    corpus.issue("i1")
    for _ in range(2):
        corpus.meeting(corpus.article("i1"), "座谈会")
    assert corpus.rows("select meeting_day, meetings from mart_meeting_counts") == [(None, 2)]


def test_a_numbered_series_names_its_missing_numbers(county):
    for day, name in (
        ("2022-03-01", "区政府第11次常务会议"),
        ("2022-03-15", "区政府第十二次常务会议"),
        ("2022-05-15", "区政府第15次常务会议"),
    ):
        county.meeting(county.article("i1", day), name, day)
    county.meeting(county.article("i1", "2022-05-15"), "座谈会", "2022-05-15")
    rows = county.rows(
        "select series, ordinals, missing_ordinals, meetings, missing, first_day::varchar, last_day::varchar, "
        "median_gap_days from mart_meeting_series"
    )
    # 14 days from the 11th to the 12th, 61 from there to the 15th
    assert rows == [("区政府第N次常务会议", [11, 12, 15], [13, 14], 3, 2, "2022-03-01", "2022-05-15", 37.5)]


def test_numbers_that_begin_again_open_a_new_round(county):
    for day, name in (
        ("2021-11-01", "第20次常务会议"),
        ("2022-01-05", "第1次常务会议"),
        ("2022-02-05", "第3次常务会议"),
    ):
        county.meeting(county.article("i1", day), name, day)
    rows = county.rows("select round_number, ordinals, missing_ordinals from mart_meeting_series order by 1")
    assert rows == [(1, [20], []), (2, [1, 3], [2])]


def test_one_numbered_meeting_reported_twice_is_one(county):
    for _ in range(2):
        county.meeting(county.article("i1", "2022-05-01"), "第六次现场会", "2022-05-01")
    assert county.rows("select ordinals, meetings, missing from mart_meeting_series") == [([6], 1, 0)]


@pytest.mark.parametrize(
    ("name", "series", "ordinal"),
    [
        # the number of a term of office is no ordinal of the meeting
        ("十七届人大常委会第二十三次会议", "十七届人大常委会第N次会议", 23),
        # of two meetings in one name the last one was held
        (
            "县第十八届人民代表大会第三次会议主席团第二次会议",
            "县第十八届人民代表大会第三次会议主席团第N次会议",
            2,
        ),
        ("“互看互学互比”第6次现场会", "互看互学互比第N次现场会", 6),
    ],
)
def test_a_series_is_the_name_without_its_own_number(county, name, series, ordinal):
    county.meeting(county.article("i1", "2022-05-01"), name, "2022-05-01")
    assert county.rows("select series, ordinals from mart_meeting_series") == [(series, [ordinal])]


@pytest.mark.parametrize("name", ["多次协商会议", "层次提升推进会", "第三季度工作会议"])
def test_a_name_without_a_number_of_its_own_is_in_no_series(county, name):
    county.meeting(county.article("i1", "2022-05-01"), name, "2022-05-01")
    assert county.rows("from mart_meeting_series") == []


def test_the_profile_counts_gatherings_by_weekday_and_the_longest_list(county):
    for attendees in (["甲一", "乙二"], ["甲一", "乙二", "丙三"]):
        county.meeting(
            county.article("i1", "2022-05-19"),
            "动员会暨推进会",
            "2022-05-19",
            kind="推进会",
            time_of_day="下午",
            attendees=attendees,
        )
    rows = county.rows(
        "select kind, weekday, time_of_day, meetings, joint_meetings, median_attendees from mart_meeting_profile"
    )
    assert rows == [("推进会", 4, "下午", 1, 1, 3.0)]  # 19 May 2022 was a Thursday


def test_the_meetings_of_a_term_are_those_of_its_articles(county):
    first = county.article("i1", "2022-05-19", terms=["比学", "比学"], headline_terms=["比学"])
    county.appear(first, "方远", "speak")
    county.speech(first, "方远", 0, 2)
    county.meeting(first, "“比学”动员会", "2022-05-19", kind="动员会", speakers=["方远"])
    county.meeting(first, "座谈会", "2022-05-18")
    county.meeting(county.article("i1"), "推进会", "2022-05-20")
    rows = county.rows(
        "select name, meeting_day::varchar, speakers, uses, headline_uses, voiced_uses, is_in_name "
        "from mart_term_meetings where term = '比学' order by 2"
    )
    assert rows == [
        ("座谈会", "2022-05-18", [], 3, 1, 2, False),
        ("“比学”动员会", "2022-05-19", ["方远"], 3, 1, 2, True),
    ]
