"""The extraction measured on the labelled pages: python -m benchmarks.goldens

Three sets: `seeds` (five real front pages), `dev` (invented pages that rules were written beside) and `held_out`
(invented pages of other provinces whose labels nobody looked at while writing rules: only their totals are shown).
"""

import argparse
import importlib.util
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from etl.extract import extract_issue
from etl.json_form import to_json_form
from etl.lexicon import Lexicon, load_lexicon
from etl.other_issues import date_together

ROOT = Path(__file__).resolve().parent.parent
GOLD = ROOT / "tests" / "gold"
HELD_OUT = frozenset({"d10", "d11", "d12", "d13", "d14"})
SETS = ("seeds", "dev", "held_out")
# What discovery finds when the table of known terms is emptied, measured beside the rest.
DISCOVERY = "slogan.term (no lexicon)"

Form = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Score:
    """One measure: precision, recall and their harmonic mean, with the counts behind them."""

    precision: float
    recall: float
    f1: float
    found: int
    labelled: int
    given: int


def scorer() -> ModuleType:
    """tests/score.py, which is a program and no module of a package."""
    spec = importlib.util.spec_from_file_location("score", ROOT / "tests" / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(ROOT / "tests" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pages(name: str) -> list[tuple[Path, Path]]:
    """Text and labels of one set."""
    if name == "seeds":
        return [(ROOT / "seeds" / f"{label.stem}.txt", label) for label in sorted((GOLD / "seeds").glob("*.json"))]
    more = [(label.with_suffix(".txt"), label) for label in sorted((GOLD / "more").glob("*.json"))]
    return [page for page in more if (page[1].stem in HELD_OUT) == (name == "held_out")]


def extract_pages(name: str, lexicon: Lexicon) -> dict[str, Form]:
    """The JSON form of each page by its stem; an issue without a year takes that of the others, as an ingest does."""
    texts = {label.stem: text.read_text(encoding="utf-8") for text, label in pages(name)}
    read = [(text, extract_issue(text, file_name=f"{stem}.txt", lexicon=lexicon)) for stem, text in texts.items()]
    return dict(zip(texts, map(to_json_form, date_together(read, lexicon)), strict=True))


def tally(name: str, forms: Mapping[str, Form]) -> Any:
    """The scorer's tally over one set."""
    module = scorer()
    counted = module.Tally()
    for _, label in pages(name):
        module.score_file(counted, json.loads(label.read_text(encoding="utf-8")), forms[label.stem], label.stem)
    return counted


def scores(counted: Any) -> dict[str, Score]:
    """Every measure of a tally."""
    made = {}
    for measure in counted.gold:
        hit, gold, given = counted.hit[measure], counted.gold[measure], counted.pred[measure]
        precision, recall = hit / given if given else 0.0, hit / gold if gold else 0.0
        f1 = 2 * precision * recall / (precision + recall) if hit else 0.0
        made[measure] = Score(precision, recall, f1, hit, gold, given)
    return made


def measure(name: str, lexicon: Lexicon | None = None) -> dict[str, Score]:
    """All measures of one set, discovery without the lexicon among them."""
    lexicon = lexicon or load_lexicon()
    made = scores(tally(name, extract_pages(name, lexicon)))
    made[DISCOVERY] = scores(tally(name, extract_pages(name, lexicon.without("slogans"))))["slogan.term"]
    return dict(sorted(made.items()))


def table() -> str:
    """F1 of every measure on each set, and how far the held-out pages fall below the better known ones."""
    made = {name: measure(name) for name in SETS}
    rows = ["| measure | seeds | dev | held out | below dev |", "|---|---:|---:|---:|---:|"]
    for key in sorted(set().union(*made.values())):
        f1 = [made[name][key].f1 if key in made[name] else None for name in SETS]
        below = f"{f1[2] - f1[1]:+.3f}" if f1[1] is not None and f1[2] is not None else ""
        rows.append(f"| {key} | " + " | ".join("" if one is None else f"{one:.3f}" for one in f1) + f" | {below} |")
    return "\n".join(rows)


def main() -> None:
    """Print every measure; with --detail, what was missed and what was extra in the pages that may be looked at."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", choices=SETS, action="append", dest="sets", help="only this set")
    parser.add_argument("--detail", action="store_true", help="list misses and extras (never of the held-out pages)")
    parser.add_argument("--markdown", action="store_true", help="one table of F1 over all sets")
    args = parser.parse_args()
    if args.markdown:
        print(table())
        return
    for name in args.sets or SETS:
        print(f"== {name}")
        for key, score in measure(name).items():
            row = f"P {score.precision:.3f}  R {score.recall:.3f}  F1 {score.f1:.3f}"
            print(f"{key:28s} {row}   ({score.found} of {score.labelled} found, {score.given} given)")
        if args.detail and name != "held_out":
            for what in tally(name, extract_pages(name, load_lexicon())).notes:
                print(*what)


if __name__ == "__main__":
    sys.exit(main())
