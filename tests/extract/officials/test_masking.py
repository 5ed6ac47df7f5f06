"""Quotations are blanked out without moving a character."""

import pytest

from etl.extract.officials.masking import mask_quotes

CASES = {
    "a_phrase": ("落实“六比六晒”活动", "落实■■■■■■活动"),
    "a_sentence_ends_one": ("“要抓紧。”方远说", "■■■■■。方远说"),
    "a_title": ("审议《工作方案》时", "审议■■■■■■时"),
    "marks_within_marks": ("“做到‘零报告’”方远说", "■■■■■■■■■方远说"),
    "straight_marks": ('用好"三单"机制', "用好■■■■机制"),
    "no_partner": ("“没有后半\n方远说", "“没有后半\n方远说"),
}


@pytest.mark.parametrize(("text", "masked"), [*CASES.values()], ids=[*CASES])
def test_quotations_are_blanked(text: str, masked: str) -> None:
    assert mask_quotes(text) == masked


def test_no_character_moves() -> None:
    text = "“一。”“二”《三》「四！」『五』'六'"
    assert len(mask_quotes(text)) == len(text)
