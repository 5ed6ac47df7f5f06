"""The JSON form: the keys of the labelling guide, and what is counted how."""

import datetime as dt
import json
from dataclasses import replace

import pytest

from etl.json_form import to_json_form
from etl.model import (
    Article,
    ArticleKind,
    DateBasis,
    Extraction,
    Field,
    Findings,
    Issue,
    MappedText,
    Meeting,
    Place,
    Role,
    RoleMention,
    SloganUse,
    Span,
)

HERE = Span(0, 2)
ARTICLE = Article(0, ArticleKind.REPORT, MappedText("全县春耕动员会召开"), MappedText("本报讯 3月8日……"))
ISSUE = Issue(
    file_name="青禾报.txt",
    paper="青禾报",
    place=Place("999901", "青禾县", "云山市", "某省", "县"),
    date=dt.date(2019, 3, 9),
    date_basis=DateBasis.MASTHEAD,
    year=2019,
    year_basis=DateBasis.MASTHEAD,
    issue_number=1203,
    latest_event_date=dt.date(2019, 3, 8),
    articles=(ARTICLE,),
)
MEETING = Meeting(
    name="全县春耕动员会",
    kind="动员会",
    date=dt.date(2019, 3, 8),
    time_of_day="上午",
    body="青禾县",
    chairs=("丁卫东",),
    speakers=("方远",),
    attendees=("方远", "丁卫东", "葛青"),
    field=Field.BODY,
    span=HERE,
    rule="meeting.name_then_verb",
    confidence=0.93333,
)


def mention(name: str, role: Role, *posts: str, is_official: bool = True) -> RoleMention:
    return RoleMention(name, posts, role, Field.BODY, HERE, HERE, 1, "test", is_official)


def use(term: str, known: bool = True) -> SloganUse:
    return SloganUse(term, term, Field.BODY, HERE, known, "test")


def form(issue: Issue = ISSUE, findings: Findings | None = None) -> dict[str, object]:
    return to_json_form(Extraction(issue, (findings or Findings(),)))


def test_it_is_plain_json() -> None:
    made = form(findings=Findings((MEETING,), (mention("方远", Role.SPEAK, "县委书记"),), (use("五比五看"),)))
    assert json.loads(json.dumps(made, ensure_ascii=False)) == made


def test_the_issue_has_the_guides_keys_and_where_its_facts_come_from() -> None:
    issue = form()["issue"]
    asked = {"paper", "county", "date", "date_basis", "year", "issue_number", "latest_event_date"}
    told = {"year_basis", "year_evidence", "adcode", "city", "province", "date_source", "warnings"}
    assert asked | told <= issue.keys()
    assert (issue["county"], issue["date"], issue["date_basis"]) == ("青禾县", "2019-03-09", "masthead")


UNDATED = replace(ISSUE, date=None, date_basis=DateBasis.NONE)


@pytest.mark.parametrize(
    ("issue", "basis"),
    [
        (UNDATED, "article_dates"),
        (replace(UNDATED, latest_event_date=None), "none"),
        (replace(ISSUE, date_basis=DateBasis.ARTICLE_DATES), "article_dates"),
        (replace(ISSUE, date_basis=DateBasis.FILE_NAME), "none"),
        (replace(ISSUE, date_basis=DateBasis.CORRECTION), "none"),
    ],
)
def test_date_basis_has_three_values(issue: Issue, basis: str) -> None:
    made = form(issue)["issue"]
    assert made["date_basis"] == basis
    assert made["date_source"] == issue.date_basis.value


def test_an_unknown_place_is_null() -> None:
    made = form(replace(ISSUE, place=None))["issue"]
    assert [made[key] for key in ("county", "adcode", "city", "province")] == [None] * 4


def test_an_article_has_the_guides_keys_and_its_whole_body() -> None:
    article = form()["articles"][0]
    asked = {"title", "kicker", "subtitle", "kind", "reporters", "continued_on_page", "event_date"}
    assert asked | {"meetings", "appearances", "slogans", "body"} == article.keys()
    assert not {"first_words", "last_words"} & article.keys()
    assert (article["body"], article["kicker"]) == ("本报讯 3月8日……", None)


def test_a_meeting_has_the_guides_keys() -> None:
    meeting = form(findings=Findings(meetings=(MEETING,)))["articles"][0]["meetings"][0]
    assert meeting == {
        "name": "全县春耕动员会",
        "kind": "动员会",
        "date": "2019-03-08",
        "time_of_day": "上午",
        "body": "青禾县",
        "chairs": ["丁卫东"],
        "speakers": ["方远"],
        "attendees": ["方远", "丁卫东", "葛青"],
        "confidence": 0.933,
    }


def test_a_person_stands_once_for_each_role_with_all_posts() -> None:
    mentions = (
        mention("丁卫东", Role.CHAIR, "县委副书记"),
        mention("丁卫东", Role.SPEAK, "县委副书记"),
        mention("丁卫东", Role.CHAIR, "县委副书记", "县长"),
    )
    assert form(findings=Findings(mentions=mentions))["articles"][0]["appearances"] == [
        {"name": "丁卫东", "posts": ["县委副书记", "县长"], "role": "chair", "confidence": None},
        {"name": "丁卫东", "posts": ["县委副书记"], "role": "speak", "confidence": None},
    ]


def test_guests_without_a_public_post_are_no_appearances() -> None:
    findings = Findings(mentions=(mention("白露", Role.ATTEND, is_official=False),))
    assert form(findings=findings)["articles"][0]["appearances"] == []


def test_slogans_are_counted_by_term() -> None:
    uses = (use("五比五看"), use("三争一创", known=False), use("五比五看"))
    assert form(findings=Findings(slogan_uses=uses))["articles"][0]["slogans"] == [
        {"term": "五比五看", "count": 2, "known": True, "confidence": None},
        {"term": "三争一创", "count": 1, "known": False, "confidence": None},
    ]


def test_another_spelling_is_counted_as_printed_and_names_its_term() -> None:
    surfaces = ("比学习、比作风", "比学习 比作风", "“比学习、比作风”")
    uses = tuple(
        SloganUse("比学习、比作风", surface, Field.BODY, HERE, known=True, rule="lexicon") for surface in surfaces
    )
    assert form(findings=Findings(slogan_uses=uses))["articles"][0]["slogans"] == [
        {"term": "比学习、比作风", "count": 2, "known": True, "confidence": None},
        {"term": "比学习 比作风", "count": 1, "known": True, "confidence": None, "canonical": "比学习、比作风"},
    ]


def test_of_several_rules_the_surest_gives_the_confidence() -> None:
    uses = tuple(replace(use("五比五看"), confidence=share) for share in (0.5, 0.98765, None))
    mentions = tuple(replace(mention("方远", Role.SPEAK), confidence=share) for share in (0.25, 0.75))
    article = form(findings=Findings(mentions=mentions, slogan_uses=uses))["articles"][0]
    assert [slogan["confidence"] for slogan in article["slogans"]] == [0.988]
    assert [person["confidence"] for person in article["appearances"]] == [0.75]
