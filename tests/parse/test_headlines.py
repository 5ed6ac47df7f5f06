"""Headline lines: which is the title, which stand above and below it."""

import pytest

from etl.lexicon import Lexicon
from etl.parse.headlines import resolve_headline
from etl.parse.lines import Line


def lines(*texts: str) -> list[Line]:
    """Marks as printed; a line that begins with + stands directly under the one before."""
    found = []
    for number, text in enumerate(texts):
        bare = text.lstrip("#+ ")
        found.append(Line(number * 100, bare, text.count("#"), 0 if text.startswith("+") else 1))
    return found


def resolved(texts: tuple[str, ...], lexicon: Lexicon) -> tuple[str, str, str]:
    headline = resolve_headline(lines(*texts), lexicon)
    return tuple(" ".join(line.text for line in part) for part in (headline.kicker, headline.title, headline.subtitle))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("printed", "kicker", "title", "subtitle"),
    [
        (
            ("## 坚持严字当头", "# 以“三查三改”推动作风转变", "## 青禾举行动员会"),
            "坚持严字当头",
            "以“三查三改”推动作风转变",
            "青禾举行动员会",
        ),
        (("## 全县大会召开", "# 奋力夺取开门红"), "全县大会召开", "奋力夺取开门红", ""),
        (("全县大会召开", "# 奋力夺取开门红"), "全县大会召开", "奋力夺取开门红", ""),
        (("凝心聚力 真抓实干", "全县经济工作会议召开"), "凝心聚力 真抓实干", "全县经济工作会议召开", ""),
        (("全县经济工作会议召开", "奋力夺取首季开门红"), "", "全县经济工作会议召开", "奋力夺取首季开门红"),
        (
            ("牢记嘱托 感恩奋进", "以重点突破带动全局", "青禾县项目推进会召开"),
            "牢记嘱托 感恩奋进",
            "以重点突破带动全局",
            "青禾县项目推进会召开",
        ),
        (
            ("谢安国在推进会上强调", "以绣花功夫打好攻坚战", "牛娜主持"),
            "谢安国在推进会上强调",
            "以绣花功夫打好攻坚战",
            "牛娜主持",
        ),
        (("谢安国在青禾调研时强调 持续推动作风转变",), "谢安国在青禾调研时强调", "持续推动作风转变", ""),
        (("比作风 晒实绩 青禾县举行擂台赛",), "比作风 晒实绩", "青禾县举行擂台赛", ""),
        (
            ("全力以赴抓项目 凝心聚力促发展 全县开工仪式举行 谢安国宣布开工",),
            "全力以赴抓项目 凝心聚力促发展",
            "全县开工仪式举行",
            "谢安国宣布开工",
        ),
        (("【聚焦2012青禾“两会”】县政协六次会议今日开幕",), "【聚焦2012青禾“两会”】", "县政协六次会议今日开幕", ""),
        (("谢安国 牛娜来青督查重大项目建设",), "", "谢安国 牛娜来青督查重大项目建设", ""),
        (("我县召开议案 提案交办会",), "", "我县召开议案 提案交办会", ""),
        (
            ("谢安国主持召开县委常委会会议 研究部署安全生产工作",),
            "",
            "谢安国主持召开县委常委会会议",
            "研究部署安全生产工作",
        ),
        (("不看“盆景”看“风景”", "——青禾县项目观摩侧记"), "", "不看“盆景”看“风景”", "——青禾县项目观摩侧记"),
        (("实干才有出路", "三论贯彻县委全会精神"), "", "实干才有出路", "三论贯彻县委全会精神"),
        (("晨报时评", "+把牌子擦亮"), "晨报时评", "把牌子擦亮", ""),
        (("【项目攻坚】", "供水管网改造开工"), "【项目攻坚】", "供水管网改造开工", ""),
        (("市领导在我县调研", "+强调要做强特色产业"), "", "市领导在我县调研", "强调要做强特色产业"),
        (("桃红了 日子甜了",), "", "桃红了 日子甜了", ""),
    ],
)
def test_kicker_title_subtitle(
    lexicon: Lexicon, printed: tuple[str, ...], kicker: str, title: str, subtitle: str
) -> None:
    assert resolved(printed, lexicon) == (kicker, title, subtitle)


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        (("县第九届人民代表大会", "+第三次会议开幕"), "县第九届人民代表大会 第三次会议开幕"),
        (("县政府就秸秆禁烧和秋季整地", "约谈4个乡镇负责人"), "县政府就秸秆禁烧和秋季整地 约谈4个乡镇负责人"),
        (("# 全县设施农业提质", "# 现场推进会在青禾镇举行"), "全县设施农业提质 现场推进会在青禾镇举行"),
        (("县委理论学习中心组", "举行集体学习"), "县委理论学习中心组 举行集体学习"),
        (("谢安国调研", "+复工复产工作"), "谢安国调研 复工复产工作"),
        (("暨“双查”工作部署会", "我县召开信访联席会议"), "我县召开信访联席会议 暨“双查”工作部署会"),
        (("推进会召开", "全县春季农业生产"), "全县春季农业生产 推进会召开"),
    ],
)
def test_a_headline_over_two_lines_is_one_in_reading_order(
    lexicon: Lexicon, printed: tuple[str, ...], title: str
) -> None:
    assert resolved(printed, lexicon) == ("", title, "")
