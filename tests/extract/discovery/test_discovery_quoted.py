"""Sentences → proposed terms, from quotation marks. All of them are invented."""

import pytest

from etl.extract.slogans import find_issue_slogan_uses, find_slogan_uses
from etl.lexicon import load_lexicon
from etl.model import Article, ArticleKind, MappedText

LEXICON = load_lexicon().without("slogans")


def proposed(body: str) -> dict[str, str]:
    article = Article(1, ArticleKind.REPORT, MappedText(""), MappedText(body))
    return {use.term: use.rule for use in find_slogan_uses(article, LEXICON)}


@pytest.mark.parametrize(
    ("sentence", "terms"),
    [
        ("全县启动“四比四看”行动。", ["四比四看"]),
        ("对照“三清单两台账”逐项销号。", ["三清单两台账"]),
        ("落实“五个到位”，层层签字。", ["五个到位"]),
        ("打好“六大会战”，实现全年目标。", ["六大会战"]),
        ("持续推进“百企帮百村”，结成对子。", ["百企帮百村"]),
        ("实施“24680”工作体系，抓项目。", ["24680工作体系"]),
        ("构建“2+4+N”产业体系。", ["2+4+N产业体系", "2+4+N体系"]),
        ("实施“百千万”富民工程。", ["百千万富民工程"]),
        ("紧扣“24680”，逐项落实。", ["24680"]),
        ("把这项工作当作“一号工程”来抓。", ["一号工程"]),
        ("推行“一户一策”，精准帮扶。", ["一户一策"]),
        ("把“七查七看”晒在墙上。", ["七查七看"]),
    ],
)
def test_number_codes_are_proposed(sentence: str, terms: list[str]) -> None:
    assert set(proposed(sentence)) <= set(terms)
    assert proposed(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "全县下辖“三县六镇”。",
        "他在信里写了“三句话”。",
        "“第三季度”就要过去了。",
        "规划期为“三年”。",
        "要把“五年任务三年完成”。",
        "要拿出“一天当作两天用”的劲头。",
        "图为“2021”展板。",
        "县“两会”隆重召开。",
        "正值“七下八上”主汛期。",
        "庆“七一”文艺演出举行。",
        "“十四五”规划开局良好。",
        "村里的“00后”回来了。",
        "要把群众当成“一家人”。",
    ],
)
def test_counted_things_dates_and_plans_are_none(sentence: str) -> None:
    assert proposed(sentence) == {}


@pytest.mark.parametrize(
    ("sentence", "term"),
    [
        ("推广“支部+电商+农户”，户均增收三千元。", "支部+电商+农户"),
        ("采取“网格＋警格”的办法。", "网格＋警格"),
        ("叫响“青禾办·马上办”。", "青禾办·马上办"),
        ("做到“户户有账本、月月有进账”。", "户户有账本、月月有进账"),
        ("聚焦“种、管、收、销”发力。", "种、管、收、销"),
        ("要“学先进找差距、学典型鼓干劲、学经验促发展”。", "学先进找差距、学典型鼓干劲、学经验促发展"),
        ("坚持“村村走到、户户问到”，一户不落。", "村村走到、户户问到"),
        ("把“人人有责、人人尽责,落到每个路口。", "人人有责、人人尽责"),
    ],
)
def test_joined_parts_and_series_are_proposed(sentence: str, term: str) -> None:
    assert term in proposed(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "“今年收成好，一亩地多卖了八百块。”老李说。",
        "“路修通了，日子就有奔头了”，王大妈说。",
        "他笑着说：“干就干好、干就干成”。",
        "“我种我的地，你修你的路”成了老话。",
        "“孩子上学、老人看病、地里庄稼有人收拾，样样都要操心！”",
    ],
)
def test_talk_is_no_term(sentence: str) -> None:
    assert proposed(sentence) == {}


@pytest.mark.parametrize(
    ("sentence", "term"),
    [
        ("全面启动“红心暖巷”行动。", "红心暖巷"),
        ("推行“邻里议事厅”机制。", "邻里议事厅"),
        ("围绕“工业倍增”战略谋篇布局。", "工业倍增"),
        ("开展“结亲连心”，走进千家万户。", "结亲连心"),
        ("对拖欠工资的企业逐一“集中会诊”，限期整改。", "集中会诊"),
        ("擂台赛上，“红雁领飞”选手登台；“红雁领飞”已办三届。", "红雁领飞"),
        ("倡导“应帮尽帮”，不落一户。", "应帮尽帮"),
    ],
)
def test_quoted_names_are_proposed_where_their_surroundings_say_so(sentence: str, term: str) -> None:
    assert term in proposed(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "他荣获“金穗之星”称号。",
        "不当“传声筒”。",
        "要牵住项目建设的“牛鼻子”。",
        "念好“山字经”，打好“生态牌”。",
        "处理好“远与近”的关系。",
        "老街像“画中小镇”。",
        "乡亲们叫他“泥腿专家”。",
        "“青禾大药房”开门营业。",
        "召开“推进会”。",
        "他围绕“乡镇议事工作规则”，作了解读。",
        "要从“要我学”变“我要学”。",
        "他打开“暖心书屋”的门。",
        "实现“散兵游勇”到“集团作战”的跨越。",
        "交出一份“暖心答卷”。",
    ],
)
def test_images_titles_and_plain_words_are_no_terms(sentence: str) -> None:
    assert proposed(sentence) == {}


def test_a_half_that_is_said_alone_is_proposed_too() -> None:
    body = "吹响“大干四季度、夺取全年红”号角。离年底只有五十天，大干四季度，干部带头。"
    assert proposed(body) == {"大干四季度、夺取全年红": "series", "大干四季度": "short-form"}


def test_a_half_beside_its_other_half_is_not_alone() -> None:
    body = "吹响“大干四季度、夺取全年红”号角。大干四季度，夺取全年红，干部带头。"
    assert proposed(body) == {"大干四季度、夺取全年红": "series"}


def test_a_term_that_one_article_quotes_counts_in_the_others() -> None:
    pages = tuple(
        Article(number, ArticleKind.REPORT, MappedText(""), MappedText(body))
        for number, body in enumerate(("开展“四比四看”活动，推行“三送”服务。", "以四比四看促作风，不再三送五请。"), 1)
    )
    first, second = find_issue_slogan_uses(pages, LEXICON)
    assert [use.term for use in first] == ["四比四看", "三送"]
    assert [use.term for use in second] == ["四比四看"]


def test_an_ordinary_word_names_a_project_with_its_noun() -> None:
    assert set(proposed("作为“一把手”工程来抓，不当“传声筒”。")) == {"一把手工程"}


def test_a_known_term_is_not_proposed_again() -> None:
    article = Article(1, ArticleKind.REPORT, MappedText(""), MappedText("开展“六比六晒”活动，推行“河长制”。"))
    assert all(use.known for use in find_slogan_uses(article, load_lexicon()))


def test_every_occurrence_of_a_proposed_term_is_a_use() -> None:
    article = Article(
        1, ArticleKind.REPORT, MappedText("四比四看见实效"), MappedText("开展“四比四看”活动，以四比\n四看促发展。")
    )
    uses = find_slogan_uses(article, LEXICON)
    assert [use.surface for use in uses] == ["四比四看", "四比四看", "四比\n四看"]
    assert all(article.field(use.field).text[use.span.start : use.span.end] == use.surface for use in uses)
    assert not any(use.known for use in uses)


def test_members_of_a_series_of_counted_codes_are_terms_too() -> None:
    assert set(proposed("落实“三大行动、五个突破”。")) == {"三大行动、五个突破", "三大行动", "五个突破"}
