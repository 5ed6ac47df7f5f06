"""Makes snapshots by hand from the published schema and marts, without the ETL's Python."""

import tempfile
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import duckdb

from dashboard.reader import Source, open_source

SQL = Path(__file__).parents[2] / "etl" / "warehouse" / "sql"
Rows = dict[str, Sequence[dict[str, Any]]]

DEFAULTS: dict[str, dict[str, Any]] = {
    "places": {"city": None, "province": "浙江省", "level": "county", "former_names": []},
    "issues": {"date_basis": "masthead", "year_basis": "masthead", "warnings": [], "articles": 1, "characters": 100},
    "articles": {"position": 1, "kind": "report", "body": "", "reporters": [], "characters": 100},
    "slogans": {"state": "lexicon", "components": [], "variants": []},
    "slogan_uses": {"in_headline": False, "field": "body", "rule": "lexicon"},
    "meetings": {"field": "body", "rule": "held"},
    "appearances": {"posts": [], "rank": 1, "field": "body", "passage_start": 0, "passage_end": 0, "rule": "role_verb"},
    "officials": {"scope": "3308"},
    "source_files": {"size_bytes": 10, "modified_ns": 0, "outcome": "ingested"},
    "ingest_log": {"logged_at": "2026-11-20 12:00:00+00", "outcome": "ingested"},
    "snapshot": {
        "schema_version": 1,
        "rules_version": "test",
        "marts_version": "test",
        "made_at": "2026-11-20 12:00:00+00",
    },
}

# What the loader adds up from the uses, see sql/schema/065_article_terms.sql.
ADD_UP_TERMS = """
insert into article_terms by name
select
    article_id, issue_id, slogan_uses.term, adcode,
    coalesce(event_date, issue_date, latest_event_date) as article_date,
    coalesce(issue_date, latest_event_date) as paper_date,
    count(*) as uses, count(*) filter (where in_headline) as headline_uses
from slogan_uses join articles using (article_id, issue_id) join issues using (issue_id)
group by all
"""

# … and counts once per issue, see sql/schema/026_issue_counts.sql.
COUNT_ISSUES = """
insert into issue_counts by name
select
    issue_id,
    (select count(*) from slogan_uses where slogan_uses.issue_id = issues.issue_id) as uses,
    (select count(distinct term) from slogan_uses where slogan_uses.issue_id = issues.issue_id) as terms,
    (select count(*) from meetings where meetings.issue_id = issues.issue_id) as meetings,
    (select count(distinct official_id) from appearances where appearances.issue_id = issues.issue_id) as officials
from issues
"""


def write_snapshot(private: Path, number: int, rows: Rows) -> Path:
    """Writes snapshot `number` with these rows and makes it the current one."""
    folder = private / "snapshots"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{number:06d}.duckdb"
    path.write_bytes(_blank_snapshot())
    with duckdb.connect(str(path)) as connection:
        insert(connection, {**rows, "snapshot": [{"snapshot_number": number}]})
        connection.execute(ADD_UP_TERMS)
        connection.execute(COUNT_ISSUES)
    pointer = private / "current.new"
    pointer.write_text(str(number), encoding="ascii")
    pointer.replace(private / "current")
    return path


@cache
def _blank_snapshot() -> bytes:
    """The published schema and marts without a row, made once for all tests."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "blank.duckdb"
        with duckdb.connect(str(path)) as connection:
            for file in sorted(SQL.glob("schema/*.sql")) + sorted(SQL.glob("marts/*.sql")):
                connection.execute(file.read_text(encoding="utf-8"))
        return path.read_bytes()


def published(private: Path, rows: Rows, number: int = 1) -> Source:
    """A source over these rows."""
    write_snapshot(private, number, rows)
    source = open_source(private)
    if source is None:
        raise AssertionError("a snapshot was just published")
    return source


def insert(connection: duckdb.DuckDBPyConnection, rows: Rows) -> None:
    """Inserts rows by column name; what a test does not care about gets the defaults above, else a blank."""
    for table, entries in rows.items():
        blanks = _blanks(connection, table)
        for entry in entries:
            full = blanks | DEFAULTS.get(table, {}) | entry
            names, marks = ", ".join(full), ", ".join(f"${name}" for name in full)
            connection.execute(f"insert into {table} ({names}) values ({marks})", full)


def _blanks(connection: duckdb.DuckDBPyConnection, table: str) -> dict[str, Any]:
    """A value for every column that must have one, so that a new column of the schema breaks no test here."""
    columns = connection.execute(
        "select column_name, data_type from duckdb_columns() where table_name = $table and not is_nullable",
        {"table": table},
    ).fetchall()
    return {name: _blank(kind) for name, kind in columns}


def _blank(kind: str) -> Any:
    if kind.endswith("[]"):
        return []
    if kind.startswith(("TIMESTAMP", "DATE")):
        return "2026-11-20 12:00:00+00"
    return 0 if kind in {"BIGINT", "INTEGER", "DOUBLE"} else False if kind == "BOOLEAN" else "test"
