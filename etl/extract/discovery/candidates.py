"""Proposed terms over many issues: how often, how widely, how firmly bounded, how new, and in what order to look."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import log2

from etl.extract.discovery.neighbours import entropy
from etl.lexicon import Lexicon

# From so many uses on, neighbours say whether the term is a piece of a longer one.
_ENOUGH = 5
_LOOSE_BITS = 0.5
_DISCOUNT = 0.5


@dataclass(frozen=True, slots=True)
class Sighting:
    """One use of a proposed term with the characters before and after it ("" at the edge of the text)."""

    term: str
    rule: str
    article: str
    issue: str
    county: str | None
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A proposed term with its evidence.

    `confidence` is that of its best rule on labelled pages; `boundary` the smaller entropy, in bits, of the
    characters before and after it; `is_word` whether the background dictionary has it. `score` orders the queue.
    """

    term: str
    rules: tuple[str, ...]
    uses: int
    articles: int
    issues: int
    counties: int
    confidence: float
    boundary: float
    is_word: bool
    score: float


def rank_candidates(
    sightings: Iterable[Sighting], lexicon: Lexicon, *, is_word: Callable[[str], bool]
) -> tuple[Candidate, ...]:
    """Every proposed term, the one most worth a look first.

    The score is the confidence of the rule, times one more than the binary logarithm of articles and of counties:
    a term seen in eight articles counts four times one seen in a single one. It is halved for dictionary words, and
    for terms of five uses or more that nearly always have the same neighbour, for these are pieces of longer ones.
    """
    by_term: defaultdict[str, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        by_term[sighting.term].append(sighting)
    ranked = (_candidate(term, seen, lexicon, is_word(term)) for term, seen in by_term.items())
    return tuple(sorted(ranked, key=lambda candidate: (-candidate.score, candidate.term)))


@lru_cache(maxsize=8)
def rule_confidence(lexicon: Lexicon) -> dict[str, float]:
    """How often each rule was right on labelled pages, by Laplace's rule of succession: 69 of 69 gives 0.986."""
    return {row["rule"]: (int(row["right"]) + 1) / (int(row["given"]) + 2) for row in lexicon.rows("discovery_rules")}


def _candidate(term: str, seen: list[Sighting], lexicon: Lexicon, is_word: bool) -> Candidate:
    confidences = rule_confidence(lexicon)
    rules = tuple(sorted({sighting.rule for sighting in seen}))
    confidence = max(confidences.get(rule, _DISCOUNT) for rule in rules)
    articles = len({sighting.article for sighting in seen})
    counties = len({sighting.county for sighting in seen if sighting.county})
    boundary = min(entropy(sighting.before for sighting in seen), entropy(sighting.after for sighting in seen))
    is_piece = len(seen) >= _ENOUGH and boundary < _LOOSE_BITS
    spread = (1 + log2(articles)) * (1 + log2(max(counties, 1)))
    return Candidate(
        term=term,
        rules=rules,
        uses=len(seen),
        articles=articles,
        issues=len({sighting.issue for sighting in seen}),
        counties=counties,
        confidence=confidence,
        boundary=boundary,
        is_word=is_word,
        score=confidence * spread * (_DISCOUNT if is_word else 1) * (_DISCOUNT if is_piece else 1),
    )
