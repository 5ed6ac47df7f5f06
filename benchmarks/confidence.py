"""How often each rule is right on the labelled pages, as data: python -m benchmarks.confidence (make confidence)

Only the pages that rules may be read beside are used; the held-out ones measure, they do not teach.
Terms are measured twice: with the lexicon, and with it emptied, for what discovery proposes by itself.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.goldens import Form, pages, scorer
from etl.extract import extract_issue
from etl.extract.confidence import MEETING, PERSON, TERM
from etl.json_form import printed_term
from etl.lexicon import FOLDER, Lexicon, load_lexicon
from etl.model import Extraction, Findings, Role
from etl.other_issues import date_together

TABLE = FOLDER / "rule_confidence.csv"
SETS = ("seeds", "dev")
# Kind, rule, whether it was right.
Judged = tuple[str, str, bool]


def labelled(name: str, lexicon: Lexicon) -> Iterator[tuple[Form, Extraction]]:
    """Labels and extraction of every page of a set."""
    found = pages(name)
    texts = [text.read_text(encoding="utf-8") for text, _ in found]
    read = [
        (words, extract_issue(words, file_name=path.name, lexicon=lexicon))
        for words, (path, _) in zip(texts, found, strict=True)
    ]
    labels = (json.loads(label.read_text(encoding="utf-8")) for _, label in found)
    yield from zip(labels, date_together(read, lexicon), strict=True)


def all_of(gold: Form, key: str) -> list[Any]:
    """What the labels of all articles hold under one key."""
    return [item for article in gold["articles"] for item in article.get(key) or []]


def judged_meetings(gold: Form, findings: Iterable[Findings], score: Any) -> Iterator[Judged]:
    """A meeting is right where the scorer pairs its name with a labelled one."""
    found = [meeting for one in findings for meeting in one.meetings]
    forms = [{"name": meeting.name, "at": at} for at, meeting in enumerate(found)]
    pairs = score.pair(all_of(gold, "meetings"), forms, lambda g, p: score.similar(g["name"], p["name"]), 0.6)
    right = {form["at"] for _, form in pairs}
    yield from ((MEETING, meeting.rule, at in right) for at, meeting in enumerate(found))


def judged_people(gold: Form, findings: Iterable[Findings], score: Any) -> Iterator[Judged]:
    """A person is right in a role that the labels give; mentions, which nobody labels whole, are not judged."""
    roles = {(score.norm(item["name"]), item["role"]) for item in all_of(gold, "appearances")}
    mentions = (mention for one in findings for mention in one.mentions)
    given = {(m.name, m.role.value, m.rule) for m in mentions if m.is_official and m.role is not Role.MENTION}
    yield from ((PERSON, rule, (score.norm(name), role) in roles) for name, role, rule in sorted(given))


def judged_terms(gold: Form, findings: Iterable[Findings], score: Any, *, known: bool) -> Iterator[Judged]:
    """A term is right where both readers took it; what one reader alone took is not judged."""
    slogans = all_of(gold, "slogans")
    core = {score.norm(item["term"]) for item in slogans if item.get("core", True)}
    unsure = {score.norm(item["term"]) for item in slogans} - core
    uses = (use for one in findings for use in one.slogan_uses if use.known is known)
    given = sorted({(score.norm(printed_term(use)), use.rule) for use in uses})
    yield from ((TERM, rule, term in core) for term, rule in given if term not in unsure)


def judged(lexicon: Lexicon) -> Iterator[Judged]:
    """Every finding of the labelled pages."""
    score = scorer()
    for name in SETS:
        for gold, extraction in labelled(name, lexicon):
            yield from judged_meetings(gold, extraction.findings, score)
            yield from judged_people(gold, extraction.findings, score)
            yield from judged_terms(gold, extraction.findings, score, known=True)
        for gold, extraction in labelled(name, lexicon.without("slogans")):
            yield from judged_terms(gold, extraction.findings, score, known=False)


def table() -> str:
    """rule_confidence.csv as it should be."""
    hits: Counter[tuple[str, str]] = Counter()
    given: Counter[tuple[str, str]] = Counter()
    for kind, rule, is_right in judged(load_lexicon()):
        hits[rule, kind] += is_right
        given[rule, kind] += 1
    lines = (f"{rule},{kind},{hits[rule, kind]},{count}" for (rule, kind), count in sorted(given.items()))
    return "\n".join(("rule,kind,hits,given", *lines, ""))


def main(path: Path = TABLE) -> None:
    """Write the table anew."""
    path.write_text(table(), encoding="utf-8")


if __name__ == "__main__":
    main()
