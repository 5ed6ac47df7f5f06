"""Phrases in quotation marks and what stands around them."""

import pytest

from etl.extract.discovery.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("推行“一户一策”工作法", ["一户一策"]),
        ("推行「一户一策」、『一企一员』", ["一户一策", "一企一员"]),
        ('推行"一户一策"工作法', ["一户一策"]),
        ("他说“决不能‘等一等’再干”", ["决不能‘等一等’再干", "等一等"]),
        ("把“户户有账本、人人有活干,落到实处。", ["户户有账本、人人有活干"]),
        ("把“户户有账本”落到“实处", ["户户有账本"]),
        ("学习《青禾县志》", []),
        ("没有引号”的地方", []),
    ],
)
def test_quoted_phrases_are_found(text: str, phrases: list[str]) -> None:
    assert [quote.text for quote in find_quotes(text)] == phrases


def test_quotes_in_a_row_share_their_surroundings() -> None:
    first, second = find_quotes("召开“双提”“双治”工作部署会")
    assert (first.before, first.after) == (second.before, second.after) == ("召开", "工作部署会")


def test_a_quote_knows_its_place() -> None:
    text = "召开“双提”会"
    (quote,) = find_quotes(text)
    assert text[quote.start : quote.end] == quote.text
