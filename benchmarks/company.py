"""Everybody at once for a minute: `python -m benchmarks.company --seconds 60`.

Ten readers as the dashboard reads, one duckdb shell that opens warehouse.duckdb for writing and creates tables, one
that only reads it, and a steady stream of dropped issues. No error on any side, no half batch in any reader's eyes, no
drop later than two seconds because of a reader, and every table of the shell's in one of the files at the end.
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

import duckdb

from benchmarks.soak import Report, look, start
from benchmarks.unrest import COUNTIES, NAMES, TERMS, page
from etl.pipeline import ingest
from etl.warehouse.locations import Locations
from etl.warehouse.snapshots import current_number
from etl.warehouse.state import read_state
from etl.warehouse.users_copy import set_aside_files

READERS = 10
DROP_EVERY = 1.5


@dataclass(slots=True)
class Company:
    """What a minute together saw."""

    delays: list[float] = field(default_factory=list)
    looks: int = 0
    tables: int = 0
    busy: int = 0
    set_aside: tuple[str, ...] = ()
    faults: list[str] = field(default_factory=list)


def issues_at_hand(locations: Locations) -> int:
    """How many issues a new reader sees now."""
    number = current_number(locations)
    if number is None:
        return 0
    with duckdb.connect() as connection:
        connection.execute(f"attach '{locations.snapshot(number)}' as asked (read_only)")
        row = connection.execute("select count(*) from asked.issues").fetchone()
        return int(row[0]) if row else 0


def read_on(locations: Locations, done: threading.Event, company: Company) -> None:
    """A reader: opens whatever is current, again and again, and counts what does not belong together."""
    report = Report()
    while not done.wait(0.3):
        try:
            look(locations, report)
        except duckdb.Error as error:
            company.faults.append(f"a reader was refused: {error}")
    company.looks += report.looks
    company.faults += report.faults


def write_on(program: str, locations: Locations, done: threading.Event, company: Company) -> None:
    """A user who opens warehouse.duckdb for writing, creates a table, stays a moment and leaves."""
    while not done.is_set():
        statement = f"create table mine{company.tables} as select {company.tables} as n; select count(*) from issues"
        result = subprocess.run([program, str(locations.warehouse), statement], capture_output=True, text=True)
        if result.returncode == 0:
            company.tables += 1
        elif "lock" in result.stderr:
            company.busy += 1  # refused for the instant of an exchange; the user tries again
        else:
            company.faults.append(f"the writing shell failed: {result.stderr}")
        done.wait(1.0)


def read_copy_on(program: str, locations: Locations, done: threading.Event, company: Company) -> None:
    """A user who only reads warehouse.duckdb."""
    command = [program, "-readonly", str(locations.warehouse), "select count(*) from mart_overview"]
    while not done.wait(0.3):
        result = subprocess.run(command, capture_output=True, text=True)
        if result.returncode and "lock" not in result.stderr:
            company.faults.append(f"the reading shell failed: {result.stderr}")


def drop_on(locations: Locations, seconds: float, company: Company) -> None:
    """Drop an issue every moment, and measure when a new reader sees it."""
    dice = random.Random(1)
    end = time.monotonic() + seconds
    number = issues_at_hand(locations)
    while time.monotonic() < end:
        text = page(dice.choice(COUNTIES), 10_000 + number, dice.choice(TERMS), dice.choice(NAMES))
        dropped = time.monotonic()
        (locations.seeds / f"stream-{number}.txt").write_text(text, encoding="utf-8")
        while issues_at_hand(locations) <= number and time.monotonic() < dropped + 20:
            time.sleep(0.02)
        company.delays.append(time.monotonic() - dropped)
        number += 1
        time.sleep(max(0.0, dropped + DROP_EVERY - time.monotonic()))


def tables_of_shell(locations: Locations) -> set[str]:
    """The shell's tables in the users' copy and in everything that was set aside."""
    names: set[str] = set()
    for path in (locations.warehouse, *(locations.warehouse.with_name(name) for name in set_aside_files(locations))):
        with duckdb.connect() as connection:
            connection.execute(f"attach '{path}' as asked (read_only)")
            sql = "select table_name from duckdb_tables() where table_name like 'mine%'"
            names.update(name for (name,) in connection.execute(sql).fetchall())
    return names


def keep_company(folder: Path, *, seconds: float, program: str) -> Company:
    """Let all of them work for so long, then look what became of it."""
    (folder / "seeds").mkdir()
    locations = Locations(folder / "seeds", folder / "warehouse.duckdb")
    (locations.seeds / "first.txt").write_text(page("柯城区", 1, "六比六晒", "方远"), encoding="utf-8")
    ingest(locations)
    company, done = Company(), threading.Event()
    watcher = start(locations)
    others = [threading.Thread(target=read_on, args=(locations, done, company)) for _ in range(READERS)]
    others += [
        threading.Thread(target=work, args=(program, locations, done, company)) for work in (write_on, read_copy_on)
    ]
    for thread in others:
        thread.start()
    while (state := read_state(locations.state)) is None or not (state.pid == watcher.pid and state.observer_alive):
        time.sleep(0.1)
    drop_on(locations, seconds, company)
    done.set()
    for thread in others:
        thread.join()
    if watcher.poll() is not None:
        company.faults.append(f"the watcher ended by itself ({watcher.returncode})")
    watcher.terminate()
    watcher.wait()
    ingest(locations)
    company.set_aside = set_aside_files(locations)
    lost = {f"mine{number}" for number in range(company.tables)} - tables_of_shell(locations)
    company.faults += [f"lost: {name}" for name in sorted(lost)]
    return company


def main() -> None:
    """Run from the command line; ends with 1 where a promise was broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    arguments = parser.parse_args()
    program = shutil.which("duckdb", path=str(Path(sys.executable).parent)) or "duckdb"
    with tempfile.TemporaryDirectory() as folder:
        company = keep_company(Path(folder), seconds=arguments.seconds, program=program)
    delays = sorted(company.delays)
    middle, worst = delays[len(delays) // 2], delays[-1]
    print(f"{len(delays)} drops seen by a new reader after {middle:.2f} s (median), {worst:.2f} s (worst)")
    print(f"{company.looks} looks by {READERS} readers")
    print(f"{company.tables} tables by the shell, {company.busy} times told to wait")
    print(f"{len(company.set_aside)} files set aside")
    print("\n".join(company.faults) or "no error on any side, nothing lost")
    sys.exit(bool(company.faults))


if __name__ == "__main__":
    main()
