"""Runs the command in this process and as its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

ROOT = Path(__file__).parents[2]
Run = Callable[..., Result]


def tifawatch(*words: str, folder: Path, **options: object) -> "subprocess.CompletedProcess[str]":
    """Runs the command as its own process in a folder."""
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [sys.executable, "-m", "etl", *words],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        **options,
    )
