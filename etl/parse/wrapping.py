"""Line breaks inside paragraphs: columns printed line by line, and breaks that reading put in by chance."""

import re
from collections.abc import Iterator

from etl.lexicon import Lexicon
from etl.parse.byline_rules import byline_rules
from etl.parse.lines import CLOSERS, SENTENCE_ENDS

# Lines without a blank line between; starts at line starts only and never steps back.
BLOCK = re.compile(r"(?<![^\r\n])[^\r\n]++(?:\r?\n(?![ ]*+\r?\n)[^\r\n]++)++")
BREAK = re.compile(r"(?<! )[ ]*\r?\n[ ]*")
# Columns of a newspaper hold 10 to 40 characters; punctuation hangs over by two.
NARROWEST, WIDEST, OVERHANG = 9, 45, 2
HEADLINE_LIKE = 7
PUNCTUATION = re.compile("[。，,]")
# A headline is printed over four lines at most.
FEWEST_LINES = 4
SHORT_LINE = re.compile(r"(?<![^\n])[^\n。，]{4,50}+\n(?=[^\n])")
STARTS_ANEW = re.compile(r"[#□◎●■◆▲△○☐*>【(（\[]|\d{1,3}$|图为|[一二三四五六七八九十]{1,2}、")


def breaks_in_paragraphs(page: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The line breaks that separate nothing, as ranges to be left out.

    In a column of even lines, all but those after short lines; in a page whose paragraphs are set apart by blank
    lines, every break in a paragraph after which the sentence goes on. Headlines over two lines are not touched:
    a block without a full stop is no paragraph.
    """
    spaced = is_spaced(page)
    heads_on_text = spaced and has_headlines_on_text(page, lexicon)
    for block in BLOCK.finditer(page):
        text = block.group()
        width = column_width(text)
        if not PUNCTUATION.search(text) and (width is None or text.count("\n") < FEWEST_LINES):
            continue
        if width is None and not spaced:
            continue
        yield from cuts_in_block(text, block.start(), width, spaced, heads_on_text, lexicon)


def is_spaced(page: str) -> bool:
    """Are paragraphs set apart by blank lines? Then a line directly under another goes on with it."""
    breaks = page.count("\n")
    blank = len(re.findall(r"\n[ \r]*\n", page))
    return blank >= 3 and blank * 3 >= breaks


def has_headlines_on_text(page: str, lexicon: Lexicon) -> bool:
    """Do headlines stand directly on their reports, without a blank line between?"""
    opening = byline_rules(lexicon).opening
    return any(opening.match(page, found.end()) is not None for found in SHORT_LINE.finditer(page))


def column_width(block: str) -> int | None:
    """The width of a column printed line by line; None for lines of uneven length."""
    lengths = sorted(len(line.strip()) for line in block.splitlines())
    if len(lengths) < 3:
        return None
    width = lengths[-1]
    even = sum(1 for length in lengths if width - length <= OVERHANG)
    return width if NARROWEST <= width <= WIDEST and even >= 3 and even * 2 >= len(lengths) else None


def cuts_in_block(
    text: str, start: int, width: int | None, spaced: bool, heads_on_text: bool, lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """The breaks of one block that are to go."""
    first = heads_on_text
    begin = 0
    for found in BREAK.finditer(text):
        line, rest = text[begin : found.start()].strip(), text[found.end() :]
        begin = found.end()
        full = width is not None and width - len(line) <= OVERHANG
        loose = width is None and spaced and goes_on(line, first)
        first = False
        if (full or loose) and not starts_anew(line, rest, lexicon):
            yield start + found.start(), start + found.end()


def goes_on(line: str, first: bool) -> bool:
    """Does the sentence break off here? A first line without a comma may be a headline."""
    if not line or line[-1] in SENTENCE_ENDS + CLOSERS + "：:；;" or line[0] == "#" or line.isdigit():
        return False
    return not first or len(line) < HEADLINE_LIKE or "，" in line or "," in line or "(" in line or "（" in line


def starts_anew(line: str, rest: str, lexicon: Lexicon) -> bool:
    """Marks, bylines and openings begin lines of their own, and nothing goes on after a heading."""
    return line.startswith("#") or bool(STARTS_ANEW.match(rest) or byline_rules(lexicon).opening.match(rest))
