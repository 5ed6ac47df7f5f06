"""How far the extraction falls on a page that was read badly: python -m benchmarks.robustness

The labelled pages are disturbed as scanning, columns and conversion disturb pages, each in the same way at every run,
and measured again. A row says how much F1 changed against the undisturbed pages, all three sets taken together.
"""

import json
import random
import re
import sys
from collections.abc import Callable
from typing import Any

from benchmarks.goldens import SETS, pages, scorer, scores
from etl.extract import extract_issue
from etl.json_form import to_json_form
from etl.lexicon import Lexicon, load_lexicon

MEASURES = ("official.present", "official.role", "meeting.found", "meeting.name", "meeting.attendees")
WIDTHS = dict(zip(",:;!?()，：；！？（）", "，：；！？（）,:;!?()", strict=True))
DROPPED, SWAPPED, BROKEN, MOVED = 0.01, 0.5, 0.01, 0.3
SHORTEST_PIECE = 60
OPENING = re.compile(r"\s*(?:#|.{2,6}讯[ （(])")

Disturbance = Callable[[str, random.Random], str]


def lose_characters(text: str, chance: random.Random) -> str:
    """One character of a hundred was not recognised."""
    return "".join(char for char in text if char == "\n" or chance.random() > DROPPED)


def swap_widths(text: str, chance: random.Random) -> str:
    """Half of the punctuation marks have the other width."""
    return "".join(WIDTHS.get(char, char) if chance.random() < SWAPPED else char for char in text)


def break_lines(text: str, chance: random.Random) -> str:
    """A line ends after one character of a hundred, in the middle of words too."""
    return "".join(char + "\n" * (char not in "\n#" and chance.random() < BROKEN) for char in text)


def move_pieces(text: str, chance: random.Random) -> str:
    """Neighbouring column pieces that open no article have changed places."""
    pieces = text.split("\n\n")
    movable = [len("".join(piece.split())) > SHORTEST_PIECE and not OPENING.match(piece) for piece in pieces]
    for at in range(len(pieces) - 1):
        if movable[at] and movable[at + 1] and chance.random() < MOVED:
            pieces[at], pieces[at + 1] = pieces[at + 1], pieces[at]
    return "\n\n".join(pieces)


DISTURBANCES: tuple[Disturbance, ...] = (lose_characters, swap_widths, break_lines, move_pieces)


def measure(disturb: Disturbance | None, lexicon: Lexicon) -> dict[str, float]:
    """F1 of the measures over all labelled pages, disturbed or as they are."""
    module: Any = scorer()
    counted = module.Tally()
    for text_path, label in (page for name in SETS for page in pages(name)):
        text = text_path.read_text(encoding="utf-8")
        if disturb is not None:
            text = disturb(text, random.Random(label.stem))
        form = to_json_form(extract_issue(text, file_name=f"{label.stem}.txt", lexicon=lexicon))
        module.score_file(counted, json.loads(label.read_text(encoding="utf-8")), form, label.stem)
    made = scores(counted)
    return {key: made[key].f1 for key in MEASURES}


def falls(lexicon: Lexicon) -> dict[str, dict[str, float]]:
    """By disturbance and measure, the change of F1."""
    whole = measure(None, lexicon)
    return {
        disturb.__name__: {key: f1 - whole[key] for key, f1 in measure(disturb, lexicon).items()}
        for disturb in DISTURBANCES
    }


def main() -> None:
    """Print the table."""
    print("| disturbance | " + " | ".join(MEASURES) + " |\n|---|" + "---|" * len(MEASURES))
    for name, changes in falls(load_lexicon()).items():
        cells = " | ".join(f"{changes[key]:+.3f}" for key in MEASURES)
        print(f"| {name.replace('_', ' ')} | {cells} |")


if __name__ == "__main__":
    sys.exit(main())
