"""The command as a whole: help, version, wrong usage, what starts quickly."""

import subprocess
import sys
from pathlib import Path

import pytest
from running import ROOT, Run, tifawatch

from etl import __version__
from etl.cli import app
from etl.commands.error_text import error_text
from etl.errors import EtlError

# What a help text or an extraction has no use for, and what takes long to import.
HEAVY = {"altair", "jieba", "numpy", "pandas", "streamlit", "watchdog", "xlsxwriter"}
HEAVY_FOR_HELP = HEAVY | {"duckdb", "pyarrow", "rich", "prompt_toolkit", "ahocorasick", "lunar_python"}


@pytest.mark.parametrize("words", [["--help"], ["-h"], *([name, "--help"] for name in app.commands)])
def test_help_is_given(run: Run, words: list[str]) -> None:
    result = run(*words)
    assert result.exit_code == 0
    assert "Usage: " in result.stdout


def test_the_version_is_that_of_the_package(run: Run) -> None:
    assert __version__ in run("--version").stdout


@pytest.mark.parametrize("words", [["nonsense"], ["status", "--nonsense"], ["extract"], ["sql", "a", "b"]])
def test_wrong_usage_is_told_and_gives_2(run: Run, words: list[str]) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert "Usage: " in result.stderr


def test_the_module_is_the_same_command(tmp_path: Path) -> None:
    done = tifawatch("--version", folder=tmp_path)
    assert (done.returncode, done.stdout.strip()) == (0, f"tifawatch, version {__version__}")


@pytest.mark.parametrize(("words", "heavy"), [("--help", HEAVY_FOR_HELP), ("status --help", HEAVY_FOR_HELP)])
def test_nothing_heavy_is_imported_for_a_help_text(words: str, heavy: set[str], tmp_path: Path) -> None:
    assert not imported_by(words.split(), tmp_path) & heavy


def test_an_extraction_imports_neither_the_warehouse_nor_the_dashboard(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("柯城区召开动员会。", encoding="utf-8")
    assert not imported_by(["extract", "--json", str(page)], tmp_path) & (HEAVY - {"jieba"} | {"duckdb", "pyarrow"})


def imported_by(words: list[str], folder: Path) -> set[str]:
    """The top-level modules that a run of the command imports."""
    report = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "etl", *words],
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    ).stderr
    return {line.rpartition("|")[2].strip().split(".")[0] for line in report.splitlines() if "|" in line}


def test_an_error_is_two_lines_and_harmless_to_the_terminal() -> None:
    error = EtlError("it is empty.", where="a\x1b[31m\n.txt", remedy="Drop it again.")
    assert error_text(error) == "tifawatch: a\\x1b[31m\\n.txt: it is empty.\n  Drop it again."
