"""`tifawatch ingest`, `rebuild` and `status`: what they do, say and return."""

import json
import re
import shutil
import threading
from pathlib import Path

import duckdb
import pytest
from running import Run

from etl.warehouse.locations import Locations
from etl.warehouse.lock import hold_lock

COUNT = "select count(*) as issues from issues"


def count(run: Run) -> int:
    rows = json.loads(run("sql", "--format", "json", COUNT).stdout)
    return int(rows[0]["issues"])


def test_the_seeds_become_five_issues(run: Run, seeds: Path) -> None:
    result = run("ingest")
    assert result.exit_code == 0
    assert "5 ingested" in result.stdout
    assert count(run) == 5


def test_a_second_run_does_nothing(run: Run, seeds: Path) -> None:
    run("ingest")
    before = json.loads(run("status", "--json").stdout)["contents"]["snapshot"]
    result = run("ingest")
    assert "nothing had changed" in result.stdout
    assert json.loads(run("status", "--json").stdout)["contents"]["snapshot"] == before


def test_only_the_files_named_are_taken(run: Run, seeds: Path, tmp_path: Path) -> None:
    aside = tmp_path / "aside"
    shutil.move(seeds / "004_04e72e81c7ad21b0.txt", aside)
    run("ingest")
    shutil.move(aside, seeds / "004_04e72e81c7ad21b0.txt")
    shutil.copy(seeds / "003_01bd17f757b75270.txt", seeds / "twin.txt")
    assert "1 ingested" in run("ingest", seeds / "004_04e72e81c7ad21b0.txt").stdout
    assert "twin.txt" not in run("sql", "select file_name from source_files").stdout


def test_a_file_from_elsewhere_is_copied_in(run: Run, seeds: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "download.txt"
    shutil.move(seeds / "004_04e72e81c7ad21b0.txt", elsewhere)
    run("ingest")
    run("ingest", elsewhere)
    assert (seeds / "download.txt").read_bytes() == elsewhere.read_bytes()
    assert count(run) == 5


def test_a_folder_stands_for_the_texts_in_it(run: Run, seeds: Path) -> None:
    run("ingest")
    year = seeds / "2022"
    year.mkdir()
    text = (seeds / "000_6a2a45aa5de2dca0.txt").read_text(encoding="utf-8")
    (year / "a.txt").write_text(text + "甲。", encoding="utf-8")
    (year / "b.txt").write_text(text + "乙。", encoding="utf-8")
    assert "2 ingested" in run("ingest", year).stdout


def test_an_unreadable_file_is_told_with_its_reason_and_the_others_are_done(run: Run, seeds: Path) -> None:
    (seeds / "empty.txt").touch()
    result = run("ingest")
    assert result.exit_code == 65
    assert "empty.txt" in result.stderr
    assert re.search(r"^5 ingested, .*1 FAILED", result.stdout, re.MULTILINE)
    assert "empty.txt" in run("status").stdout


def test_a_file_name_cannot_write_into_the_terminal(run: Run, seeds: Path) -> None:
    (seeds / "a\x1b[2J\nb.txt").touch()
    result = run("ingest")
    assert "\x1b" not in result.output
    assert "\x1b" not in run("status").stdout


@pytest.mark.parametrize("command", ["ingest", "rebuild"])
def test_a_missing_folder_is_an_error_with_a_remedy(run: Run, command: str) -> None:
    result = run(command, "--seeds", "nowhere")
    assert result.exit_code == 66
    assert "nowhere" in result.stderr
    assert "--seeds" in result.stderr
    assert "Traceback" not in result.output


def test_a_path_that_is_not_there_is_wrong_usage(run: Run, seeds: Path) -> None:
    assert run("ingest", "nowhere.txt").exit_code == 2


@pytest.mark.parametrize("command", ["ingest", "rebuild", "watch"])
def test_a_warehouse_that_is_held_says_by_whom(run: Run, seeds: Path, tmp_path: Path, command: str) -> None:
    lock = Locations(seeds=seeds, warehouse=tmp_path / "warehouse.duckdb").lock
    with hold_lock(lock):
        result = run(command)
    assert result.exit_code == 75
    assert "pid" in result.stderr


def test_a_rebuild_gives_the_same_warehouse(run: Run, seeds: Path) -> None:
    run("ingest")
    ask = ("sql", "--format", "csv", "select * exclude (source_start, source_end) from slogan_uses order by all")
    before = run(*ask).stdout
    assert run("rebuild").exit_code == 0
    assert run(*ask).stdout == before
    assert count(run) == 5


def test_the_users_copy_is_the_same_as_the_snapshot(run: Run, seeds: Path, tmp_path: Path) -> None:
    run("ingest")
    with duckdb.connect(str(tmp_path / "warehouse.duckdb"), read_only=True) as copy:
        assert copy.execute(COUNT).fetchone() == (5,)


def test_status_of_nothing_says_what_to_do(run: Run) -> None:
    result = run("status")
    assert result.exit_code == 0
    assert "tifawatch ingest" in result.stdout
    assert "not there" in result.stdout


def test_status_counts_what_is_still_to_do(run: Run, seeds: Path) -> None:
    run("ingest")
    (seeds / "000_6a2a45aa5de2dca0.txt").unlink()
    (seeds / "new.txt").write_text("柯城区", encoding="utf-8")
    status = json.loads(run("status", "--json").stdout)
    assert status["backlog"] == 2
    assert status["running"] is None
    assert status["up_to_date"] is True
    assert status["contents"]["issues"] == 5
    assert "2 files" in run("status").stdout


def test_status_says_who_holds_the_warehouse(run: Run, seeds: Path, tmp_path: Path) -> None:
    run("ingest")
    with hold_lock(Locations(seeds=seeds, warehouse=tmp_path / "warehouse.duckdb").lock):
        assert "pid" in run("status").stdout


def test_status_waits_for_nobody(run: Run, seeds: Path, tmp_path: Path) -> None:
    run("ingest")
    with duckdb.connect(str(tmp_path / "warehouse.duckdb")) as writer:
        writer.execute("create table mine as select 1 as a")
        answered = threading.Event()
        thread = threading.Thread(target=lambda: (run("status"), answered.set()))
        thread.start()
        assert answered.wait(10)
        thread.join()


def test_the_environment_names_other_places(run: Run, seeds: Path, tmp_path: Path) -> None:
    result = run("ingest", env={"TIFAWATCH_SEEDS": str(seeds), "TIFAWATCH_WAREHOUSE": str(tmp_path / "other.duckdb")})
    assert result.exit_code == 0
    assert (tmp_path / "other.duckdb").exists()
