"""The page cut into articles: what begins one, what ends it, what is told apart."""

from datetime import date

import pytest

from etl.lexicon import Lexicon
from etl.model import ArticleKind, Issue
from etl.parse import parse_issue

MASTHEAD = "石泉报\n\n2018年5月8日 星期二 总第1032期\n\n"
FIRST = "我县召开推进会\n\n本报讯（记者 李明）5月7日，全县推进会召开。县委书记谢安国指出，要抓落实。\n\n"
SECOND = "县政协开展视察\n\n本报讯 5月6日，县政协视察供水工程。副主席周志参加。\n\n"


def parsed(page: str, lexicon: Lexicon) -> Issue:
    return parse_issue(MASTHEAD + page, file_name="a.txt", lexicon=lexicon)


def kinds(page: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    return [(article.kind.value, article.title.text) for article in parsed(page, lexicon).articles]


@pytest.mark.parametrize(
    ("between", "found"),
    [
        pytest.param("图为茶农在采茶。 王芳 摄\n\n", ("caption", ""), id="图为"),
        pytest.param("▲5月6日，群众在田间插秧。 王芳 摄\n\n", ("caption", ""), id="a triangle"),
        pytest.param("王芳 摄影报道\n\n图为茶农在采茶。\n\n", ("caption", ""), id="the credit above"),
        pytest.param("图①：旅客候车。\n\n", ("caption", ""), id="a numbered picture"),
        pytest.param(
            "停电通知\n\n因检修，5月9日城关镇停电。\n\n石泉县供电分局\n\n", ("notice", "停电通知"), id="notice"
        ),
        pytest.param("公 告\n\n大厅实行预约办理。\n\n", ("notice", "公 告"), id="a title with blanks"),
        pytest.param(
            "富强 民主 文明 和谐\n自由 平等 公正 法治\n\n",
            ("slogan", "富强 民主 文明 和谐 自由 平等 公正 法治"),
            id="motto",
        ),
        pytest.param("热烈祝贺县“两会”隆重召开\n\n", ("slogan", "热烈祝贺县“两会”隆重召开"), id="congratulation"),
        pytest.param("奋进新征程\n\n——落实“双强”行动——\n\n", ("slogan", "奋进新征程"), id="motto between dashes"),
    ],
)
def test_what_stands_between_two_articles_is_told_apart(lexicon: Lexicon, between: str, found: tuple[str, str]) -> None:
    issue = parsed(FIRST + between + SECOND, lexicon)
    assert sorted((article.kind.value, article.title.text) for article in issue.articles) == sorted(
        [("report", "我县召开推进会"), found, ("report", "县政协开展视察")]
    )
    reports = [article.body.text for article in issue.articles if article.kind is ArticleKind.REPORT]
    assert [body[-5:] for body in reports] == ["要抓落实。", "志参加。"[-5:].rjust(5, "周")]


def test_a_titled_picture_is_a_caption(lexicon: Lexicon) -> None:
    page = FIRST + "红花送给老兵\n\n建军节来临之际，社区为老兵举行生日会。\n\n（李明 王芳 摄）\n\n" + SECOND
    (caption,) = [article for article in parsed(page, lexicon).articles if article.kind is ArticleKind.CAPTION]
    assert (caption.title.text, caption.reporters) == ("红花送给老兵", ("李明", "王芳"))


def test_a_picture_inside_an_article_does_not_end_it(lexicon: Lexicon) -> None:
    page = FIRST.replace("要抓落实。", "要把责任\n\n图为会议现场。 王芳 摄\n\n扛在肩上。")
    bodies = {article.kind: article.body.text for article in parsed(page, lexicon).articles}
    assert bodies[ArticleKind.REPORT].endswith("要把责任扛在肩上。")


def test_an_advertisement_between_marks_is_no_headline(lexicon: Lexicon) -> None:
    page = FIRST + "### 广告 ###\n江畔花园 现房发售\n电话:0915-6320000\n###\n\n\n" + SECOND
    assert kinds(page, lexicon)[-1] == ("report", "县政协开展视察")


@pytest.mark.parametrize("mark", ["一、", "（一）", "1.", "●", "◆"])
def test_a_numbered_heading_begins_no_article(lexicon: Lexicon, mark: str) -> None:
    page = FIRST + f"{mark}提高政治站位\n\n要把思想统一起来。\n\n" + SECOND
    assert [title for _, title in kinds(page, lexicon)] == ["我县召开推进会", "县政协开展视察"]


def test_a_heading_in_a_bare_report_begins_no_article(lexicon: Lexicon) -> None:
    page = "我县召开推进会\n\n5月7日，推进会召开。\n\n强化责任落实\n\n各镇要抓落实。"
    (article,) = parse_issue(page, file_name="a.txt", lexicon=lexicon).articles
    assert article.body.text == "5月7日，推进会召开。\n强化责任落实\n各镇要抓落实。"


def test_a_feature_without_byline_is_an_article_of_its_own(lexicon: Lexicon) -> None:
    page = FIRST + "牛棚里的新算盘\n\n太阳刚升起，村民老张已在喂牛。“去年卖了六万多。”老张说。\n\n" + SECOND
    assert [title for _, title in kinds(page, lexicon)] == ["我县召开推进会", "牛棚里的新算盘", "县政协开展视察"]


def test_a_further_report_goes_on_with_the_article(lexicon: Lexicon) -> None:
    page = FIRST + "又讯 会后，与会人员观摩了项目。\n\n" + SECOND
    assert len(parsed(page, lexicon).articles) == 2


def test_a_fragment_from_another_page_has_no_title(lexicon: Lexicon) -> None:
    page = FIRST + "(上接4版)\n\n老粮仓改成了记忆馆，孩子们问个不停。\n\n(宋 扬)"
    article = parsed(page, lexicon).articles[-1]
    assert (article.title.text, article.reporters) == ("", ("宋扬",))


@pytest.mark.parametrize("day", [date(2018, 5, 7)])
def test_the_event_dates_and_the_latest_of_them(lexicon: Lexicon, day: date) -> None:
    issue = parsed(FIRST + SECOND, lexicon)
    assert [article.event_date for article in issue.articles] == [day, date(2018, 5, 6)]
    assert issue.latest_event_date == day


@pytest.mark.parametrize(
    ("dateline", "text", "day"),
    [
        ("石泉新闻网5月6日讯（李明）", "今天上午，县委召开会议。", date(2018, 5, 6)),
        ("石泉新闻网5月6日讯（李明）", "昨天下午，县委召开会议。", date(2018, 5, 5)),
        ("石泉新闻网5月6日讯（李明）", "5月4日，县委召开会议。", date(2018, 5, 4)),
        ("石泉新闻网5月6日讯（李明）", "县委召开会议。", date(2018, 5, 6)),
        ("石泉新闻网5月6日讯（李明）", "近日，县委召开会议。", None),
    ],
)
def test_a_dateline_is_what_today_counts_from(lexicon: Lexicon, dateline: str, text: str, day: date | None) -> None:
    issue = parsed(f"县委召开会议\n\n{dateline}{text}\n", lexicon)
    assert issue.articles[0].event_date == day


@pytest.mark.parametrize(
    "advert",
    ["江畔花园 现房发售\n电话:0915-6320000\n\n", "广告\n江畔花园 现房发售 即买即住\n电话:0915-6320000\n\n"],
)
def test_short_lines_over_a_telephone_number_are_an_advertisement(lexicon: Lexicon, advert: str) -> None:
    found = kinds(FIRST + advert + SECOND, lexicon)
    assert [title for kind, title in found if kind == "report"] == ["我县召开推进会", "县政协开展视察"]
    assert [kind for kind, _ in found].count("notice") == 1


@pytest.mark.parametrize(
    ("title", "text", "kind"),
    [
        ("县人民医院招聘公告", "因工作需要，现招聘护士五名。", "notice"),
        ("致全县人民的一封信", "森林防火人人有责。", "notice"),
        ("我县发布禁烧通告", "本报讯 5月7日，我县发布禁烧通告。", "report"),
    ],
)
def test_a_notice_is_known_by_its_title_unless_it_is_reported(
    lexicon: Lexicon, title: str, text: str, kind: str
) -> None:
    assert kinds(f"{FIRST}{title}\n\n{text}\n\n", lexicon)[-1] == (kind, title)


@pytest.mark.parametrize(
    "line",
    [
        "任命李明同志为石泉县人民政府副县长",
        "免去王芳的石泉县审计局局长职务",
        "本报记者在现场看到，工地上机器轰鸣",
        "据新华社报道，全国粮食丰收",
        "记者：今年有什么打算？",
        "一是抓好春耕备耕",
    ],
)
def test_a_line_of_a_report_is_no_headline(lexicon: Lexicon, line: str) -> None:
    issue = parsed(FIRST + line + "\n\n会议还研究了其他事项。\n\n" + SECOND, lexicon)
    assert [article.title.text for article in issue.articles] == ["我县召开推进会", "县政协开展视察"]
    assert line in issue.articles[0].body.text


def test_a_feature_may_have_a_comma_in_its_headline(lexicon: Lexicon) -> None:
    page = FIRST + "小小木耳，撑起致富伞\n\n走进大棚，村民老张正忙着采摘木耳。他种了三年。\n\n" + SECOND
    assert "小小木耳，撑起致富伞" in [title for _, title in kinds(page, lexicon)]


def test_a_table_of_contents_is_no_article(lexicon: Lexicon) -> None:
    page = "我县启动春耕 （详见2版）\n\n" + FIRST + SECOND
    assert [title for _, title in kinds(page, lexicon)] == ["我县召开推进会", "县政协开展视察"]
