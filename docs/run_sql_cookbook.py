"""Runs the queries of docs/sql-cookbook.md on the seed issues and writes their results below them.

Run it after a change of the marts or of the extraction; tests/marts/test_sql_cookbook.py fails where a query does.
"""

import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from etl.pipeline import ingest
from etl.warehouse.locations import Locations

PAGE = Path(__file__).parent / "sql-cookbook.md"
SEEDS = Path(__file__).parents[1] / "seeds"
LABELS = Path(__file__).parents[1] / "tests" / "gold" / "seeds"
BLOCK = re.compile(r"```sql\n(?P<sql>.*?)```\n(?P<result>\n(?:\|[^\n]*\n)+|\n\*No rows\.\*\n)?", re.DOTALL)
MOST_ROWS = 14


@contextmanager
def seeds_warehouse() -> Iterator[duckdb.DuckDBPyConnection]:
    """A warehouse of the seed issues, made for this page and thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        seeds = Path(folder) / "seeds"
        seeds.mkdir()
        for labels in sorted(LABELS.glob("*.json")):  # the five, whatever else lies in seeds/
            shutil.copy(SEEDS / f"{labels.stem}.txt", seeds)
        locations = Locations(seeds, Path(folder) / "warehouse.duckdb")
        ingest(locations)
        with duckdb.connect(str(locations.warehouse), read_only=True) as connection:
            yield connection


def _cell(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return "" if value is None else str(value).replace("|", "\\|")


def as_table(columns: list[str], rows: list[tuple[object, ...]]) -> str:
    """Rows as a Markdown table; what lies beyond the first few is counted, not shown."""
    if not rows:
        return "*No rows.*\n"
    lines = [columns, ["---"] * len(columns), *([_cell(value) for value in row] for row in rows[:MOST_ROWS])]
    if len(rows) > MOST_ROWS:
        lines.append([f"… {len(rows) - MOST_ROWS} more", *[""] * (len(columns) - 1)])
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def queries(page: str) -> list[str]:
    """The SQL of every block of the page."""
    return [match["sql"] for match in BLOCK.finditer(page)]


def with_results(page: str, connection: duckdb.DuckDBPyConnection) -> str:
    """The page with the result of every query as it is now."""

    def block(match: re.Match[str]) -> str:
        answer = connection.execute(match["sql"])
        columns = [column[0] for column in answer.description]
        return f"```sql\n{match['sql']}```\n\n{as_table(columns, answer.fetchall())}"

    return BLOCK.sub(block, page)


if __name__ == "__main__":
    with seeds_warehouse() as warehouse:
        PAGE.write_text(with_results(PAGE.read_text(encoding="utf-8"), warehouse), encoding="utf-8")
