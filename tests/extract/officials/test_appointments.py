"""Frames of appointment → who gets or loses which post. Names and places are invented."""

import pytest

from etl.extract.officials.appointments import find_appointments
from etl.extract.officials.people import people_grammar
from etl.lexicon import load_lexicon

GRAMMAR = people_grammar(load_lexicon())

FRAMES = {
    "appointed": ("任命罗敏为青禾县财政局局长。", ["+罗敏 青禾县财政局局长"]),
    "appointed_to_two_posts": (
        "任命特木勒为青禾旗人民政府副旗长、代理旗长。",
        ["+特木勒 青禾旗人民政府副旗长、代理旗长"],
    ),
    "comrade": ("任命罗敏同志为青禾县人民政府副县长；", ["+罗敏 青禾县人民政府副县长"]),
    "one_verb_for_several": (
        "决定任命罗敏为县民政局局长，周涛为县水利局局长；徐力为县教育局局长。",
        ["+罗敏 县民政局局长", "+周涛 县水利局局长", "+徐力 县教育局局长"],
    ),
    "list_of_names": (
        "补选罗敏（女）、周涛(回族)为常务委员。",
        ["+罗敏 常务委员", "+周涛 常务委员"],
    ),
    "removed_with_的": ("免去方正的县水利局局长职务。", ["-方正 县水利局局长"]),
    "removed_without_的": ("免去方正明县水利局局长职务。", ["-方正明 县水利局局长"]),
    "resigned": ("接受吴正同志辞去青禾县人民政府县长职务的请求。", ["-吴正 青禾县人民政府县长"]),
    "resignations_that_are_passed": (
        "会议通过了关于吴正、周小龙两位同志辞去县人大常委会委员以及罗敏等5位同志辞去县人大代表的辞呈。",
        ["-吴正 县人大常委会委员", "-周小龙 县人大常委会委员"],
    ),
    "elected": ("选举方远为县政协主席。", ["+方远 县政协主席"]),
    "name_before_the_verb": ("方远当选县人大常委会主任。", ["+方远 县人大常委会主任"]),
    "passive": ("方远、陈以被选为副乡长。", ["+方远 副乡长", "+陈以 副乡长"]),
    "to_take_up": ("市委决定：方远同志任中共青禾县委书记。", ["+方远 中共青禾县委书记"]),
    "no_longer": ("周涛（女，苗族）不再担任县财政局局长职务。", ["-周涛 县财政局局长"]),
    "其_is_the_one_before": (
        "任命罗敏为县财政局局长，免去其县审计局局长职务。免去其他职务。",
        ["+罗敏 县财政局局长", "-罗敏 县审计局局长"],
    ),
    "no_name": ("任命1名人大工委主任，颁发任命书，免去费用。", []),
    "no_post": ("任命罗敏为先进个人。", []),
    "not_accepted_anything": ("接受方远采访，同意陈以的意见。", []),
}


@pytest.mark.parametrize(("text", "expected"), [*FRAMES.values()], ids=[*FRAMES])
def test_offices_given_and_taken(text: str, expected: list[str]) -> None:
    found = find_appointments(text, GRAMMAR)
    assert [f"{'-' if item.removed else '+'}{item.name} {'、'.join(item.posts)}" for item in found] == expected


def test_the_place_of_the_name_is_kept() -> None:
    text = "会议任命罗 敏为县财政局局长。"
    (found,) = find_appointments(text, GRAMMAR)
    assert (found.name, text[found.name_start : found.name_end]) == ("罗敏", "罗 敏")
