"""A page that was read badly costs little: F1 of officials and meetings falls by less than 0.05."""

import pytest

from benchmarks.robustness import DISTURBANCES, falls
from etl.lexicon import load_lexicon

LARGEST_FALL = 0.05


@pytest.fixture(scope="module")
def changes() -> dict[str, dict[str, float]]:
    return falls(load_lexicon())


@pytest.mark.parametrize("disturbance", [disturb.__name__ for disturb in DISTURBANCES])
@pytest.mark.parametrize("measure", ["official.present", "meeting.found"])
def test_a_disturbed_page_costs_little(changes: dict[str, dict[str, float]], disturbance: str, measure: str) -> None:
    assert changes[disturbance][measure] > -LARGEST_FALL
