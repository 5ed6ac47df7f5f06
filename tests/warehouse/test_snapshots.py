"""Snapshots are whole or not there; whatever goes wrong, the last one goes on being served."""

import errno
import os
from pathlib import Path

import duckdb
import pytest
from warehousing import ask, current_file, drop, page, rows_by_table

from etl.errors import WarehouseUnwritable
from etl.pipeline import ingest
from etl.warehouse import files, snapshots
from etl.warehouse.locations import Locations
from etl.warehouse.snapshots import KEPT_SNAPSHOTS, current_number, next_number, open_batch, sweep


def numbers(locations: Locations) -> list[str]:
    return sorted(path.name for path in locations.snapshots.iterdir())


def test_a_batch_becomes_current_as_a_whole(locations: Locations) -> None:
    with open_batch(locations) as batch:
        batch.connection.execute("delete from issues")
        assert ask(locations, "select count(*) from issues") == [(1,)]
    assert ask(locations, "select count(*) from issues") == [(0,)]
    assert ask(locations, "select snapshot_number from snapshot") == [(2,)]


def test_a_batch_that_fails_changes_nothing(locations: Locations) -> None:
    before = rows_by_table(current_file(locations))
    with pytest.raises(RuntimeError), open_batch(locations) as batch:
        batch.connection.execute("delete from issues")
        raise RuntimeError
    assert current_number(locations) == 1
    assert rows_by_table(current_file(locations)) == before
    assert numbers(locations) == ["000001.duckdb"]


def test_a_reader_keeps_its_snapshot_and_sees_the_next_under_its_number(locations: Locations) -> None:
    with duckdb.connect() as reader:
        reader.execute(f"attach '{current_file(locations)}' as old (read_only)")
        for number in range(2, 7):
            drop(locations, f"{number}.txt", page(number))
            ingest(locations, quiet=0.0)
        assert reader.execute("select count(*) from old.issues").fetchall() == [(1,)]
        reader.execute(f"attach '{current_file(locations)}' as fresh (read_only)")
        assert reader.execute("select count(*) from fresh.issues").fetchall() == [(6,)]
    assert len(numbers(locations)) == KEPT_SNAPSHOTS


def test_what_a_killed_batch_left_is_swept(locations: Locations) -> None:
    for name in ("000002.making", "000002.making.wal", "000003.duckdb"):
        (locations.snapshots / name).write_bytes(b"half")
    assert next_number(locations) == 4, "no number is ever used twice"
    sweep(locations)
    assert numbers(locations) == ["000001.duckdb"]


def test_views_of_users_find_no_way_to_write_a_snapshot(locations: Locations) -> None:
    with duckdb.connect() as reader:
        reader.execute(f"attach '{current_file(locations)}' as asked (read_only)")
        with pytest.raises(duckdb.InvalidInputException, match="read-only"):
            reader.execute("delete from asked.issues")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (errno.ENOSPC, "no space is left"),
        (errno.EROFS, "read-only mount"),
        (errno.EACCES, "no permission"),
        (errno.EDQUOT, "quota"),
        (errno.EIO, "the disk reports an error"),
    ],
)
def test_a_disk_that_refuses_is_named_and_the_data_stay(
    locations: Locations, monkeypatch: pytest.MonkeyPatch, error: int, words: str
) -> None:
    def refuse(source: Path, target: Path) -> None:
        target.write_bytes(b"half a copy")
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(snapshots, "copy_file", refuse)
    drop(locations, "b.txt", page(2))
    with pytest.raises(WarehouseUnwritable) as refusal:
        ingest(locations, quiet=0.0)
    assert words in refusal.value.cause
    assert refusal.value.remedy
    assert refusal.value.exit_code == 73
    assert ask(locations, "select count(*) from issues") == [(1,)]
    assert numbers(locations) == ["000001.duckdb"]
    monkeypatch.undo()
    ingest(locations, quiet=0.0)
    assert ask(locations, "select count(*) from issues") == [(2,)]


def test_a_copy_is_the_same_however_it_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = tmp_path / "a", tmp_path / "b"
    source.write_bytes(os.urandom(300_000))
    files.copy_file(source, target)
    assert target.read_bytes() == source.read_bytes()
    monkeypatch.setattr(files, "_cloned", lambda *_: False)
    files.copy_file(source, target)
    assert target.read_bytes() == source.read_bytes()
    monkeypatch.setattr(files, "_copied_in_kernel", lambda *_: False)
    files.copy_file(source, target)
    assert target.read_bytes() == source.read_bytes()
