"""What a batch changes: decided from the ledger and from what was read, without touching anything."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from etl.pipeline.records import FileRecord, LogEntry, Outcome, Taken


@dataclass(frozen=True, slots=True)
class Plan:
    """The changes: ledger rows to forget and to write, issues to load (and from which file) and to drop, the log."""

    gone: frozenset[str] = frozenset()
    records: tuple[FileRecord, ...] = ()
    load: Mapping[str, str] = field(default_factory=dict)
    drop: frozenset[str] = frozenset()
    log: tuple[LogEntry, ...] = ()


Ledger = Mapping[str, FileRecord]


def holders(ledger: Ledger) -> dict[str, FileRecord]:
    """The file that each issue is read from: of several with the same text the one whose name sorts first.

    A rule on names alone, so that the warehouse is a function of the folder whatever came first.
    """
    found: dict[str, FileRecord] = {}
    for name in sorted(ledger):
        record = ledger[name]
        if record.issue_id is not None:
            found.setdefault(record.issue_id, record)
    return found


def _read_record(taken: Taken, before: FileRecord | None) -> FileRecord:
    version = taken.version
    if before is not None and taken.content_hash is not None and taken.content_hash == before.content_hash:
        return replace(before, size_bytes=version.size, modified_ns=version.modified_ns, changed_ns=version.changed_ns)
    return FileRecord(
        taken.name,
        version.size,
        version.modified_ns,
        version.changed_ns,
        taken.content_hash,
        taken.encoding,
        Outcome.INGESTED if taken.issue_id is not None else Outcome.FAILED,
        taken.issue_id,
        taken.reason,
        taken.remedy,
    )


def _settle_outcome(record: FileRecord, holder: FileRecord | None) -> FileRecord:
    """The record as holder or as duplicate of its issue; a failed one stays as it is."""
    if holder is None:
        return record
    if holder.file_name == record.file_name:
        return replace(record, outcome=Outcome.INGESTED, reason=None, remedy=None)
    reason = f"The same text as {holder.file_name}; counted once."
    return replace(record, outcome=Outcome.DUPLICATE, reason=reason, remedy=None)


def _log_read(taken: Taken, now: FileRecord, before: FileRecord | None, moved_from: str | None) -> LogEntry | None:
    if before == now:
        return None
    if before is not None and before.content_hash is not None and before.content_hash == now.content_hash:
        return _log_switched(now, before)  # touched, not changed
    outcome, reason = Outcome(now.outcome), now.reason
    if outcome is Outcome.INGESTED and moved_from is not None:
        outcome, reason = Outcome.RENAMED, f"It was {moved_from}."
    elif outcome is Outcome.INGESTED and before is not None and before.issue_id is not None:
        outcome = Outcome.REPLACED
        reason = "The same text in other bytes." if before.issue_id == now.issue_id else None
    return LogEntry(
        now.file_name, outcome, now.issue_id, reason, now.remedy, now.size_bytes, now.encoding, taken.seconds
    )


def _log_gone(record: FileRecord, holder: FileRecord | None) -> LogEntry:
    reason = "The file was removed."
    if record.issue_id is not None and holder is not None:
        reason = f"The file was removed; its text is also in {holder.file_name}."
    return LogEntry(record.file_name, Outcome.WITHDRAWN, record.issue_id, reason)


def _log_switched(record: FileRecord, before: FileRecord) -> LogEntry | None:
    """A file that nobody touched, but that took over its issue, or lost it to a name that sorts before."""
    if record.outcome == before.outcome:
        return None
    reason = record.reason or "It holds the issue now; the file that held it is gone or changed."
    return LogEntry(record.file_name, Outcome(record.outcome), record.issue_id, reason)


def _moved_from(before: Ledger, held: Mapping[str, FileRecord], missing: frozenset[str]) -> dict[str, str]:
    """By new holder: the missing file that held the same issue."""
    old = holders(before)
    return {
        record.file_name: old[issue].file_name
        for issue, record in held.items()
        if issue in old and old[issue].file_name in missing and record.file_name not in before
    }


def decide(before: Iterable[FileRecord], taken: Iterable[Taken], missing: Iterable[str]) -> Plan:
    """What to change so that the warehouse says what the folder says.

    `before` holds the records of the files concerned and of all files that share an issue with them. Deciding on
    what was decided already changes nothing.
    """
    old = {record.file_name: record for record in before}
    read = {file.name: file for file in taken}
    lost = frozenset(name for name in missing if name in old and name not in read)
    kept = {name: record for name, record in old.items() if name not in lost}
    new = kept | {name: _read_record(file, old.get(name)) for name, file in read.items()}
    held = holders(new)
    new = {name: _settle_outcome(record, held.get(record.issue_id or "")) for name, record in new.items()}
    held = holders(new)
    had = holders(old)
    return Plan(
        gone=lost,
        records=tuple(record for name, record in sorted(new.items()) if record != old.get(name)),
        load={issue: record.file_name for issue, record in held.items() if _differs(record, had.get(issue))},
        drop=frozenset(had) - frozenset(held),
        log=_log(old, new, read, lost),
    )


def _differs(record: FileRecord, before: FileRecord | None) -> bool:
    return before is None or (record.file_name, record.content_hash) != (before.file_name, before.content_hash)


def _log(old: Ledger, new: Ledger, read: Mapping[str, Taken], lost: frozenset[str]) -> tuple[LogEntry, ...]:
    held = holders(new)
    moved = _moved_from(old, held, lost)
    gone = (_log_gone(old[name], held.get(old[name].issue_id or "")) for name in sorted(lost - set(moved.values())))
    seen = (_log_read(read[name], new[name], old.get(name), moved.get(name)) for name in sorted(read))
    switched = (_log_switched(new[name], old[name]) for name in sorted(new) if name in old and name not in read)
    return tuple(entry for entry in (*gone, *seen, *switched) if entry is not None)
