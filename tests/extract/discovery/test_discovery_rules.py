"""All rules of discovery together: they are described, they take linear time, and they say where they found what."""

import time
from pathlib import Path

import pytest

from etl.extract.slogans import find_slogan_uses
from etl.lexicon import load_lexicon
from etl.model import Article, ArticleKind, MappedText

LEXICON = load_lexicon()
UNAIDED = LEXICON.without("slogans")
ROOT = Path(__file__).parents[3]
SEEDS = [ROOT / "seeds" / f"{labels.stem}.txt" for labels in sorted((ROOT / "tests" / "gold" / "seeds").glob("*.json"))]
# Repeats that tempt each rule: chains, quotes that never close, endings, numbers, periods.
TEMPTATIONS = (
    "、",
    "“",
    "“”",
    "“比、",
    "比学习、",
    "攻坚战",
    "四比四看",
    "“四比四看”",
    "每周督查",
    "打造整治",
    "由大到强、",
    "三",
    "双清零",
    "六比六晒",
    "“三比三看”活动三比三看，",
)


def article(body: str, title: str = "") -> Article:
    return Article(1, ArticleKind.REPORT, MappedText(title), MappedText(body))


def seconds(unit: str, length: int) -> float:
    page = article(unit * (length // len(unit)), unit * 20)
    times = []
    for _ in range(3):
        began = time.process_time()
        find_slogan_uses(page, LEXICON)
        times.append(time.process_time() - began)
    return min(times)


def test_there_are_seeds() -> None:
    assert len(SEEDS) == 5


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_rule_that_proposes_is_described(path: Path) -> None:
    described = set(LEXICON.words("discovery_rules"))
    uses = find_slogan_uses(article(path.read_text(encoding="utf-8")), UNAIDED)
    assert {use.rule for use in uses} <= described
    assert {row["rule"] for row in LEXICON.rows("slogan_patterns")} <= described


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem)
def test_every_use_is_the_words_of_its_span(path: Path) -> None:
    page = article(path.read_text(encoding="utf-8"))
    for use in find_slogan_uses(page, UNAIDED):
        assert page.field(use.field).text[use.span.start : use.span.end] == use.surface


@pytest.mark.parametrize("unit", TEMPTATIONS)
def test_four_times_the_text_takes_no_more_than_eight_times_the_time(unit: str) -> None:
    short, long = seconds(unit, 4_000), seconds(unit, 16_000)
    assert long <= 8 * short + 0.02


def test_an_empty_article_has_no_terms() -> None:
    assert find_slogan_uses(article(""), LEXICON) == ()
