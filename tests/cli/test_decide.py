"""`tifawatch decide`: what it writes, what it refuses, and that the next count obeys it."""

import json
from pathlib import Path

import pytest
from running import Run


@pytest.fixture
def decisions(tmp_path: Path) -> Path:
    return tmp_path / "decisions" / "slogans.csv"


@pytest.mark.parametrize(
    ("words", "row"),
    [
        (
            ["三抓三促", "--accept", "--kind", "campaign", "--level", "county", "--gloss", "three"],
            "三抓三促,accepted,,campaign,county,,,,,three,",
        ),
        (["你追我赶", "--reject"], "你追我赶,rejected,,,,,,,,,"),
        (["六比晒", "--variant-of", "六比六晒"], "六比晒,accepted,六比六晒,,,,,,,,"),
    ],
)
def test_a_decision_is_a_row(run: Run, decisions: Path, words: list[str], row: str) -> None:
    assert run("decide", *words).exit_code == 0
    assert decisions.read_text(encoding="utf-8").splitlines()[1:] == [row]


def test_the_next_ingest_counts_by_it_and_a_rebuild_too(run: Run, seeds: Path) -> None:
    run("ingest")
    run("decide", "六治六提", "--reject")
    run("ingest")
    question = "select count(*) as n from slogan_uses where term = '六治六提'"
    for command in ("ingest", "rebuild"):
        run(command)
        assert json.loads(run("sql", question, "--format", "json").stdout) == [{"n": 0}]
    run("decide", "六治六提", "--undo")
    run("ingest")
    assert json.loads(run("sql", question, "--format", "json").stdout) == [{"n": 7}]


@pytest.mark.parametrize(
    "words",
    [
        ["三抓三促"],
        ["三抓三促", "--reject", "--variant-of", "六比六晒"],
        ["三抓三促", "--reject", "--kind", "goal"],
        ["三抓三促", "--accept", "--level", "village"],
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(run: Run, decisions: Path, words: list[str]) -> None:
    assert run("decide", *words).exit_code == 2
    assert not decisions.exists()


@pytest.mark.parametrize(
    "words",
    [
        ["三抓三促", "--variant-of", "没有这个词"],
        ["三抓三促", "--variant-of", "三抓三促"],
        ["三抓三促", "--undo"],
        [" ", "--accept"],
    ],
)
def test_what_cannot_be_obeyed_is_said(run: Run, decisions: Path, words: list[str]) -> None:
    done = run("decide", *words)
    assert done.exit_code == 78
    assert not decisions.exists()


def test_a_bad_row_is_named_by_ingest_and_status(run: Run, seeds: Path, decisions: Path) -> None:
    decisions.parent.mkdir()
    decisions.write_text("term,state\n六比六晒,perhaps\n", encoding="utf-8")
    done = run("ingest")
    assert done.exit_code == 0
    assert "slogans.csv, line 2: the state is perhaps" in done.stderr
    assert "slogans.csv, line 2: the state is perhaps" in run("status").stdout
