"""`warehouse.duckdb` while people work in it: nobody is blocked, nothing of theirs is lost, nothing foreign gets in."""

import os
import subprocess
import sys
import threading
import time
from datetime import datetime
from pathlib import Path

import pytest
from shells import open_shell
from warehousing import ask, drop, page, query, rows_by_table

from etl.pipeline import Summary, ingest
from etl.warehouse.locations import Locations
from etl.warehouse.record_locks import find_writer, lock_out_writers
from etl.warehouse.users_copy import UsersCopy, read_published, set_aside_files


def take(locations: Locations, number: int) -> Summary:
    drop(locations, f"{number}.txt", page(number))
    return ingest(locations, quiet=0.0)


def issues_in(path: Path) -> int:
    return int(query(path, "select count(*) from issues")[0][0])


def test_it_is_the_current_snapshot(locations: Locations) -> None:
    assert rows_by_table(locations.warehouse) == rows_by_table(locations.snapshot(1))


def test_everything_in_it_is_commented(locations: Locations) -> None:
    for kind, name in (("tables", "table_name"), ("views", "view_name")):
        rows = query(locations.warehouse, f"select {name} from duckdb_{kind}() where not internal and comment is null")
        assert rows == []
    assert (
        query(
            locations.warehouse,
            "select table_name, column_name from duckdb_columns() join duckdb_tables() using (table_name) "
            "where duckdb_columns.comment is null",
        )
        == []
    )


def test_a_shell_that_writes_delays_the_copy_and_nothing_else(locations: Locations, shell: str) -> None:
    with open_shell(shell, locations.warehouse) as session:
        session.run("create table mine as select 42 as answer")
        started = time.monotonic()
        summary = take(locations, 2)
        assert time.monotonic() - started < 5
        assert ask(locations, "select count(*) from issues") == [(2,)]
        waits_for = summary.publication.waits_for
        assert waits_for is not None
        assert f"pid {session.pid}" in waits_for
        assert session.run("select answer from mine").strip() == "42"
        assert session.run("select count(*) from issues").strip() == "1"
    summary = take(locations, 3)
    assert summary.publication.waits_for is None
    assert issues_in(locations.warehouse) == 3
    assert query(locations.warehouse, "select count(*) from duckdb_tables() where table_name = 'mine'") == [(0,)]
    (kept,) = set_aside_files(locations)
    assert query(locations.warehouse.with_name(kept), "select answer from mine") == [(42,)]


def test_a_shell_that_only_reads_delays_nothing(locations: Locations, shell: str) -> None:
    with open_shell(shell, locations.warehouse, "-readonly") as session:
        assert session.run("select count(*) from issues").strip() == "1"
        assert take(locations, 2).publication.waits_for is None
        assert issues_in(locations.warehouse) == 2
        assert session.run("select count(*) from issues").strip() == "1"
    assert set_aside_files(locations) == ()


def test_a_shell_that_looked_without_writing_leaves_nothing_aside(locations: Locations, shell: str) -> None:
    with open_shell(shell, locations.warehouse) as session:
        session.run("select count(*) from issues")
    assert take(locations, 2).publication.waits_for is None
    assert set_aside_files(locations) == ()


def test_what_a_killed_session_wrote_is_set_aside_and_never_replayed(locations: Locations, shell: str) -> None:
    with open_shell(shell, locations.warehouse) as session:
        session.run(
            "create table mine as select 42 as answer; insert into issues select * replace ('x' as issue_id) from issues"
        )
        session.kill()
    assert locations.write_ahead_log.exists()
    assert take(locations, 2).publication.waits_for is None
    assert not locations.write_ahead_log.exists()
    assert issues_in(locations.warehouse) == 2
    (kept,) = set_aside_files(locations)
    assert query(locations.warehouse.with_name(kept), "select answer from mine") == [(42,)]


def test_a_log_without_its_database_is_set_aside(locations: Locations) -> None:
    other = locations.warehouse.with_name("other.duckdb")
    program = (
        f"import duckdb, os; c = duckdb.connect({str(other)!r}); c.execute('create table t as select 1'); os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
    Path(f"{other}.wal").rename(locations.write_ahead_log)
    locations.warehouse.unlink()
    assert take(locations, 2).publication.waits_for is None
    assert issues_in(locations.warehouse) == 2
    assert not locations.write_ahead_log.exists()
    assert list(locations.warehouse.parent.glob("warehouse.kept-*.duckdb.wal"))


def test_a_foreign_file_of_that_name_is_set_aside(locations: Locations) -> None:
    locations.warehouse.write_bytes(b"my notes")
    take(locations, 2)
    (kept,) = set_aside_files(locations)
    assert locations.warehouse.with_name(kept).read_bytes() == b"my notes"
    assert issues_in(locations.warehouse) == 2


def test_a_removed_copy_comes_back(locations: Locations) -> None:
    locations.warehouse.unlink()
    ingest(locations, quiet=0.0)
    assert issues_in(locations.warehouse) == 1


def test_two_kept_in_one_second_have_two_names(locations: Locations) -> None:
    now = datetime(2026, 11, 20, 21, 40, 1)  # noqa: DTZ001  # a name for people, in their time
    for content in (b"one", b"two"):
        locations.warehouse.write_bytes(content)
        locations.published.unlink(missing_ok=True)
        UsersCopy(locations).publish(now)
    names = set_aside_files(locations)
    assert names == ("warehouse.kept-20261120-214001-2.duckdb", "warehouse.kept-20261120-214001.duckdb")


def test_killed_between_record_and_exchange_it_knows_which_file_lies_there(
    locations: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Path.replace

    def die(path: Path, target: Path) -> Path:
        if path.name == "publishing.duckdb":
            raise KeyboardInterrupt
        return whole(path, target)

    monkeypatch.setattr(Path, "replace", die)
    with pytest.raises(KeyboardInterrupt):
        take(locations, 2)
    monkeypatch.setattr(Path, "replace", whole)
    published = read_published(locations)
    assert published is not None and published.snapshot == 1
    ingest(locations, quiet=0.0)
    assert issues_in(locations.warehouse) == 2
    assert set_aside_files(locations) == ()


def test_the_one_who_writes_is_named(locations: Locations, shell: str) -> None:
    assert find_writer(locations.warehouse) is None
    with open_shell(shell, locations.warehouse) as session:
        session.run("select 1")
        assert find_writer(locations.warehouse) == f"duckdb, pid {session.pid}"
    with open_shell(shell, locations.warehouse, "-readonly") as session:
        session.run("select 1")
        assert find_writer(locations.warehouse) is None


def test_while_the_file_is_exchanged_nobody_can_begin_to_write_into_the_old_one(locations: Locations) -> None:
    guard = lock_out_writers(locations.warehouse)
    assert isinstance(guard, int)
    try:
        program = f"import duckdb; duckdb.connect({str(locations.warehouse)!r})"
        refused = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
        assert "Conflicting lock" in refused.stderr
        reading = f"import duckdb; duckdb.connect({str(locations.warehouse)!r}, read_only=True)"
        subprocess.run([sys.executable, "-c", reading], check=True)
    finally:
        os.close(guard)


@pytest.mark.slow
def test_writers_come_and_go_while_issues_are_dropped(locations: Locations, shell: str) -> None:
    """Whoever opens the file at whatever instant: his tables are in the file or set aside, and in no other copy."""
    done = threading.Event()
    errors: list[str] = []

    def work() -> None:
        for number in range(12):
            statement = f"create table mine{number} as select {number} as n"
            result = subprocess.run([shell, str(locations.warehouse), statement], capture_output=True, text=True)
            if result.returncode and "Conflicting lock" not in result.stderr:
                errors.append(result.stderr)
        done.set()

    thread = threading.Thread(target=work)
    thread.start()
    number = 2
    while not done.is_set():
        take(locations, number)
        number += 1
    thread.join()
    take(locations, number)
    assert errors == []
    assert issues_in(locations.warehouse) == number
    files = [locations.warehouse, *(locations.warehouse.with_name(name) for name in set_aside_files(locations))]
    tables = [
        name
        for path in files
        for (name,) in query(path, "select table_name from duckdb_tables() where table_name like 'mine%'")
    ]
    assert len(set(tables)) >= 6
