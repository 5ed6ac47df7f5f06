"""Which terms the page of terms opens with: data in opening.toml."""

import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path


@cache
def _asked() -> tuple[str, ...]:
    file = Path(__file__).parent / "opening.toml"
    return tuple(tomllib.loads(file.read_text(encoding="utf-8"))["terms"])


def opening_terms(at_hand: Sequence[str]) -> list[str]:
    """Those of opening.toml that are in use here; an archive that has none of them opens with its own first two."""
    return [term for term in _asked() if term in at_hand] or list(at_hand[:2])
