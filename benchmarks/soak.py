"""Kill the ETL again and again while its folder is in unrest: `python -m benchmarks.soak --kills 200`.

At the end the warehouse equals one made anew from the folder, row for row; at every instant the current snapshot was
whole. What a shell wrote into warehouse.duckdb in between is there or set aside.
"""

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import duckdb

from benchmarks.unrest import Unrest
from etl.pipeline import ingest
from etl.warehouse.locations import Locations
from etl.warehouse.snapshots import current_number
from etl.warehouse.state import read_state

# History and versions are not a function of the folder.
HISTORY = {"ingest_log", "snapshot"}
WATCH = (
    "import sys, threading; from pathlib import Path; from etl.warehouse.locations import Locations; "
    "from etl.watch import watch; "
    "watch(Locations(Path(sys.argv[1]), Path(sys.argv[2])), threading.Event())"
)
LONGEST_START = 60.0
LONGEST_LIFE = 15.0
MOMENTS = ("any", "any", "any", "start", "snapshot", "copy")


@dataclass(slots=True)
class Report:
    """What a soak saw."""

    kills: Counter[str] = field(default_factory=Counter)
    looks: int = 0
    snapshots: int = 0
    steps: int = 0
    faults: list[str] = field(default_factory=list)


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that is a function of the folder, in a fixed order."""
    with duckdb.connect() as connection:
        connection.execute(f"attach '{path}' as asked (read_only)")
        connection.execute("use asked")
        names = {name for (name,) in connection.execute("select table_name from duckdb_tables()").fetchall()}
        return {name: connection.execute(f"select * from {name} order by all").fetchall() for name in names - HISTORY}


def look(locations: Locations, report: Report) -> None:
    """Read the current snapshot as a dashboard does: it must be whole, whatever happens to the ETL."""
    number = current_number(locations)
    if number is None:
        return
    report.looks += 1
    report.snapshots = max(report.snapshots, number)
    with duckdb.connect() as connection:
        connection.execute(f"attach '{locations.snapshot(number)}' as asked (read_only)")
        connection.execute("use asked")
        stray = connection.execute(
            "select (select count(*) from articles anti join issues using (issue_id))"
            " + (select count(*) from issues anti join issue_texts using (issue_id))"
            " + (select count(*) - count(distinct issue_id) from issues)"
            " + (select count(*) from source_files where issue_id not in (select issue_id from issues))"
            " + (select count(*) from issues where file_name not in (select file_name from source_files))"
            " + abs((select sum(articles) from issues) - (select count(*) from articles))"
        ).fetchone()
        if stray is None or stray[0]:
            report.faults.append(f"snapshot {number} is not whole: {stray}")


def start(locations: Locations) -> subprocess.Popen[bytes]:
    """A watcher of its own process."""
    return subprocess.Popen([sys.executable, "-c", WATCH, str(locations.seeds), str(locations.warehouse)])


def moment_has_come(moment: str, locations: Locations) -> bool:
    """Whether the ETL is just now writing a snapshot, or copying it for the users."""
    if moment == "snapshot":
        return any(locations.snapshots.glob("*.making"))
    return moment == "copy" and (locations.private_folder / "publishing.duckdb").exists()


def is_up(process: subprocess.Popen[bytes], locations: Locations) -> bool:
    """Whether the process watches by now."""
    state = read_state(locations.state)
    return state is not None and state.pid == process.pid and state.observer_alive


def live_and_die(locations: Locations, unrest: Unrest, moment: str, report: Report) -> None:
    """One life of the ETL: the folder moves, then comes kill -9 at the moment named, which may be any."""
    process = start(locations)
    dice = unrest.dice
    if moment == "start":
        time.sleep(dice.uniform(0.0, 2.0))
    else:
        began = time.monotonic()
        while not is_up(process, locations) and process.poll() is None and time.monotonic() < began + LONGEST_START:
            time.sleep(0.01)
    end = time.monotonic() + (dice.uniform(0.0, 3.0) if moment in ("any", "start") else LONGEST_LIFE)
    next_step = time.monotonic()
    try:
        while time.monotonic() < end and not moment_has_come(moment, locations):
            if time.monotonic() >= next_step:
                unrest.step()
                report.steps += 1
                look(locations, report)
                next_step = time.monotonic() + dice.uniform(0.0, 0.6)
            time.sleep(0.001)
        if process.poll() is not None:
            report.faults.append(f"the watcher ended by itself ({process.returncode})")
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
    report.kills[moment] += 1
    look(locations, report)


def compare(locations: Locations, scratch: Path, report: Report) -> None:
    """After a last quiet ingest: the warehouse, its users' copy and one made anew from the folder say the same."""
    ingest(locations)
    fresh = Locations(locations.seeds, scratch / "fresh.duckdb")
    ingest(fresh)
    number = current_number(locations)
    assert number is not None
    expected = rows_of(fresh.warehouse)
    for what, path in (("snapshot", locations.snapshot(number)), ("users' copy", locations.warehouse)):
        found = rows_of(path)
        report.faults += [
            f"the {what} differs from a rebuild in {name}" for name in expected if found[name] != expected[name]
        ]
    leftovers = [
        path.name
        for path in locations.private_folder.rglob("*")
        if ".making" in path.name or path.name == "publishing.duckdb"
    ]
    report.faults += [f"left over: {name}" for name in leftovers]
    if locations.write_ahead_log.exists():
        report.faults.append("a log lies beside the users' copy")


def soak(folder: Path, *, kills: int, seed: int, told: Callable[[str], None] = lambda _: None) -> Report:
    """Kill the ETL so many times, then compare."""
    (folder / "seeds").mkdir()
    locations = Locations(folder / "seeds", folder / "warehouse.duckdb")
    unrest = Unrest(locations.seeds, random.Random(seed))
    report = Report()
    ingest(locations)
    for number in range(1, kills + 1):
        live_and_die(locations, unrest, unrest.dice.choice(MOMENTS), report)
        if number % 20 == 0:
            told(f"{number} kills, {report.steps} changes, {report.snapshots} snapshots, {report.looks} looks")
    if report.snapshots < kills / 4:
        report.faults.append(f"only {report.snapshots} snapshots were made: too few to prove anything")
    compare(locations, folder, report)
    return report


def main() -> None:
    """Run from the command line; ends with 1 where a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    arguments = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        report = soak(Path(folder), kills=arguments.kills, seed=arguments.seed, told=partial(print, flush=True))
    total, seconds = sum(report.kills.values()), time.monotonic() - started
    print(f"seed {arguments.seed}: {total} kills {dict(report.kills)} in {seconds:.0f} s")
    print(f"{report.steps} changes of the folder, {report.snapshots} snapshots, {report.looks} looks by a reader")
    print("\n".join(report.faults) or "nothing lost, nothing doubled")
    sys.exit(bool(report.faults))


if __name__ == "__main__":
    main()
