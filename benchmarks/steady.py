"""The watcher under steady drops: `python -m benchmarks.steady --minutes 10` prints its memory, open files and threads.

After a first fifth of the time, in which caches fill, memory may grow by a tenth; files and threads may not grow.
"""

import argparse
import random
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.soak import start
from benchmarks.unrest import Unrest
from etl.warehouse.locations import Locations

EVERY = 1.0
GROWTH = 1.10
# Handles and threads that come and go with the work of the moment.
SPARE = 4


@dataclass(frozen=True, slots=True)
class Sample:
    """What a process holds."""

    megabytes: float
    handles: int
    threads: int


def sample(pid: int) -> Sample:
    """What the process holds now, by /proc."""
    process = Path(f"/proc/{pid}")
    status = dict(line.split(":", 1) for line in (process / "status").read_text().splitlines() if ":" in line)
    memory = int(status["VmRSS"].split()[0]) / 1024
    return Sample(memory, len(list((process / "fd").iterdir())), int(status["Threads"]))


def middle(samples: list[Sample]) -> Sample:
    """The median of each figure."""
    half = len(samples) // 2
    return Sample(
        sorted(each.megabytes for each in samples)[half],
        sorted(each.handles for each in samples)[half],
        sorted(each.threads for each in samples)[half],
    )


def watch_steadily(folder: Path, minutes: float) -> tuple[Sample, Sample]:
    """What the watcher holds after a fifth of the time, and at its end."""
    (folder / "seeds").mkdir()
    locations = Locations(folder / "seeds", folder / "warehouse.duckdb")
    unrest = Unrest(locations.seeds, random.Random(1))
    watcher = start(locations)
    samples = []
    try:
        end = time.monotonic() + minutes * 60
        while time.monotonic() < end:
            unrest.step()
            time.sleep(EVERY)
            samples.append(sample(watcher.pid))
    finally:
        watcher.terminate()
        watcher.wait()
    part = max(1, len(samples) // 10)
    return middle(samples[2 * part : 3 * part]), middle(samples[-part:])


def main() -> None:
    """Run from the command line; ends with 1 where something grew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        early, late = watch_steadily(Path(folder), arguments.minutes)
    print(f"after a fifth of {arguments.minutes:g} minutes: {early}")
    print(f"at the end: {late}")
    grew = late.megabytes > early.megabytes * GROWTH
    more = late.handles > early.handles + SPARE or late.threads > early.threads + SPARE
    sys.exit(grew or more)


if __name__ == "__main__":
    main()
