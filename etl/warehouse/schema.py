"""Making an empty warehouse: tables, views, the lexicon's tables, and the version of all three."""

import hashlib
import re
from datetime import datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path

import duckdb
import pyarrow as pa

import etl
from etl.extract.terms import slogan_rows
from etl.lexicon import FOLDER as LEXICON_FOLDER
from etl.lexicon import Lexicon, Row
from etl.warehouse.columns import table_schemas
from etl.warehouse.statements import fingerprint, scripts, statement

_LIST_SEPARATOR = re.compile("[;；|]")
_RULES = (
    "model.py",
    "parse/**/*.py",
    "extract/**/*.py",
    "analysis/**/*.py",
    "other_issues/**/*.py",
    "warehouse/rows.py",
    "warehouse/derived.py",
    "warehouse/identity.py",
)


def schema_version() -> int:
    """A number that changes whenever a file of sql/schema does: 28 bits of its fingerprint."""
    return int(fingerprint("schema")[:7], 16)


def marts_version() -> str:
    """Changes whenever a view or macro does."""
    return fingerprint("marts")


@cache
def rules_version() -> str:
    """Changes whenever a rule or a word of the lexicon does: nobody has to remember to raise it.

    What was extracted by other rules is extracted again at the next start (docs/architecture.md).
    """
    digest = hashlib.sha256(version("jieba").encode())
    root = Path(etl.__file__).parent
    files = [path for pattern in _RULES for path in sorted(root.glob(pattern))]
    for path in (*files, *sorted(LEXICON_FOLDER.glob("*.csv"))):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def _cell(text: str | None, field: pa.Field) -> object:
    if pa.types.is_list(field.type):
        return [part for part in _LIST_SEPARATOR.split(text or "") if part]
    return text or None


def _lexicon_rows(rows: tuple[Row, ...], table: str) -> pa.Table:
    """The rows of a lexicon table in the columns that it shares with the table of the warehouse."""
    schema = table_schemas()[table]
    columns = {
        field.name: pa.array([_cell(row.get(field.name), field) for row in rows], field.type) for field in schema
    }
    return pa.table(columns, schema=schema)


def insert(connection: duckdb.DuckDBPyConnection, table: str, rows: pa.Table) -> None:
    """Add rows to a table in bulk by sql/load/insert_<table>.sql."""
    if not rows.num_rows:
        return
    connection.register("new_rows", rows)
    try:
        connection.execute(statement(f"insert_{table}"))
    finally:
        connection.unregister("new_rows")


def create_warehouse(connection: duckdb.DuckDBPyConnection, lexicon: Lexicon) -> None:
    """Tables, views and macros, and the places and slogans of the lexicon."""
    for script in (*scripts("schema"), *scripts("marts")):
        connection.execute(script)
    insert(connection, "places", _lexicon_rows(lexicon.rows("places"), "places"))
    insert_slogans(connection, lexicon)


def insert_slogans(connection: duckdb.DuckDBPyConnection, lexicon: Lexicon) -> None:
    """The terms that count by this lexicon, in place of those by another, and the decisions behind them."""
    for table in ("slogans", "slogan_decisions"):
        connection.execute(statement(f"delete_{table}"))
    terms = pa.Table.from_pylist(list(slogan_rows(lexicon)), schema=table_schemas()["slogans"])
    insert(connection, "slogans", terms)
    insert(connection, "slogan_decisions", _lexicon_rows(lexicon.rows("decisions"), "slogan_decisions"))


def counted_by(connection: duckdb.DuckDBPyConnection) -> tuple[Row, ...]:
    """The decisions that the warehouse counts by, as rows of decisions/slogans.csv."""
    rows = connection.execute(statement("select_slogan_decisions")).to_arrow_table().to_pylist()
    return tuple({name: value or "" for name, value in row.items()} for row in rows)


def stamp(connection: duckdb.DuckDBPyConnection, number: int, made_at: datetime, *, years_settled: bool) -> None:
    """Write which snapshot this is."""
    row = {
        "snapshot_number": number,
        "schema_version": schema_version(),
        "rules_version": rules_version(),
        "marts_version": marts_version(),
        "made_at": made_at,
        "years_settled": years_settled,
    }
    connection.execute(statement("delete_snapshot"))
    insert(connection, "snapshot", pa.Table.from_pylist([row], schema=table_schemas()["snapshot"]))
