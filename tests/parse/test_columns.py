"""Pieces of one article that stand apart are put together by what continues the sentence."""

import pytest

from etl.lexicon import Lexicon
from etl.parse import parse_issue
from etl.parse.body import join_paragraphs
from etl.parse.clean import clean_page
from etl.parse.kinship import bond
from etl.parse.lines import split_lines

MASTHEAD = "石泉报\n\n2018年5月8日 星期二 总第1032期\n\n"
WATER = (
    "谢安国调研供水工程\n\n本报讯 5月6日，县委书记谢安国调研供水工程。谢安国指出，要把“清水行动”抓到底，"
    "让群众喝上放心水。\n\n水利局汇报了管网改造情况，说全县已铺设{cut}管道二百公里，谢安国当场要求年底前完成。\n\n"
)
TEA = "茶园迎来采摘高峰\n\n本报讯 5月的茶园，茶农陈桂花正忙着采茶。陈桂花说，今年价格好。\n\n"


def bodies(page: str, lexicon: Lexicon) -> dict[str, str]:
    issue = parse_issue(MASTHEAD + page, file_name="a.txt", lexicon=lexicon)
    return {article.title.text: article.body.text for article in issue.articles}


def whole(lexicon: Lexicon) -> str:
    return bodies(WATER.format(cut=""), lexicon)["谢安国调研供水工程"]


def test_a_rest_behind_another_article_comes_home(lexicon: Lexicon) -> None:
    beginning, rest = WATER.split("{cut}")
    found = bodies(f"{beginning}\n\n{TEA}{rest}", lexicon)
    assert found == {"谢安国调研供水工程": whole(lexicon), "茶园迎来采摘高峰": bodies(TEA, lexicon)["茶园迎来采摘高峰"]}


def test_a_rest_that_begins_with_a_comma_comes_home(lexicon: Lexicon) -> None:
    beginning, rest = WATER.replace("{cut}", "").split("，谢安国当场")
    found = bodies(f"{beginning}\n\n{TEA}，谢安国当场{rest}", lexicon)
    assert found["谢安国调研供水工程"] == whole(lexicon)


def test_a_rest_behind_the_other_articles_reporters_comes_home(lexicon: Lexicon) -> None:
    beginning, rest = WATER.split("{cut}")
    found = bodies(f"{beginning}\n\n{TEA}李明 王芳\n\n{rest}", lexicon)
    assert found["谢安国调研供水工程"] == whole(lexicon)


def test_a_rest_below_a_notice_comes_home(lexicon: Lexicon) -> None:
    beginning, rest = WATER.split("{cut}")
    found = bodies(f"{beginning}\n\n停电通知\n\n因检修，5月9日城关镇停电。\n\n{rest}", lexicon)
    assert found["谢安国调研供水工程"] == whole(lexicon)
    assert found["停电通知"] == "因检修，5月9日城关镇停电。"


def test_a_rest_may_come_before_its_beginning(lexicon: Lexicon) -> None:
    beginning, rest = WATER.split("{cut}")
    found = bodies(f"管网进展如何\n\n{rest}{TEA}{beginning}", lexicon)
    assert [body for title, body in found.items() if "谢安国" in title] == [whole(lexicon)]


def test_a_fragment_with_no_home_stays_alone(lexicon: Lexicon) -> None:
    found = bodies(TEA + "李明 王芳\n\n真拍照。曾经的养猪村成了景点。", lexicon)
    assert found[""] == "真拍照。曾经的养猪村成了景点。"


def test_a_lost_full_stop_takes_nothing_from_the_next_article(lexicon: Lexicon) -> None:
    report = WATER.format(cut="").rstrip("。\n") + "\n\n"
    found = bodies(report + TEA + "茶农们的收入增加了两成。\n\n", lexicon)
    assert found["茶园迎来采摘高峰"].endswith("茶农们的收入增加了两成。")


def test_what_is_printed_behind_the_mark_of_continuation_belongs_to_the_article(lexicon: Lexicon) -> None:
    page = WATER.format(cut="") + "(下转2版)\n\n谢安国强调，“清水行动”不是口号。\n\n" + TEA
    assert bodies(page, lexicon)["谢安国调研供水工程"].endswith("“清水行动”不是口号。")


@pytest.mark.parametrize(
    ("end", "start", "fits"),
    [
        pytest.param("不当“传", "声筒”。要用好", True, id="a quotation is closed"),
        pytest.param("各级干部", "、保健老师要负责", True, id="a list goes on"),
        pytest.param("就怕没", "有冷库", True, id="a word is cut in two"),
        pytest.param("就怕没", "会议指出，要抓落实", False, id="a sentence of its own"),
        pytest.param("就怕没", "声筒”。要用好", False, id="a quotation that nobody opened"),
    ],
)
def test_what_continues_a_sentence(lexicon: Lexicon, end: str, start: str, fits: bool) -> None:
    assert (bond(end, start, lexicon) > 0) is fits


@pytest.mark.parametrize(
    ("paragraphs", "body"),
    [
        pytest.param(["把党旗插到重", "大项目一线。"], "把党旗插到重大项目一线。", id="broken sentence"),
        pytest.param(
            ["会议召开。", "会议指出，要抓落实。"], "会议召开。\n会议指出，要抓落实。", id="paragraphs stay apart"
        ),
        pytest.param(["要抓落实", "会议强调，要快。"], "要抓落实\n会议强调，要快。", id="a lost full stop"),
        pytest.param(["发展较为滞后，脱贫", "脱贫攻坚任务重。"], "发展较为滞后，脱贫攻坚任务重。", id="a repeated end"),
        pytest.param(
            ["烘干房里还是热气腾腾的，村民笑了。", "烘干房里还是热气腾腾的，", "收成好。"],
            "烘干房里还是热气腾腾的，村民笑了。\n收成好。",
            id="a line printed twice",
        ),
        pytest.param(["卖空了", "。"], "卖空了。", id="a full stop on a line of its own"),
    ],
)
def test_paragraphs_become_a_body(lexicon: Lexicon, paragraphs: list[str], body: str) -> None:
    page = clean_page("\n\n".join(paragraphs), lexicon)
    assert join_paragraphs(page, split_lines(page.text), lexicon).text == body


def test_two_articles_that_cut_each_other_are_both_put_right(lexicon: Lexicon) -> None:
    page = (
        "谢安国调研脱贫工作\n\n本报讯 5月6日，县委书记谢安国调研脱贫攻坚工作。他强调，要\n\n"
        "我县召开安全生产会\n\n本报讯 5月5日，安全生产会召开，副县长周志讲话。周志要求，要严格落实责任，\n\n"
        "把脱贫攻坚作为头等大事，谢安国要求各镇抓好产业。\n\n确保不发生较大以上事故。\n\n"
    )
    found = bodies(page, lexicon)
    assert found["谢安国调研脱贫工作"].endswith("他强调，要把脱贫攻坚作为头等大事，谢安国要求各镇抓好产业。")
    assert found["我县召开安全生产会"].endswith("要严格落实责任，确保不发生较大以上事故。")


def test_two_column_pieces_that_changed_places_are_put_right(lexicon: Lexicon) -> None:
    page = (
        "我县召开推进会\n\n本报讯 5月7日，全县推进会召开，县长要求各镇把供水管网改造放在首\n\n"
        "筒”。要用好调度办法。\n\n位，落实到岗位，不搞花架子，不当“传声\n\n会议还研究了其他事项。\n\n"
    )
    body = bodies(page, lexicon)["我县召开推进会"]
    assert "放在首位，落实到岗位，不搞花架子，不当“传声筒”。要用好调度办法。" in body
