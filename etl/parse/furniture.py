"""What stands on a page without being text of an article: masthead, page numbers, weather, staff, telephone lines."""

import re
from dataclasses import dataclass
from functools import cache

from etl.lexicon import Lexicon
from etl.parse.lines import Line

# A masthead item is short; longer lines are only looked at for what a whole line may begin with (weather, staff).
LONGEST_TOKEN_LINE = 80
BETWEEN = re.compile(r"[ ,，、;；:：|/｜·.。()（）—\-_*●■□◆★☆【】\[\]]+")
UNKNOWN = re.compile(r"[^ ,，、;；:：|/｜·。]+")
MOST_UNKNOWN = 12
SURE_ITEMS = 2
SURE_KINDS = frozenset(
    {"date", "weekday", "lunar", "issue_number", "pages", "serial", "organ_verb", "phone", "time", "web"}
)
MASTHEAD_KINDS = frozenset(
    {"date", "weekday", "lunar", "issue_number", "pages", "organ", "organ_verb", "serial", "edition"}
)


@dataclass(frozen=True, slots=True)
class Token:
    """One item of page furniture: its kind (a row of furniture.csv) and its place in the page."""

    kind: str
    text: str
    start: int


@dataclass(frozen=True, slots=True)
class FurnitureRules:
    """The patterns of furniture.csv, compiled: one for the items of a line, one for beginnings of whole lines."""

    token: re.Pattern[str]
    line: re.Pattern[str]
    kinds: dict[str, str]


@cache
def furniture_rules(lexicon: Lexicon) -> FurnitureRules:
    """Compile furniture.csv; the rows' rank decides which of two patterns is tried first."""
    rows = lexicon.rows("furniture")
    named = {f"r{row['rank']}": row for row in rows}
    join = {
        scope: "|".join(f"(?P<{name}>{row['pattern']})" for name, row in named.items() if row["scope"] == scope)
        for scope in ("token", "line")
    }
    kinds = {name: row["kind"] for name, row in named.items()}
    return FurnitureRules(re.compile(join["token"]), re.compile(join["line"]), kinds)


def read_furniture(line: Line, lexicon: Lexicon) -> tuple[Token, ...] | None:
    """The items of a line that holds nothing but page furniture; None for any other line.

    “2022年4月2日 星期六 总第3366期” is furniture, “2022年4月2日，我市召开会议” is not. Every position is read
    once: an item that does not fit is not taken apart again.
    """
    rules = furniture_rules(lexicon)
    bullet = BETWEEN.match(line.text)
    whole = rules.line.match(line.text) or (rules.line.match(line.text, bullet.end()) if bullet else None)
    if whole is not None:
        return (Token(rules.kinds[whole.lastgroup or ""], line.text, line.start),)
    if len(line.text) > LONGEST_TOKEN_LINE:
        return None
    return read_tokens(line, rules)


def read_tokens(line: Line, rules: FurnitureRules) -> tuple[Token, ...] | None:
    """The items one after the other; a line with several sure items may hold a word or two that nobody knows."""
    found: list[Token] = []
    position = unknown = 0
    while position < len(line.text):
        gap = BETWEEN.match(line.text, position)
        if gap is not None:
            position = gap.end()
            continue
        match = rules.token.match(line.text, position)
        if match is not None and match.end() > position:
            found.append(Token(rules.kinds[match.lastgroup or ""], match.group(), line.start + position))
            position = match.end()
            continue
        skipped = UNKNOWN.match(line.text, position)
        position, unknown = (skipped.end(), unknown + len(skipped.group())) if skipped else (position + 1, unknown + 1)
        if unknown > MOST_UNKNOWN:
            return None
    sure = sum(token.kind in SURE_KINDS for token in found)
    return tuple(found) if found and (not unknown or sure >= SURE_ITEMS) else None
