"""Text repair: what is left out, what stays, and the way back to the source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.lexicon import Lexicon, load_lexicon
from etl.parse.clean import all_foldings, clean_page, compose, fold

CHARACTERS = st.sampled_from("我县召开张 钢２０２２年１月 5日，。“”（）#\n\r\u3000\u200b、A")


@pytest.mark.parametrize(
    ("printed", "restored"),
    [
        pytest.param("副书记张 钢出席", "副书记张钢出席", id="the blank in a name of two characters goes"),
        pytest.param("书记李 勇、县长王 芳", "书记李勇、县长王芳", id="in every name of a list"),
        pytest.param("刘建国 王 戈 华 旦 等", "刘建国 王戈 华旦 等", id="names in a row stay apart"),
        pytest.param("富强 民主 文明 和谐", "富强 民主 文明 和谐", id="blanks between words stay"),
        pytest.param("比作风 晒实绩", "比作风 晒实绩", id="blanks in a headline stay"),
        pytest.param("2021 年1 月26 日", "2021年1月26日", id="blanks in a date go"),
        pytest.param("１月２５日", "1月25日", id="full-width digits become narrow"),
        pytest.param("副书记 、县长", "副书记、县长", id="a blank before a comma goes"),
        pytest.param("扶\u200b贫", "扶贫", id="invisible characters go"),
        pytest.param("区委書记", "区委书记", id="a single traditional character is read as the simplified one"),
        pytest.param("（扩大）会议,强调", "（扩大）会议,强调", id="punctuation keeps its width"),
    ],
)
def test_repair(lexicon: Lexicon, printed: str, restored: str) -> None:
    assert clean_page(printed, lexicon).text == restored


@given(st.text(CHARACTERS, max_size=200))
def test_every_restored_character_stands_in_the_source(source: str) -> None:
    page = clean_page(source, load_lexicon())
    for piece in page.pieces:
        printed = source[piece.source : piece.source + piece.length]
        printed = fold(printed, load_lexicon())
        assert page.text[piece.at : piece.at + piece.length] == printed
    assert sum(piece.length for piece in page.pieces) == len(page.text)


@given(st.text(CHARACTERS, max_size=80), st.lists(st.integers(0, 80), min_size=3, max_size=3))
def test_ranges_put_together_keep_their_way_back(source: str, cuts: list[int]) -> None:
    page = clean_page(source, load_lexicon())
    first, second, third = sorted(min(cut, len(page.text)) for cut in cuts)
    text = compose(page, ((second, third), (first, second)), ("|",))
    for piece in text.pieces:
        printed = source[piece.source : piece.source + piece.length]
        printed = fold(printed, load_lexicon())
        assert text.text[piece.at : piece.at + piece.length] == printed


def test_folding_never_changes_the_length() -> None:
    foldings, _ = all_foldings(load_lexicon())
    assert all(isinstance(code, int) for pair in foldings.items() for code in pair)


@pytest.mark.parametrize(
    ("page", "lines"),
    [
        pytest.param(
            "本报讯 5月7日，全县\n脱贫攻坚推进会在县城召\n开，县委书记谢安国出席\n会议并讲话，要求抓实。",
            1,
            id="a column printed line by line is one paragraph",
        ),
        pytest.param(
            "全县脱贫攻坚\n推进会召开\n\n本报讯 5月7日，会议召开。", 3, id="a headline over two lines stays two lines"
        ),
        pytest.param(
            "一段。\n\n二段。\n\n三段。\n\n谢安国指\n出，要抓落实。\n\n四段。", 5, id="a break by chance goes"
        ),
        pytest.param("我县召开推进会\n本报讯 5月7日，会议召开。", 2, id="nothing runs into an opening"),
    ],
)
def test_line_breaks_inside_paragraphs_go(lexicon: Lexicon, page: str, lines: int) -> None:
    assert len([line for line in clean_page(page, lexicon).text.splitlines() if line]) == lines
