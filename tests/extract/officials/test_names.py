"""Where a name ends: `|` in the sentence marks where it starts. Names are invented."""

import pytest

from etl.extract.officials.name_shapes import name_shapes
from etl.extract.officials.names import bounded_at, guess_at, listed_at, name_at
from etl.lexicon import load_lexicon

SHAPES = name_shapes(load_lexicon())

FOUND = [
    ("书记|张明出席", "张明"),
    ("书记|张永明出席", "张永明"),
    ("书记|高屹来到", "高屹"),
    ("书记|马向前来到", "马向前"),
    ("书记|王强强调", "王强"),
    ("书记|王建国强调", "王建国"),
    ("书记|李向和出席", "李向和"),
    ("书记|罗敏和陈刚", "罗敏"),
    ("书记|孟和出席", "孟和"),
    ("书记|王钢等参加", "王钢"),
    ("书记|端木立作表态发言", "端木立"),
    ("书记|欧阳志坚主持", "欧阳志坚"),
    ("书记|张 钢、", "张钢"),
    ("书记|张　钢、", "张钢"),
    ("书记|端木 立、", "端木立"),
    ("书记|朝 鲁通报", "朝鲁"),
    ("书记|阿不都热合曼·吐尔逊强调", "阿不都热合曼·吐尔逊"),
    ("书记|阿依努尔·买买提出席", "阿依努尔·买买提"),
    ("书记|努尔兰·阿不都满金就做好", "努尔兰·阿不都满金"),
    ("书记|叶尔肯•别克等", "叶尔肯•别克"),
    ("书记|额尔敦木图，", "额尔敦木图"),
    ("书记|扎西顿珠参加", "扎西顿珠"),
    ("书记|李敏为获奖者", "李敏"),
    ("书记|李有为出席", "李有为"),
    ("书记|白松要牵头", "白松"),
    ("书记|顾飞说。", "顾飞"),
    ("主任|方远率调研组来", "方远"),
    ("书记|方远赴调研点", "方远"),
    ("书记|王忠有主持", "王忠有"),
    ("代表|李纲要当选", "李纲要"),
    ("书记|巴音满都呼等旗领导", "巴音满都呼"),
    ("书记|巴特尔都到会", "巴特尔"),
]

REFUSED = [
    "书记|高度重视",
    "书记|在会上",
    "书记|应邀出席",
    "主任|会议研究",
    "书记|于近日深入",
    "领导|来我县参加",
    "领导|县委书记方远",
    "村民|张某某说",
    "主席|关于做好",
    "书记|成为",
    "书记|",
]


def split(marked: str) -> tuple[str, int]:
    return marked.replace("|", ""), marked.index("|")


@pytest.mark.parametrize(("marked", "name"), FOUND)
def test_a_name_ends_where_words_allow(marked: str, name: str) -> None:
    text, start = split(marked)
    hit = name_at(text, start, SHAPES)
    assert hit is not None
    assert hit.name == name


@pytest.mark.parametrize("marked", REFUSED)
def test_no_name_starts_here(marked: str) -> None:
    text, start = split(marked)
    assert name_at(text, start, SHAPES) is None


def test_a_list_takes_what_stands_between_its_marks() -> None:
    text, start = split("、|温暖、")
    assert name_at("、温暖指出", 1, SHAPES) is None
    hit = listed_at(text, start, SHAPES)
    assert hit is not None and hit.name == "温暖"


@pytest.mark.parametrize(
    "marked", ["、|区纪委、", "、|来我县、", "、|有关部门、", "、|县长、", "、|一、", "、|没有后文"]
)
def test_between_marks_not_everything_is_a_name(marked: str) -> None:
    text, start = split(marked)
    assert bounded_at(text, start, SHAPES, longest=4) is None


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("书记|章旭升连发七问", "章旭升"),
        ("书记|高度赞扬了大家", None),
        ("书记|张贴了公告栏", None),
        ("书记|张明", None),
    ],
)
def test_a_guess_needs_a_common_surname_and_no_known_word(marked: str, name: str | None) -> None:
    text, start = split(marked)
    hit = guess_at(text, start, SHAPES)
    assert (hit.name if hit else None) == name


@pytest.mark.parametrize(
    ("word", "full", "sure"),
    [
        ("张永明", True, True),
        ("欧阳志坚", True, True),
        ("木拉提·哈力克", True, True),
        ("车伟", True, False),
        ("会议", False, False),
        ("全会", False, False),
        ("塔娜", False, False),
        ("丁县长", False, False),
    ],
)
def test_shapes_of_names(word: str, full: bool, sure: bool) -> None:
    assert (SHAPES.is_full_name(word), SHAPES.is_sure(word)) == (full, sure)
