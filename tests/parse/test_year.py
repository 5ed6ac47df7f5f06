"""The year of an issue without a masthead: by words tied to now, else from outside, else unknown."""

from datetime import date

import pytest

from etl.lexicon import Lexicon, load_lexicon
from etl.model import DateBasis, YearHint
from etl.parse import parse_issue
from etl.parse.year import find_year

REPORT = "县委召开会议\n\n本报讯 1月9日，县委召开会议。{text}"
HINT = YearHint(2015, DateBasis.OTHER_ISSUES, "three other issues")


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("会议听取了2022年上半年经济社会发展情况的报告", 2022),
        ("报告分两部分：2017年工作回顾；2018年工作安排", 2018),
        ("2018年是贯彻党的十九大精神的开局之年", 2018),
        ("审查了2021年财政决算", 2022),
        ("今年是党的二十大召开之年", 2022),
        ("以优异成绩迎接党的二十大胜利召开", 2022),
        ("市委召开庆祝建党90周年座谈会", 2011),
        ("今年是“十四五”规划开局之年", 2021),
        ("今年是“十三五”规划收官之年", 2020),
        ("昨天是第25个教师节", 2009),
        ("庆祝新中国成立70周年", 2019),
        ("4月8日，我县召开2011年春耕备耕和防火工作动员会", 2011),
        ("县长谢安国主持召开2022年重点建设项目推进会，各镇参加", 2022),
        ("4月14号，我县举行2015年项目第一季度观摩点评活动", 2015),
        ("全县2019年度安全生产第一次联席会议在县城召开", 2019),
        ("石泉县2023年12月招商引资项目集中签约仪式举行", 2023),
        ("【聚焦2012石泉“两会”】县政协六次会议开幕", 2012),
        ("12月2日，县政府召开2018年第9次常务会议", 2018),
        ("2月8日，石泉县召开2017年信访工作会议", 2017),
        ("石泉县2024年一周大事记（第四期）", 2024),
        ("谢安国指出，2017年第四季度工作值得肯定，2018年全年要再上台阶", 2018),
    ],
)
def test_evidence_for_the_year(lexicon: Lexicon, text: str, year: int) -> None:
    found = find_year(text, lexicon)
    assert found is not None
    assert found[0] == year
    assert found[1] in text


@pytest.mark.parametrize(
    "text",
    [
        "2019年7月，村两委干部前往考察",
        "项目自2018年9月开工",
        "公司成立于2005年",
        "2014年5月9日，习近平总书记在兰考指出",
        "去年卖了六万多元",
        "1月9日，我县召开2016年度总结表彰大会",
        "县委召开2021年度民主生活会",
        "12月28日，我县召开2018年工作务虚会议",
        "1月9日，我县召开2016年度大会",
        "宣读了表扬2021年全区先进单位的决定",
        "我县召开决战决胜脱贫攻坚誓师大会",
        "【回顾2018年】记者走进石泉",
        "习近平总书记在党的二十大报告中指出",
    ],
)
def test_the_past_is_no_evidence(lexicon: Lexicon, text: str) -> None:
    assert find_year(text, lexicon) is None


@pytest.mark.parametrize("row", load_lexicon().rows("dated_events"), ids=lambda row: row["example"])
def test_every_dated_event_gives_its_year(lexicon: Lexicon, row: dict[str, str]) -> None:
    found = find_year(row["example"], lexicon)
    assert found is not None
    assert found[0] == int(row["year"])


def test_the_text_goes_before_the_hint(lexicon: Lexicon) -> None:
    page = REPORT.format(text="会议部署了2018年工作安排。")
    issue = parse_issue(page, file_name="a.txt", lexicon=lexicon, year_hint=HINT)
    assert (issue.year, issue.year_basis) == (2018, DateBasis.TEXT)
    assert issue.articles[0].event_date == date(2018, 1, 9)


def test_the_whole_date_of_a_bare_report_gives_the_year(lexicon: Lexicon) -> None:
    page = "政协会议于2017年2月14日至2月16日在石泉县城隆重举行，谢安国主持会议。"
    issue = parse_issue(page, file_name="a.txt", lexicon=lexicon, year_hint=HINT)
    assert (issue.year, issue.year_basis, issue.year_evidence) == (2017, DateBasis.TEXT, "2017年2月14日至2月16日")
    assert issue.articles[0].event_date == date(2017, 2, 14)


def test_one_whole_date_among_many_articles_may_tell_of_the_past(lexicon: Lexicon) -> None:
    page = REPORT.format(text="") + "\n\n一个老兵的回乡路\n\n2009年7月1日那天，谢安国回到村里。"
    assert parse_issue(page, file_name="a.txt", lexicon=lexicon).year is None


def test_a_whole_date_behind_the_byline_is_the_reports(lexicon: Lexicon) -> None:
    page = REPORT.format(text="") + "\n\n全县大会召开\n\n本报讯（记者 李明）2019年1月8日，全县大会召开。"
    assert parse_issue(page, file_name="a.txt", lexicon=lexicon).year == 2019


def test_a_hint_serves_where_the_text_is_silent(lexicon: Lexicon) -> None:
    issue = parse_issue(REPORT.format(text=""), file_name="a.txt", lexicon=lexicon, year_hint=HINT)
    assert (issue.year, issue.year_basis, issue.year_evidence) == (2015, DateBasis.OTHER_ISSUES, "three other issues")
    assert issue.date is None
    assert issue.date_basis is DateBasis.ARTICLE_DATES
    assert (issue.date_earliest, issue.date_latest) == (date(2015, 1, 9), date(2015, 12, 31))


def test_without_either_the_year_stays_unknown_and_so_do_the_dates(lexicon: Lexicon) -> None:
    issue = parse_issue(REPORT.format(text=""), file_name="a.txt", lexicon=lexicon)
    assert (issue.year, issue.year_basis, issue.date) == (None, DateBasis.NONE, None)
    assert (issue.articles[0].event_date, issue.latest_event_date) == (None, None)


def test_december_before_january_is_the_year_before(lexicon: Lexicon) -> None:
    page = REPORT.format(text="会议部署了2018年工作安排。") + "\n\n慰问老党员\n\n本报讯 12月28日，县委慰问老党员。"
    issue = parse_issue(page, file_name="a.txt", lexicon=lexicon)
    assert [article.event_date for article in issue.articles] == [date(2018, 1, 9), date(2017, 12, 28)]
