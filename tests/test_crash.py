"""Killed at any instant: nothing lost, nothing doubled, no half snapshot. The long version is `make soak`."""

from pathlib import Path

import pytest

from benchmarks.soak import soak


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_twenty_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    report = soak(tmp_path, kills=20, seed=20221120)
    assert report.faults == []
    assert sum(report.kills.values()) == 20
    assert report.looks > 20
