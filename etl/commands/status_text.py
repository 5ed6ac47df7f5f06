"""How the report of `tifawatch status` reads for people."""

from datetime import datetime

from etl.commands.error_text import printable
from etl.commands.status_report import SILENT_SECONDS, Contents, Report

FAILURES_LISTED = 20


def report_text(report: Report) -> str:
    """One fact a line, for people; what needs a look comes last."""
    lines = [
        f"Seeds      {printable(report.seeds)}",
        f"Snapshot   {contents_text(report.contents)}",
        f"Warehouse  {printable(report.warehouse)}: {warehouse_text(report)}",
        f"ETL        {etl_text(report)}",
        f"Backlog    {backlog_text(report.backlog)}",
        f"Failures   {len(report.failures) or 'none'}",
    ]
    lines += [
        f"  {printable(failure.file_name)}: {failure.reason or ''} {failure.remedy or ''}".rstrip()
        for failure in report.failures[:FAILURES_LISTED]
    ]
    if len(report.failures) > FAILURES_LISTED:
        lines.append(f"  and {len(report.failures) - FAILURES_LISTED} more: see mart_failures")
    lines += [f"Set aside  {name}: what was written into warehouse.duckdb" for name in report.set_aside]
    told = report.trouble or ""
    lines += [f"Decision   {printable(fault)}" for fault in report.decision_faults if fault not in told]
    if report.trouble is not None:
        lines.append(f"Trouble    {printable(report.trouble)}")
    return "\n".join(lines)


def contents_text(contents: Contents | None) -> str:
    """12, made 2026-11-20 21:40:01: 5 issues, 31 articles; 1 without a year."""
    if contents is None:
        return "none: nothing was ingested yet; run `tifawatch ingest` or `tifawatch up`"
    made = datetime.fromisoformat(contents.made_at).astimezone()
    notes = {
        "duplicate": contents.duplicates,
        "without a year": contents.undated,
        "without a county": contents.unplaced,
    }
    noted = "".join(f"; {count} {note}" for note, count in notes.items() if count)
    return (
        f"{contents.snapshot}, made {made:%Y-%m-%d %H:%M:%S}: "
        f"{contents.issues:,} issues, {contents.articles:,} articles{noted}"
    )


def warehouse_text(report: Report) -> str:
    """Whether the users' copy is the current snapshot, and if not, what it waits for."""
    if report.contents is None:
        return "not there yet"
    if report.up_to_date:
        return "up to date"
    holds = "not there" if report.published_snapshot is None else f"holds snapshot {report.published_snapshot}"
    return f"{holds}, waits: {report.publish_waits_for or 'for the next run of the ETL'}"


def etl_text(report: Report) -> str:
    """Who is ingesting, and whether it is well."""
    if report.running is None:
        return "not running"
    if report.silent:
        return f"{report.running} has given no sign for {SILENT_SECONDS:.0f} seconds"
    if not report.watching:
        return f"{report.running} is ingesting"
    return f"{report.running} is watching" + ("" if report.observer_alive else "; file events are off, it rescans")


def backlog_text(backlog: int | None) -> str:
    """How much is still to do."""
    if backlog is None:
        return "not known: the seeds folder is not there"
    return f"{backlog:,} files to take or withdraw" if backlog else "nothing to do"
