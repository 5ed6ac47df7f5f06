"""Writes docs/data-dictionary.md from the comments in etl/warehouse/sql: every table, view and macro with its columns.

Run it after changing a comment; tests/marts/test_data_dictionary.py fails where the page is older than the comments.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

import duckdb

SQL = Path(__file__).parents[1] / "etl" / "warehouse" / "sql"
PAGE = Path(__file__).parent / "data-dictionary.md"
HEAD = """# Data dictionary

Written by `python docs/make_data_dictionary.py` from the comments in the warehouse itself; in SQL they are in
`duckdb_tables()`, `duckdb_columns()`, `duckdb_views()` and `duckdb_functions()`. Worked queries: `sql-cookbook.md`.

Names are English, values Chinese as printed. Null means not known, or not covered; zero means looked for and not found.
"""
OBJECTS = """
select table_name as name, comment from duckdb_tables() where not internal
union all
select view_name, comment from duckdb_views() where not internal
"""
COLUMNS = """
select table_name, column_name, data_type, comment from duckdb_columns() where not internal order by column_index
"""
MACROS = """
select function_name, function_type, comment, parameters
from duckdb_functions() where not internal and function_type in ('macro', 'table_macro') order by function_name
"""
Column = tuple[str, str, str]


def make_empty_warehouse(connection: duckdb.DuckDBPyConnection) -> None:
    """All tables, views and macros as the loader makes them."""
    for folder in ("schema", "marts"):
        for path in sorted((SQL / folder).glob("*.sql")):
            connection.execute(path.read_text(encoding="utf-8"))


def columns_by_table(connection: duckdb.DuckDBPyConnection) -> Mapping[str, list[Column]]:
    """Name, type and comment of every column, by table or view."""
    found: dict[str, list[Column]] = {}
    for table, column, kind, comment in connection.execute(COLUMNS).fetchall():
        found.setdefault(table, []).append((column, kind, comment or ""))
    return found


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _section(name: str, comment: str, columns: list[Column]) -> Iterator[str]:
    yield f"\n### {name}\n\n{comment}\n\n| column | type | meaning |\n|---|---|---|\n"
    for column, kind, meaning in columns:
        yield f"| {column} | {kind.lower()} | {_cell(meaning)} |\n"


def _macro(name: str, comment: str, parameters: list[str]) -> str:
    return f"\n### {name}({', '.join(parameters)})\n\n{comment}\n"


def data_dictionary() -> str:
    """The whole page."""
    with duckdb.connect() as connection:
        make_empty_warehouse(connection)
        objects = dict(connection.execute(OBJECTS).fetchall())
        tables = sorted(name for name in objects if not name.startswith("mart_"))
        views = sorted(name for name in objects if name.startswith("mart_"))
        columns = columns_by_table(connection)
        macros = connection.execute(MACROS).fetchall()
    parts = [HEAD, "\n## Tables\n"]
    for name in tables:
        parts.extend(_section(name, objects[name], columns[name]))
    parts.append("\n## Views\n")
    for name in views:
        parts.extend(_section(name, objects[name], columns[name]))
    for title, kind in (("Table macros", "table_macro"), ("Scalar macros", "macro")):
        parts.append(f"\n## {title}\n")
        parts.extend(_macro(name, comment, names) for name, sort, comment, names in macros if sort == kind)
    return "".join(parts)


if __name__ == "__main__":
    PAGE.write_text(data_dictionary(), encoding="utf-8")
