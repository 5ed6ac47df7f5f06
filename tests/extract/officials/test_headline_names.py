"""Names that headlines run together. Names are invented."""

import re

import pytest

from etl.extract.officials.headline_names import run_together
from etl.extract.officials.name_shapes import name_shapes, person_pattern
from etl.lexicon import load_lexicon

LEXICON = load_lexicon()
SHAPES = name_shapes(LEXICON)
VERB: re.Pattern[str] = person_pattern(LEXICON, "headline_verb")


def names(headline: str, known: tuple[str, ...] = ()) -> list[str]:
    return [name for name, _, _ in run_together(headline, SHAPES, known, VERB)]


@pytest.mark.parametrize(
    ("headline", "known", "expected"),
    [
        ("潘估赵建新等参加", ("潘估", "赵建新"), ["潘估", "赵建新"]),
        ("陈建国訚柏齐建新陪同", ("陈建国", "訚柏", "齐建新"), ["陈建国", "訚柏", "齐建新"]),
        ("王其胡心田调研防汛工作", (), ["王其", "胡心田"]),
        ("罗继宗来青督查重大项目", ("罗继宗",), []),
        ("方远讲话 丁卫东主持 潘估赵建新出席", ("潘估", "赵建新"), ["潘估", "赵建新"]),
    ],
)
def test_names_side_by_side_are_parted(headline: str, known: tuple[str, ...], expected: list[str]) -> None:
    assert names(headline, known) == expected


@pytest.mark.parametrize("headline", ["方远调研防汛工作", "全县防汛工作会议召开", "高温来袭", "张王李赵周吴郑王等参加"])
def test_one_name_or_two_readings_give_nothing(headline: str) -> None:
    assert names(headline) == []


def test_places_are_those_of_the_headline() -> None:
    headline = "喜报 潘估赵建新等参加"
    assert [headline[start:end] for _, start, end in run_together(headline, SHAPES, ("潘估",), VERB)] == [
        "潘估",
        "赵建新",
    ]
