"""From a figure back to the printed sentence: reader, findings, concordance."""

import pytest

A = "330101"


@pytest.fixture
def printed(corpus):
    """One article whose title holds 六比六晒 and whose body holds it once more, with a column break in the second."""
    corpus.place(A, "青禾县")
    corpus.issue("i1", A, "2022-05-20")
    article_id = corpus.article(
        "i1", "2022-05-19", title="以六比六晒促落实", body="会议要求,开展六比\n六晒活动。方远讲话。"
    )
    corpus.use(article_id, "六比六晒", at=1, part="title")
    corpus.use(article_id, "六比六晒", at=7, surface="六比\n六晒")
    corpus.meeting(article_id, "会议", start_char=0, end_char=2)
    corpus.appear(article_id, "方远", "speak", ["县委书记"], start_char=15, end_char=17)
    return corpus


def test_the_reader_has_the_text_and_why_it_is_dated_so(printed):
    rows = printed.rows(
        "select title, county, article_date::varchar, article_date_basis, date_basis from mart_article_reader"
    )
    assert rows == [("以六比六晒促落实", "青禾县", "2022-05-19", "event_date", "masthead")]


def test_every_finding_points_into_its_field(printed):
    rows = printed.rows(
        "select f.finding, f.label, f.role, if(f.field = 'title', a.title, a.body)[start_char + 1:end_char] "
        "from mart_article_findings f join articles a using (article_id) order by f.field desc, start_char"
    )
    assert rows == [
        ("slogan", "六比六晒", None, "六比六晒"),
        ("meeting", "会议", None, "会议"),
        ("slogan", "六比六晒", None, "六比\n六晒"),
        ("person", "方远", "speak", "方远"),
    ]


def test_the_concordance_of_a_term_shows_its_counted_uses(printed):
    rows = printed.rows(
        "select left_context, keyword, right_context, field, county, article_date::varchar, is_counted_use "
        "from mart_concordance('六比六晒', width := 3) order by field"
    )
    assert rows == [
        (",开展", "六比 六晒", "活动。", "body", "青禾县", "2022-05-19", True),
        ("以", "六比六晒", "促落实", "title", "青禾县", "2022-05-19", True),
    ]


@pytest.mark.parametrize(
    ("phrase", "lines"),
    [
        ("方远", [("六晒活动。", "方远", "讲话。")]),
        ("会议", [("", "会议", "要求,开展")]),
        ("落实", [("六比六晒促", "落实", "")]),
        ("没有", []),
        ("", []),
        ("'); drop", []),
    ],
)
def test_the_concordance_finds_any_other_string(printed, phrase, lines):
    rows = printed.rows(
        "select left_context, keyword, right_context from mart_concordance($phrase, width := 5)", phrase=phrase
    )
    assert rows == lines


def test_a_string_printed_several_times_has_as_many_lines(corpus):
    corpus.issue("i1", None, "2022-05-20")
    corpus.article("i1", body="晒晒晒,晒", title="晒")
    rows = corpus.rows("select field, start_char, end_char from mart_concordance('晒') order by 1, 2")
    assert rows == [("body", 0, 1), ("body", 1, 2), ("body", 2, 3), ("body", 4, 5), ("title", 0, 1)]


def test_the_concordance_keeps_to_chosen_counties(printed):
    assert printed.rows("from mart_concordance('方远', adcodes := ['999999'])") == []
