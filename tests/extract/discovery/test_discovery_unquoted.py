"""Sentences → proposed terms, without quotation marks. All of them are invented."""

import pytest

from etl.extract.slogans import find_slogan_uses
from etl.lexicon import load_lexicon
from etl.model import Article, ArticleKind, MappedText

LEXICON = load_lexicon().without("slogans")


def proposed(body: str, title: str = "", kind: ArticleKind = ArticleKind.REPORT) -> set[str]:
    article = Article(1, kind, MappedText(title), MappedText(body))
    return {use.term for use in find_slogan_uses(article, LEXICON)}


@pytest.mark.parametrize(
    ("sentence", "term"),
    [
        ("一是比质量、晒实效。", "比质量、晒实效"),
        ("做到讲政治、懂规矩、守底线。", "讲政治、懂规矩、守底线"),
        ("全力保供电、保供水、保供暖，确保安全过冬。", "保供电、保供水、保供暖"),
        ("把学经验促转型、学技术促升级、学管理促增效贯通起来。", "学经验促转型、学技术促升级、学管理促增效"),
        ("坚持企业为主、市场为先、创新为要、人才为本，走出新路。", "企业为主、市场为先、创新为要、人才为本"),
        ("建立日汇报、周分析、月总结制度。", "日汇报、周分析、月总结"),
        ("实行每周点评、每月通报、每季排名。", "每周点评、每月通报、每季排名"),
        ("建立日调度周例会制度。", "日调度周例会"),
        ("产业由弱到强、由散到聚，势头喜人。", "由弱到强、由散到聚"),
        ("推动青禾大变样、快变样、高水平变样。", "大变样、快变样、高水平变样"),
        ("开展大学习、大讨论、大走访。", "大学习、大讨论、大走访"),
        ("农户种树、企业收果、集体分红“三赢”格局初现。", "农户种树、企业收果、集体分红"),
    ],
)
def test_series_of_like_members_are_proposed(sentence: str, term: str) -> None:
    assert term in proposed(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "增强使命感、责任感、紧迫感。",
        "切实增强政治自觉、思想自觉、行动自觉。",
        "县住建局、县水利局、县交通局负责人参加。",
        "副县长陈以、杜梅、徐力出席。",
        "强化机制、强化合力、强化督查。",
        "种植玉米、大豆、高粱三千亩。",
        "推进理论创新、制度创新、实践创新。",
        "从县城到乡村、从工厂到田间，处处繁忙。",
        "要提高认识、加强领导。",
        "任务不减、力度不松、标准不降。",
        "省委、市委、县委分别作出部署。",
    ],
)
def test_ordinary_lists_are_none(sentence: str) -> None:
    assert proposed(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "term"),
    [
        ("深入贯彻落实全省护航平安百日攻坚行动推进会精神。", "护航平安百日攻坚行动"),
        ("扎实开展三比三看活动。", "三比三看"),
        ("全面推行一户一案，精准帮扶。", "一户一案"),
        ("推行支部+合作社+农户模式，户户增收。", "支部+合作社+农户"),
        ("全力打好五大会战。", "五大会战"),
        ("坚决打赢治砂攻坚战。", "治砂攻坚战"),
        ("决胜乡村建设三大战役。", "乡村建设三大战役"),
        ("实施全市十万亩茶园品质提升工程。", "十万亩茶园品质提升工程"),
        ("举行机关效能大比武。", "机关效能大比武"),
        ("全面启动营商环境提升年。", "营商环境提升年"),
        ("全面推行林长制。", "林长制"),
        ("大力弘扬新时代愚公精神。", "新时代愚公精神"),
        ("做到应帮尽帮、不落一户。", "应帮尽帮"),
        ("重点做到四个结合，即结合实际、结合村情、结合节令、结合民意。", "四个结合"),
    ],
)
def test_names_that_say_what_they_are_need_no_marks(sentence: str, term: str) -> None:
    assert term in proposed(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "变成自觉行动。",
        "他一心一意工作，一言一行都有规矩。",
        "七月五日举行活动。",
        "三县两区活动同步举行。",
        "全县完成2022年提升行动。",
        "校长制定了计划。",
        "打赢攻坚战。",
        "共有四个文件，四名代表发言。",
        "第三个项目，即水库加固。",
    ],
)
def test_bare_endings_and_counted_things_are_none(sentence: str) -> None:
    assert proposed(sentence) == set()


def test_a_bare_code_beside_its_list_is_proposed() -> None:
    assert "三不离" in proposed("落实“巡查不离岗、值守不离人、处置不离线”三不离，严防死守。")
    assert "四帮" in proposed("开展“帮技术、帮资金、帮销路、帮就业”四帮服务。")


def test_a_list_that_only_spells_out_its_code_is_none() -> None:
    assert proposed("完成“三改”任务，即改水、改厕、改路。") == {"三改"}


def test_a_bare_code_that_does_not_count_its_list_is_none() -> None:
    assert "三不离" not in proposed("落实“巡查不离岗、值守不离人”三不离。")


def test_a_list_that_begins_inside_a_word_is_none() -> None:
    assert proposed("建设有绿色低碳产业区、特色文旅融合县、现代农业示范地“三地”。") == {"三地"}


def test_the_last_of_a_list_is_no_part_of_its_groups_name() -> None:
    assert proposed("打好征地、开工、竣工、前期突破四大攻坚战。") == {"四大攻坚战"}


def test_a_motto_is_a_term_as_a_whole() -> None:
    assert proposed("", "同心向未来 奋楫再扬帆", ArticleKind.SLOGAN) == {"同心向未来 奋楫再扬帆"}


def test_codes_in_a_motto_stand_by_themselves() -> None:
    assert proposed("", "转观念 强本领 五比五看", ArticleKind.SLOGAN) == {"转观念 强本领", "五比五看"}


def test_news_in_a_mottos_place_is_none() -> None:
    assert proposed("", "热烈祝贺县政协会议召开", ArticleKind.SLOGAN) == set()


def test_headline_parts_that_the_body_takes_up_are_proposed() -> None:
    body = "会议要求，大家要做到敢为人先，在新征程上扛旗领跑。"
    assert proposed(body, "敢为人先 扛旗领跑") == {"敢为人先", "扛旗领跑"}
    assert proposed("会议要求抓好落实。", "敢为人先 扛旗领跑") == set()


def test_a_headline_of_one_part_is_no_term() -> None:
    assert proposed("会议强调要敢为人先。", "敢为人先") == set()


def test_what_an_article_says_three_times_is_proposed() -> None:
    body = "抓好矿区生态修复整治。矿区生态修复整治进度加快，矿区生态修复整治不能等。"
    assert proposed(body) == {"矿区生态修复整治"}


def test_a_pair_of_demands_said_twice_is_proposed() -> None:
    body = "在攻坚中，打头阵、当先锋。在服务中，打头阵、当先锋。"
    assert proposed(body) == {"打头阵、当先锋"}


def test_a_phrase_broken_by_a_column_is_still_one() -> None:
    assert "日汇报、周分析、月总结" in proposed("建立日汇报、周分\n析、月总结制度。")
