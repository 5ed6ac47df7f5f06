"""Small issues to drop, and the rows of a warehouse to compare."""

import shutil
from pathlib import Path
from typing import Any

import duckdb

from etl.warehouse.locations import Locations

# History and versions are not a function of the folder.
HISTORY = {"ingest_log", "snapshot"}


def page(number: int, *, words: str = "“六比六晒”活动") -> str:
    """The text of a small issue of 柯城区, another one for each number."""
    return (
        f"柯城区召开第{number}次工作推进会\n\n"
        f"本报讯(记者 某某)5月{number % 28 + 1}日下午,柯城区召开第{number}次工作推进会。"
        f"区委书记方远出席并讲话,强调要扎实开展{words}。区委副书记、区长林青主持。\n"
    )


def drop(locations: Locations, name: str, text: str, *, encoding: str = "utf-8") -> Path:
    """Put a file into seeds/ in one step, as an editor or a copying program at its best."""
    path = locations.seeds / name
    path.parent.mkdir(parents=True, exist_ok=True)
    hidden = path.with_name(f".{path.name}.part")
    hidden.write_bytes(text.encode(encoding))
    return hidden.rename(path)


def current_file(locations: Locations) -> Path:
    """The current snapshot's file."""
    return locations.snapshot(int(locations.pointer.read_text()))


def query(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """Rows of a DuckDB file, opened for reading by a name that no other connection of this process has."""
    with duckdb.connect() as connection:
        connection.execute(f"attach '{path}' as asked (read_only)")
        connection.execute("use asked")
        return connection.execute(sql).fetchall()


def ask(locations: Locations, sql: str) -> list[tuple[Any, ...]]:
    """Rows of the current snapshot."""
    return query(current_file(locations), sql)


def rows_by_table(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that is a function of the folder, in a fixed order."""
    with duckdb.connect() as connection:
        connection.execute(f"attach '{path}' as asked (read_only)")
        connection.execute("use asked")
        names = {name for (name,) in connection.execute("select table_name from duckdb_tables()").fetchall()}
        return {name: connection.execute(f"select * from {name} order by all").fetchall() for name in names - HISTORY}


def fresh_rows(locations: Locations, scratch: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The same rows of a warehouse made from the folder from the beginning."""
    from etl.pipeline import ingest

    shutil.rmtree(scratch, ignore_errors=True)
    scratch.mkdir()
    fresh = Locations(locations.seeds, scratch / "warehouse.duckdb")
    ingest(fresh, quiet=0.0)
    return rows_by_table(current_file(fresh))


def assert_equals_fresh(locations: Locations, scratch: Path) -> None:
    """The warehouse says what one made anew says, row for row."""
    mine, fresh = rows_by_table(current_file(locations)), fresh_rows(locations, scratch)
    assert mine.keys() == fresh.keys()
    for name in sorted(fresh):
        assert mine[name] == fresh[name], f"table {name} differs from a rebuild"
