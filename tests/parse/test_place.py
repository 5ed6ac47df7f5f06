"""Whose county's paper it is: by masthead, title, dateline and text; open where two fit."""

import pytest

from etl.lexicon import Lexicon
from etl.parse import parse_issue
from etl.parse.gazetteer import find_places, gazetteer

TEXT = "\n\n经济工作会议召开\n\n本报讯 4月1日，全{unit}经济工作会议召开。{unit}委书记谢安国要求，全{unit}上下抓落实。"


def place_of(page: str, lexicon: Lexicon) -> str | None:
    place = parse_issue(page, file_name="a.txt", lexicon=lexicon).place
    return place and place.county


@pytest.mark.parametrize(
    ("masthead", "unit", "county"),
    [
        pytest.param("中共石泉县委主办", "县", "石泉县", id="the organ that publishes"),
        pytest.param("中共石家庄市长安区委主办", "区", "长安区", id="a namesake below its city"),
        pytest.param("中共长安区委主办", "区", None, id="a namesake alone stays open"),
        pytest.param("中共和县委员会机关报", "县", "和县", id="中共和县 is not 共和县"),
        pytest.param("石泉县融媒体中心出版", "县", "石泉县", id="the media centre"),
        pytest.param("中共雅安市名山区委 雅安市名山区人民政府 主办", "区", "名山区", id="two organs"),
        pytest.param("中共敖汉旗委员会机关报", "旗", "敖汉旗", id="a banner"),
        pytest.param("今日石泉", "县", "石泉县", id="the title of the paper"),
        pytest.param("JIN RI SHI QUAN", "县", "石泉县", id="the title in letters"),
        pytest.param("某某报", "县", None, id="nothing names a place"),
    ],
)
def test_by_the_masthead(lexicon: Lexicon, masthead: str, unit: str, county: str | None) -> None:
    page = f"{masthead}\n2022年4月2日 星期六{TEXT.format(unit=unit)}"
    assert place_of(page, lexicon) == county


@pytest.mark.parametrize(
    ("text", "county"),
    [
        pytest.param("本报讯 4月1日，石泉县委召开会议。我县各镇参加。", "石泉县", id="its own committee"),
        pytest.param("石泉新闻网4月1日讯 县委召开会议，全县各镇参加。", "石泉县", id="the dateline"),
        pytest.param(
            "本报讯 4月1日，安康市委书记到石泉县调研。我县干部陪同，县委书记汇报。",
            "石泉县",
            id="the superior only visits",
        ),
        pytest.param(
            "本报讯 4月1日，石泉县与湖北省潜江市签约。石泉县委书记出席，全县干部参加。",
            "石泉县",
            id="the partner is not the home",
        ),
        pytest.param(
            "本报讯 4月1日，过去石泉靠丝吃饭，今后石泉靠茶，陕西省专家说。我县已有茶园十万亩。",
            "石泉县",
            id="short names and the province",
        ),
        pytest.param(
            "衢州市水利局局长谢安国到柯城区调研，谢安国在柯城区听取汇报。",
            "衢州市",
            id="the city that goes to its district",
        ),
        pytest.param("会议邀请衢州市直机关工委谢安国作报告，全市干部参加。", None, id="a guest"),
        pytest.param(
            "遂宁市委书记牛娜会见了以衢州市委书记谢安国为团长的衢州市党政代表团，谢安国介绍了衢州市的情况。",
            "遂宁市",
            id="a delegation",
        ),
        pytest.param("衢州市柯城区开展检查，柯城区各镇参加。", "柯城区", id="the district behind its city"),
        pytest.param("本报讯 4月1日，鼓楼区召开会议。区委书记讲话，全区干部参加。", None, id="one of several 鼓楼区"),
        pytest.param("本报讯 4月1日，开封市鼓楼区召开会议。区委书记讲话，全区干部参加。", "鼓楼区", id="with its city"),
        pytest.param(
            "本报讯 4月1日，合作社互助发展，群众安居乐业，和平的田野上一片丰收。",
            None,
            id="ordinary words are no places",
        ),
    ],
)
def test_by_the_text(lexicon: Lexicon, text: str, county: str | None) -> None:
    page = text if text.startswith("衢州市") else f"会议召开\n\n{text}"
    assert place_of(page, lexicon) == county


def test_a_prefectures_paper_is_the_citys(lexicon: Lexicon) -> None:
    page = "中共衢州市委主办\n2022年4月2日 星期六\n\n全市大会召开\n\n本报讯 4月1日，我市召开大会，市委书记出席。"
    assert place_of(page, lexicon) == "衢州市"


def test_a_place_has_code_city_and_province_and_the_words_that_decided(lexicon: Lexicon) -> None:
    issue = parse_issue("中共名山县委主办\n2009年4月2日" + TEXT.format(unit="县"), file_name="a", lexicon=lexicon)
    assert issue.place is not None
    assert (issue.place.adcode, issue.place.county) == ("511803", "名山区")
    assert (issue.place.city, issue.place.province) == ("雅安市", "四川省")
    assert issue.place_evidence == "中共名山县委"


def test_the_longest_name_is_read(lexicon: Lexicon) -> None:
    text = "衢州市衢江区与互助土族自治县结对，中共和县委派员"
    assert [name for _, name in find_places(text, lexicon)] == ["衢州市", "衢江区", "互助土族自治县", "和县"]


def test_the_gazetteer_holds_every_county_once(lexicon: Lexicon) -> None:
    places = gazetteer(lexicon).places.values()
    counties = [place for place in places if place.level == "county"]
    assert len(counties) > 2800
    assert len({place.province for place in places}) == 34
    assert all(place.adcode[:2] + "0000" in gazetteer(lexicon).places for place in counties)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("谢安国主持召开县委会议，完成县里任务，县委和县政府要求抓落实。", id="召开县 完成县 和县"),
        pytest.param(
            "县委副书记、代县长谢安国出席，随县委书记调研，任县委委员，应县政府邀请。", id="代县长 随县委 任县委"
        ),
        pytest.param("党组（扩大）会议和县十六届第9次常务会议召开。", id="和县十六届"),
        pytest.param("老城区改造、新城区建设要同步推进，区委要求抓落实。", id="any town has an old quarter"),
    ],
)
def test_words_that_run_together_name_no_county(lexicon: Lexicon, text: str) -> None:
    assert place_of(f"会议召开\n\n本报讯 4月1日，{text}", lexicon) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("忻州市代县委书记讲话", ["忻州市", "代县"]),
        ("中共应县委机关报", ["应县"]),
        ("随县召开会议，环县县委书记出席", ["随县", "环县"]),
        ("政协甘孜州第九届委员会，互助县人民政府", ["甘孜州", "互助县"]),
    ],
)
def test_such_a_name_is_a_place_before_an_organ_of_its_own(lexicon: Lexicon, text: str, names: list[str]) -> None:
    assert [name for _, name in find_places(text, lexicon)] == names


def test_a_short_name_that_stands_free_is_a_county(lexicon: Lexicon) -> None:
    assert [name for _, name in find_places("客人来到和县，从成县出发", lexicon)] == ["和县", "成县"]
