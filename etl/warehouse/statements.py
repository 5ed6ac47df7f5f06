"""The SQL of the warehouse: one statement per file, read once."""

import hashlib
from functools import cache
from pathlib import Path

SQL = Path(__file__).parent / "sql"


@cache
def statement(name: str) -> str:
    """The text of sql/load/<name>.sql."""
    return (SQL / "load" / f"{name}.sql").read_text(encoding="utf-8")


@cache
def scripts(folder: str) -> tuple[str, ...]:
    """The texts of all .sql files of a folder, in the order of their names."""
    return tuple(path.read_text(encoding="utf-8") for path in sorted((SQL / folder).glob("*.sql")))


@cache
def fingerprint(folder: str) -> str:
    """Twelve hexadecimal digits that change whenever a file of the folder does."""
    return hashlib.sha256("\0".join(scripts(folder)).encode()).hexdigest()[:12]
