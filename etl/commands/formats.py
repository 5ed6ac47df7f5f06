"""Writes the answer to a query as a table for people, or as CSV, JSON or Parquet for programs."""

import csv
import io
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, time
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from etl.commands.error_text import printable_lines

if TYPE_CHECKING:
    from rich.table import Table

# Enough to look through in a terminal; the other formats give everything.
TABLE_ROWS = 1_000
# A table this many times wider than the terminal cannot be read in it, however its cells are folded.
TOO_WIDE = 1.5
UNLIMITED = 100_000
# A spreadsheet takes a cell that begins so for a formula, and newspaper text comes from anywhere.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")

Writer = Callable[[pa.RecordBatchReader, BinaryIO], None]


def write_csv(answer: pa.RecordBatchReader, out: BinaryIO) -> None:
    """RFC 4180 in UTF-8; null is an empty cell, and text that a spreadsheet would run gets an apostrophe."""
    text = io.TextIOWrapper(out, encoding="utf-8", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow([defused(name) for name in answer.schema.names])
    for row in rows_of(answer):
        writer.writerow([defused(cell(value)) for value in row])
    text.detach()


def write_json(answer: pa.RecordBatchReader, out: BinaryIO) -> None:
    """One array of objects, one object a line; dates as YYYY-MM-DD, a repeated column name with its number."""
    names = distinct(answer.schema.names)
    out.write(b"[")
    for number, row in enumerate(rows_of(answer)):
        record = json.dumps(dict(zip(names, row, strict=True)), ensure_ascii=False, default=plain)
        out.write((",\n " if number else "\n ").encode() + record.encode())
    out.write(b"\n]\n")


def write_parquet(answer: pa.RecordBatchReader, out: BinaryIO) -> None:
    """One Parquet file, compressed with zstd."""
    with pq.ParquetWriter(out, answer.schema, compression="zstd") as writer:
        for batch in answer:
            writer.write_batch(batch)


def write_table(answer: pa.RecordBatchReader, out: BinaryIO) -> None:
    """A table for people, Chinese columns aligned; rows beyond the first thousand are not shown.

    In a terminal that is far too narrow for it, every row is a block of lines instead.
    """
    from rich.console import Console

    rows = list(islice(rows_of(answer), TABLE_ROWS + 1))
    shown = rows[:TABLE_ROWS]
    text = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
    console = Console(file=text, highlight=False, **console_size(out))
    table = as_table(answer.schema.names, shown)
    wide = console.options.update(max_width=UNLIMITED)
    if console.is_terminal and console.measure(table, options=wide).maximum > TOO_WIDE * console.width:
        table = as_blocks(answer.schema.names, shown)
    console.print(table)
    more = ", and more: take --format csv for all" if len(rows) > len(shown) else ""
    console.print(f"{len(shown)} row{'s' * (len(shown) != 1)}{more}")
    text.detach()


def as_table(names: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> "Table":
    """A row a line."""
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, header_style="bold")
    for name in names:
        table.add_column(Text(name))
    for row in rows:
        table.add_row(*(Text(printable_lines(cell(value))) for value in row))
    return table


def as_blocks(names: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> "Table":
    """A value a line, rows divided by a blank one."""
    from rich.table import Table
    from rich.text import Text

    table = Table("", "", box=None, show_header=False)
    for row in rows:
        for name, value in zip(names, row, strict=True):
            table.add_row(Text(name, style="bold"), Text(printable_lines(cell(value))))
        table.add_row()
    return table


def console_size(out: BinaryIO) -> dict[str, Any]:
    """In a terminal its own width; elsewhere wide enough that nothing is cut."""
    return {} if out.isatty() else {"width": UNLIMITED, "force_terminal": False}


WRITERS: Mapping[str, Writer] = {
    "table": write_table,
    "csv": write_csv,
    "json": write_json,
    "parquet": write_parquet,
}


def rows_of(answer: pa.RecordBatchReader) -> Iterator[tuple[Any, ...]]:
    """The rows, a batch at a time: an answer may be larger than memory. Columns may share a name."""
    for batch in answer:
        yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)


def cell(value: object) -> str:
    """A value as text: null is empty, lists as JSON, everything else as it prints."""
    if value is None:
        return ""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, default=plain)
    return str(value)


def plain(value: object) -> object:
    """What JSON has no form for: decimals as numbers, dates and times in ISO form, the rest as it prints."""
    match value:
        case Decimal():
            return float(value)
        case date() | time():
            return value.isoformat()
        case _:
            return str(value)


def distinct(names: Sequence[str]) -> list[str]:
    """The names, a repeated one with its number, for objects know each key once: n, n_2."""
    seen: Counter[str] = Counter()
    found = []
    for name in names:
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return found


def defused(text: str) -> str:
    """Text that no spreadsheet takes for a formula; a negative number stays a number."""
    return "'" + text if text.startswith(FORMULA_STARTS) and not is_number(text) else text


def is_number(text: str) -> bool:
    """Whether the text is a plain number."""
    try:
        float(text)
    except ValueError:
        return False
    return True
