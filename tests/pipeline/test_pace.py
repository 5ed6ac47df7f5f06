"""How often snapshots are made: seldom in a backlog, at once for a single issue."""

import pytest

from etl.pipeline.pace import LEAST_SECONDS, LONGEST_PAUSE, pause_seconds, work_seconds


@pytest.mark.parametrize("cost", [0.01, 0.1, 0.5, 2.0, 10.0])
def test_in_a_backlog_publishing_takes_a_tenth_of_the_time_at_most(cost: float) -> None:
    assert cost / (cost + work_seconds(cost)) <= 0.1 + 1e-9
    assert work_seconds(cost) >= LEAST_SECONDS


@pytest.mark.parametrize("cost", [0.01, 0.1, 0.5, 2.0, 10.0])
def test_a_single_issue_does_not_wait_for_what_the_last_one_cost(cost: float) -> None:
    assert pause_seconds(cost) <= LONGEST_PAUSE
    assert cost > 0.05 or cost / (cost + pause_seconds(cost)) <= 0.1 + 1e-9
