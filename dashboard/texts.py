"""The interface's words, Chinese and English side by side in texts/*.toml; what papers print stays Chinese."""

import tomllib
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "texts"
LANGUAGES = {"zh": "中文", "en": "English"}
PUNCTUATION = set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


@cache
def read_texts() -> dict[str, dict[str, str]]:
    """Every text by its dotted name: `overview.title` → {"zh": …, "en": …}."""
    texts: dict[str, dict[str, str]] = {}
    for file in sorted(FOLDER.glob("*.toml")):
        for section, entries in tomllib.loads(file.read_text(encoding="utf-8")).items():
            texts.update({f"{section}.{name}": entry for name, entry in entries.items()})
    return texts


def say(language: str, name: str, /, **values: Any) -> str:
    """The text in that language with its values filled in; an unknown name is a mistake of ours and raises."""
    return read_texts()[name][language].format(**values)


def is_known(name: str) -> bool:
    """Whether there is a text of that name, for words that come from data (`role.chair`)."""
    return name in read_texts()


def best_language(locale: str | None) -> str:
    """Chinese for every Chinese locale (`zh-CN`, `zh-Hant-TW`), English otherwise, Chinese where none is told."""
    return "zh" if not locale or locale.lower().startswith("zh") else "en"


def print_number(number: float | None, digits: int = 0) -> str:
    """`12,345`; a dash where there is nothing to print, which is not the same as 0."""
    return "–" if number is None else f"{number:,.{digits}f}"


def print_day(language: str, day: date | None) -> str:
    """`2022年5月19日` or `19 May 2022`; a dash for an unknown day."""
    if day is None:
        return "–"
    return f"{day.year}年{day.month}月{day.day}日" if language == "zh" else f"{day.day} {day:%b %Y}"


def print_age(language: str, moment: datetime, now: datetime) -> str:
    """How long ago, in one unit: `刚刚`, `3 分钟前`, `2 小时前`."""
    seconds = max(0, int((now - moment.astimezone(UTC)).total_seconds()))
    for unit, length in (("days", 86400), ("hours", 3600), ("minutes", 60)):
        if seconds >= length:
            return say(language, f"age.{unit}", n=seconds // length)
    return say(language, "age.now")


def escape(text: str) -> str:
    """Text from a newspaper or a file name, made safe for Markdown: every ASCII punctuation mark is escaped,
    so that neither links nor directives such as `:red[…]` nor LaTeX arise from it."""
    return "".join(f"\\{character}" if character in PUNCTUATION else character for character in text)
