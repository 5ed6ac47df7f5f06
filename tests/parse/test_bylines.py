"""Bylines and datelines of every style: who wrote, and where the body begins and ends."""

import pytest

from etl.lexicon import Lexicon
from etl.model import Article
from etl.parse import parse_issue
from etl.parse.bylines import page_number, reporters_in

HEAD = "我县召开推进会"
TEXT = "5月7日，全县推进会召开。会议指出，要抓落实。"


def only_article(page: str, lexicon: Lexicon) -> Article:
    (article,) = parse_issue(page, file_name="a.txt", lexicon=lexicon).articles
    return article


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("记者 张三丰 通讯员 李明 王芳", ("张三丰", "李明", "王芳")),
        ("记者 张三丰通讯员 李明", ("张三丰", "李明")),
        ("青报传媒集团记者 张三丰 本报记者 李明", ("张三丰", "李明")),
        ("首席记者 易 凡 实习生 宋佳", ("易凡", "宋佳")),
        ("记者安宁报道", ("安宁",)),
        ("记者李明王芳", ("李明", "王芳")),
        ("通讯员 阿依努尔·吐尔逊", ("阿依努尔·吐尔逊",)),
        ("全媒体记者 欧阳静", ("欧阳静",)),
        ("本报记者 李明 文/图", ("李明",)),
        ("见习记者 王 芳 县融媒体中心", ("王芳",)),
        ("郑利文 摄", ("郑利文",)),
        ("撰稿:李明 编辑:王芳 责编:张三丰 审核:梅英", ("李明",)),
        ("记者:李明 编辑:王芳责任编辑:张三丰", ("李明",)),
        ("记 者:李明 王 芳 见习记者 宋佳", ("李明", "王芳", "宋佳")),
    ],
)
def test_the_names_in_a_byline(lexicon: Lexicon, byline: str, names: tuple[str, ...]) -> None:
    assert reporters_in(byline, lexicon) == names


@pytest.mark.parametrize(
    "opening",
    [
        "本报讯（记者 李明）",
        "本报讯(记者 李明)",
        "本报讯 记者 李明报道 ",
        "本报讯 记者李明报道 ",
        "本报讯【记者 李明】",
        "石泉报讯（记者 李明）",
        "晚报讯（通讯员 李明）",
        "石泉新闻网5月8日讯（记者 李明）",
        "石泉5月8日电（记者 李明）",
        "（本报记者 李明）",
        "石泉在线消息（记者 李明）",
        "云上石泉讯 记者李明报道：",
        "快点网石泉讯（分站记者 李明）",
    ],
)
def test_an_opening_begins_the_body_and_names_the_reporter(lexicon: Lexicon, opening: str) -> None:
    article = only_article(f"{HEAD}\n\n{opening}{TEXT}", lexicon)
    assert article.title.text == HEAD
    assert article.body.text == (opening + TEXT).strip()
    assert article.reporters == ("李明",)


@pytest.mark.parametrize("line", ["□本报记者 李明", "◎ 融媒体记者 李明", "● 本报通讯员 李明", "文/李 明", "记者：李明"])
def test_a_byline_of_its_own_is_not_part_of_the_body(lexicon: Lexicon, line: str) -> None:
    article = only_article(f"{HEAD}\n\n{line}\n\n{TEXT}", lexicon)
    assert (article.body.text, article.reporters) == (TEXT, ("李明",))


@pytest.mark.parametrize(
    ("ending", "names"),
    [
        ("\n\n李明 王芳", ("李明", "王芳")),
        ("\n\n（李 明）", ("李明",)),
        ("（李明 王芳）", ("李明", "王芳")),
        ("\n\n（本报记者 李明）", ("李明",)),
        ("\n\n（李明 文/图）", ("李明",)),
        ("\n\n（李明 天乐）", ("李明", "天乐")),
        ("\n\n作者：李明 王芳\n编辑：赵敏", ("李明", "王芳")),
        ("\n\n文字：李明\n图片：王芳\n初审：孙静", ("李明", "王芳")),
    ],
)
def test_names_behind_the_text_are_not_part_of_the_body(lexicon: Lexicon, ending: str, names: tuple[str, ...]) -> None:
    article = only_article(f"{HEAD}\n\n本报讯 {TEXT}{ending}", lexicon)
    assert article.body.text == f"本报讯 {TEXT}"
    assert article.reporters == names


@pytest.mark.parametrize(
    ("mark", "page"),
    [
        ("（下转3版）", 3),
        ("(下转第二版)", 2),
        ("（下转A3版）", 3),
        ("(紧接第二版)", 2),
        ("（转4版）", 4),
        ("下转第3版", 3),
    ],
)
@pytest.mark.parametrize("gap", ["", "\n\n"])
def test_the_mark_of_continuation_is_not_part_of_the_body(lexicon: Lexicon, mark: str, page: int, gap: str) -> None:
    if not gap and mark[0] not in "（(":
        pytest.skip("without brackets the mark stands in a line of its own")
    article = only_article(f"{HEAD}\n\n本报讯 {TEXT}各镇要把{gap}{mark}", lexicon)
    assert (article.body.text, article.continued_on_page) == (f"本报讯 {TEXT}各镇要把", page)


@pytest.mark.parametrize(("mark", "page"), [("3", 3), ("三", 3), ("A3", 3), (None, None)])
def test_page_numbers(mark: str | None, page: int | None) -> None:
    assert page_number(mark) == page


@pytest.mark.parametrize("line", ["本报评论员", "本报特约评论员", "□ 石泉报评论员"])
def test_a_commentator_makes_a_commentary(lexicon: Lexicon, line: str) -> None:
    article = only_article(f"实干才有出路\n\n{line}\n\n有的干部说得多、做得少。要把功夫下在平时。", lexicon)
    assert article.kind == "commentary"
    assert article.body.text.startswith("有的干部")


@pytest.mark.parametrize(
    ("tail", "names"),
    [
        ("（文/图 记者 李明）", ("李明",)),
        ("（记 者：李明 王芳 见习记者 宋佳）", ("李明", "王芳", "宋佳")),
        ("（供稿：李明）", ("李明",)),
        (" ■李明", ("李明",)),
        ("（编辑：李明）", ()),
    ],
)
def test_credits_behind_the_text_are_no_part_of_it(lexicon: Lexicon, tail: str, names: tuple[str, ...]) -> None:
    article = only_article(f"{HEAD}\n\n{TEXT}{tail}", lexicon)
    assert (article.body.text, article.reporters) == (TEXT, names)


@pytest.mark.parametrize(
    "line",
    [
        "N 编辑：王芳责任编辑：宋佳",
        "播音：王芳\n审片：宋佳",
        "文稿编辑：王芳",
        "稿件来源： 石泉在线",
        "联系：15100000000",
        "摄影：住建中心 王芳",
        "撰稿：李明 编辑：王芳 审核：宋佳",
        "本稿件所含文字、图片和音视频资料，版权均属\n石泉晚报所有，任何媒体或个人未经授权不得转载，违者必究。",
    ],
)
def test_closing_lines_are_no_articles(lexicon: Lexicon, line: str) -> None:
    article = only_article(f"{HEAD}\n\n{TEXT}\n{line}", lexicon)
    assert article.body.text == TEXT
    assert not {"王芳", "宋佳"} & set(article.reporters)
