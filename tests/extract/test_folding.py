"""How texts and terms are made comparable, and the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.extract.folding import fold, fold_term, folded_forms, is_quoted, without_quotes

CHARACTERS = st.text(alphabet="比学习、，“”\n 　＋+三３3·A.", max_size=40)


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("“一把手”讲堂", "一把手讲堂"),
        ("五比\n五看", "五比五看"),
        ("党建＋茶旅", "党建+茶旅"),
        ("比学习，比作风", "比学习、比作风"),
        ("青禾办·马上办", "青禾办、马上办"),
        ("『双提』『双治』", "双提双治"),
        ("１+３+Ｎ", "1+3+N"),
    ],
)
def test_spellings_of_one_term_fold_alike(printed: str, folded: str) -> None:
    assert fold_term(printed) == folded
    assert fold(printed).text == folded


@given(CHARACTERS)
def test_every_folded_character_knows_where_it_stands(text: str) -> None:
    folded = fold(text)
    places = [folded.source(at) for at in range(len(folded.text))]
    assert [fold_term(text[place]) for place in places] == list(folded.text)
    assert places == sorted(set(places))


def test_a_series_is_also_found_without_its_separators() -> None:
    assert folded_forms("转观念、强本领") == ("转观念、强本领", "转观念强本领")


@pytest.mark.parametrize("term", ["述、评", "五比五看"])
def test_short_series_and_single_terms_have_one_form(term: str) -> None:
    assert folded_forms(term) == (term,)


@pytest.mark.parametrize(
    ("text", "quoted", "answer"),
    [
        ("推进“四清”工作", "四清", True),
        ("推进“ 四清 ”工作", "四清", True),
        ("推进“四清四治”工作", "四清", False),
        ("推进四清工作", "四清", False),
    ],
)
def test_a_phrase_is_quoted_where_marks_stand_on_both_sides(text: str, quoted: str, answer: bool) -> None:
    start = text.index(quoted)
    assert is_quoted(text, start, start + len(quoted)) is answer


def test_printed_terms_lose_quotation_marks_and_line_breaks() -> None:
    assert without_quotes("“一把手”讲\n堂 ") == "一把手讲堂"
