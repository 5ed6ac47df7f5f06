"""The empty warehouse that the tests of the marts write their corpora into."""

from collections.abc import Iterator

import duckdb
import pytest
from mart_corpus import Corpus, apply_folder


@pytest.fixture(scope="session")
def empty_warehouse() -> Iterator[duckdb.DuckDBPyConnection]:
    """All tables and marts, made once."""
    with duckdb.connect() as connection:
        apply_folder(connection, "schema")
        apply_folder(connection, "marts")
        yield connection


@pytest.fixture
def corpus(empty_warehouse: duckdb.DuckDBPyConnection) -> Iterator[Corpus]:
    """An empty warehouse to write into; what a test wrote is rolled back."""
    empty_warehouse.begin()
    yield Corpus(empty_warehouse)
    empty_warehouse.rollback()
