"""Headline lines resolved into kicker (引题), title and subtitle (副题)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from etl.lexicon import Lexicon
from etl.model import MappedText
from etl.parse.clean import compose
from etl.parse.headline_words import (
    OWN_COUNTY,
    goes_on,
    has_event,
    headline_rules,
    is_label,
    is_motto,
    is_subtitle,
    names_together,
    takes_part,
    wraps,
)
from etl.parse.lines import Line

UNMARKED = 9
LABELLED = re.compile(r"【[^】]{2,20}】 ?(?=[^ ])")


@dataclass(frozen=True, slots=True)
class Headline:
    """The three parts as ranges of the page; an absent part is empty."""

    kicker: tuple[Line, ...]
    title: tuple[Line, ...]
    subtitle: tuple[Line, ...]

    def mapped(self, page: MappedText) -> tuple[MappedText | None, MappedText, MappedText | None]:
        """Kicker, title, subtitle as texts that map back to the source."""
        return joined(page, self.kicker), joined(page, self.title) or MappedText(""), joined(page, self.subtitle)


def joined(page: MappedText, lines: Sequence[Line]) -> MappedText | None:
    """Lines as one text: with a blank between, none where a line goes on with the one before."""
    if not lines:
        return None
    gaps = tuple("" if goes_on(one.text, other.text) else " " for one, other in pairwise(lines))
    return compose(page, tuple((line.start, line.end) for line in lines), gaps)


def resolve_headline(heads: Sequence[Line], lexicon: Lexicon) -> Headline:
    """Which of an article's headline lines is the title.

    The largest heading mark wins; without marks that differ, the line that names the event, or else the largest
    claim. A line above is the kicker, one below the subtitle; 暨… stands after the line it completes, so a group
    that begins with it was read from right to left.
    """
    if not heads:
        return Headline((), (), ())
    lines = label_apart(in_reading_order(heads, lexicon))
    below = tuple(line for line in lines[1:] if is_subtitle(line.text, lexicon))
    if len(lines) > 1 and takes_part(lines[0].text, lexicon):
        below = (lines[0], *below)
    rows = wrapped_rows([line for line in lines if line not in below], lexicon)
    levels = {row[0].level or UNMARKED for row in rows}
    if len(levels) > 1:
        return by_level(rows, below, min(levels), lexicon)
    return by_order(rows, below, lexicon)


def in_reading_order(heads: Sequence[Line], lexicon: Lexicon) -> list[Line]:
    """Lines that begin with one that cannot begin a headline (暨…, 推进会召开) were printed from right to left."""
    rules = headline_rules(lexicon)
    if len(heads) > 1 and (heads[0].text.startswith("暨") or rules.second_line.fullmatch(heads[0].text)):
        other = heads[1].text
        if heads[0].text.startswith("暨") or not (rules.event_end.search(other) or " " in other):
            return list(reversed(heads))
    return list(heads)


def label_apart(lines: list[Line]) -> list[Line]:
    """“【聚焦两会】县政协会议开幕”: the label in brackets is a line of its own, above the headline."""
    label = LABELLED.match(lines[0].text)
    return [lines[0].part(0, label.end()), lines[0].part(label.end()), *lines[1:]] if label else lines


def wrapped_rows(lines: Sequence[Line], lexicon: Lexicon) -> list[list[Line]]:
    """Lines that are one headline printed over two lines stand in one row."""
    rows: list[list[Line]] = []
    for line in lines:
        if rows and wraps(rows[-1][-1], line, lexicon):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def by_level(rows: list[list[Line]], below: tuple[Line, ...], top: int, lexicon: Lexicon) -> Headline:
    """The rows with the largest mark are the title; a motto on top of a longer headline is not."""
    first = next(index for index, row in enumerate(rows) if row[0].level == top)
    last = max(index for index, row in enumerate(rows) if row[0].level == top)
    if (
        first == last == 0
        and is_motto(rows[0])
        and any(has_event(line.text, lexicon) for row in rows[1:] for line in row)
    ):
        rest = by_order(rows[1:], below, lexicon)
        return Headline((*rows[0], *rest.kicker), rest.title, rest.subtitle)
    return Headline(
        tuple(line for row in rows[:first] for line in row),
        tuple(line for row in rows[first : last + 1] for line in row),
        (*(line for row in rows[last + 1 :] for line in row), *below),
    )


def by_order(rows: list[list[Line]], below: tuple[Line, ...], lexicon: Lexicon) -> Headline:
    """Rows of one size: a label or a motto, then the event, then what is claimed for it."""
    main = main_row(rows, lexicon)
    before = tuple(line for row in rows[:main] for line in row)
    after = (*(line for row in rows[main + 1 :] for line in row), *below)
    inner = split_row(rows[main], lexicon) if len(rows[main]) == 1 else Headline((), tuple(rows[main]), ())
    return Headline((*before, *inner.kicker), inner.title, (*inner.subtitle, *after))


def main_row(rows: list[list[Line]], lexicon: Lexicon) -> int:
    """The row that holds the title."""
    texts = [" ".join(line.text for line in row) for row in rows]
    if len(rows) == 1:
        return 0
    if headline_rules(lexicon).spoke.search(texts[0]):
        return 1
    events = [index for index, text in enumerate(texts) if has_event(text, lexicon)]
    if is_label(texts[0], lexicon):
        return 1
    if not events:
        return 1 if is_motto(rows[0]) else 0
    if events == [len(rows) - 1] and len(rows) >= 3:
        return len(rows) - 2
    return events[0]


def split_row(row: list[Line], lexicon: Lexicon) -> Headline:
    """One line that holds several: “比作风 晒实绩 柯城区举行擂台赛”, “某某调研时强调 持续推动…走深走实”."""
    parts = names_together(segments(row[0]), row[0], lexicon)
    if len(parts) == 1:
        return Headline((), tuple(parts), ())
    tail: list[Line] = []
    while len(parts) > 1 and (takes_part(parts[-1].text, lexicon) or ends_with_agenda(parts, lexicon)):
        tail.insert(0, parts.pop())
    kinds = [
        is_event_part(parts, index, lexicon) and not is_paired(parts, index, lexicon) for index in range(len(parts))
    ]
    cut = cut_between(parts, kinds, lexicon)
    return Headline(tuple(parts[:cut]), tuple(parts[cut:]), tuple(tail))


def ends_with_agenda(parts: list[Line], lexicon: Lexicon) -> bool:
    """“张三主持召开县委常委会会议 研究部署安全生产工作”: the agenda behind the event is its subtitle."""
    return headline_rules(lexicon).agenda.match(parts[-1].text) is not None and has_event(parts[-2].text, lexicon)


def cut_between(parts: list[Line], kinds: list[bool], lexicon: Lexicon) -> int:
    """Where the title begins: after the event if claims follow it, else at the event after the mottoes."""
    spoke = next((index for index, part in enumerate(parts) if headline_rules(lexicon).spoke.search(part.text)), None)
    if spoke is not None and spoke + 1 < len(parts):
        return spoke + 1
    if True not in kinds:
        return 0
    if all(kinds):
        return 1 if len(parts) == 2 and not headline_rules(lexicon).gathering_end.search(parts[1].text) else 0
    first = kinds.index(True)
    after = first + 1
    while after < len(kinds) and kinds[after]:
        after += 1
    return after if after < len(parts) else first


def is_paired(parts: list[Line], index: int, lexicon: Lexicon) -> bool:
    """Two neighbours of one length make a motto: 全力以赴抓项目 凝心聚力促发展."""
    text = parts[index].text
    near = [parts[at].text for at in (index - 1, index + 1) if 0 <= at < len(parts)]
    sure = headline_rules(lexicon).event_end.search(text) or OWN_COUNTY.match(text)
    return not sure and any(len(other) == len(text) for other in near)


def is_event_part(parts: list[Line], index: int, lexicon: Lexicon) -> bool:
    """A part that tells what happened; after one, its agenda too (研究部署近期重点工作)."""
    text = parts[index].text
    if index and headline_rules(lexicon).agenda.match(text) and is_event_part(parts, index - 1, lexicon):
        return True
    return has_event(text, lexicon)


def segments(line: Line) -> list[Line]:
    """The parts of a line between its blanks."""
    return [line.part(match.start(), match.end()) for match in re.finditer(r"[^ ]+", line.text)]
