"""What the current snapshot says of itself, read at the start."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import duckdb

from etl.lexicon import Row
from etl.read.folder import Version
from etl.warehouse.locations import Locations
from etl.warehouse.schema import counted_by
from etl.warehouse.snapshots import attach_current, current_number
from etl.warehouse.statements import statement

# What another schema and a file damaged by the disk look like; both are made anew from the folder.
_UNUSABLE = (
    duckdb.IOException,
    duckdb.CatalogException,
    duckdb.BinderException,
    duckdb.SerializationException,
)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Which snapshot is current, and by what it was made."""

    number: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Current:
    """The current snapshot: its ledger in short, the decisions it counts by, the versions that made it."""

    snapshot: Snapshot
    years_settled: bool
    versions: tuple[object, ...]
    ledger: Mapping[str, Version]
    counted_by: tuple[Row, ...]


def read_current(locations: Locations) -> Current | None:
    """None where there is no snapshot, or one that cannot be read by this program."""
    if current_number(locations) is None:
        return None
    try:
        with attach_current(locations) as connection:
            row = connection.execute(statement("select_snapshot")).fetchone()
            files = connection.execute(statement("select_ledger")).fetchall()
            decisions = counted_by(connection)
    except _UNUSABLE:
        return None
    assert row is not None, "every snapshot is stamped"  # noqa: S101
    number, made_at, years_settled, *versions = row
    snapshot = Snapshot(number, datetime.fromtimestamp(made_at / 1e6, UTC))
    ledger = {name: Version(*version) for name, *version in files}
    return Current(snapshot, years_settled, tuple(versions), ledger, decisions)
