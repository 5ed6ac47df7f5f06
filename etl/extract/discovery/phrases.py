"""Phrases that many articles repeat and no dictionary explains: 争先创优, 比学赶超, without any quotation mark."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from etl.extract.discovery.neighbours import entropy
from etl.extract.folding import fold_term

_RUN = re.compile("[\u4e00-\u9fff]{4,}")
_SHORTEST, _LONGEST = 4, 10
# A phrase is a piece of a longer one that stands in four of five of its articles.
_PIECE = 0.8
# A boundary is firm where neighbours vary: one bit is two of them in equal shares. With half a bit, fourteen
# pages of newspaper gave mostly titles with names (县长某某); with one, hardly anything but set phrases.
_FIRM_BITS = 1.0
# Three of four characters stand alone when the dictionary cuts the phrase: 六|比|六|晒, but 乡村|振兴.
_NOVEL = 0.75


@dataclass(frozen=True, slots=True)
class Phrase:
    """A recurring phrase: `articles` that have it, the smaller entropy of its `boundary` in bits, its `novelty`."""

    text: str
    articles: int
    boundary: float
    novelty: float


def recurring_phrases(
    articles: Iterable[str], *, split: Callable[[str], Sequence[str]], least: int = 3
) -> tuple[Phrase, ...]:
    """Phrases of four to ten characters in at least `least` articles, the most widespread first.

    Refused: what the dictionary behind `split` cuts into words, pieces of longer phrases, and what nearly always
    has the same neighbour. Reads every text once per length that is still alive; meant for an archive, not a page.
    """
    texts = [_RUN.findall(fold_term(text)) for text in articles]
    spread = _spread(texts, least)
    whole = _without_pieces(spread)
    found = (
        Phrase(text, spread[text], boundary, novelty)
        for text, boundary in _boundaries(texts, whole).items()
        if boundary >= _FIRM_BITS and (novelty := _novelty(split(text))) >= _NOVEL
    )
    return tuple(sorted(found, key=lambda phrase: (-phrase.articles, phrase.text)))


def _spread(texts: Sequence[Sequence[str]], least: int) -> dict[str, int]:
    """In how many articles each phrase stands; a longer one is counted only where its two shorter ones are frequent."""
    frequent: dict[str, int] = {}
    alive: set[str] | None = None
    for size in range(_SHORTEST, _LONGEST + 1):
        times: Counter[str] = Counter()
        for runs in texts:
            times.update({gram for run in runs for gram in _grams(run, size, alive)})
        alive = {gram for gram, count in times.items() if count >= least}
        if not alive:
            break
        frequent.update((gram, times[gram]) for gram in alive)
    return frequent


def _grams(run: str, size: int, shorter: set[str] | None) -> Iterator[str]:
    for at in range(len(run) - size + 1):
        gram = run[at : at + size]
        if shorter is None or (gram[:-1] in shorter and gram[1:] in shorter):
            yield gram


def _without_pieces(spread: dict[str, int]) -> frozenset[str]:
    pieces = {
        piece
        for text, count in spread.items()
        for piece in (text[1:], text[:-1])
        if count >= _PIECE * spread.get(piece, count + 1)
    }
    return frozenset(spread) - pieces


def _boundaries(texts: Sequence[Sequence[str]], phrases: frozenset[str]) -> dict[str, float]:
    """The smaller of the two entropies of each phrase's neighbours."""
    before: defaultdict[str, list[str]] = defaultdict(list)
    after: defaultdict[str, list[str]] = defaultdict(list)
    for run in (run for runs in texts for run in runs):
        for size in range(_SHORTEST, min(_LONGEST, len(run)) + 1):
            for at in range(len(run) - size + 1):
                gram = run[at : at + size]
                if gram in phrases:
                    before[gram].append(run[at - 1 : at])
                    after[gram].append(run[at + size : at + size + 1])
    return {gram: min(entropy(before[gram]), entropy(after[gram])) for gram in before}


def _novelty(pieces: Sequence[str]) -> float:
    """The share of the characters that the dictionary leaves alone."""
    return sum(len(piece) == 1 for piece in pieces) / sum(map(len, pieces))
