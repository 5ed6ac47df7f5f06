"""How strongly one piece of text goes on with another: names, quoted terms and words they share."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from etl.lexicon import Lexicon
from etl.parse.byline_rules import byline_rules
from etl.parse.edges import sentence_start
from etl.parse.lines import HAN, OPEN_START, Line

QUOTED = re.compile(r"[“「『\"]([^”」』\"，。、]{2,14})[”」』\"]")
RUN = re.compile(rf"[{HAN}A-Za-z]{{3,}}")
OPENERS, ENDERS = "“‘《（(「『【", "”’》）)」』】"
NAMED_TERM = 3.0
SHARED_WORDS = 8.0
CUT_WORD = 4.0


@dataclass(frozen=True, slots=True)
class Matter:
    """What a piece of text is about: the text, names and quoted terms in it, its runs of three characters."""

    text: str
    terms: frozenset[str]
    runs: frozenset[str]


class Matters:
    """What lines are about, each read once however often it is weighed."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.known: dict[Line, Matter] = {}

    def of(self, line: Line) -> Matter:
        """The matter of one line."""
        if line not in self.known:
            self.known[line] = read_matter(line.text, self.lexicon)
        return self.known[line]

    def of_all(self, lines: Sequence[Line]) -> Matter:
        """The matter of several lines together."""
        matters = [self.of(line) for line in lines]
        return Matter(
            "\n".join(matter.text for matter in matters),
            frozenset().union(*(matter.terms for matter in matters)),
            frozenset().union(*(matter.runs for matter in matters)),
        )


def read_matter(text: str, lexicon: Lexicon) -> Matter:
    """Names, quoted terms and runs of three characters; runs over punctuation tell nothing."""
    terms = frozenset((*QUOTED.findall(text), *speakers(lexicon).findall(text)))
    runs = frozenset(run[at : at + 3] for run in RUN.findall(text) for at in range(len(run) - 2))
    return Matter(text, terms, runs)


@cache
def speakers(lexicon: Lexicon) -> re.Pattern[str]:
    """Names before a verb of speech or of presence: 田景云就…, 徐建飞说."""
    name = byline_rules(lexicon).any_name.pattern
    return re.compile(
        rf"(?:(?<![{HAN}])|(?<=[记长席任员]))({name})"
        "(?=指出|强调|要求|说|表示|就|在|当场|对|告诉|还|一行|与|来到|走进|主持)"
    )


def kinship(piece: Matter, article: Matter) -> float:
    """Shared names and quoted terms, and the share of the piece's words that the article has."""
    words = len(piece.runs & article.runs) / (len(piece.runs) + 20)
    return NAMED_TERM * min(shared_terms(piece, article), 4) + SHARED_WORDS * words


def shared_terms(piece: Matter, article: Matter) -> int:
    """How many names and quoted terms of either stand in the other too."""
    return sum(term in article.text for term in piece.terms) + sum(
        term in piece.text for term in article.terms - piece.terms
    )


def bond(end: str, start: str, lexicon: Lexicon) -> float:
    """Does the sentence that breaks off in `end` go on in `start`? Quotes and brackets left open, words cut in two.

    “传” + “筒”。” closes the quotation: strong. A start that is a sentence of its own speaks against it.
    """
    score = 0.0
    tail, head = end[-60:], start[:60]
    left = unclosed(tail)
    closes = first_unopened(head)
    if left and closes:
        score += 4.0 if ENDERS.index(closes) == OPENERS.index(left) else -2.0
    elif closes:
        score -= 3.0
    if start[0] in OPEN_START and start[0] not in ENDERS:
        score += 2.0
    if sentence_start(lexicon).match(start):
        score -= 3.0
    if start[0] in word_pairs(lexicon).get(end[-1], ""):
        score += CUT_WORD
    return score


@cache
def word_pairs(lexicon: Lexicon) -> dict[str, str]:
    """Which characters follow a character inside words: 没 is followed by 有."""
    return {row["first"]: row["seconds"] for row in lexicon.rows("word_pairs")}


def unclosed(text: str) -> str | None:
    """The last quotation mark or bracket that the text opens and does not close."""
    for mark in reversed(text):
        if mark in ENDERS:
            return None
        if mark in OPENERS:
            return mark
    return None


def first_unopened(text: str) -> str | None:
    """A closing mark that comes before any opening one."""
    for mark in text:
        if mark in OPENERS:
            return None
        if mark in ENDERS:
            return mark
    return None
