"""From files to rows: what each change of the folder does to the warehouse."""

import shutil
from pathlib import Path

import pytest
from five_seeds import PATHS, copy_seeds
from warehousing import ask, assert_equals_fresh, current_file, drop, page, query, rows_by_table

from etl.errors import SeedsMissing, UnreadableIssue
from etl.pipeline import Summary, ingest, rebuild
from etl.warehouse.locations import Locations


def take(locations: Locations) -> Summary:
    return ingest(locations, quiet=0.0)


def outcomes(summary: Summary) -> list[tuple[str, str]]:
    return [(entry.file_name, str(entry.outcome)) for entry in summary.log]


@pytest.fixture
def seeded(locations: Locations) -> Locations:
    """The five real issues, ingested."""
    copy_seeds(locations.seeds)
    take(locations)
    return locations


def test_the_five_seeds_give_what_the_request_names(seeded: Locations) -> None:
    assert ask(seeded, "select count(*) from issues") == [(5,)]
    counts = "select term, count(*) from slogan_uses where term = any(?) group by all order by all"
    terms = "['保三争二拼第一', '六比六晒', '六治六提']"
    assert ask(seeded, counts.replace("?", terms)) == [("保三争二拼第一", 3), ("六比六晒", 8), ("六治六提", 7)]
    dates = ask(seeded, "select year, year_basis, issue_date is null from issues order by file_name")
    assert dates == [
        (2022, "other_issues", True),
        (2022, "text", True),
        (2022, "masthead", False),
        (2022, "text", True),
        (2020, "masthead", False),
    ]


def test_loading_twice_equals_loading_once(seeded: Locations) -> None:
    before = rows_by_table(current_file(seeded))
    number = seeded.pointer.read_text()
    summary = take(seeded)
    assert summary.log == ()
    assert seeded.pointer.read_text() == number
    assert rows_by_table(current_file(seeded)) == before


def test_a_rebuild_gives_the_same_rows(seeded: Locations, tmp_path: Path) -> None:
    before = rows_by_table(current_file(seeded))
    rebuild(seeded, quiet=0.0)
    assert rows_by_table(current_file(seeded)) == before
    assert_equals_fresh(seeded, tmp_path / "fresh")


def test_every_finding_leads_back_to_the_printed_words(seeded: Locations) -> None:
    for table in ("slogan_uses", "appearances", "meetings"):
        ranges = ask(
            seeded,
            f"select substr(text, source_start + 1, source_end - source_start), {table}.* "
            f"from {table} join issue_texts using (issue_id) where source_start is not null",
        )
        assert ranges
        assert all(printed.strip() for printed, *_ in ranges)
    uses = ask(
        seeded,
        "select substr(text, source_start + 1, source_end - source_start) as printed, surface "
        "from slogan_uses join issue_texts using (issue_id) where term = '六治六提'",
    )
    assert all("".join(printed.split()) == surface for printed, surface in uses)


def test_what_one_change_does_and_the_next_undoes(locations: Locations, tmp_path: Path) -> None:
    drop(locations, "b.txt", page(1))
    assert outcomes(take(locations)) == [("b.txt", "ingested")]
    drop(locations, "c.txt", page(1))
    assert outcomes(take(locations)) == [("c.txt", "duplicate")]
    assert ask(locations, "select count(*) from issues") == [(1,)]
    drop(locations, "b.txt", page(2))
    assert outcomes(take(locations)) == [("b.txt", "replaced"), ("c.txt", "ingested")]
    assert ask(locations, "select file_name from issues order by 1") == [("b.txt",), ("c.txt",)]
    (locations.seeds / "b.txt").rename(locations.seeds / "a.txt")
    assert outcomes(take(locations)) == [("a.txt", "renamed")]
    (locations.seeds / "c.txt").unlink()
    assert outcomes(take(locations)) == [("c.txt", "withdrawn")]
    assert ask(locations, "select file_name from issues") == [("a.txt",)]
    drop(locations, "c.txt", page(1))
    assert outcomes(take(locations)) == [("c.txt", "ingested")]
    assert_equals_fresh(locations, tmp_path / "fresh")


def test_the_same_text_in_other_bytes_is_the_same_issue(locations: Locations) -> None:
    drop(locations, "a.txt", page(1))
    drop(locations, "b.txt", page(1).replace("\n", "\r\n"), encoding="gb18030")
    assert outcomes(take(locations)) == [("a.txt", "ingested"), ("b.txt", "duplicate")]


def test_one_bad_file_stops_nobody_and_is_not_tried_again(locations: Locations) -> None:
    drop(locations, "a.txt", page(1))
    drop(locations, "b.txt", "")
    drop(locations, "c.pdf", "%PDF")
    drop(locations, "d.txt", page(2))
    summary = take(locations)
    assert outcomes(summary) == [
        ("a.txt", "ingested"),
        ("b.txt", "failed"),
        ("c.pdf", "failed"),
        ("d.txt", "ingested"),
    ]
    failed = ask(locations, "select file_name, reason, remedy from source_files where outcome = 'failed' order by 1")
    assert failed == [
        ("b.txt", "It is empty.", "Drop the file with the issue's text."),
        (
            "c.pdf",
            "It is a PDF document, not a .txt.",
            "Save its text as .txt (OCR if it is a scan) and drop that.",
        ),
    ]
    assert take(locations).log == ()


def test_a_fault_in_the_rules_is_recorded_with_its_name(locations: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
    from etl.pipeline import taking

    whole = taking.extract_issue

    def stumble(text: str, **rest: object) -> object:
        if "第1次" in text:
            raise KeyError("方远")
        return whole(text, **rest)  # type: ignore[arg-type]

    monkeypatch.setattr(taking, "extract_issue", stumble)
    drop(locations, "a.txt", page(1))
    drop(locations, "b.txt", page(2))
    summary = ingest(locations, quiet=0.0, processes=1)
    assert outcomes(summary) == [("a.txt", "failed"), ("b.txt", "ingested")]
    assert "KeyError: '方远'" in (summary.log[0].reason or "")


def test_the_order_in_which_issues_come_plays_no_part(locations: Locations, tmp_path: Path) -> None:
    for path in reversed(PATHS):
        shutil.copy(path, locations.seeds)
        take(locations)
    assert_equals_fresh(locations, tmp_path / "fresh")


def test_named_files_alone_are_taken(locations: Locations) -> None:
    drop(locations, "a.txt", page(1))
    take(locations)
    drop(locations, "b.txt", page(2))
    named = drop(locations, "c.txt", page(3))
    assert outcomes(ingest(locations, [named], quiet=0.0)) == [("c.txt", "ingested")]


def test_a_named_file_from_elsewhere_is_copied_into_seeds(locations: Locations, tmp_path: Path) -> None:
    elsewhere = tmp_path / "柯城报.txt"
    elsewhere.write_text(page(1), encoding="utf-8")
    assert outcomes(ingest(locations, [elsewhere], quiet=0.0)) == [("柯城报.txt", "ingested")]
    elsewhere.write_text(page(2), encoding="utf-8")
    with pytest.raises(UnreadableIssue, match="exists already"):
        ingest(locations, [elsewhere], quiet=0.0)


def test_without_a_folder_nothing_is_withdrawn(seeded: Locations) -> None:
    seeded.seeds.rename(seeded.seeds.with_name("away"))
    with pytest.raises(SeedsMissing):
        take(seeded)
    assert ask(seeded, "select count(*) from issues") == [(5,)]


def test_an_empty_folder_gives_an_empty_warehouse(locations: Locations) -> None:
    summary = take(locations)
    assert (summary.snapshot, summary.log) == (1, ())
    assert ask(locations, "select issues from mart_overview") == [(0,)]


def test_other_rules_make_everything_anew(seeded: Locations, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("etl.pipeline.ingester", "etl.warehouse.schema"):
        monkeypatch.setattr(f"{module}.rules_version", lambda: "other rules")
    assert len(take(seeded).log) == 6  # five issues, one of them dated by the others
    assert ask(seeded, "select rules_version from snapshot") == [("other rules",)]
    before = seeded.private_folder / "before-rebuild.duckdb"
    assert query(before, "select count(*) from ingest_log") == [(6,)]
    assert take(seeded).log == ()


def test_a_damaged_snapshot_is_made_anew(seeded: Locations) -> None:
    before = rows_by_table(current_file(seeded))
    current_file(seeded).write_bytes(b"no database")
    take(seeded)
    assert rows_by_table(current_file(seeded)) == before


def test_large_batches_in_worker_processes_give_the_same_rows(locations: Locations, tmp_path: Path) -> None:
    for number in range(150):
        drop(locations, f"{number % 7}/{number:03}.txt", page(number % 140))
    drop(locations, "3/bad.txt", "")
    seen: list[tuple[int, int]] = []
    summary = ingest(locations, quiet=0.0, processes=2, on_progress=lambda *step: seen.append(step))
    assert len(summary.log) == 151
    assert seen[-1] == (151, 151)
    assert ask(locations, "select outcome, count(*) from source_files group by all order by all") == [
        ("duplicate", 10),
        ("failed", 1),
        ("ingested", 140),
    ]
    assert_equals_fresh(locations, tmp_path / "fresh")
