"""A watcher over a folder of one's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from warehousing import drop, page
from watching import Running

from etl.pipeline import ingest
from etl.warehouse.locations import Locations


@pytest.fixture
def locations(tmp_path: Path) -> Locations:
    """A warehouse of one issue, so that no test waits for the first snapshot."""
    (tmp_path / "seeds").mkdir()
    locations = Locations(tmp_path / "seeds", tmp_path / "warehouse.duckdb")
    drop(locations, "a.txt", page(1))
    ingest(locations, quiet=0.0)
    return locations


@pytest.fixture
def running(locations: Locations) -> Iterator[Running]:
    """A watcher that runs during the test."""
    watcher = Running(locations)
    yield watcher
    watcher.end()
