"""Opens the published snapshot read-only and answers questions from it; never waits, never locks, never writes."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import streamlit as st

from dashboard.errors import QueryFailed, SnapshotUnreadable

SQL_FOLDER = Path(__file__).parent / "sql"
CATALOG = "tifawatch"
# While one page still draws from the old snapshot, another may already have opened the new one.
OPEN_SNAPSHOTS = 3
PARAMETER = re.compile(r"\$([a-z_]+)")


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows with the SQL that gives them again, so that a user's own query starts where the figure ends."""

    rows: pa.Table
    sql: str

    def records(self) -> list[dict[str, Any]]:
        """The rows as dictionaries, for lists short enough to loop over."""
        records: list[dict[str, Any]] = self.rows.to_pylist()
        return records

    def __len__(self) -> int:
        return int(self.rows.num_rows)


@dataclass(frozen=True, slots=True)
class Source:
    """One snapshot by its number: whatever is asked of it comes from the same state of the archive."""

    path: str
    number: int

    def ask(self, question: str, **values: Any) -> Answer:
        """The answer to the question in `sql/<question>.sql`; raises QueryFailed with DuckDB's message."""
        statement = read_statement(question)
        return Answer(_rows(self.path, self.number, statement, values), print_statement(statement, values))


def current_number(private: Path) -> int | None:
    """The number of the published snapshot; None as long as nothing was ingested.

    A pointer that holds no number is treated like a missing one: it is replaced atomically, so what is not a
    number was not written by the ETL.
    """
    try:
        return int((private / "current").read_text(encoding="ascii").strip())
    except (FileNotFoundError, ValueError):
        return None


def open_source(private: Path) -> Source | None:
    """The current snapshot, opened; None where there is none yet.

    The ETL may sweep a snapshot between our reading the pointer and our opening the file: then the pointer has
    moved on, and reading it again gives the file that took its place.
    """
    failure: Exception | None = None
    for _ in range(3):
        number = current_number(private)
        if number is None:
            return None
        path = str(private / "snapshots" / f"{number:06d}.duckdb")
        try:
            connect(path)
        except duckdb.Error as error:
            failure = error
            continue
        return Source(path, number)
    raise SnapshotUnreadable(str(failure)) from failure


def close(connection: duckdb.DuckDBPyConnection) -> None:
    """Cursors that still read keep the database open until they are done."""
    connection.close()


@st.cache_resource(max_entries=OPEN_SNAPSHOTS, on_release=close, show_spinner=False)
def connect(path: str) -> duckdb.DuckDBPyConnection:
    """A fresh in-memory connection with the snapshot attached: connecting to a path that some connection of
    this process still holds would give the old file behind it."""
    connection = duckdb.connect()
    try:
        attach(connection, path)
    except duckdb.Error:
        connection.close()
        raise
    return connection


def attach(connection: duckdb.DuckDBPyConnection, path: str) -> None:
    """ATTACH takes no parameter, so the path is written in as a literal."""
    connection.execute(f"attach {literal(path)} as {CATALOG} (read_only)")


@st.cache_data(max_entries=512, show_spinner=False)
def _rows(path: str, number: int, statement: str, values: dict[str, Any]) -> pa.Table:
    """Kept per snapshot number: a new snapshot is a new question, an old answer never lingers."""
    # One cursor per call: sessions are threads, and a DuckDB connection must not be shared between them.
    with connect(path).cursor() as cursor:
        try:
            cursor.execute(f"use {CATALOG}")
            return cursor.execute(statement, values).to_arrow_table()
        except duckdb.Error as error:
            raise QueryFailed(f"{error}\n\n[snapshot {number}]") from error


@cache
def read_statement(question: str) -> str:
    """The text of `sql/<question>.sql`."""
    return (SQL_FOLDER / f"{question}.sql").read_text(encoding="utf-8").strip()


def print_statement(statement: str, values: dict[str, Any]) -> str:
    """The statement with its values written in, for people to read and run; never executed by the dashboard."""
    return PARAMETER.sub(lambda found: literal(values[found.group(1)]), statement)


def literal(value: Any) -> str:
    """A value as DuckDB writes it: `null`, `'六比六晒'`, `['330802']`, `date '2022-05-19'`."""
    if value is None:
        return "null"
    if isinstance(value, bool | int | float):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return "[" + ", ".join(literal(item) for item in value) + "]"
    text = str(value).replace("'", "''")
    return f"date '{text}'" if hasattr(value, "isoformat") else f"'{text}'"
