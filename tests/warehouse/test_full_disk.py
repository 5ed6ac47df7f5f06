"""A disk that is really full, and one that is really read-only: said, survived, overcome without hands."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from warehousing import ask, drop, page, rows_by_table

from etl.errors import WarehouseUnwritable
from etl.pipeline import ingest
from etl.warehouse.locations import Locations

MEGABYTE = 1 << 20


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 64 MB of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    command = [str(mount), "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(folder)]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting a file system needs root")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def on_small_disk(small_disk: Path, tmp_path: Path) -> Locations:
    """A warehouse of one issue on the small disk; the seeds lie elsewhere."""
    (tmp_path / "seeds").mkdir()
    locations = Locations(tmp_path / "seeds", small_disk / "warehouse.duckdb")
    drop(locations, "a.txt", page(1))
    ingest(locations, quiet=0.0)
    return locations


def leave_free(folder: Path, count: int) -> Path:
    """Fill the disk up to so many bytes."""
    status = os.statvfs(folder)
    filler = folder / "filler"
    filler.write_bytes(bytes(max(0, status.f_bavail * status.f_bsize - count)))
    return filler


def large_issue(number: int) -> str:
    """An issue that takes megabytes in the warehouse."""
    return "\n\n".join(page(number * 1000 + part) for part in range(400))


@pytest.mark.parametrize("free", [0, 1, 7, 8, 9, 12], ids=lambda free: f"{free} MB free")
def test_whatever_the_disk_lacks_the_data_stay_and_it_goes_on_later(on_small_disk: Locations, free: int) -> None:
    before = rows_by_table(on_small_disk.snapshot(1))
    filler = leave_free(on_small_disk.warehouse.parent, free * MEGABYTE)
    drop(on_small_disk, "b.txt", large_issue(2))
    try:
        ingest(on_small_disk, quiet=0.0)
    except WarehouseUnwritable as refusal:
        assert "no space is left on the disk" in refusal.cause
        assert ask(on_small_disk, "select count(*) from issues") == [(1,)]
        assert rows_by_table(on_small_disk.warehouse) == before
    else:
        assert free > 1, "this can not have fitted"
    assert not list(on_small_disk.snapshots.glob("*.making*"))
    filler.unlink()
    assert ingest(on_small_disk, quiet=0.0).publication.waits_for is None
    assert rows_by_table(on_small_disk.warehouse).keys() == before.keys()
    assert ask(on_small_disk, "select count(*) from issues") == [(2,)]


def test_a_read_only_disk_is_named(on_small_disk: Locations) -> None:
    disk = str(on_small_disk.warehouse.parent)
    drop(on_small_disk, "b.txt", page(2))
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
    try:
        with pytest.raises(WarehouseUnwritable, match="read-only mount") as refusal:
            ingest(on_small_disk, quiet=0.0)
        assert "--warehouse" in refusal.value.remedy
        assert ask(on_small_disk, "select count(*) from issues") == [(1,)]
    finally:
        subprocess.run(["mount", "-o", "remount,rw", disk], check=True)
    ingest(on_small_disk, quiet=0.0)
    assert ask(on_small_disk, "select count(*) from issues") == [(2,)]
