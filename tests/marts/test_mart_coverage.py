"""What is at hand, what is missing, what failed, what lacks a date; the newest issues and the candidates."""

import pytest

A, B = "330101", "330102"


@pytest.fixture
def county(corpus):
    corpus.place(A, "青禾县")
    corpus.place(B, "石泉区")
    return corpus


def test_the_overview_adds_up(county):
    county.issue("i1", A, "2022-05-20")
    article_id = county.article("i1", "2022-05-19", terms=["甲", "甲", "乙"], characters=120)
    county.meeting(article_id, "座谈会", "2022-05-19")
    county.appear(article_id, "方远", "speak")
    county.appear(article_id, "方远", "chair")
    county.issue("i2")
    county.article("i2", characters=30)
    for name, outcome in (("i1.txt", "ingested"), ("i2.txt", "ingested"), ("x.txt", "failed"), ("y.txt", "duplicate")):
        county.insert("source_files", file_name=name, size_bytes=1, modified_ns=1, outcome=outcome)
    ((row),) = county.rows(
        "select issues, counties, articles, characters, uses, terms, meetings, officials, appearances, "
        "first_date::varchar, last_date::varchar, issues_without_date, issues_without_year, issues_without_county, "
        "articles_without_date, files, failed_files, duplicate_files from mart_overview"
    )
    assert row == (2, 1, 2, 150, 3, 2, 1, 1, 2, "2022-05-19", "2022-05-19", 1, 1, 1, 1, 4, 1, 1)


def test_coverage_places_undated_issues_by_their_latest_event_or_in_a_row_without_a_day(county):
    county.issue("i1", A, "2022-05-20")
    county.issue("i2", A, latest_event_date="2022-05-20")
    county.issue("i3", A)
    for issue_id in ("i1", "i2", "i3"):
        county.article(issue_id, characters=100)
    rows = county.rows(
        "select county, paper_date::varchar, issues, issues_without_date, articles, characters from mart_coverage "
        "order by paper_date nulls last"
    )
    assert rows == [("青禾县", "2022-05-20", 2, 1, 2, 200), ("青禾县", None, 1, 1, 1, 100)]


def test_issues_are_missing_by_their_numbers(county):
    county.issue("i1", A, "2022-05-02", issue_number=3366)
    county.issue("i2", A, "2022-05-03", issue_number=3367)
    county.issue("i3", A, "2022-05-06", issue_number=3370)
    county.article("i2", title="本报休刊启事")
    rows = county.rows(
        "select issue_id, next_issue_id, gap_days, missing_by_number, missing_by_rhythm, missing_issues, "
        "announces_suspension from mart_coverage_gaps"
    )
    assert rows == [("i2", "i3", 3, 2, None, 2, True)]


def test_issues_are_missing_by_rhythm_once_the_paper_has_one(county):
    for day in ("2022-05-01", "2022-05-03", "2022-05-05", "2022-05-07", "2022-05-13"):
        county.issue(f"i{day}", A, day)
    rows = county.rows(
        "select issue_date::varchar, gap_days, usual_gap_days, missing_by_rhythm, missing_issues "
        "from mart_coverage_gaps"
    )
    assert rows == [("2022-05-07", 6, 2.0, 2, 2)]  # every other day: the 9th and the 11th are missing


def test_two_issues_make_no_rhythm(county):
    county.issue("i1", A, "2022-05-01")
    county.issue("i2", A, "2022-07-01")
    assert county.rows("from mart_coverage_gaps") == []


def test_county_coverage_sums_what_is_at_hand_and_missing(county):
    county.issue("i1", A, "2022-05-02", issue_number=1)
    county.issue("i2", A, "2022-05-06", issue_number=4, warnings=["weekday"])
    county.issue("i3", A)
    county.issue("i4")
    rows = county.rows(
        "select county, issues, first_date::varchar, last_date::varchar, issues_without_date, missing_issues, "
        "longest_gap_days, issues_with_warnings from mart_county_coverage order by county nulls last"
    )
    assert rows == [
        ("青禾县", 3, "2022-05-02", "2022-05-06", 1, 2, 4, 1),
        (None, 1, None, None, 1, 0, None, 0),
    ]


def test_undated_issues_are_listed_with_what_is_known(county):
    county.issue("i1", A, "2022-05-02")
    county.issue("i2", A, year=2022, year_basis="text")
    county.issue("i3", None, "2022-05-02")
    rows = county.rows(
        "select issue_id, lacks_date, lacks_year, lacks_county, year, year_basis from mart_undated_issues order by 1"
    )
    assert rows == [("i2", True, False, False, 2022, "text"), ("i3", False, False, True, 2022, "masthead")]


def log(corpus, number, name, outcome, **values):
    corpus.insert(
        "ingest_log",
        log_id=number,
        logged_at=f"2026-11-20 21:00:{number:02}+00",
        file_name=name,
        outcome=outcome,
        **values,
    )


def test_a_failure_is_listed_while_the_file_lies_there(county):
    log(county, 1, "x.txt", "failed", reason="kein Text")
    log(county, 2, "y.txt", "failed")
    county.insert(
        "source_files",
        file_name="x.txt",
        size_bytes=9,
        modified_ns=1,
        outcome="failed",
        reason="binary",
        remedy="Save it as text.",
    )
    rows = county.rows("select file_name, reason, remedy, second(failed_at) from mart_failures")
    assert rows == [("x.txt", "binary", "Save it as text.", 1)]


def test_a_duplicate_names_the_file_that_counts(county):
    county.issue("i1", A)
    county.insert("source_files", file_name="copy.txt", size_bytes=9, modified_ns=1, outcome="duplicate", issue_id="i1")
    assert county.rows("select file_name, counted_file_name from mart_duplicates") == [("copy.txt", "i1.txt")]


def test_the_newest_issues_come_with_what_was_found(county):
    county.issue("i1", A, "2022-05-20")
    article_id = county.article("i1", terms=["甲", "甲", "乙"])
    county.appear(article_id, "方远", "speak")
    county.appear(article_id, "方远", "chair")
    county.meeting(article_id, "座谈会")
    log(county, 1, "i1.txt", "ingested", issue_id="i1")
    log(county, 2, "i1.txt", "replaced", issue_id="i1")
    county.count_issues()
    rows = county.rows(
        "select file_name, county, uses, terms, meetings, officials, second(ingested_at) from mart_newest_issues"
    )
    assert rows == [("i1.txt", "青禾县", 3, 2, 1, 1, 2)]
    assert county.rows("select log_id, county from mart_ingest_log order by 1") == [(1, "青禾县"), (2, "青禾县")]


def test_candidates_are_scored_by_spread(county):
    county.slogan("比学赶超", state="proposed")
    county.slogan("旧词", state="rejected")
    county.issue("i1", A, "2022-05-01")
    county.issue("i2", B, "2022-05-02")
    county.use(county.article("i1"), "比学赶超")
    county.use(county.article("i1"), "比学赶超", part="title")
    county.use(county.article("i2"), "比学赶超", at=4)
    rows = county.rows(
        "select term, state, uses, articles, issues, counties, score, example_article_id "
        "from mart_candidates order by 1"
    )
    # log2 4 + log2 3 + log2 3 + 1
    assert rows == [
        ("旧词", "rejected", 0, 0, 0, 0, 0.0, None),
        ("比学赶超", "proposed", 3, 3, 2, 2, pytest.approx(6.169925), "i1-01"),
    ]
