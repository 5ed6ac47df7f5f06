"""How what happened to a file reads in a terminal."""

from collections.abc import Mapping

from etl.commands.error_text import printable
from etl.pipeline import LogEntry, Outcome

# In the order in which people want to know them.
WORDS = {
    Outcome.INGESTED: "ingested",
    Outcome.REPLACED: "replaced",
    Outcome.RENAMED: "renamed",
    Outcome.DUPLICATE: "duplicate",
    Outcome.WITHDRAWN: "withdrawn",
    Outcome.REDATED: "dated anew",
    Outcome.FAILED: "FAILED",
}


def outcome_text(entry: LogEntry) -> str:
    """`ingested   柯城报.txt`, with the reason and the remedy where there are any."""
    line = f"{WORDS[entry.outcome]:<10} {printable(entry.file_name)}"
    reason = " ".join(part for part in (entry.reason, entry.remedy) if part)
    return f"{line}: {printable(reason)}" if reason else line


def totals_text(counts: Mapping[Outcome, int]) -> str:
    """`5 ingested, 1 FAILED`, or that nothing had changed."""
    parts = [f"{counts[outcome]:,} {word}" for outcome, word in WORDS.items() if counts.get(outcome)]
    return ", ".join(parts) or "nothing had changed"
