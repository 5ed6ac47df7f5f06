"""What `tifawatch watch` and `up` say while they work."""

import threading
from pathlib import Path

import pytest

from etl.commands.watching import FEW_FILES, News, trouble_text, watch_aloud
from etl.errors import SeedsMissing
from etl.pipeline import LogEntry, Outcome
from etl.warehouse.locations import Locations
from etl.warehouse.state import State


def entry(name: str, outcome: Outcome = Outcome.INGESTED) -> LogEntry:
    return LogEntry(name, outcome, reason="It is empty." if outcome is Outcome.FAILED else None)


@pytest.fixture
def news() -> News:
    return News(threading.Event())


def test_few_files_are_told_one_by_one(news: News, capsys: pytest.CaptureFixture[str]) -> None:
    news.progress(2, 2)
    news.outcome(entry("a.txt"))
    news.outcome(entry("b.txt", Outcome.WITHDRAWN))
    news.close()
    assert capsys.readouterr().out == "ingested   a.txt\nwithdrawn  b.txt\n"


def test_of_a_flood_failures_and_totals_are_told(news: News, capsys: pytest.CaptureFixture[str]) -> None:
    many = FEW_FILES + 1
    news.progress(many, many)
    for number in range(many - 1):
        news.outcome(entry(f"{number}.txt"))
    news.outcome(entry("bad.txt", Outcome.FAILED))
    news.close()
    assert capsys.readouterr().out == f"FAILED     bad.txt: It is empty.\n{many - 1} ingested\n"


def test_totals_come_by_themselves_after_a_second(news: News, capsys: pytest.CaptureFixture[str]) -> None:
    news.progress(FEW_FILES + 1, FEW_FILES + 1)
    news.outcome(entry("a.txt"))
    timer = news._telling  # waited for, not guessed at
    assert timer is not None
    timer.join(5)
    assert capsys.readouterr().out == "1 ingested\n"


def test_a_batch_is_given_up_when_the_user_asks_to_end() -> None:
    stop = threading.Event()
    news = News(stop)
    news.progress(1, 300)
    stop.set()
    with pytest.raises(KeyboardInterrupt):
        news.progress(2, 300)


def test_a_missing_folder_is_an_error_at_the_start(tmp_path: Path) -> None:
    with pytest.raises(SeedsMissing):
        watch_aloud(Locations(tmp_path / "nowhere", tmp_path / "warehouse.duckdb"), threading.Event())


@pytest.mark.parametrize(
    ("state", "text"),
    [
        ({}, None),
        ({"trouble": "no space is left."}, "no space is left."),
        ({"publish_waits_for": "a shell has it open"}, "warehouse.duckdb is not replaced yet: a shell has it open"),
        ({"trouble": "a", "publish_waits_for": "b"}, "a"),
        ({"trouble": "seeds\x1b[2J is away"}, "seeds\\x1b[2J is away"),
    ],
)
def test_trouble_is_put_into_words(state: dict[str, str], text: str | None) -> None:
    made = State(pid=1, watching=True, heartbeat="2026-11-20T21:40:03+00:00", seeds="/seeds", **state)  # type: ignore[arg-type]
    assert trouble_text(made) == text
