"""A small warehouse, and the DuckDB shell that users have."""

import shutil
import sys
from pathlib import Path

import pytest
from warehousing import drop, page

from etl.pipeline import ingest
from etl.warehouse.locations import Locations


@pytest.fixture
def locations(tmp_path: Path) -> Locations:
    """A warehouse of one issue."""
    (tmp_path / "seeds").mkdir()
    locations = Locations(tmp_path / "seeds", tmp_path / "warehouse.duckdb")
    drop(locations, "a.txt", page(1))
    ingest(locations, quiet=0.0)
    return locations


@pytest.fixture
def shell() -> str:
    """The path of the real duckdb shell."""
    found = shutil.which("duckdb", path=str(Path(sys.executable).parent)) or shutil.which("duckdb")
    if found is None:
        pytest.skip("no duckdb shell here (PyPI: duckdb-cli)")
    return found
