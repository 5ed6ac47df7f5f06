"""Warehouses for the dashboard's tests: empty, with one issue, with two."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st

sys.path.insert(0, str(Path(__file__).parent))

from corpus import ONE_ISSUE, TWO_ISSUES
from snapshots import Rows, write_snapshot

from dashboard.reader import Source, open_source


@pytest.fixture(autouse=True)
def fresh_caches() -> Iterator[None]:
    """Another test's snapshot may have had the same number."""
    yield
    st.cache_data.clear()
    st.cache_resource.clear()


@pytest.fixture
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The private folder of a warehouse in which nothing was ingested yet; the dashboard is pointed at it."""
    monkeypatch.setenv("TIFAWATCH_WAREHOUSE", str(tmp_path / "warehouse.duckdb"))
    monkeypatch.setenv("TIFAWATCH_SEEDS", str(tmp_path / "seeds"))
    (tmp_path / "seeds").mkdir()
    return tmp_path / ".tifawatch" / "warehouse"


def published(private: Path, rows: Rows, number: int = 1) -> Source:
    """A source over these rows."""
    write_snapshot(private, number, rows)
    source = open_source(private)
    assert source is not None
    return source


@pytest.fixture
def one_issue(private: Path) -> Source:
    return published(private, ONE_ISSUE)


@pytest.fixture
def two_issues(private: Path) -> Source:
    return published(private, TWO_ISSUES)
