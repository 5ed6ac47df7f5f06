"""The empty warehouse that the tests of the marts write their corpora into."""

from collections.abc import Iterator

import duckdb
import pytest
from mart_corpus import Corpus, apply_folder


@pytest.fixture
def corpus() -> Iterator[Corpus]:
    """An empty warehouse with all tables and marts."""
    with duckdb.connect() as connection:
        apply_folder(connection, "schema")
        apply_folder(connection, "marts")
        yield Corpus(connection)
