"""Rows as Arrow tables: typed by the schema itself, put together in bulk, handed from process to process as bytes."""

import io
from collections.abc import Iterable, Mapping
from functools import cache

import duckdb
import pyarrow as pa

from etl.warehouse.rows import Row, TableRows
from etl.warehouse.statements import scripts

Tables = Mapping[str, pa.Table]


@cache
def table_schemas() -> dict[str, pa.Schema]:
    """The Arrow schema of every table, read off a database made from sql/schema."""
    with duckdb.connect() as connection:
        for script in scripts("schema"):
            connection.execute(script)
        names = [name for (name,) in connection.execute("select table_name from duckdb_tables()").fetchall()]
        return {name: connection.table(name).limit(0).to_arrow_table().schema for name in names}


def rows_table(rows: Iterable[Row], schema: pa.Schema) -> pa.Table:
    """One Arrow table from tuples in the order of its columns."""
    columns = list(zip(*rows, strict=True)) or [()] * len(schema)
    arrays = [pa.array(values, field.type) for values, field in zip(columns, schema, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)


def to_tables(rows: TableRows) -> Tables:
    """The Arrow tables of rows by table name."""
    schemas = table_schemas()
    return {name: rows_table(found, schemas[name]) for name, found in rows.items()}


def concatenate(parts: Iterable[Tables]) -> Tables:
    """The tables of several issues as one of each name."""
    by_name: dict[str, list[pa.Table]] = {}
    for part in parts:
        for name, table in part.items():
            by_name.setdefault(name, []).append(table)
    return {name: pa.concat_tables(tables) for name, tables in by_name.items()}


def pack(table: pa.Table) -> bytes:
    """A table as the bytes of an Arrow stream."""
    buffer = io.BytesIO()
    with pa.ipc.new_stream(buffer, table.schema) as writer:
        writer.write_table(table)
    return buffer.getvalue()


def unpack(data: bytes) -> pa.Table:
    """The table of an Arrow stream."""
    with pa.ipc.open_stream(data) as reader:
        return reader.read_all()
