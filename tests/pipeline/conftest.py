"""A folder of issues and a warehouse of one's own."""

from pathlib import Path

import pytest

from etl.warehouse.locations import Locations


@pytest.fixture
def locations(tmp_path: Path) -> Locations:
    """An empty seeds folder and no warehouse yet."""
    (tmp_path / "seeds").mkdir()
    return Locations(tmp_path / "seeds", tmp_path / "warehouse.duckdb")
