"""The five labelled issues of seeds/, whatever else a user has dropped there."""

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
PATHS = [ROOT / "seeds" / f"{labels.stem}.txt" for labels in sorted((ROOT / "tests" / "gold" / "seeds").glob("*.json"))]


def copy_seeds(folder: Path) -> Path:
    """The folder, made if it is not there, with copies of the five."""
    folder.mkdir(exist_ok=True)
    for path in PATHS:
        shutil.copy(path, folder)
    return folder
