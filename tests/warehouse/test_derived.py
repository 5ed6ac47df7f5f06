"""What follows from an issue's text and findings: terms added up, attributed words, fingerprints, print quality."""

from datetime import date

import pytest

from etl.lexicon import load_lexicon
from etl.model import (
    Article,
    ArticleKind,
    Extraction,
    Field,
    Findings,
    Issue,
    MappedText,
    Place,
    Role,
    RoleMention,
    SloganUse,
    Span,
)
from etl.warehouse.derived import DERIVED_TABLES, derived_rows
from etl.warehouse.rows import ISSUE_TABLES
from etl.warehouse.statements import statement

BODY = "方远强调,要抓两比。会议要求抓好两比。"
LONG = "".join(f"第{number}批项目在第{number * 3}街道开工,总投资{number * 17}亿元。" for number in range(1, 9))
PLACE = Place("330101", "青禾县", "云州市", "江南省", "county")


def use(term: str, field: Field) -> SloganUse:
    return SloganUse(term, term, field, Span(0, len(term)), known=True, rule="test")


def mention(name: str, role: Role) -> RoleMention:
    return RoleMention(name, (), role, Field.BODY, Span(0, 2), Span(0, 4), rank=1, rule="test")


def article(position: int, body: str, event: date | None = None) -> Article:
    return Article(position, ArticleKind.REPORT, MappedText("两比再出发"), MappedText(body), event_date=event)


EXTRACTION = Extraction(
    Issue(
        "a.txt",
        place=PLACE,
        date=date(2022, 5, 3),
        articles=(article(1, BODY, date(2022, 5, 2)), article(2, LONG)),
    ),
    (
        Findings(
            mentions=(mention("方远", Role.SPEAK), mention("罗敏", Role.ATTEND)),
            slogan_uses=(
                use("两比", Field.TITLE),
                use("两比", Field.BODY),
                use("两比", Field.BODY),
                use("抓", Field.BODY),
            ),
        ),
        Findings(slogan_uses=(use("两比", Field.TITLE),)),
    ),
)
PEOPLE = {"方远": "p1", "罗敏": "p2"}


@pytest.fixture(scope="module")
def rows():
    return derived_rows(EXTRACTION, PEOPLE, "i", load_lexicon())


def test_terms_are_added_up_per_article_with_its_place_and_dates(rows):
    event, paper = date(2022, 5, 2), date(2022, 5, 3)
    assert rows["article_terms"] == [
        ("i-01", "i", "两比", "330101", event, paper, 3, 1),
        ("i-01", "i", "抓", "330101", event, paper, 1, 0),
        ("i-02", "i", "两比", "330101", paper, paper, 1, 1),
    ]


def test_an_issue_without_date_or_place_dates_its_terms_by_its_latest_event():
    issue = Issue("a.txt", latest_event_date=date(2022, 5, 9), articles=(article(1, BODY),))
    extraction = Extraction(issue, (Findings(slogan_uses=(use("两比", Field.BODY),)),))
    latest = date(2022, 5, 9)
    assert derived_rows(extraction, {}, "i", load_lexicon())["article_terms"] == [
        ("i-01", "i", "两比", None, latest, latest, 1, 0)
    ]


def test_words_are_attributed_to_officials_who_speak(rows):
    assert rows["speeches"] == [("i-01-s1", "i-01", "i", "p1", "方远", 0, BODY.index("会议"))]


def test_what_was_found_is_counted_per_issue(rows):
    assert rows["issue_counts"] == [("i", 5, 2, 0, 2)]


def test_only_articles_long_enough_have_a_fingerprint_and_it_is_not_linked_yet(rows):
    ((article_id, issue_id, bands, sketch, is_linked),) = rows["article_fingerprints"]
    assert (article_id, issue_id, len(bands), len(sketch), is_linked) == ("i-02", "i", 6, 30, False)


def test_every_issue_has_its_print_quality(rows):
    ((issue_id, han, *_),) = rows["issue_quality"]
    assert (issue_id, han) == ("i", sum("\u4e00" <= character <= "\u9fff" for character in BODY + LONG))


@pytest.mark.parametrize("table", [*DERIVED_TABLES, "reprint_links"])
def test_what_is_derived_goes_with_its_issue(table):
    assert table in ISSUE_TABLES
    assert "stale_issues" in statement(f"delete_{table}")
