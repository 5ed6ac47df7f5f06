"""How firmly a phrase is bounded: the entropy of what stands beside it."""

from collections import Counter
from collections.abc import Iterable
from math import log2


def entropy(neighbours: Iterable[str]) -> float:
    """Bits of the distribution of neighbours; an edge ("") is a neighbour of its own kind each time."""
    counts = Counter(neighbour or f"edge {at}" for at, neighbour in enumerate(neighbours))
    total = counts.total()
    return sum(count / total * log2(total / count) for count in counts.values())
