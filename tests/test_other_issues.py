"""The year of an issue that does not print it: what others of its county may say about it, and what not."""

import itertools
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from five_seeds import PATHS

from etl.extract import extract_issue
from etl.lexicon import load_lexicon
from etl.model import DateBasis
from etl.other_issues import IssueTraits, date_together, decide_years, latest_month_day
from etl.other_issues.decide import TermReach, term_reaches

SEEDS = Path(__file__).parents[1] / "seeds"
LEXICON = load_lexicon()
LOCAL = ("三比三看", "四个一线", "百日冲刺行动")
REACHES = {**dict.fromkeys(LOCAL, TermReach.LOCAL), **dict.fromkeys(("某新提法", "另一提法"), TermReach.UNKNOWN)}
LEADERS = frozenset({"方远", "林青", "崔岚"})

UNDATED = IssueTraits("u", "u.txt", "530423", None, None, (5, 20), LEADERS, frozenset(LOCAL))
WITNESS = IssueTraits("w", "w.txt", "530423", 2021, date(2021, 7, 30), (7, 30), LEADERS, frozenset(LOCAL))


def year_of(*issues: IssueTraits, issue: IssueTraits = UNDATED) -> int | None:
    hint = decide_years([issue, *issues], REACHES).get(issue.issue_id)
    return None if hint is None else hint.year


@pytest.mark.parametrize(
    ("issues", "year"),
    [
        pytest.param([WITNESS], 2021, id="leaders and campaigns shared"),
        pytest.param([], None, id="nobody to ask"),
        pytest.param([replace(WITNESS, adcode="530402")], None, id="another county"),
        pytest.param([replace(WITNESS, officials=frozenset({"方远"}))], None, id="a single leader"),
        pytest.param([replace(WITNESS, officials=frozenset())], None, id="campaigns without leaders"),
        pytest.param([replace(WITNESS, terms=frozenset(LOCAL[:1]))], None, id="a single campaign"),
        pytest.param([replace(WITNESS, terms=frozenset({"高质量发展", "乡村振兴"}))], None, id="national terms"),
        pytest.param([replace(WITNESS, year=None, day=None)], None, id="one undated issue dates no other"),
        pytest.param(
            [WITNESS, replace(WITNESS, issue_id="v", file_name="v.txt", year=2022, day=date(2022, 6, 1))],
            None,
            id="witnesses of two years",
        ),
        pytest.param(
            [replace(WITNESS, year=2020, day=date(2020, 12, 20), month_day=(12, 20))],
            None,
            id="too far apart in the year",
        ),
        pytest.param(
            [WITNESS, *(replace(WITNESS, issue_id=f"o{y}", year=y, day=date(y, 7, 1)) for y in (2015, 2018))],
            None,
            id="campaigns that ran for years",
        ),
    ],
)
def test_a_year_needs_leaders_and_campaigns_of_one_year(issues: list[IssueTraits], year: int | None) -> None:
    assert year_of(*issues) == year


def test_around_new_year_the_nearer_year_is_meant() -> None:
    january = replace(UNDATED, month_day=(1, 8))
    december = replace(WITNESS, year=2020, day=date(2020, 12, 20))
    assert year_of(december, issue=january) == 2021


def test_an_issue_that_tells_no_day_gets_no_year() -> None:
    assert year_of(WITNESS, issue=replace(UNDATED, month_day=None)) is None


def test_terms_that_the_lexicon_does_not_place_weigh_half() -> None:
    weak = frozenset({"某新提法", "另一提法"})
    assert year_of(replace(WITNESS, terms=weak), issue=replace(UNDATED, terms=weak)) is None
    mixed = weak | {LOCAL[0]}
    assert year_of(replace(WITNESS, terms=mixed), issue=replace(UNDATED, terms=mixed)) == 2021


def test_the_evidence_names_the_issue_and_what_is_shared() -> None:
    hint = decide_years([UNDATED, WITNESS], REACHES)["u"]
    assert hint.basis is DateBasis.OTHER_ISSUES
    assert hint.evidence == "w.txt (2021-07-30): 百日冲刺行动、三比三看、四个一线; 崔岚、方远、林青"


def test_the_order_of_the_issues_plays_no_part() -> None:
    others = [
        WITNESS,
        replace(WITNESS, issue_id="x", file_name="x.txt", day=date(2021, 6, 1)),
        replace(WITNESS, issue_id="y", file_name="y.txt", officials=LEADERS - {"方远"}),
        UNDATED,
        replace(UNDATED, issue_id="z", file_name="z.txt", month_day=(9, 9)),
    ]
    answers = [decide_years(order, REACHES) for order in itertools.permutations(others)]
    assert answers[0].keys() == {"u", "z"}
    assert all(answer == answers[0] for answer in answers)


@pytest.mark.parametrize(
    ("leads", "day"),
    [
        (["本报讯(记者 某某)5月19日下午,", "5月20日上午,"], (5, 20)),
        (["日前,我县召开会议"], None),
        (["13月45日", "12月31日"], (12, 31)),
        ([], None),
        (["字" * 100 + "5月19日"], None),
    ],
)
def test_an_article_opens_with_its_day(leads: list[str], day: tuple[int, int] | None) -> None:
    assert latest_month_day(leads) == day


def test_national_and_provincial_terms_have_no_reach_here() -> None:
    levels = {row["term"]: row["level"] for row in LEXICON.rows("slogans")}
    reaches = term_reaches([*levels, "闻所未闻"], LEXICON)
    assert reaches["闻所未闻"] is TermReach.UNKNOWN
    assert {levels[term] for term in reaches if term in levels} <= {"city", "county", "town", ""}


def test_the_seeds_help_each_other() -> None:
    texts = {path.name: path.read_text(encoding="utf-8") for path in PATHS}
    alone = [extract_issue(text, file_name=name, lexicon=LEXICON) for name, text in texts.items()]
    assert alone[0].issue.year is None
    together = date_together(list(zip(texts.values(), alone, strict=True)), LEXICON)
    first = together[0].issue
    assert (first.year, first.year_basis, first.latest_event_date) == (2022, DateBasis.OTHER_ISSUES, date(2022, 5, 20))
    assert first.year_evidence is not None
    assert first.year_evidence.startswith("001_5eb91cea166d3069.txt (2022-07-30)")
    assert together[1:] == alone[1:]
