"""What each family of rules is worth: python -m benchmarks.ablation

Each row switches one family off, or empties one table of the lexicon, and measures all labelled pages again. The first
row is the whole, the others are the changes of F1. The last row is a baseline: names as jieba's tagger gives them, each
of them taken as present.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from importlib import import_module
from typing import Any

from benchmarks.goldens import SETS, extract_pages, pages, scorer, scores
from etl.lexicon import Lexicon, load_lexicon
from etl.model import Article, Field, Issue, Role, RoleMention, Span

MEASURES = (
    "article.found",
    "article.end",
    "official.present",
    "official.role",
    "official.post",
    "meeting.found",
    "meeting.name",
    "meeting.attendees",
    "slogan.term",
)
SHOWN_FROM = 0.0005
# Of the private use area.
NO_WORD = "\ue000"


@dataclass(frozen=True, slots=True)
class Family:
    """Rules that can be switched off: functions replaced where they are used, tables emptied, or only those rows of a
    table whose column has a value.
    """

    name: str
    replaced: tuple[tuple[str, Callable[..., Any]], ...] = ()
    emptied: tuple[str, ...] = ()
    rows_off: tuple[str, str, str] | None = None


def nothing(*_: Any, **__: Any) -> tuple[()]:
    """What a rule finds that is switched off."""
    return ()


def first_argument(value: Any, *_: Any, **__: Any) -> Any:
    """What a repair gives that is switched off: what it was given."""
    return value


def tagged_names(article: Article, _issue: Issue, _lexicon: Lexicon) -> tuple[RoleMention, ...]:
    """The baseline: every word that jieba tags as a person's name, as present."""
    import jieba
    from jieba import posseg

    jieba.setLogLevel("CRITICAL")
    found: dict[str, RoleMention] = {}
    at = 0
    for word, tag in posseg.cut(article.body.text):
        span = Span(at, at + len(word))
        at = span.end
        if tag == "nr" and len(word) > 1:
            mention = RoleMention(word, (), Role.ATTEND, Field.BODY, span, span, 1, "baseline")
            found.setdefault(word, mention)
    return tuple(found.values())


FAMILIES = (
    Family("column pieces brought home", (("etl.parse.issue.rejoin", first_argument),)),
    Family("names: surnames", emptied=("surnames",)),
    Family("names: words that are none", emptied=("not_names",)),
    Family("posts", emptied=("posts",)),
    Family("posts: where they stop", emptied=("post_stops",)),
    Family("group labels (区领导)", emptied=("group_labels",)),
    *(
        Family(f"roles: {role}", rows_off=("role_patterns", "role", role))
        for role in ("chair", "speak", "report", "attend", "inspect", "accompany", "join")
    ),
    Family("meetings: 召开 + name", (("etl.extract.meetings.verbs.names_after", nothing),)),
    Family("meetings: name + 召开", (("etl.extract.meetings.verbs.name_before", lambda *_: None),)),
    Family("meetings: 随后召开的", (("etl.extract.meetings.events.gathering_then", nothing),)),
    Family("meetings: in passing", (("etl.extract.meetings.events.in_passing", nothing),)),
    Family("meetings: named after bodies", (("etl.extract.meetings.sightings.takes_organ", lambda *_: False),)),
    Family("meetings: own people", (("etl.extract.meetings.people.told_at", lambda *_: frozenset(range(9))),)),
    Family("meetings: kinds known by stem", emptied=("meeting_stems",)),
    Family("meetings: planned, past and counted ones refused", rows_off=("meeting_cues", "use", "refuse_before")),
    Family("campaign terms of the lexicon", emptied=("slogans",)),
    Family("jieba.posseg names alone", (("etl.extract.find_mentions", tagged_names),)),
)


def emptied(lexicon: Lexicon, table: str) -> Lexicon:
    """The lexicon with one table reduced to a word that no text holds: some patterns need a word at least."""
    first, *_ = lexicon.rows(table)
    words = {
        column: NO_WORD if number == 0 or column == "pattern" else cell
        for number, (column, cell) in enumerate(first.items())
    }
    return replace(lexicon, tables={**lexicon.tables, table: (words,)})


@contextmanager
def without(family: Family) -> Iterator[Lexicon]:
    """The lexicon to measure with, while the family's functions are replaced."""
    kept = []
    for dotted, replacement in family.replaced:
        module_name, _, name = dotted.rpartition(".")
        module = import_module(module_name)
        kept.append((module, name, getattr(module, name)))
        setattr(module, name, replacement)
    lexicon = load_lexicon()
    for table in family.emptied:
        lexicon = emptied(lexicon, table)
    if family.rows_off is not None:
        table, column, value = family.rows_off
        rows = tuple(row for row in lexicon.rows(table) if row[column] != value)
        lexicon = replace(lexicon, tables={**lexicon.tables, table: rows})
    try:
        yield lexicon
    finally:
        for module, name, original in kept:
            setattr(module, name, original)


def measure(lexicon: Lexicon) -> dict[str, float]:
    """F1 over all labelled pages."""
    module: Any = scorer()
    counted = module.Tally()
    for name in SETS:
        forms = extract_pages(name, lexicon)
        for _, label in pages(name):
            module.score_file(counted, module.json.loads(label.read_text(encoding="utf-8")), forms[label.stem], name)
    made = scores(counted)
    return {key: made[key].f1 for key in MEASURES}


def row(name: str, cells: Sequence[str]) -> str:
    """One line of the table."""
    return f"| {name} | " + " | ".join(cells) + " |"


def main() -> None:
    """Print the table."""
    whole = measure(load_lexicon())
    print(row("rules off", MEASURES), "|---|" + "---:|" * len(MEASURES), sep="\n")
    print(row("none (F1 of the whole)", [f"{whole[key]:.3f}" for key in MEASURES]))
    for family in FAMILIES:
        with without(family) as lexicon:
            made = measure(lexicon)
        changes = [made[key] - whole[key] for key in MEASURES]
        cells = [f"{change:+.3f}" if abs(change) > SHOWN_FROM else "" for change in changes]
        print(row(family.name, cells))


if __name__ == "__main__":
    sys.exit(main())
