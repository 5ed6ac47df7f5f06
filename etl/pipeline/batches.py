"""A batch: files taken, changes decided, the open copy changed."""

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime

import duckdb
import pyarrow as pa
import pyarrow.compute as pc

from etl.pipeline.changes import Changes
from etl.pipeline.plan import Plan, decide
from etl.pipeline.records import FileRecord, LogEntry
from etl.pipeline.taking import Harvest, Request
from etl.pipeline.workers import Workers
from etl.read.folder import Found
from etl.warehouse.columns import Tables
from etl.warehouse.load import (
    affected_files,
    counties_of,
    delete_issues,
    insert_issues,
    write_files,
    write_log,
)

FILES_PER_CHUNK = 256


@dataclass(slots=True)
class Done:
    """What a batch did so far."""

    log: list[LogEntry] = field(default_factory=list)
    records: list[FileRecord] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)
    changing: set[str] = field(default_factory=set)
    counties: set[str] = field(default_factory=set)

    def add(self, plan: Plan, counties: Iterable[str]) -> None:
        """Note what a plan changed."""
        self.log.extend(plan.log)
        self.records.extend(plan.records)
        self.gone.update(plan.gone)
        self.counties.update(counties)


def _covered(harvests: Iterable[Harvest]) -> set[tuple[str, str]]:
    """Issue and file of everything that was extracted."""
    return {pair for harvest in harvests for pair in _issue_files(harvest.tables)}


def _issue_files(tables: Tables) -> list[tuple[str, str]]:
    issues = tables.get("issues")
    if issues is None:
        return []
    return list(zip(issues["issue_id"].to_pylist(), issues["file_name"].to_pylist(), strict=True))


def wanted_rows(tables: Tables, load: Mapping[str, str]) -> Tables:
    """The rows of the issues that are to be loaded from just these files, and not of their duplicates."""
    pairs = _issue_files(tables)
    wanted = [issue for issue, name in pairs if load.get(issue) == name]
    if len(wanted) == len(pairs):
        return tables
    ids = pa.array(wanted, pa.string())
    return {
        name: table.filter(pc.is_in(table["issue_id"], ids)) if "issue_id" in table.column_names else table
        for name, table in tables.items()
    }


class _Chunk:
    """Some changed files and how they are brought into the open copy."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, workers: Workers, changes: Changes) -> None:
        self._connection, self._workers = connection, workers
        self._listing = changes.listing
        self._missing: set[str] = set()
        self.harvests: list[Harvest] = []

    def _records(self, names: Iterable[str], issues: Iterable[str]) -> list[FileRecord]:
        rows = affected_files(self._connection, names=names, issue_ids=issues)
        return [FileRecord(**row) for row in rows]

    def take(self, files: Sequence[Found], report: Callable[[int], None]) -> None:
        """Read the changed files, and extract those whose content is not that of the ledger."""
        known = {record.file_name: record.content_hash for record in self._records({f.name for f in files}, ())}
        done = 0
        for harvest in self._workers.take([Request(file, known.get(file.name)) for file in files]):
            self.harvests.append(harvest)
            done += len(harvest.taken) + len(harvest.changing)
            report(done)

    def withdraw(self, names: Iterable[str]) -> None:
        """Count files as removed."""
        self._missing.update(names)

    def decide(self) -> Plan:
        """The plan, once every issue that it loads was extracted.

        A file may have to hold an issue though nobody touched it: it was the duplicate of one that has gone.
        """
        while True:
            taken = {file.name: file for harvest in self.harvests for file in harvest.taken}
            issues = {file.issue_id for file in taken.values() if file.issue_id is not None}
            before = self._records({*taken, *self._missing}, issues)
            plan = decide(before, taken.values(), self._missing)
            covered = _covered(self.harvests)
            lacking = [name for issue, name in plan.load.items() if (issue, name) not in covered]
            if not lacking:
                return plan
            self._take_again(lacking)

    def _take_again(self, names: Sequence[str]) -> None:
        present = [self._listing[name] for name in names if name in self._listing]
        more = list(self._workers.take([Request(found) for found in present]))
        self.harvests.extend(more)
        read = {file.name for harvest in more for file in harvest.taken}
        # Gone or being written just now: it comes back as a changed file once it has settled.
        self._missing.update(name for name in names if name not in read)

    def apply(self, plan: Plan) -> set[str]:
        """Change the open copy as planned; gives the counties whose issues changed."""
        stale = {*plan.load, *plan.drop}
        counties = counties_of(self._connection, stale)
        delete_issues(self._connection, stale)
        for harvest in self.harvests:
            insert_issues(self._connection, wanted_rows(harvest.tables, plan.load))
        counties |= counties_of(self._connection, plan.load)
        write_files(self._connection, gone=plan.gone, records=map(asdict, plan.records))
        log_entries(self._connection, plan.log)
        return counties


def log_entries(connection: duckdb.DuckDBPyConnection, entries: Iterable[LogEntry]) -> None:
    """Write to the log with the time of now."""
    now = datetime.now(UTC)
    write_log(connection, ({**asdict(entry), "outcome": str(entry.outcome), "logged_at": now} for entry in entries))


def _missing_with(connection: duckdb.DuckDBPyConnection, chunk: _Chunk, missing: Iterable[str]) -> frozenset[str]:
    """Of the missing files those whose issue turned up in this chunk: they were renamed."""
    issues = {file.issue_id for harvest in chunk.harvests for file in harvest.taken if file.issue_id}
    sharing = {row["file_name"] for row in affected_files(connection, names=(), issue_ids=issues)}
    return frozenset(sharing.intersection(missing))


def take_changes(
    connection: duckdb.DuckDBPyConnection,
    workers: Workers,
    changes: Changes,
    *,
    until: float,
    report: Callable[[int, int], None],
) -> tuple[Done, Changes]:
    """Bring changed files into the open copy, chunk by chunk, until the (monotonic) time given.

    Gives what was done, and what is left for the next batch. At least one chunk is always done.
    """
    done = Done()
    left, total = changes, len(changes)
    while left:
        before = total - len(left)
        chunk = _Chunk(connection, workers, changes)
        files, rest = left.take[:FILES_PER_CHUNK], left.take[FILES_PER_CHUNK:]
        chunk.take(files, lambda count, before=before: report(before + count, total))  # type: ignore[misc]
        lost = _missing_with(connection, chunk, left.missing) if rest else left.missing
        chunk.withdraw(lost)
        plan = chunk.decide()
        done.add(plan, chunk.apply(plan))
        done.changing.update(name for harvest in chunk.harvests for name in harvest.changing)
        left = Changes(rest, left.missing - lost, changes.listing)
        report(total - len(left), total)
        if time.monotonic() >= until:
            break
    return done, left
