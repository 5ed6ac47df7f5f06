"""Gives issues without a year of their own that of other issues of their county, in the open copy of the warehouse."""

from collections.abc import Iterable

import duckdb

from etl.lexicon import Lexicon
from etl.pipeline.plan import LogEntry


def settle_years(connection: duckdb.DuckDBPyConnection, lexicon: Lexicon, counties: Iterable[str]) -> list[LogEntry]:
    return []
