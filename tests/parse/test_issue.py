"""Any text gives an issue: pages, bare reports, broken files; and every character leads back to print."""

from datetime import date
from pathlib import Path

import pytest
from five_seeds import PATHS
from hypothesis import given, settings
from hypothesis import strategies as st

from etl.lexicon import Lexicon, load_lexicon
from etl.model import Field, Issue
from etl.parse import parse_issue
from etl.parse.clean import fold

ROOT = Path(__file__).parents[2]
SEEDS = PATHS
PARTS = (
    "本报讯（记者 李明）", "5月7日上午，", "县委书记谢安国指出，", "要抓落实。", "会议召开", "\n", "\n\n", "# ", "“", "”", "图为",
    "（下转3版）", "2018年5月8日 星期二", "启事", "李明 王芳", "摄", "，", "广告", "——", "暨", "\u3000", "\r\n", "【", "】", "石泉县", "縣委書記",
)  # fmt: skip


def fields(issue: Issue) -> list[tuple[str, str, tuple[tuple[int, int, int], ...]]]:
    return [
        (name, article.field(name).text, tuple((p.at, p.source, p.length) for p in article.field(name).pieces))
        for article in issue.articles
        for name in Field
    ]


def assert_leads_back(issue: Issue, source: str) -> None:
    for _, text, pieces in fields(issue):
        position = 0
        for at, start, length in pieces:
            assert at >= position
            assert text[at : at + length] == fold(source[start : start + length], load_lexicon())
            assert text[position:at].strip(" \n") == "", "nothing but blanks and line breaks was put in"
            position = at + length


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_every_character_of_a_real_page_leads_back_to_print(lexicon: Lexicon, path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert_leads_back(parse_issue(source, file_name=path.name, lexicon=lexicon), source)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=40).map("".join))
def test_any_text_gives_an_issue_that_leads_back_to_it(source: str) -> None:
    assert_leads_back(parse_issue(source, file_name="a.txt", lexicon=load_lexicon()), source)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n\n",
        " ",
        "标题",
        "#",
        "###",
        "。",
        "，",
        "（下转3版）",
        "图为",
        "摄",
        "本报讯",
        "(",
        "\u200b",
        "\r\n\r\n",
        "A" * 10000,
    ],
)
def test_hardly_a_text_at_all(lexicon: Lexicon, text: str) -> None:
    issue = parse_issue(text, file_name="a.txt", lexicon=lexicon)
    assert issue.date is None
    assert len(issue.articles) <= 1


@pytest.mark.parametrize("change", ["\r\n", "\r"])
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_line_ends_of_other_systems_change_nothing(lexicon: Lexicon, path: Path, change: str) -> None:
    source = path.read_text(encoding="utf-8")
    plain = parse_issue(source, file_name="a.txt", lexicon=lexicon)
    other = parse_issue(source.replace("\n", change), file_name="a.txt", lexicon=lexicon)
    assert [field[:2] for field in fields(plain)] == [field[:2] for field in fields(other)]


def test_the_same_text_gives_the_same_issue(lexicon: Lexicon) -> None:
    source = SEEDS[-1].read_text(encoding="utf-8")
    once, again = (parse_issue(source, file_name="a.txt", lexicon=lexicon) for _ in range(2))
    assert once == again


def test_positions_count_from_one(lexicon: Lexicon) -> None:
    issue = parse_issue(SEEDS[0].read_text(encoding="utf-8"), file_name="a.txt", lexicon=lexicon)
    assert [article.position for article in issue.articles] == [1, 2, 3, 4]


def test_a_bare_report_is_one_article(lexicon: Lexicon) -> None:
    page = "石泉县召开推进会\n\n5月7日，石泉县召开推进会。\n\n谢安国指出，要抓落实。\n"
    (article,) = parse_issue(page, file_name="a.txt", lexicon=lexicon).articles
    assert (article.title.text, article.body.text) == (
        "石泉县召开推进会",
        "5月7日，石泉县召开推进会。\n谢安国指出，要抓落实。",
    )


def test_a_page_in_one_line_is_cut_at_its_openings(lexicon: Lexicon) -> None:
    page = "我县召开推进会 本报讯（记者 李明）5月7日，全县推进会召开，会议要求抓好各项工作的落实。 县政协开展视察 本报讯（记者 王芳）5月6日，县政协视察供水工程。"
    issue = parse_issue(page, file_name="a.txt", lexicon=lexicon)
    assert [article.title.text for article in issue.articles] == ["我县召开推进会", "县政协开展视察"]
    assert [article.reporters for article in issue.articles] == [("李明",), ("王芳",)]


def test_a_report_from_the_web_sheds_what_stands_around_it(lexicon: Lexicon) -> None:
    page = (
        "首页 > 要闻 > 石泉要闻\n石泉县人民政府门户网站 www.example.cn 2018-05-08 17:34 来源：\n\n"
        "谢安国主持召开县委专题会议强调:锚定目标加压奋进,补齐短板,奋力实现“开门红”\n\n"
        "5月7日下午，石泉县委书记谢安国主持召开会议。县领导张拓参加。\n\n"
        "记者:赵武/邹宝剑|见习记者:柳琪\n编 辑：苏 伟\n一 审：魏 倩\n总监制：骆世明\n投稿邮箱：abc@example.cn\n扫 描 二 维 码\n"
    )
    issue = parse_issue(page, file_name="a.txt", lexicon=lexicon)
    (article,) = issue.articles
    assert article.title.text.startswith("谢安国主持召开县委专题会议强调")
    assert article.body.text == "5月7日下午，石泉县委书记谢安国主持召开会议。县领导张拓参加。"
    assert article.reporters == ("赵武", "邹宝剑", "柳琪")
    assert (issue.date, article.event_date) == (date(2018, 5, 8), date(2018, 5, 7))
