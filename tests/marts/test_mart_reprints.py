"""Reprints: near-identical articles found across issues, and counts with and without them; print quality."""

import pytest

A, B, C = "330101", "330102", "330103"
LINES = [
    f"第{number}批项目在{place}集中开工,总投资{number * 7}亿元,涉及{field}等领域。"
    for number, (place, field) in enumerate(
        [("东湖", "交通"), ("西山", "能源"), ("南浦", "农业"), ("北仑", "教育"), ("中洲", "医疗"), ("上塘", "水利")], 1
    )
]
TEXT = "".join(LINES)
OTHER = "".join(f"今年{month}月,全县夏粮收购量同比增长百分之{month},农户满意度继续提高。" for month in range(1, 9))


@pytest.fixture
def reprinted(corpus):
    """One text on 2 May in 石泉区, on 1 May in 青禾县, with a misread character on 9 May in 云山县; another alone."""
    for adcode, county, day in ((A, "青禾县", "2022-05-01"), (B, "石泉区", "2022-05-02"), (C, "云山县", "2022-05-09")):
        corpus.place(adcode, county)
        corpus.issue(f"i{adcode}", adcode, day)
    for issue_id, text in ((f"i{B}", TEXT), (f"i{A}", TEXT), (f"i{C}", TEXT.replace("东湖", "东湘")), (f"i{A}", OTHER)):
        corpus.fingerprint(corpus.article(issue_id, terms=["甲"], characters=100), text)
    return corpus


def test_reprints_are_grouped_under_the_earliest_article(reprinted):
    rows = reprinted.rows(
        "select county, original_county, is_reprint, group_size, lag_days from mart_reprints order by lag_days"
    )
    assert rows == [
        ("青禾县", "青禾县", False, 3, 0),
        ("石泉区", "青禾县", True, 3, 1),
        ("云山县", "青禾县", True, 3, 8),
    ]


def test_a_misread_character_lowers_the_likeness_a_little(reprinted):
    ((same,), (misread,)) = reprinted.rows("select similarity from mart_reprints where is_reprint order by lag_days")
    assert same == 1.0
    assert 0.8 <= misread < 1.0  # 5 of some 170 runs of five characters differ on either side


def test_every_count_comes_with_and_without_reprints(reprinted):
    def articles(call):
        return reprinted.rows(f"select articles, articles_at_hand from {call}")

    assert articles("mart_top_terms()") == [(4, 4)]
    assert articles("mart_top_terms(with_reprints := false)") == [(2, 2)]
    assert articles("mart_term_trend_pooled(['甲'], with_reprints := false)") == [(2, 2)]
    assert articles("mart_term_by_county(['甲'], with_reprints := false)") == [(2, 2)]
    assert articles("mart_heat(with_reprints := false)") == [(2, 2)]
    assert articles("mart_term_movement(with_reprints := false)") == [(2, 2)]
    keyness = "select focus_uses, rest_uses from mart_keyness(adcodes := ['330101'], with_reprints := $with)"
    assert reprinted.rows(keyness, **{"with": True}) == [(2, 2)]
    assert reprinted.rows(keyness, **{"with": False}) == []  # nothing is left for the rest


def test_two_articles_of_one_issue_are_no_reprints(corpus):
    corpus.issue("i1", None, "2022-05-01")
    for _ in range(2):
        corpus.fingerprint(corpus.article("i1"), TEXT)
    assert corpus.rows("from mart_reprints") == []


def test_a_chain_of_likenesses_is_one_group(corpus):
    """Each text shares four fifths with the next: the last reaches the first only over the one between."""
    for number in range(3):
        corpus.issue(f"i{number}", None, f"2022-05-0{number + 1}")
        article_id = corpus.article(f"i{number}")
        sketch = [0] * 30
        sketch[: 10 * number] = [number] * (10 * number)
        bands = [number, number + 1, 100 + number, 200 + number, 300 + number, 400 + number]
        corpus.insert("article_fingerprints", article_id=article_id, issue_id=f"i{number}", bands=bands, sketch=sketch)
    corpus.link()
    rows = corpus.rows("select article_id, original_article_id, similarity from mart_reprints order by 1")
    # 0 and 1 share 20 of 30 places; 1 and 2 share 10: below 60 %
    assert rows == [("i0-01", "i0-01", 1.0), ("i1-01", "i0-01", pytest.approx(20 / 30))]
    corpus.connection.execute(
        "update article_fingerprints set is_linked = false, "
        "sketch = (select sketch from article_fingerprints where issue_id = 'i1') where issue_id = 'i2'"
    )
    corpus.link()
    assert corpus.rows("select article_id, original_article_id from mart_reprints order by 1") == [
        ("i0-01", "i0-01"),
        ("i1-01", "i0-01"),
        ("i2-01", "i0-01"),
    ]


def test_print_quality_is_counted_per_issue(corpus):
    corpus.place(A, "青禾县")
    corpus.issue("i1", A, "2022-05-01", characters=2500)
    corpus.insert(
        "issue_quality",
        issue_id="i1",
        han=2000,
        in_words=800,
        rare_han=80,
        stray=2,
        unreadable=0,
        paragraphs=20,
        broken_paragraphs=4,
    )
    rows = corpus.rows(
        "select county, han_share, word_share, rare_share, stray_per_10000, broken_share, quality from mart_text_quality"
    )
    # 1 - 2 * (0.45 - 0.4) - 5 * (0.04 - 0.02) - 100 * 2 / 2000 - 0.5 * 0.2
    assert rows == [("青禾县", 0.8, 0.4, 0.04, 10.0, 0.2, pytest.approx(0.6))]


def links(corpus):
    return corpus.rows("select band, article_id, eldest_id, similarity from reprint_links order by all")


def test_links_do_not_depend_on_the_order_in_which_articles_came(reprinted):
    one_by_one = links(reprinted)
    reprinted.connection.execute("delete from reprint_links")
    reprinted.connection.execute("update article_fingerprints set is_linked = false")
    reprinted.link()
    assert links(reprinted) == one_by_one != []


@pytest.mark.parametrize(("withdrawn", "left"), [(A, [B, C]), (C, [A, B])])
def test_a_withdrawn_issue_leaves_the_links_that_the_others_would_have_without_it(reprinted, withdrawn, left):
    for table in ("reprint_links", "article_fingerprints", "articles"):
        reprinted.connection.execute(f"delete from {table} where issue_id = 'i{withdrawn}'")
    reprinted.link()
    rows = reprinted.rows("select adcode, original_article_id from mart_reprints order by adcode")
    assert rows == [(adcode, f"i{left[0]}-01") for adcode in left]
