"""Which words of an article are attributed to whom."""

import pytest

from etl.analysis.speech import find_speeches
from etl.lexicon import load_lexicon

SPEECHES = [
    (
        "方远强调,要抓好落实。要守住底线。",
        ["方远"],
        [("方远", "方远强调,要抓好落实。要守住底线。")],
    ),
    # the words stay with the speaker to the end of the paragraph, not beyond
    ("方远指出,形势很好。\n与会人员作了发言。", ["方远"], [("方远", "方远指出,形势很好。")]),
    # a pronoun is the last speaker's, across paragraphs
    (
        "方远指出,形势很好。\n他强调,不能松劲。",
        ["方远"],
        [("方远", "方远指出,形势很好。"), ("方远", "他强调,不能松劲。")],
    ),
    ("他强调,不能松劲。", ["方远"], []),
    # the next speaker takes over where his sentence begins
    (
        "方远指出,形势很好。县委副书记罗敏要求,各地要快。",
        ["方远", "罗敏"],
        [("方远", "方远指出,形势很好。"), ("罗敏", "罗敏要求,各地要快。")],
    ),
    # words of the meeting are nobody's, and end those of the speaker
    ("方远指出,形势很好。会议强调,要抓好落实。", ["方远"], [("方远", "方远指出,形势很好。")]),
    ("会议强调,要抓好落实。他指出,要快。", ["方远"], []),
    # speaking is announced before the words
    (
        "县委书记方远出席并讲话,强调要抓好落实。",
        ["方远"],
        [("方远", "方远出席并讲话,强调要抓好落实。")],
    ),
    ("县委书记方远出席并讲话。罗敏参加。", ["方远"], []),
    # a list of those present at the end of the paragraph is nobody's words
    ("方远强调,要抓好落实。区领导罗敏、丁卫参加。", ["方远"], [("方远", "方远强调,要抓好落实。")]),
    ("方远强调,要动员群众、企业等积极参加活动。", ["方远"], [("方远", "方远强调,要动员群众、企业等积极参加活动。")]),
    # who is not known to speak here has no words
    ("方远指出,形势很好。", ["罗敏"], []),
    ("方远指出,形势很好。", [], []),
    ("", ["方远"], []),
]


@pytest.mark.parametrize(("text", "names", "expected"), SPEECHES)
def test_words_belong_to_whom_the_text_gives_them(text, names, expected):
    found = find_speeches(text, names, load_lexicon())
    assert [(speech.name, text[speech.span.start : speech.span.end]) for speech in found] == expected


def test_of_two_names_the_longer_one_is_read():
    text = "方远山表示,一定办好。"
    found = find_speeches(text, ["方远", "方远山"], load_lexicon())
    assert [speech.name for speech in found] == ["方远山"]


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("方远强调,要抓好落实。罗敏就落实好要求作了表态。", "方远强调,要抓好落实。"),
        ("方远强调,要抓好落实。副县长罗敏在分会场发言。会后合影。", "方远强调,要抓好落实。"),
        # named in the speaker's own words, not as who acts next
        ("方远强调,要学习罗敏的经验。要抓好落实。", "方远强调,要学习罗敏的经验。要抓好落实。"),
        ("方远强调,要抓好落实。要快,向罗敏看齐。", "方远强调,要抓好落实。要快,向罗敏看齐。"),
    ],
)
def test_words_end_where_somebody_else_who_was_there_acts(text, spoken):
    (speech,) = find_speeches(text, ["方远"], load_lexicon(), present=["方远", "罗敏"])
    assert text[speech.span.start : speech.span.end] == spoken
