"""The interface's words: both languages, every name that the code uses, nothing printed becomes markup."""

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from dashboard.texts import LANGUAGES, best_language, escape, print_age, print_day, print_number, read_texts, say

CODE = Path(__file__).parents[2] / "dashboard"
# Names put together from a group and a value (`role.chair`): each group must at least exist.
NAME = re.compile(r'say\(\s*(?:\w+, )?"([a-z_]+\.[a-z_0-9]+)"')
USED = {name for file in CODE.rglob("*.py") for name in NAME.findall(file.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("name", sorted(read_texts()))
def test_a_text_has_both_languages_with_the_same_values(name: str) -> None:
    entry = read_texts()[name]
    assert set(entry) == set(LANGUAGES)
    assert all(text.strip() for text in entry.values())
    assert len({frozenset(re.findall(r"{(\w+)}", text)) for text in entry.values()}) == 1


@pytest.mark.parametrize("name", sorted(USED))
def test_a_text_that_the_code_names_exists(name: str) -> None:
    assert name in read_texts()


@pytest.mark.parametrize(
    ("locale", "language"),
    [("zh-CN", "zh"), ("zh-Hant-TW", "zh"), ("en-GB", "en"), ("de", "en"), (None, "zh"), ("", "zh")],
)
def test_the_browsers_language_is_the_first_choice(locale: str | None, language: str) -> None:
    assert best_language(locale) == language


@pytest.mark.parametrize("text", ["[x](http://a)", "*x*", "<b>", ":red[x]", "$x$", "# x", "`x`", "~~x~~"])
def test_no_markdown_arises_from_print(text: str) -> None:
    assert re.sub(r"\\(.)", r"\1", escape(text)) == text
    assert not re.search(r"(?<!\\)[\[\](){}<>*:$#`~_]", escape(text))


def test_chinese_text_is_left_as_printed() -> None:
    assert escape("“六比六晒”，走深走实。") == "“六比六晒”，走深走实。"


def test_numbers_and_days_take_the_languages_form() -> None:
    assert print_number(12345) == "12,345"
    assert print_number(None) == "–"
    assert print_day("zh", date(2022, 5, 19)) == "2022年5月19日"
    assert print_day("en", date(2022, 5, 19)) == "19 May 2022"
    assert print_day("en", None) == "–"


@pytest.mark.parametrize(
    ("ago", "printed"),
    [
        (timedelta(seconds=5), "刚刚"),
        (timedelta(minutes=3), "3 分钟前"),
        (timedelta(hours=2), "2 小时前"),
        (timedelta(days=4), "4 天前"),
        (timedelta(seconds=-30), "刚刚"),
    ],
)
def test_an_age_is_told_in_one_unit(ago: timedelta, printed: str) -> None:
    now = datetime(2026, 11, 20, tzinfo=UTC)
    assert print_age("zh", now - ago, now) == printed


def test_a_name_without_a_text_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        say("zh", "no.such")
