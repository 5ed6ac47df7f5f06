"""One ETL at a time per warehouse."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from etl.errors import WarehouseBusy
from etl.warehouse.locations import Locations
from etl.warehouse.lock import hold_lock, is_held, read_holder

HOLD = (
    "import sys, time; from pathlib import Path; from etl.warehouse.lock import hold_lock\n"
    "with hold_lock(Path(sys.argv[1])):\n    print('held', flush=True); time.sleep(60)"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "private" / "lock"


def test_the_second_one_is_told_who_holds_it(path: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE)
    try:
        assert holder.stdout is not None and holder.stdout.readline() == b"held\n"
        with pytest.raises(WarehouseBusy) as refusal, hold_lock(path):
            pass
        assert f"pid {holder.pid}" in refusal.value.cause
        assert refusal.value.exit_code == 75
    finally:
        holder.kill()
        holder.wait()


def test_the_second_command_ends_with_75_and_names_the_first(tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    locations = Locations(tmp_path / "seeds", tmp_path / "warehouse.duckdb")
    with hold_lock(locations.lock):
        options = ["--seeds", str(locations.seeds), "--warehouse", str(locations.warehouse)]
        second = subprocess.run([sys.executable, "-m", "etl", "ingest", *options], capture_output=True, text=True)
    assert second.returncode == 75
    assert f"pid {os.getpid()}" in second.stderr


def test_the_lock_of_a_dead_process_holds_nobody(path: Path) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(path)], stdout=subprocess.PIPE)
    assert holder.stdout is not None
    holder.stdout.readline()
    holder.kill()
    holder.wait()
    with hold_lock(path):
        found = read_holder(path)
        assert found is not None and found.pid == os.getpid()


def test_a_lock_file_with_nonsense_in_it_holds_nobody(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("{]")
    assert read_holder(path) is None
    with hold_lock(path):
        assert json.loads(path.read_text())["pid"] == os.getpid()


def test_asking_disturbs_nobody(path: Path) -> None:
    assert not is_held(path)
    with hold_lock(path):
        assert is_held(path)
    assert not is_held(path)


def test_opening_and_closing_the_file_elsewhere_lets_nobody_in(path: Path) -> None:
    """What record locks would lose, this lock keeps."""
    with hold_lock(path):
        path.read_text()
        assert is_held(path)
