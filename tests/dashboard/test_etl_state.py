"""What state.json tells, and that silence is not taken for health."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dashboard.etl_state import EtlState, read_state

NOW = datetime(2026, 11, 20, 21, 40, 10, tzinfo=UTC)
TOLD = {
    "pid": 4711, "watching": True, "heartbeat": "2026-11-20T21:40:03+00:00", "backlog": 2, "in_work": "a.txt",
    "published_snapshot": 11, "publish_waits_for": "somebody has it open", "set_aside": ["w.kept.duckdb"],
}  # fmt: skip


def write(private: Path, text: str) -> None:
    private.mkdir(parents=True)
    (private / "state.json").write_text(text)


def test_the_state_is_read(private: Path) -> None:
    write(private, json.dumps(TOLD))
    state = read_state(private)
    assert (state.pid, state.backlog, state.in_work, state.published_snapshot) == (4711, 2, "a.txt", 11)
    assert state.set_aside == ("w.kept.duckdb",)
    assert state.is_alive(NOW)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"pid": "x", "heartbeat": 3, "set_aside": null}'])
def test_a_broken_state_tells_nothing(private: Path, text: str) -> None:
    write(private, text)
    assert read_state(private) == EtlState()


def test_a_missing_state_tells_nothing(private: Path) -> None:
    assert read_state(private) == EtlState()
    assert not EtlState().is_alive(NOW)


@pytest.mark.parametrize(
    "change", [{"watching": False}, {"heartbeat": "2026-11-20T21:30:00+00:00"}, {"heartbeat": None}]
)
def test_a_watcher_without_a_sign_of_life_is_not_watching(private: Path, change: dict[str, object]) -> None:
    write(private, json.dumps(TOLD | change))
    assert not read_state(private).is_alive(NOW)
