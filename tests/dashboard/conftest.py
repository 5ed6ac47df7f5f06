"""Warehouses for the dashboard's tests: none, empty, with one issue, with two and a failure."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import streamlit as st
from corpus import ONE_ISSUE, TWO_ISSUES
from snapshots import published

from dashboard.reader import Source


@pytest.fixture(autouse=True)
def fresh_caches() -> Iterator[None]:
    """Another test's snapshot may have had the same path and number."""
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


@pytest.fixture
def empty(private: Path) -> Source:
    return published(private, {})


@pytest.fixture
def one_issue(private: Path) -> Source:
    return published(private, ONE_ISSUE)


@pytest.fixture
def two_issues(private: Path) -> Source:
    return published(private, TWO_ISSUES)
