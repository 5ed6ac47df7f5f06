"""Mastheads in the forms that papers print, wherever on the page they stand."""

from datetime import date

import pytest

from etl.lexicon import Lexicon
from etl.model import DateBasis
from etl.parse import parse_issue

REPORT = "\n\n我县召开会议\n\n本报讯 会议在县城召开。会议指出，要抓落实。\n"


@pytest.mark.parametrize(
    ("masthead", "day"),
    [
        pytest.param("2018年5月8日 星期二", date(2018, 5, 8), id="in one line"),
        pytest.param("2018年5月\n戊戌年三月廿三\n\n星期二\n\n08", date(2018, 5, 8), id="the day number apart"),
        pytest.param("2018年\n5月\n8\n星期二", date(2018, 5, 8), id="in four lines"),
        pytest.param("2018.5.8 星期二", date(2018, 5, 8), id="with full stops"),
        pytest.param("2018-05-08 星期二", date(2018, 5, 8), id="with hyphens"),
        pytest.param("２０１８年５月８日　星期二", date(2018, 5, 8), id="full-width"),
        pytest.param("二〇一八年五月八日 星期二", date(2018, 5, 8), id="in Chinese numerals"),
        pytest.param("2018 年 5 月 8 日 星期二", date(2018, 5, 8), id="with blanks"),
        pytest.param("农历戊戌年三月廿三 星期二", date(2018, 5, 8), id="by the lunar date and the weekday alone"),
        pytest.param("12\n2018年5月\n戊戌年三月廿三\n8", date(2018, 5, 8), id="of two numbers the one that fits"),
    ],
)
def test_the_date(lexicon: Lexicon, masthead: str, day: date) -> None:
    issue = parse_issue(f"石泉报\n{masthead}\n中共石泉县委主办{REPORT}", file_name="a.txt", lexicon=lexicon)
    assert (issue.date, issue.date_basis) == (day, DateBasis.MASTHEAD)
    assert (issue.year, issue.paper, issue.warnings) == (2018, "石泉报", ())


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("总第3120期", 3120),
        ("第863号", 863),
        ("第45期（总第1032期）", 1032),
        ("第45期 总第1032期", 1032),
        ("总第 863 期", 863),
        ("总1032期", 1032),
        ("No.1032", 1032),
        ("总第一千零三十二期", 1032),
        ("今日四版", None),
    ],
)
def test_the_issue_number(lexicon: Lexicon, line: str, number: int | None) -> None:
    text = f"石泉报\n2018年5月8日 星期二 {line}{REPORT}"
    assert parse_issue(text, file_name="a.txt", lexicon=lexicon).issue_number == number


def test_the_masthead_may_stand_below_the_articles(lexicon: Lexicon) -> None:
    text = f"{REPORT}\n中共石泉县委主办\n2018年5月8日 星期二 第45期 本期共4版\n责任编辑 张三 校对 李四"
    issue = parse_issue(text, file_name="a.txt", lexicon=lexicon)
    assert (issue.date, issue.issue_number) == (date(2018, 5, 8), 45)
    assert [article.title.text for article in issue.articles] == ["我县召开会议"]


def test_a_masthead_in_one_line_with_the_text_is_still_found(lexicon: Lexicon) -> None:
    text = "石泉报 2018年5月8日 星期二 总第1032期 今日四版 我县召开会议 本报讯 会议在县城召开。要抓落实。"
    issue = parse_issue(text, file_name="a.txt", lexicon=lexicon)
    assert (issue.date, issue.issue_number) == (date(2018, 5, 8), 1032)


@pytest.mark.parametrize(
    ("masthead", "warnings"),
    [
        ("2018年5月8日 星期二 农历戊戌年三月廿三", 0),
        ("2018年5月8日 星期三", 1),
        ("2018年5月8日 星期二 农历戊戌年三月廿四", 1),
        ("2018年5月8日 星期三 农历戊戌年三月廿四", 2),
    ],
)
def test_what_contradicts_the_date_is_reported_and_not_corrected(
    lexicon: Lexicon, masthead: str, warnings: int
) -> None:
    issue = parse_issue(f"石泉报\n{masthead}{REPORT}", file_name="a.txt", lexicon=lexicon)
    assert issue.date == date(2018, 5, 8)
    assert len(issue.warnings) == warnings


@pytest.mark.parametrize(
    ("file_name", "day"),
    [
        ("2018-05-08_石泉报.txt", date(2018, 5, 8)),
        ("20180508.txt", date(2018, 5, 8)),
        ("000_6a2a45aa5de2dca0.txt", None),
        ("20181332.txt", None),
    ],
)
def test_the_file_name_is_the_second_choice(lexicon: Lexicon, file_name: str, day: date | None) -> None:
    issue = parse_issue(REPORT, file_name=file_name, lexicon=lexicon)
    assert issue.date == day
    assert issue.date_basis is (DateBasis.FILE_NAME if day else DateBasis.NONE)


@pytest.mark.parametrize(
    "line",
    [
        "准印证号:(甘)LK06-012 新闻热线:0935-5120000",
        "国内统一刊号:CN15—0998 邮发代号41-288",
        "今日天气 雷阵雨 24℃-31℃",
        "某县气象台5月8日10时发布:今天夜间到明天多云,山区有小雨",
        "责任编辑:安宁 版式:吴静",
        "编 辑：苏 伟",
        "JIN RI SHI QUAN",
        "A1",
        "06",
        "掌上石泉客户端",
        "来源：石泉县融媒体中心 发布时间：2018-05-08 09:30 浏览次数：331",
    ],
)
def test_furniture_is_no_article(lexicon: Lexicon, line: str) -> None:
    issue = parse_issue(f"{REPORT}\n{line}\n", file_name="a.txt", lexicon=lexicon)
    assert [article.body.text[:3] for article in issue.articles] == ["本报讯"]
    assert line not in issue.articles[0].body.text


def test_a_sentence_with_a_date_is_no_furniture(lexicon: Lexicon) -> None:
    text = f"{REPORT}\n2018年5月8日，全县第一季度项目推进会召开，要求各镇抓落实。\n"
    assert "第一季度" in parse_issue(text, file_name="a.txt", lexicon=lexicon).articles[0].body.text


def test_a_papers_name_with_its_whole_date_is_no_headline(lexicon: Lexicon) -> None:
    page = "石泉日报 2015年2月12日\n本报讯 2月9日，石泉县委书记谢安国看望群众。谢安国要求，要抓好落实。"
    issue = parse_issue(page, file_name="a.txt", lexicon=lexicon)
    assert (issue.paper, issue.date, issue.articles[0].title.text) == ("石泉日报", date(2015, 2, 12), "")
