"""Signs of bad print are counted, and good print has none."""

import pytest

from etl.analysis.quality import Quality, is_rare, measure_quality


@pytest.mark.parametrize(
    ("character", "rare"), [("区", False), ("的", False), ("衢", True), ("镕", True), ("㐂", True)]
)
def test_rare_characters_lie_outside_level_one_of_gb2312(character, rare):
    assert is_rare(character) is rare


@pytest.mark.parametrize(
    ("bodies", "expected"),
    [
        ([], Quality(0, 0, 0, 0, 0, 0)),
        (["会议强调落实。"], Quality(6, 0, 0, 0, 1, 0)),
        (["衢江区\n会议。"], Quality(5, 1, 0, 0, 2, 1)),
        (["高质l量发|展。"], Quality(5, 0, 2, 0, 1, 0)),
        (["高质\ufffd量。"], Quality(3, 0, 0, 1, 1, 0)),
        # abbreviations and numbers are no stray letters
        (["一季度GDP增长5G应用。"], Quality(7, 0, 0, 0, 1, 0)),
        (["第一段。", "第二段没有完"], Quality(9, 0, 0, 0, 2, 1)),
    ],
)
def test_signs_are_counted_over_all_bodies(bodies, expected):
    assert measure_quality(bodies) == expected
