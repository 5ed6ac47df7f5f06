"""Applying a batch to the open copy: rows out, rows in, ledger and log."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import duckdb
import pyarrow as pa

from etl.warehouse.columns import Tables, table_schemas
from etl.warehouse.derived import LINKING
from etl.warehouse.rows import ISSUE_TABLES
from etl.warehouse.schema import insert
from etl.warehouse.statements import statement


@contextmanager
def named(connection: duckdb.DuckDBPyConnection, view: str, column: str, values: Iterable[str]) -> Iterator[None]:
    """Lay words where the statements of the block find them."""
    table = pa.table({column: pa.array(sorted(set(values)), pa.string())})
    connection.register(view, table)
    try:
        yield
    finally:
        connection.unregister(view)


def delete_issues(connection: duckdb.DuckDBPyConnection, issue_ids: Iterable[str]) -> None:
    """Remove everything that the issues brought in."""
    stale = set(issue_ids)
    if not stale:
        return
    with named(connection, "stale_issues", "issue_id", stale):
        for table in ISSUE_TABLES:
            connection.execute(statement(f"delete_{table}"))


def insert_issues(connection: duckdb.DuckDBPyConnection, tables: Tables) -> None:
    """Add the rows of issues that are not in the warehouse."""
    for table, rows in tables.items():
        insert(connection, table, rows)


def tidy(connection: duckdb.DuckDBPyConnection) -> None:
    """Officials and proposed terms are those in use, no more and no less; reprints are linked."""
    for name in ("forget_officials", "forget_proposed_slogans", "propose_slogans", *LINKING):
        connection.execute(statement(name))


def write_files(
    connection: duckdb.DuckDBPyConnection, *, gone: Iterable[str], records: Iterable[Mapping[str, Any]]
) -> None:
    """Bring the ledger up to date: rows of `gone` go, `records` replace those of the same name."""
    rows = list(records)
    with named(connection, "stale_files", "file_name", {*gone, *(row["file_name"] for row in rows)}):
        connection.execute(statement("delete_source_files"))
    insert(connection, "source_files", pa.Table.from_pylist(rows, schema=table_schemas()["source_files"]))


def write_log(connection: duckdb.DuckDBPyConnection, entries: Iterable[Mapping[str, Any]]) -> None:
    """Append to the log in the order given."""
    rows = [{**entry, "event": number} for number, entry in enumerate(entries)]
    schema = table_schemas()["ingest_log"]
    schema = schema.remove(schema.get_field_index("log_id")).append(pa.field("event", pa.int64()))
    insert(connection, "ingest_log", pa.Table.from_pylist(rows, schema=schema))


def affected_files(
    connection: duckdb.DuckDBPyConnection, *, names: Iterable[str], issue_ids: Iterable[str]
) -> list[dict[str, Any]]:
    """The ledger rows of the named files and of every file that shares an issue with them or has a named issue."""
    with (
        named(connection, "named_files", "file_name", names),
        named(connection, "named_issues", "issue_id", issue_ids),
    ):
        return list(connection.execute(statement("select_affected_files")).to_arrow_table().to_pylist())


def counties_of(connection: duckdb.DuckDBPyConnection, issue_ids: Iterable[str]) -> set[str]:
    """The places (adcode) of those of the issues that are in the warehouse."""
    with named(connection, "named_issues", "issue_id", issue_ids):
        rows = connection.execute(statement("select_counties")).fetchall()
    return {adcode for (adcode,) in rows}


def places_of_issues(connection: duckdb.DuckDBPyConnection) -> set[str]:
    """The places (adcode) that have issues."""
    return {adcode for (adcode,) in connection.execute(statement("select_places_of_issues")).fetchall()}


def issue_traits(
    connection: duckdb.DuckDBPyConnection, adcodes: Iterable[str], own_evidence: Iterable[str]
) -> list[dict[str, Any]]:
    """What the issues of these places say about when they appeared; nothing for places that are all dated."""
    with (
        named(connection, "named_places", "adcode", adcodes),
        named(connection, "own_evidence", "basis", own_evidence),
    ):
        return list(connection.execute(statement("select_issue_traits")).to_arrow_table().to_pylist())


def issue_texts(connection: duckdb.DuckDBPyConnection, issue_ids: Iterable[str]) -> dict[str, str]:
    """The texts of issues by id."""
    with named(connection, "named_issues", "issue_id", issue_ids):
        return dict(connection.execute(statement("select_texts")).fetchall())
