"""Files taken by worker processes: the same results in the same order, also when workers die."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from warehousing import drop, page
from watching import wait_until

from etl.lexicon import load_lexicon
from etl.pipeline import workers
from etl.pipeline.taking import Harvest, Request
from etl.pipeline.workers import WORTH_STARTING, Workers
from etl.read import list_folder
from etl.warehouse.locations import Locations

LEXICON = load_lexicon()


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
        together.close()


def test_few_files_start_no_process(locations: Locations) -> None:
    few = Workers(LEXICON, processes=2)
    list(few.take(requests(locations, 5)))
    assert few._pool is None


def kill_on_seven(wanted: tuple[Request, ...], decisions: str) -> object:
    """A worker that dies on one file, as by a fault in native code."""
    if any(request.found.name == "007.txt" for request in wanted):
        os._exit(139)
    return workers.pack_harvest(workers.take_all(wanted, load_lexicon()))


def test_only_the_file_on_which_a_worker_dies_fails(locations: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_work", kill_on_seven)
    pool = Workers(LEXICON, processes=2)
    try:
        found = taken(list(pool.take(requests(locations, WORTH_STARTING))))
    finally:
        pool.close()
    assert [(name, reason) for name, _, reason in found if reason] == [("007.txt", "The process that read it died.")]
    assert len(found) == WORTH_STARTING


def die(wanted: tuple[Request, ...], decisions: str) -> object:
    """A worker that cannot even start."""
    os._exit(1)


def test_where_no_worker_starts_one_process_does_the_work(
    locations: Locations, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_work", die)
    pool = Workers(LEXICON, processes=2)
    found = taken(list(pool.take(requests(locations, WORTH_STARTING))))
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
