"""Signs of bad print are counted, and good print has none."""

import pytest

from etl.analysis.quality import Quality, count_common, count_in_words, measure_quality
from etl.lexicon import load_lexicon


@pytest.mark.parametrize(
    ("text", "common"), [("区", 1), ("的", 1), ("衢", 0), ("镕", 0), ("㐂", 0), ("a1,。", 0), ("会议在衢江区开", 6)]
)
def test_common_characters_are_those_of_level_one_of_gb2312(text, common):
    assert count_common(text) == common


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("", 0),
        ("会议", 2),
        ("会议强调", 4),
        ("议会议", 3),  # the middle one counts once
        ("会,议", 0),  # apart in print
        ("衢鑫", 0),
    ],
)
def test_characters_of_dictionary_words_are_counted_in_pairs(text, covered):
    assert count_in_words(text, load_lexicon()) == covered


SIGNS = [
    ([], {"han": 0, "paragraphs": 0}),
    (["会议强调落实。"], {"han": 6, "in_words": 6, "rare_han": 0, "paragraphs": 1, "broken_paragraphs": 0}),
    (["衢江区\n会议。"], {"han": 5, "rare_han": 1, "paragraphs": 2, "broken_paragraphs": 1}),
    (["高质l量发|展。"], {"han": 5, "stray": 2}),
    (["高质\ufffd量。"], {"han": 3, "unreadable": 1}),
    # abbreviations and numbers are no stray letters
    (["一季度GDP增长5G应用。"], {"han": 7, "stray": 0}),
    (["第一段。", "第二段没有完"], {"paragraphs": 2, "broken_paragraphs": 1}),
]


@pytest.mark.parametrize(("bodies", "expected"), SIGNS)
def test_signs_are_counted_over_all_bodies(bodies, expected):
    found = measure_quality(bodies, load_lexicon())
    assert {name: getattr(found, name) for name in expected} == expected


def test_nothing_is_counted_in_nothing():
    assert measure_quality([], load_lexicon()) == Quality(0, 0, 0, 0, 0, 0, 0)
