"""Where the endings of campaign names and tasks stand: one pass for all of campaign_names.csv."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import ahocorasick

from etl.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Ending:
    """text[start:end] is an ending of campaign_names.csv, used as its row says."""

    use: str
    start: int
    end: int


@lru_cache(maxsize=8)
def _automaton(lexicon: Lexicon) -> Any:
    automaton = ahocorasick.Automaton()
    for row in lexicon.rows("campaign_names"):
        automaton.add_word(row["ending"], (row["use"], len(row["ending"])))
    automaton.make_automaton()
    return automaton


def find_endings(text: str, lexicon: Lexicon) -> tuple[Ending, ...]:
    """Every ending in the order of the text, those inside longer ones too."""
    hits = _automaton(lexicon).iter(text)
    return tuple(Ending(use, last + 1 - length, last + 1) for last, (use, length) in hits)
