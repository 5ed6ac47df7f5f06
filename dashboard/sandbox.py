"""Runs a user's SQL where it can read the snapshot and do nothing else."""

import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from dashboard.errors import StatementRefused
from dashboard.reader import CATALOG, attach

ROW_LIMIT = 10_000
TIME_LIMIT = 10.0
BATCH = 2048
READING = (duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN)
BOX = (
    "set temp_directory = ''",
    "set enable_external_access = false",
    "set autoinstall_known_extensions = false",
    "set autoload_known_extensions = false",
    "set lock_configuration = true",
)


@dataclass(frozen=True, slots=True)
class Result:
    """Rows up to the limit; `is_cut` where there were more."""

    rows: pa.Table
    is_cut: bool
    seconds: float


def find_parameters(sql: str) -> tuple[str, ...]:
    """Names of the `$name` parameters, in alphabetical order; none for what cannot be parsed."""
    try:
        statements = duckdb.extract_statements(sql)
    except duckdb.Error:
        return ()
    return tuple(sorted({name for statement in statements for name in statement.named_parameters}))


def run(
    path: str, sql: str, values: Mapping[str, str | None], *, row_limit: int = ROW_LIMIT, time_limit: float = TIME_LIMIT
) -> Result:
    """The first rows of one reading statement.

    Refuses, before running it, whatever is not one statement that reads; stops what takes longer than the time
    limit. Every call has a box of its own: nothing that one user does can reach another.
    """
    statement = check(sql)
    started = time.monotonic()
    with _box(path) as connection, _alarm(connection, time_limit):
        try:
            reader = connection.execute(statement, dict(values) or None).to_arrow_reader(BATCH)
            rows, is_cut = _take(reader, row_limit)
        except duckdb.InterruptException as error:
            raise StatementRefused("too_long", f"{time_limit:g}") from error
        except (duckdb.Error, pa.ArrowException) as error:
            if "Interrupted" in str(error):
                raise StatementRefused("too_long", f"{time_limit:g}") from error
            raise StatementRefused("error", str(error)) from error
    return Result(rows, is_cut, time.monotonic() - started)


def check(sql: str) -> str:
    """The statement, if it is one and reads; `pivot`, which DuckDB splits into several, is refused with them."""
    try:
        statements = duckdb.extract_statements(sql)
    except duckdb.Error as error:
        raise StatementRefused("error", str(error)) from error
    if not statements:
        raise StatementRefused("nothing")
    if any(statement.type not in READING for statement in statements):
        kinds = ", ".join(statement.type.name for statement in statements if statement.type not in READING)
        raise StatementRefused("not_reading", kinds)
    if len(statements) > 1:
        raise StatementRefused("several")
    return str(statements[0].query)


@contextmanager
def _box(path: str) -> Iterator[duckdb.DuckDBPyConnection]:
    connection = duckdb.connect(config={"memory_limit": "1GB", "threads": "2"})
    try:
        attach(connection, path)
        connection.execute(f"use {CATALOG}")
        for setting in BOX:
            connection.execute(setting)
        yield connection
    finally:
        connection.close()


@contextmanager
def _alarm(connection: duckdb.DuckDBPyConnection, seconds: float) -> Iterator[None]:
    """Interrupts the connection after so many seconds, while rows are still computed or fetched."""
    timer = threading.Timer(seconds, connection.interrupt)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _take(reader: pa.RecordBatchReader, limit: int) -> tuple[pa.Table, bool]:
    batches, count = [], 0
    for batch in reader:
        batches.append(batch)
        count += batch.num_rows
        if count > limit:
            break
    return pa.Table.from_batches(batches, reader.schema).slice(0, limit), count > limit
