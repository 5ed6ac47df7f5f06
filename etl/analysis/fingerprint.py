"""Fingerprints of articles, by which near-identical ones are found without comparing each with each (MinHash, LSH)."""

from dataclasses import dataclass

from rensa import RMinHash

# Chinese has no blanks to cut at: runs of five characters tell texts apart, and one misread character spoils five.
SHINGLE = 5
# Six bands of five hashes: two texts that share 90 % of their shingles meet in a band with probability 0.995,
# at 80 % with 0.91, at 50 % with 0.17 (1 - (1 - s^5)^6).
BANDS = 6
ROWS = 5
# Below this, mottoes, captions and notices of one form would count as reprints.
LEAST_CHARACTERS = 100
_SEED = 20221231


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """`bands` are equal for texts that may be the same; the share of equal places in `sketch` estimates how much is."""

    bands: tuple[int, ...]
    sketch: tuple[int, ...]


def _band(values: list[int], number: int) -> int:
    """A 32-bit number for one band, told apart from the same hashes in another one (FNV-1a over the hashes)."""
    folded = 0x811C9DC5
    for value in (number, *values):
        folded = ((folded ^ (value & 0xFFFFFFFF)) * 0x01000193) & 0xFFFFFFFF
    return folded


def fingerprint(text: str) -> Fingerprint | None:
    """The fingerprint of a text without its punctuation and blanks; None for one too short to tell."""
    plain = "".join(filter(str.isalnum, text))
    if len(plain) < LEAST_CHARACTERS:
        return None
    sketch = RMinHash(num_perm=BANDS * ROWS, seed=_SEED)
    sketch.update([plain[start : start + SHINGLE] for start in range(len(plain) - SHINGLE + 1)])
    digest = sketch.digest()
    bands = (digest[number * ROWS : (number + 1) * ROWS] for number in range(BANDS))
    return Fingerprint(
        tuple(_band(values, number) for number, values in enumerate(bands)),
        tuple(value & 0xFF for value in digest),
    )


def similarity(first: Fingerprint, second: Fingerprint) -> float:
    """Estimated share of shingles that two texts have in common, give or take 0.09."""
    pairs = zip(first.sketch, second.sketch, strict=True)
    return sum(a == b for a, b in pairs) / len(first.sketch)
