"""The watcher at work: what is dropped is taken once, whole and soon, whatever the events say."""

import os
import shutil
import threading
import time
from pathlib import Path

import duckdb
import pytest
from warehousing import ask, assert_equals_fresh, drop, page, query
from watching import Running, wait_until

from etl.pipeline.workers import Workers
from etl.read.text import StillChanging
from etl.warehouse.locations import Locations
from etl.warehouse.state import State, read_state
from etl.watch import seeds_view


def state_of(locations: Locations) -> State:
    state = read_state(locations.state)
    assert state is not None
    return state


def test_a_dropped_file_is_there_within_two_seconds(running: Running) -> None:
    wait_until(lambda: running.locations.state.exists() and state_of(running.locations).observer_alive)
    drop(running.locations, "b.txt", page(2))
    assert wait_until(lambda: ("b.txt", "ingested") in running.outcomes()) < 2.0
    wait_until(lambda: query(running.locations.warehouse, "select count(*) from issues") == [(2,)], seconds=2.0)


@pytest.mark.parametrize(
    "write",
    [
        pytest.param(lambda path, text: path.write_text(text), id="written in place"),
        pytest.param(lambda path, text: shutil.move(_beside(path, text), path), id="mv"),
        pytest.param(lambda path, text: shutil.copy(_beside(path, text), path), id="cp"),
        pytest.param(lambda path, text: shutil.copy2(_beside(path, text), path), id="cp -p"),
        pytest.param(lambda path, text: _in_pieces(path, text), id="rsync --inplace"),
        pytest.param(lambda path, text: _backup_and_rename(path, text), id="an editor that renames"),
    ],
)
def test_every_way_of_writing_is_taken_once(running: Running, write: object) -> None:
    path = running.locations.seeds / "b.txt"
    assert callable(write)
    write(path, page(2))
    wait_until(lambda: ("b.txt", "ingested") in running.outcomes())
    time.sleep(1.0)
    assert [name for name, _ in running.outcomes()] == ["b.txt"]
    assert ask(running.locations, "select text from issue_texts where text like '%第2次%'") == [(page(2),)]


def _beside(path: Path, text: str) -> Path:
    other = path.parent.parent / "other.txt"
    other.write_text(text, encoding="utf-8")
    return other


def _in_pieces(path: Path, text: str) -> None:
    """Preallocated, then filled from front to back, the old time set at the end."""
    data = text.encode()
    with path.open("wb") as file:
        file.truncate(len(data))
        for at in range(0, len(data), 50):
            file.seek(at)
            file.write(data[at : at + 50])
            file.flush()
            time.sleep(0.05)
    os.utime(path, (1_600_000_000, 1_600_000_000))


def _backup_and_rename(path: Path, text: str) -> None:
    fresh = path.with_name(f".{path.name}.swp")
    fresh.write_text(text, encoding="utf-8")
    path.write_text("", encoding="utf-8")
    path.rename(path.with_name(f"{path.name}~"))
    fresh.rename(path)


def test_a_file_that_somebody_holds_open_for_writing_is_not_taken_yet(running: Running) -> None:
    with (running.locations.seeds / "b.txt").open("w", encoding="utf-8") as file:
        for line in page(2).splitlines(keepends=True):
            file.write(line)
            file.flush()
            time.sleep(0.7)
            assert running.outcomes() == []
    wait_until(lambda: running.outcomes() == [("b.txt", "ingested")])


def test_a_dropped_tree_is_taken(running: Running, tmp_path: Path) -> None:
    tree = tmp_path / "2022"
    for number in range(2, 8):
        path = tree / f"{number % 3}" / "深" / f"{number}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page(number), encoding="utf-8")
    shutil.move(tree, running.locations.seeds)
    wait_until(lambda: ask(running.locations, "select count(*) from issues") == [(7,)])
    shutil.rmtree(running.locations.seeds / "2022" / "1")
    wait_until(lambda: ask(running.locations, "select count(*) from issues") == [(5,)])


def test_without_any_event_the_scan_finds_everything(
    locations: Locations, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(seeds_view, "RESCAN_SECONDS", 0.3)
    monkeypatch.setattr("etl.watch.observe.Observation.ensure", lambda *_: False)
    running = Running(locations)
    try:
        drop(locations, "b.txt", page(2))
        wait_until(lambda: ("b.txt", "ingested") in running.outcomes())
        (locations.seeds / "b.txt").rename(locations.seeds / "c.txt")
        wait_until(lambda: ("c.txt", "renamed") in running.outcomes())
        (locations.seeds / "c.txt").unlink()
        wait_until(lambda: ("c.txt", "withdrawn") in running.outcomes())
        assert state_of(locations).observer_alive is False
    finally:
        running.end()
    assert_equals_fresh(locations, tmp_path / "fresh")


def test_it_survives_its_folder_being_removed_and_made_again(running: Running) -> None:
    locations = running.locations
    away = locations.seeds.with_name("away")
    locations.seeds.rename(away)
    wait_until(lambda: "cannot be listed" in (state_of(locations).trouble or ""))
    assert ask(locations, "select count(*) from issues") == [(1,)], "nothing is withdrawn because a folder is away"
    away.rename(locations.seeds)
    wait_until(lambda: state_of(locations).trouble is None and state_of(locations).observer_alive)
    drop(locations, "b.txt", page(2))
    assert wait_until(lambda: ("b.txt", "ingested") in running.outcomes()) < 2.0


def test_a_dead_observer_is_noticed_and_started_again(running: Running) -> None:
    wait_until(lambda: running.locations.state.exists() and state_of(running.locations).observer_alive)
    victims = [thread for thread in threading.enumerate() if type(thread).__module__.startswith("watchdog.")]
    assert victims
    for thread in victims:
        thread.stop()  # type: ignore[attr-defined]
    wait_until(lambda: not any(thread.is_alive() for thread in victims))
    drop(running.locations, "b.txt", page(2))
    assert wait_until(lambda: ("b.txt", "ingested") in running.outcomes()) < 3.0
    wait_until(lambda: state_of(running.locations).observer_alive)


def test_a_full_disk_is_said_and_overcome_without_hands(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    wait_until(lambda: running.locations.state.exists())
    monkeypatch.setattr("etl.warehouse.snapshots.copy_file", refuse)
    drop(running.locations, "b.txt", page(2))
    wait_until(lambda: "no space is left" in (state_of(running.locations).trouble or ""))
    assert ask(running.locations, "select count(*) from issues") == [(1,)]
    monkeypatch.undo()
    wait_until(lambda: ("b.txt", "ingested") in running.outcomes())
    wait_until(lambda: state_of(running.locations).trouble is None)


def test_a_batch_that_fails_of_anything_is_said_and_tried_again_without_hands(
    running: Running, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    attempts: list[float] = []

    def fail(*_: object) -> None:
        attempts.append(time.monotonic())
        raise duckdb.InternalException("Attempted to dereference unique_ptr that is NULL!\nThis error …")

    wait_until(lambda: running.locations.state.exists())
    monkeypatch.setattr("etl.pipeline.ingester.tidy", fail)
    drop(running.locations, "b.txt", page(2))
    wait_until(lambda: "InternalException: Attempted" in (state_of(running.locations).trouble or ""))
    wait_until(lambda: len(attempts) == 3)
    assert 0.9 < attempts[1] - attempts[0] < 1.9 < attempts[2] - attempts[1], "the pauses grow"
    assert ask(running.locations, "select count(*) from issues") == [(1,)], "the snapshot before it is served"
    assert len(caplog.records) == 1, "the same failure is logged once, with its trace"
    assert caplog.records[0].exc_info is not None
    monkeypatch.undo()
    wait_until(lambda: ("b.txt", "ingested") in running.outcomes())
    wait_until(lambda: state_of(running.locations).trouble is None)


def test_a_trouble_is_over_when_its_file_is_gone(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("of this file alone")

    wait_until(lambda: running.locations.state.exists())
    monkeypatch.setattr("etl.pipeline.ingester.tidy", fail)
    path = drop(running.locations, "b.txt", page(2))
    wait_until(lambda: "RuntimeError: of this file alone" in (state_of(running.locations).trouble or ""))
    path.unlink()
    wait_until(lambda: state_of(running.locations).trouble is None)
    assert running.outcomes() == []


def test_a_users_copy_that_fails_of_anything_is_tried_again(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise duckdb.InvalidInputException("no such luck")

    wait_until(lambda: running.locations.state.exists())
    monkeypatch.setattr("etl.watch.watcher.UsersCopy.publish", fail)
    drop(running.locations, "b.txt", page(2))
    wait_until(lambda: "no such luck" in (state_of(running.locations).trouble or ""))
    assert ask(running.locations, "select count(*) from issues") == [(2,)], "the snapshots serve on"
    monkeypatch.undo()
    wait_until(lambda: query(running.locations.warehouse, "select count(*) from issues") == [(2,)])


def test_a_clock_set_back_an_hour_changes_nothing(running: Running) -> None:
    path = drop(running.locations, "b.txt", page(2))
    wait_until(lambda: ("b.txt", "ingested") in running.outcomes())
    path.write_text(page(3), encoding="utf-8")
    hour_ago = time.time() - 3600
    os.utime(path, (hour_ago, hour_ago))
    wait_until(lambda: ("b.txt", "replaced") in running.outcomes())


def test_it_ends_when_told_to_and_says_so(running: Running) -> None:
    wait_until(lambda: running.locations.state.exists() and state_of(running.locations).watching)
    started = time.monotonic()
    running.end()
    assert time.monotonic() - started < 2.0
    assert state_of(running.locations).watching is False


def test_a_burst_is_taken_whole(running: Running, tmp_path: Path) -> None:
    for number in range(2, 302):
        (running.locations.seeds / f"{number}.txt").write_text(page(number), encoding="utf-8")
    wait_until(lambda: ask(running.locations, "select count(*) from issues") == [(301,)], seconds=60)
    wait_until(lambda: state_of(running.locations).backlog == 0)
    assert_equals_fresh(running.locations, tmp_path / "fresh")


def test_files_that_change_while_they_are_read_make_no_snapshot(
    locations: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[object] = []

    def still_changing(found: object, *_: object) -> object:
        looks.append(found)
        raise StillChanging

    monkeypatch.setattr("etl.pipeline.ingester.Workers", lambda lexicon, **_: Workers(lexicon, processes=1))
    monkeypatch.setattr("etl.pipeline.taking.read_source", still_changing)
    drop(locations, "b.txt", page(2))
    running = Running(locations)
    try:
        wait_until(lambda: len(looks) >= 2)
        assert locations.pointer.read_text() == "1\n"
        monkeypatch.undo()
        wait_until(lambda: running.outcomes() == [("b.txt", "ingested")])
    finally:
        running.end()
