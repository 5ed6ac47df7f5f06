"""Runs one reading statement on the current snapshot, where it can do nothing else."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import duckdb
import pyarrow as pa

from etl.errors import NothingIngested, QueryRefused, SchemaMismatch
from etl.warehouse.locations import Locations
from etl.warehouse.snapshots import attach_current, current_number

READING = (duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN)
BATCH_ROWS = 8_192
TRIES = 3
# No files, no network, no extensions, no way back from these settings; a runaway sort ends with a message.
BOX = (
    "set memory_limit = '2GB'",
    "set temp_directory = ''",
    "set enable_external_access = false",
    "set lock_configuration = true",
)


@contextmanager
def answer_to(
    locations: Locations, sql: str, values: Mapping[str, str] | None = None, *, seconds: float | None = None
) -> Iterator[pa.RecordBatchReader]:
    """The rows of one statement, read while the block runs; after so many seconds it is stopped.

    Refuses everything that does not only read, by DuckDB's own statement types, before it runs: `select`, `with`,
    `from`, `describe`, `show`, `summarize`, `explain` pass. Raises QueryRefused with DuckDB's message for what fails.
    """
    statement = reading_statement(sql)
    with snapshot(locations) as connection, alarm(connection, seconds):
        try:
            yield connection.execute(statement, dict(values or {}) or None).to_arrow_reader(BATCH_ROWS)
        except (duckdb.Error, pa.ArrowException) as error:
            raise refused(error, seconds) from error


def reading_statement(sql: str) -> str:
    """The statement, if it is one and reads."""
    try:
        statements = duckdb.extract_statements(sql)
    except duckdb.Error as error:
        raise refused(error, None) from error
    others = [statement.type.name for statement in statements if statement.type not in READING]
    if others:
        raise QueryRefused(
            f"this only reads, and the statement is {others[0]}.",
            where="sql",
            remedy="To write, open warehouse.duckdb itself in the shell of DuckDB.",
        )
    if len(statements) != 1:
        raise QueryRefused(
            f"one statement is answered at a time, and there are {len(statements)}.", where="sql", remedy="Give one."
        )
    return str(statements[0].query)


@contextmanager
def snapshot(locations: Locations) -> Iterator[duckdb.DuckDBPyConnection]:
    """A locked-up connection to the current snapshot; NothingIngested where there is none."""
    connection = opened(locations)
    try:
        for setting in BOX:
            connection.execute(setting)
        yield connection
    finally:
        connection.close()


def opened(locations: Locations) -> duckdb.DuckDBPyConnection:
    """The current snapshot, open; tried again where it was swept between being named and being opened."""
    failure: duckdb.Error | None = None
    for _ in range(TRIES):
        if current_number(locations) is None:
            raise NothingIngested(
                "nothing was ingested into this warehouse yet.",
                where=str(locations.warehouse),
                remedy="Run `tifawatch ingest` or `tifawatch up` first, or name another with --warehouse.",
            )
        try:
            return attach_current(locations)
        except duckdb.Error as error:
            failure = error
    raise SchemaMismatch(
        f"the current snapshot cannot be opened ({failure}).",
        where=str(locations.private_folder),
        remedy="`tifawatch rebuild` makes the warehouse anew from the files.",
    ) from failure


@contextmanager
def alarm(connection: duckdb.DuckDBPyConnection, seconds: float | None) -> Iterator[None]:
    """Interrupt the connection after so many seconds, while rows are computed or read."""
    if seconds is None:
        yield
        return
    timer = threading.Timer(seconds, connection.interrupt)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def refused(error: Exception, seconds: float | None) -> QueryRefused:
    """DuckDB's message as an error of ours; an interrupted statement says after how long."""
    if seconds is not None and "interrupted" in str(error).lower():
        return QueryRefused(
            f"it was stopped after {seconds:g} seconds.", where="sql", remedy="Narrow it down, or raise --timeout."
        )
    return QueryRefused(str(error), where="sql", remedy='`tifawatch sql "show tables"` lists what there is.')
