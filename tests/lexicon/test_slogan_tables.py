"""The tables of campaign terms: what each row must hold beyond its schema."""

import re

import pytest

from etl.extract.discovery.patterns import find_patterned
from etl.extract.folding import fold_term
from etl.extract.slogans.matching import find_terms
from etl.lexicon import Row, load_lexicon

LEXICON = load_lexicon()
SLOGANS = {row["term"]: row for row in LEXICON.rows("slogans")}
KINDS = {"campaign", "mechanism", "contest", "goal", "formula", "project", "problem"}
LEVELS = {"", "national", "province", "city", "county", "town"}


def parts(row: Row) -> list[str]:
    return [part for part in row["components"].split(";") if part]


def test_terms_differ_by_more_than_spelling() -> None:
    assert len({fold_term(term).replace("、", "") for term in SLOGANS}) == len(SLOGANS)


def test_kinds_and_levels_are_those_of_the_schema() -> None:
    assert {row["kind"] for row in SLOGANS.values()} <= KINDS
    assert {row["level"] for row in SLOGANS.values()} <= LEVELS
    assert {row["only_quoted"] for row in SLOGANS.values()} <= {"", "yes"}


def test_parents_are_terms_and_no_term_descends_from_itself() -> None:
    for term, row in SLOGANS.items():
        seen = {term}
        while parent := row["parent"]:
            assert parent in SLOGANS, term
            assert parent not in seen, term
            seen.add(parent)
            row = SLOGANS[parent]


def test_an_example_holds_its_term() -> None:
    for term, row in SLOGANS.items():
        if row["example"]:
            assert term in {match.term for match in find_terms(row["example"], LEXICON)}, term


def test_components_are_named_once() -> None:
    assert all(len(parts(row)) == len(set(parts(row))) for row in SLOGANS.values())


def test_a_gloss_is_english() -> None:
    assert [row["gloss_en"] for row in SLOGANS.values() if re.search("[\u3400-\u9fff]", row["gloss_en"])] == []


@pytest.mark.parametrize(
    ("term", "kind", "level", "parent", "components"),
    [
        (
            "六比六晒",
            "campaign",
            "county",
            "六治六提",
            [
                "比实绩、晒进位",
                "比执行、晒成效",
                "比担当、晒作为",
                "比学习、晒能力",
                "比服务、晒口碑",
                "比作风、晒形象",
            ],
        ),
        ("六治六提", "campaign", "city", "", []),
        ("庸、懒、散、慢、推、拖", "problem", "county", "六比六晒", ["庸", "懒", "散", "慢", "推", "拖"]),
        ("乡街治理大比拼", "contest", "county", "", []),
        ("互看互学互比", "contest", "county", "乡街治理大比拼", ["互看", "互学", "互比"]),
    ],
)
def test_campaigns_hold_what_the_papers_print(
    term: str, kind: str, level: str, parent: str, components: list[str]
) -> None:
    row = SLOGANS[term]
    assert (row["kind"], row["level"], row["parent"], parts(row)) == (kind, level, parent, components)


@pytest.mark.parametrize(
    "mechanism", ["周会商、月研判、季推进", "每周督查、半月通报、每月排名", "每日销号", "双周排名", "日会商周例会"]
)
def test_mechanisms_promise_a_rhythm(mechanism: str) -> None:
    assert SLOGANS[mechanism]["kind"] == "mechanism"
    assert SLOGANS[mechanism]["rhythm"] == mechanism


def test_variants_and_hiding_words_belong_to_terms() -> None:
    owners = {row["term"] for table in ("slogan_variants", "not_slogans") for row in LEXICON.rows(table)}
    assert owners <= set(SLOGANS)
    assert not {row["variant"] for row in LEXICON.rows("slogan_variants")} & set(SLOGANS)


def test_each_pattern_gives_its_rule_in_its_example() -> None:
    for row in LEXICON.rows("slogan_patterns"):
        assert row["rule"] in {rule for rule, _ in find_patterned(row["example"], LEXICON)}, row


@pytest.mark.parametrize(
    ("table", "column", "uses"),
    [
        ("campaign_names", "use", {"battle", "drive", "project", "year", "group", "task"}),
        ("rhythm_words", "use", {"period", "action"}),
        ("slogan_cues", "use", {"drives", "leads", "speech", "expands"}),
        ("slogan_heads", "use", {"campaign", "mechanism", "goal", "none"}),
        ("slogan_verbs", "use", {"contest", "drive"}),
    ],
)
def test_words_have_a_use_that_the_rules_know(table: str, column: str, uses: set[str]) -> None:
    assert {row[column] for row in LEXICON.rows(table)} <= uses
