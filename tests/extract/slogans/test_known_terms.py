"""Known terms in texts: every occurrence, with its place, and what is no occurrence."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from etl.extract.slogans import find_slogan_uses
from etl.extract.slogans.counting import count_term, find_term
from etl.extract.slogans.matching import find_terms
from etl.extract.terms import known_terms, slogan_rows
from etl.lexicon import Lexicon, load_lexicon
from etl.lexicon.decisions import Decision, Verdict, decided, with_decision
from etl.model import Article, ArticleKind, Field, MappedText

LEXICON = load_lexicon()


def found(text: str, lexicon: Lexicon = LEXICON) -> list[str]:
    return [match.term for match in find_terms(text, lexicon)]


def with_terms(*terms: str) -> Lexicon:
    """The lexicon with only these terms, everything else about them unknown."""
    blank = dict.fromkeys(LEXICON.rows("slogans")[0], "")
    rows = tuple({**blank, "term": term} for term in terms)
    return replace(LEXICON, tables={**LEXICON.tables, "slogans": rows, "slogan_variants": (), "not_slogans": ()})


def under(*decisions: Decision) -> Lexicon:
    rows = LEXICON.rows("decisions")
    for decision in decisions:
        rows = with_decision(rows, decision)
    return decided(LEXICON, rows)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("以“六比六晒”推动“六治六提”走深走实", ["六比六晒", "六治六提"]),
        ("落实“六治\n\n六提”的情况", ["六治六提"]),
        ("咬定“保三争二拼第一”目标", ["保三争二拼第一"]),
        ("转作风 讲担当 抓落实", ["转作风、讲担当、抓落实"]),
        ("转作风，讲担当，抓落实", ["转作风、讲担当、抓落实"]),
        ("推行「河长制」", ["河长制"]),
        ("2020五水共治工作启动", ["五水共治"]),
        ("五水共治", ["五水共治"]),
        ("建立“一把手”讲堂", ["一把手讲堂"]),
        ("省第八次党代会以来", []),
    ],
)
def test_a_term_is_found_in_every_spelling(text: str, terms: list[str]) -> None:
    assert found(text) == terms


def test_a_term_inside_a_longer_term_counts_for_both() -> None:
    assert found("举行两专赛马、晾晒比拼擂台赛") == ["两专赛马、晾晒比拼", "两专"]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("力促存量和增量双清零", "双清"),
        ("开创文旅融合新局面", "创文"),
        ("达到三个一流", "三个一"),
        ("完成十三个一目标", "三个一"),
        ("第三个确保事项", "三个确保"),
        ("北湖镇精准扶贫站站长罗敏介绍", "精准扶贫"),
        ("准印证号21136", "1136"),
        ("邮编113600", "1136"),
        ("志愿者体会到两全其美", "两全"),
    ],
)
def test_part_of_a_longer_word_is_no_use(text: str, term: str) -> None:
    assert term not in found(text)


@pytest.mark.parametrize("text", ["推进“两全”示范创建", "推进『两全』示范创建"])
def test_a_term_that_counts_in_quotation_marks_is_found_in_them(text: str) -> None:
    assert found(text) == ["两全"]


def test_quotation_marks_tell_a_term_from_a_longer_word() -> None:
    assert found("“双清”零容忍") == ["双清"]


def test_each_hiding_word_hides_its_term_in_its_example() -> None:
    for row in LEXICON.rows("not_slogans"):
        assert row["term"] not in found(row["example"]), row


def test_each_variant_counts_as_its_term_in_its_example() -> None:
    for row in LEXICON.rows("slogan_variants"):
        assert row["term"] in found(row["example"]), row


def test_a_variant_inside_its_own_term_counts_once() -> None:
    assert found("助力“三年”活动") == ["三年活动"]
    assert found("深化三服务 推进“三年”") == ["三服务", "三年活动"]


def test_every_term_of_the_lexicon_is_found_in_itself() -> None:
    for term in known_terms(LEXICON):
        assert term.term in found(f"“{term.term}”"), term


def test_a_use_has_the_words_of_its_place() -> None:
    article = Article(
        1, ArticleKind.REPORT, MappedText("落实“六比\n六晒”"), MappedText("以六比六晒为抓手。"), MappedText("六比六晒")
    )
    uses = find_slogan_uses(article, LEXICON)
    assert [(use.field, use.surface) for use in uses] == [
        (Field.KICKER, "六比六晒"),
        (Field.TITLE, "六比\n六晒"),
        (Field.BODY, "六比六晒"),
    ]
    assert all(article.field(use.field).text[use.span.start : use.span.end] == use.surface for use in uses)
    assert {use.rule for use in uses} == {"lexicon"}


def test_an_accepted_term_counts_like_one_of_the_lexicon() -> None:
    lexicon = under(Decision("五比五看", Verdict.ACCEPTED, gloss_en="Five comparisons, five looks"))
    assert found("开展五比五看活动", lexicon) == ["五比五看"]
    assert ("五比五看", "accepted") in {(row["term"], row["state"]) for row in slogan_rows(lexicon)}


def test_a_merged_term_counts_for_the_one_it_was_merged_into() -> None:
    lexicon = under(Decision("六晒六比", Verdict.ACCEPTED, variant_of="六比六晒"))
    assert found("开展六晒六比活动", lexicon) == ["六比六晒"]


def test_a_rejected_term_is_neither_counted_nor_proposed() -> None:
    text = "扎实开展“五比五看”活动"
    article = Article(1, ArticleKind.REPORT, MappedText(""), MappedText(text))
    assert [use.term for use in find_slogan_uses(article, LEXICON)] == ["五比五看"]
    assert find_slogan_uses(article, under(Decision("五比五看", Verdict.REJECTED))) == ()


def test_a_rejection_outranks_the_lexicon() -> None:
    lexicon = under(Decision("河长制", Verdict.REJECTED))
    assert found("推行河长制", lexicon) == []
    assert [row["state"] for row in slogan_rows(lexicon) if row["term"] == "河长制"] == ["rejected"]


@pytest.mark.parametrize(
    ("term", "texts", "count"),
    [
        ("五比五看", ["五比五看", None, "“五比\n五看”，五比五看"], 3),
        ("比学习、比作风", ["比学习 比作风", "比学习，比作风"], 2),
        ("党建+茶旅", ["党建＋茶旅"], 1),
        ("五比五看", ["五比、五看"], 0),
    ],
)
def test_a_new_term_is_counted_over_stored_texts(term: str, texts: list[str | None], count: int) -> None:
    assert count_term(term, texts) == count


@given(
    st.text(alphabet="五比看、，“”\n +＋1", max_size=60),
    st.sampled_from(["五比五看", "比、看", "五比看、看比五", "1+五"]),
)
def test_counting_one_term_agrees_with_matching_all(text: str, term: str) -> None:
    alone = {(span.start, span.end) for span in find_term(term, text)}
    among = {(match.span.start, match.span.end) for match in find_terms(text, with_terms(term))}
    assert among <= alone
