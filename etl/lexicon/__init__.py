"""The words and lists that the rules read: tables of text, one row per fact, checked against `schema.toml`."""

import csv
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from etl.errors import BadLexicon

FOLDER = Path(__file__).parent
Row = Mapping[str, str]


@dataclass(frozen=True, eq=False, slots=True)
class Lexicon:
    """All tables by name. Two lexicons are equal only if they are the same object, so rules may cache by it."""

    tables: Mapping[str, tuple[Row, ...]]

    def rows(self, table: str) -> tuple[Row, ...]:
        """The rows of one table in file order; an unknown table is an error, not an empty list."""
        if table not in self.tables:
            raise BadLexicon(
                "no such table.", where=f"{table}.csv", remedy="Add the file and its columns to schema.toml."
            )
        return self.tables[table]

    def words(self, table: str, **where: str) -> tuple[str, ...]:
        """The first column's values, longest first, of the rows whose named columns have the given values."""
        rows = self.rows(table)
        chosen = [row for row in rows if all(row[column] == value for column, value in where.items())]
        words = {next(iter(row.values())) for row in chosen}
        return tuple(sorted(words, key=lambda word: (-len(word), word)))

    def without(self, table: str) -> "Lexicon":
        """The same lexicon with one table emptied: what is left shows what the rules know by themselves."""
        return replace(self, tables={**self.tables, table: ()})


def read_table(path: Path, columns: tuple[str, ...], required: tuple[str, ...]) -> tuple[Row, ...]:
    """The rows of one CSV file.

    Raises BadLexicon, naming file and line, for a wrong header, a missing cell or a first column that repeats
    together with all other cells, and where the file is not there.
    """
    if not path.exists():
        raise BadLexicon(
            "this table is not there.", where=path.name, remedy="Restore it, or take it out of schema.toml."
        )
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines, strict=True)
        if tuple(reader.fieldnames or ()) != columns:
            raise BadLexicon(
                f"the header is {reader.fieldnames}.", where=path.name, remedy=f"It must be {','.join(columns)}."
            )
        rows = []
        for row in reader:
            missing = [column for column in required if not row[column]]
            if missing or None in row.values() or None in row:
                raise BadLexicon(
                    f"cells missing or too many ({', '.join(missing) or 'count them'}).",
                    where=f"{path.name}, line {reader.line_num}",
                    remedy="Fill the row as schema.toml says.",
                )
            rows.append(row)
    return tuple(rows)


@cache
def load_lexicon(folder: Path = FOLDER) -> Lexicon:
    """Read every table that `schema.toml` names; raises BadLexicon at the first row that breaks it.

    The table `decisions` is empty: decisions are users' data and lie with their warehouse (etl.lexicon.decisions).
    """
    schema = tomllib.loads((folder / "schema.toml").read_text(encoding="utf-8"))
    tables = {
        name: read_table(folder / f"{name}.csv", tuple(table["columns"]), tuple(table["required"]))
        for name, table in schema.items()
    }
    return Lexicon({**tables, "decisions": ()})
