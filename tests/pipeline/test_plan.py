"""What a batch changes: a table of what the ledger says, what was read, and what follows."""

from dataclasses import replace

import pytest

from etl.pipeline.plan import Plan, decide
from etl.pipeline.records import FileRecord, Outcome, Taken
from etl.read.folder import Version


def record(name: str, issue: str | None, *, outcome: str = "ingested", content: str | None = None) -> FileRecord:
    return FileRecord(name, 1, 1, 1, content or issue, "utf-8", outcome, issue)


def taken(name: str, issue: str | None, *, content: str | None = None, reason: str | None = None) -> Taken:
    return Taken(name, Version(2, 2, 2), content or issue, "utf-8", issue, reason, "Do." if reason else None)


def outcomes(plan: Plan) -> list[tuple[str, str]]:
    return [(entry.file_name, str(entry.outcome)) for entry in plan.log]


def ledger_after(before: list[FileRecord], plan: Plan) -> dict[str, tuple[str, str | None]]:
    rows = {row.file_name: row for row in before if row.file_name not in plan.gone}
    rows |= {row.file_name: row for row in plan.records}
    return {name: (row.outcome, row.issue_id) for name, row in rows.items()}


A, B = record("a.txt", "A"), record("b.txt", "B")
B_TOO = record("b.txt", "A", outcome="duplicate")


@pytest.mark.parametrize(
    ("before", "read", "missing", "log", "load", "drop"),
    [
        pytest.param([], [taken("a.txt", "A")], [], [("a.txt", "ingested")], {"A": "a.txt"}, set(), id="new"),
        pytest.param([A], [taken("a.txt", "A")], [], [], {}, set(), id="touched"),
        pytest.param([A], [taken("a.txt", "X")], [], [("a.txt", "replaced")], {"X": "a.txt"}, {"A"}, id="changed"),
        pytest.param([A], [], ["a.txt"], [("a.txt", "withdrawn")], {}, {"A"}, id="removed"),
        pytest.param([A], [taken("b.txt", "A")], [], [("b.txt", "duplicate")], {}, set(), id="copied"),
        pytest.param(
            [A], [taken("b.txt", "A")], ["a.txt"], [("b.txt", "renamed")], {"A": "b.txt"}, set(), id="renamed"
        ),
        pytest.param(
            [B],
            [taken("a.txt", "B")],
            [],
            [("a.txt", "ingested"), ("b.txt", "duplicate")],
            {"B": "a.txt"},
            set(),
            id="copied to a name that sorts before: that one holds the issue, as after a rebuild",
        ),
        pytest.param(
            [A, B_TOO],
            [],
            ["a.txt"],
            [("a.txt", "withdrawn"), ("b.txt", "ingested")],
            {"A": "b.txt"},
            set(),
            id="the duplicate takes over from a removed holder",
        ),
        pytest.param(
            [A, B_TOO],
            [taken("a.txt", "X")],
            [],
            [("a.txt", "replaced"), ("b.txt", "ingested")],
            {"X": "a.txt", "A": "b.txt"},
            set(),
            id="the duplicate takes over from a changed holder",
        ),
        pytest.param([A], [taken("a.txt", None, reason="Bad.")], [], [("a.txt", "failed")], {}, {"A"}, id="damaged"),
        pytest.param(
            [],
            [taken("a.txt", "A"), taken("b.txt", "A")],
            [],
            [("a.txt", "ingested"), ("b.txt", "duplicate")],
            {"A": "a.txt"},
            set(),
            id="twins dropped together",
        ),
        pytest.param(
            [A],
            [taken("a.txt", "A", content="other bytes")],
            [],
            [("a.txt", "replaced")],
            {"A": "a.txt"},
            set(),
            id="saved in another encoding",
        ),
        pytest.param(
            [A, B],
            [taken("a.txt", "B"), taken("b.txt", "A")],
            [],
            [("a.txt", "replaced"), ("b.txt", "replaced")],
            {"B": "a.txt", "A": "b.txt"},
            set(),
            id="two files changed places",
        ),
        pytest.param([], [], ["never.txt"], [], {}, set(), id="gone before it was known"),
    ],
)
def test_what_follows(
    before: list[FileRecord],
    read: list[Taken],
    missing: list[str],
    log: list[tuple[str, str]],
    load: dict[str, str],
    drop: set[str],
) -> None:
    plan = decide(before, read, missing)
    assert outcomes(plan) == log
    assert plan.load == load
    assert plan.drop == drop


@pytest.mark.parametrize("read", [[taken("a.txt", "A"), taken("b.txt", "A"), taken("c.txt", None, reason="Bad.")]])
def test_deciding_twice_changes_nothing(read: list[Taken]) -> None:
    once = decide([], read, [])
    again = decide(once.records, read, [])
    assert not again.load and not again.drop and not again.records
    assert outcomes(again) == []


def test_the_ledger_says_what_each_file_is() -> None:
    plan = decide([A], [taken("b.txt", "A"), taken("c.txt", None, reason="It is empty.")], [])
    assert ledger_after([A], plan) == {
        "a.txt": ("ingested", "A"),
        "b.txt": ("duplicate", "A"),
        "c.txt": ("failed", None),
    }
    reasons = {row.file_name: (row.reason, row.remedy) for row in plan.records}
    assert reasons == {
        "b.txt": ("The same text as a.txt; counted once.", None),
        "c.txt": ("It is empty.", "Do."),
    }


def test_a_touched_file_is_not_looked_at_again() -> None:
    plan = decide([A], [taken("a.txt", "A")], [])
    assert plan.records == (replace(A, size_bytes=2, modified_ns=2, changed_ns=2),)


def test_a_rename_says_what_it_was() -> None:
    (entry,) = decide([A], [taken("z.txt", "A")], ["a.txt"]).log
    assert entry.outcome is Outcome.RENAMED
    assert entry.reason == "It was a.txt."
