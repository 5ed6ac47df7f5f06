"""Character-level repair: the page text that all rules read, with the way back to the source file."""

import re
from bisect import bisect_right
from functools import cache

from etl.lexicon import Lexicon
from etl.model import MappedText, Piece
from etl.parse.lines import HAN
from etl.parse.surnames import double_surnames, single_surnames
from etl.parse.wrapping import breaks_in_paragraphs

# One to one, so that offsets stay: full-width digits and letters, blanks of every kind. Punctuation stays as printed.
FOLDINGS: dict[int, int] = {
    **{code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))},
    **dict.fromkeys(
        map(ord, "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"),
        0x20,
    ),
    **dict.fromkeys(map(ord, "\u0085\u2028\u2029\v\f"), 0x0A),
    ord("\u2022"): ord("·"),
    ord("\u30fb"): ord("·"),
    ord("\uff65"): ord("·"),
}

MARKDOWN = r"\*\*+|__+"
INVISIBLE = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffe\ufff9-\ufffb]+"
# All of them begin with the blank itself, so that nothing else on the page is looked at twice.
BLANK_BY_PUNCTUATION = rf" +(?=[、，。；：！？])| (?<=[、，。；：！？] )(?=[{HAN}“‘《])"
BLANK_IN_DATE = r" (?<=\d )(?=[年月日号时版期])(?!年级)| (?<=\d[年月] )(?=\d)"
# What stands before a name: a separator, or the last character of a post or of a byline's role word.
BEFORE_NAME = "、，,（(：:/□◎●■记长任席员委者师生政官事编旦总"


def clean_page(text: str, lexicon: Lexicon) -> MappedText:
    """The whole source text with foldings applied and a few characters left out.

    Left out are invisible characters, marks of emphasis (**), blanks between a date's digits and its 年, 月, 日,
    blanks before Chinese punctuation, and the blank that print sets into names of two characters (副书记张 钢).
    No word is changed: a blank between two words of a headline or a list stays.
    """
    folded = fold(text, lexicon)
    cuts = left_out(folded, lexicon)
    breaks = list(breaks_in_paragraphs(folded, lexicon)) if "\n" in folded else []
    return without(folded, merged([*cuts, *breaks]) if breaks else cuts)


def fold(text: str, lexicon: Lexicon) -> str:
    """One character for one: full-width digits, blanks, and the traditional characters of traditional.csv."""
    foldings, foldable = all_foldings(lexicon)
    return text.translate(foldings) if foldable.search(text) else text


@cache
def all_foldings(lexicon: Lexicon) -> tuple[dict[int, int], re.Pattern[str]]:
    """Which character is read for which, and a pattern that finds one that is not read as printed."""
    single = {ord(row["traditional"]): ord(row["simplified"]) for row in lexicon.rows("traditional")}
    foldings = FOLDINGS | single
    return foldings, re.compile("[" + "".join(map(chr, foldings)) + "]")


def left_out(folded: str, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The ranges that repair leaves out; of 王 戈 华 旦 the first and the third blank: names are read in order."""
    cuts: list[tuple[int, int]] = []
    for match in removed(lexicon).finditer(folded):
        inside_name = match.lastgroup and cuts and cuts[-1][0] == match.start() - 2
        if not inside_name:
            cuts.append(match.span())
    return cuts


def merged(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Ranges in order, those that touch as one."""
    found: list[tuple[int, int]] = []
    for start, stop in sorted(ranges):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(stop, found[-1][1]))
        else:
            found.append((start, stop))
    return found


def without(text: str, cuts: list[tuple[int, int]]) -> MappedText:
    """The text with the given ranges left out; ranges are sorted and apart."""
    parts: list[str] = []
    pieces: list[Piece] = []
    at = begin = 0
    for start, stop in [*cuts, (len(text), len(text))]:
        if start > begin:
            parts.append(text[begin:start])
            pieces.append(Piece(at, begin, start - begin))
            at += start - begin
        begin = stop
    return MappedText("".join(parts), tuple(pieces))


@cache
def removed(lexicon: Lexicon) -> re.Pattern[str]:
    """What is left out of the page: 张 钢 gives 张钢; 富强 民主 stays."""
    surname = single_surnames(lexicon)
    ends = r"(?=[ 、，,。；;：:（()）]|等|$)"
    any_surname = single_surnames(lexicon, rare=True)
    after_title = rf" (?<=[{BEFORE_NAME}]{any_surname} )(?<!记者 )(?=[{HAN}])(?!记者|通讯)"
    in_list = rf"(?P<in_list> (?<=[{HAN}] {surname} )(?=[{HAN}]{ends}))"
    compound = rf" (?<=[{BEFORE_NAME} ]{double_surnames(lexicon)} )(?=[{HAN}]{ends})"
    # A name of one character and one more is set with two blanks where the font is wide.
    wide = rf"  (?<=[{BEFORE_NAME}]{surname}  )(?=[{HAN}])"
    return re.compile(
        "|".join((INVISIBLE, MARKDOWN, wide, BLANK_BY_PUNCTUATION, BLANK_IN_DATE, after_title, in_list, compound)),
        re.MULTILINE,
    )


def compose(page: MappedText, spans: tuple[tuple[int, int], ...], separators: tuple[str, ...] = ()) -> MappedText:
    """Several ranges of the page as one text that maps back to the source.

    `separators[i]` is put between range i and range i + 1 and lies in no piece; without them nothing is put in.
    """
    parts: list[str] = []
    pieces: list[Piece] = []
    at = 0
    for number, (start, stop) in enumerate(spans):
        if number and separators:
            parts.append(separators[number - 1])
            at += len(separators[number - 1])
        parts.append(page.text[start:stop])
        pieces.extend(shifted(page, start, stop, at))
        at += stop - start
    return MappedText("".join(parts), tuple(pieces))


def shifted(page: MappedText, start: int, stop: int, at: int) -> list[Piece]:
    """The page's pieces that cover page[start:stop], as pieces of a text in which the range stands at `at`."""
    found = []
    for piece in pieces_from(page, start):
        if piece.at >= stop:
            break
        begin, end = max(start, piece.at), min(stop, piece.at + piece.length)
        if begin < end:
            found.append(Piece(at + begin - start, piece.source + begin - piece.at, end - begin))
    return found


def pieces_from(page: MappedText, start: int) -> tuple[Piece, ...]:
    """The pieces from the one that holds `start` on."""
    first = bisect_right(page.pieces, start, key=lambda piece: piece.at) - 1
    return page.pieces[max(first, 0) :]
