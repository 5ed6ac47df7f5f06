"""What is known of a file: its record in the ledger, what reading it gave, what is written into the log about it."""

from dataclasses import dataclass
from enum import StrEnum

from etl.read.folder import Version


class Outcome(StrEnum):
    """What happened to a file; the first three are also what its record in `source_files` can say."""

    INGESTED = "ingested"
    DUPLICATE = "duplicate"
    FAILED = "failed"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"
    RENAMED = "renamed"
    REDATED = "redated"


@dataclass(frozen=True, slots=True)
class FileRecord:
    """A row of `source_files`."""

    file_name: str
    size_bytes: int
    modified_ns: int
    changed_ns: int
    content_hash: str | None
    encoding: str | None
    outcome: str
    issue_id: str | None
    reason: str | None = None
    remedy: str | None = None

    @property
    def version(self) -> Version:
        """What the file looked like when it was taken."""
        return Version(self.size_bytes, self.modified_ns, self.changed_ns)


@dataclass(frozen=True, slots=True)
class Taken:
    """A file that was read: an issue, or the reason why it is none."""

    name: str
    version: Version
    content_hash: str | None = None
    encoding: str | None = None
    issue_id: str | None = None
    reason: str | None = None
    remedy: str | None = None
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A row of `ingest_log`, before it has its number and time."""

    file_name: str
    outcome: Outcome
    issue_id: str | None = None
    reason: str | None = None
    remedy: str | None = None
    size_bytes: int | None = None
    encoding: str | None = None
    seconds: float | None = None
