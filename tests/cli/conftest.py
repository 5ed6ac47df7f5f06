"""Fixtures of the command-line tests: a copy of the five seeds, and a warehouse made from it by the command itself."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from five_seeds import copy_seeds
from running import Run, tifawatch

from etl.cli import app


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """A folder of one's own with the five issues."""
    return copy_seeds(tmp_path / "seeds")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `tifawatch` in this process with the warehouse of this test, from its folder."""
    for name in ("SEEDS", "WAREHOUSE", "PORT"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"TIFAWATCH_{name}", raising=False)
    monkeypatch.chdir(tmp_path)

    def run_command(*words: str | Path, **options: object) -> Result:
        return CliRunner().invoke(app, [str(word) for word in words], **options)  # type: ignore[arg-type]

    return run_command


@pytest.fixture(scope="session")
def ingested(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the five seeds and the warehouse that `tifawatch ingest` makes of them; only to be read."""
    folder = tmp_path_factory.mktemp("ingested")
    copy_seeds(folder / "seeds")
    done = tifawatch("ingest", folder=folder)
    assert done.returncode == 0, done.stderr
    return folder
