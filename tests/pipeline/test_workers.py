"""Files taken by worker processes: the same results in the same order, also when workers die."""

import os
import re
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from warehousing import ask, drop, page
from watching import wait_until

from etl.extract import extract_issue
from etl.lexicon import Lexicon, load_lexicon
from etl.pipeline import ingest, taking, workers
from etl.pipeline.taking import Harvest, Request
from etl.pipeline.workers import WORTH_STARTING, Workers
from etl.read import list_folder
from etl.warehouse.locations import Locations

LEXICON = load_lexicon()
AS_EVER = workers._work


def requests(locations: Locations, count: int) -> list[Request]:
    for number in range(count):
        drop(locations, f"{number:03}.txt", page(number))
    return [Request(found) for _, found in sorted(list_folder(locations.seeds, LEXICON).found.items())]


def taken(harvests: list[Harvest]) -> list[tuple[str, str | None, str | None]]:
    return [(file.name, file.issue_id, file.reason) for harvest in harvests for file in harvest.taken]


def test_workers_give_what_one_process_gives(locations: Locations) -> None:
    wanted = requests(locations, WORTH_STARTING)
    alone, together = Workers(LEXICON, processes=1), Workers(LEXICON, processes=2)
    try:
        assert taken(list(together.take(wanted))) == taken(list(alone.take(wanted)))
    finally:
        together.end()


def test_few_files_are_taken_by_the_one_that_stands_by(locations: Locations) -> None:
    few = Workers(LEXICON, processes=2)
    try:
        wanted = requests(locations, 5)
        found = taken(list(few.take(wanted)))
        assert few._pool is None
        worker = few._apart._process
        assert worker is not None
        assert taken(list(few.take(wanted))) == found == taken(list(Workers(LEXICON, processes=1).take(wanted)))
        assert few._apart._process is worker, "it stands by for the next"
    finally:
        few.end()
    assert not worker.is_alive()


def kill_on_seven(wanted: tuple[Request, ...], limit: float | None, *, decisions: str) -> object:
    """A worker that dies on one file, as by a fault in native code."""
    if any(request.found.name == "007.txt" for request in wanted):
        os._exit(139)
    return AS_EVER(wanted, limit, decisions=decisions)


@pytest.mark.parametrize("count", [WORTH_STARTING, 9])
def test_only_the_file_on_which_a_worker_dies_fails(
    locations: Locations, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr(workers, "_work", kill_on_seven)
    pool = Workers(LEXICON, processes=2)
    try:
        found = taken(list(pool.take(requests(locations, count))))
    finally:
        pool.end()
    assert [(name, reason) for name, _, reason in found if reason] == [("007.txt", "The process that read it died.")]
    assert len(found) == count


def hang_on_seven(wanted: tuple[Request, ...], limit: float | None, *, decisions: str) -> object:
    """Rules that find no end on one file, in native code that lets nothing else of its process run."""
    taking.extract_issue = endless_on_seven  # type: ignore[assignment]
    return AS_EVER(wanted, limit, decisions=decisions)


def endless_on_seven(text: str, *, file_name: str, lexicon: Lexicon) -> object:
    if file_name == "007.txt":
        re.fullmatch("(a+)+b", "a" * 64)
    return extract_issue(text, file_name=file_name, lexicon=lexicon)


@pytest.mark.parametrize("count", [WORTH_STARTING, 9])
def test_only_the_file_on_which_the_rules_hang_fails(
    locations: Locations, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr(workers, "_work", hang_on_seven)
    pool = Workers(LEXICON, processes=2, limit=2.0)
    try:
        harvests = list(pool.take(requests(locations, count)))
    finally:
        pool.end()
    found = [file for harvest in harvests for file in harvest.taken]
    assert len(found) == count
    (failed,) = [file for file in found if file.reason]
    assert (failed.name, failed.issue_id) == ("007.txt", None)
    assert failed.reason == "The rules found no end on it: it took longer than 2 seconds."
    assert failed.remedy == taking.FAULT_REMEDY
    assert workers.NOTHING_YET in harvests, "who waits gets signs of life"


def test_a_file_that_hangs_becomes_a_failed_row_and_the_others_are_ingested(
    locations: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    requests(locations, 9)
    monkeypatch.setattr(workers, "_work", hang_on_seven)
    monkeypatch.setattr("etl.pipeline.ingester.Workers", partial(Workers, limit=2.0))
    ingest(locations, quiet=0.0, processes=2)
    rows = ask(locations, "select file_name, outcome, remedy is null from source_files order by outcome, file_name")
    assert rows[0] == ("007.txt", "failed", False)
    assert [row[1] for row in rows[1:]] == ["ingested"] * 8


def die(wanted: tuple[Request, ...], limit: float | None, *, decisions: str) -> object:
    """A worker that cannot even start."""
    os._exit(1)


def test_where_no_worker_starts_one_process_does_the_work(
    locations: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_work", die)
    pool = Workers(LEXICON, processes=2)
    found = taken(list(pool.take(requests(locations, WORTH_STARTING))))
    pool.end()
    assert len(found) == WORTH_STARTING
    assert not [reason for _, _, reason in found if reason]


def test_workers_die_with_the_one_that_started_them(locations: Locations) -> None:
    requests(locations, WORTH_STARTING + 40)
    program = (
        "import sys; from pathlib import Path; from etl.lexicon import load_lexicon\n"
        "from etl.pipeline.taking import Request; from etl.pipeline.workers import Workers\n"
        "from etl.read import list_folder\n"
        "if __name__ == '__main__':\n"
        "    lexicon = load_lexicon(); workers = Workers(lexicon, processes=2)\n"
        "    found = list_folder(Path(sys.argv[1]), lexicon).found.values()\n"
        "    next(iter(workers.take([Request(each) for each in found])))\n"
        "    print(*workers._pool._processes, flush=True); import time; time.sleep(60)\n"
    )
    script = locations.seeds.parent / "program.py"
    script.write_text(program, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(workers.__file__).parents[2])}
    parent = subprocess.Popen(
        [sys.executable, str(script), str(locations.seeds)], stdout=subprocess.PIPE, text=True, env=environment
    )
    assert parent.stdout is not None
    children = [int(pid) for pid in parent.stdout.readline().split()]
    assert children
    parent.kill()
    parent.wait()
    wait_until(lambda: not any(_lives(pid) for pid in children))


def _lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"
