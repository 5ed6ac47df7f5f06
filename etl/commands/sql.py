"""`tifawatch sql`: one query, a query from a pipe, or a prompt."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import click

from etl.commands.settings import current_settings, shared_options
from etl.warehouse.locations import Locations

FORMATS = ("table", "csv", "json", "parquet")
SECONDS = 300.0


@click.command()
@click.argument("query", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="How to write the answer.  [default: by the ending of --out, else table]",
)
@click.option("--out", metavar="FILE", type=click.Path(dir_okay=False, path_type=Path), help="Write it into this file.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=SECONDS,
    show_default=True,
    help="Stop a query that takes longer, in seconds.",
)
@shared_options
def sql(query: str | None, form: str | None, out: Path | None, timeout: float) -> None:
    """Ask the warehouse; read-only, while everything else goes on.

    Without a query, reads one from standard input; in a terminal it gives a prompt with completion
    and history instead. The answer comes from one snapshot: never half a batch. Only statements that
    read are run (select, with, describe, show, summarize, explain), one at a time, without access to
    files or network. A table shows the first 1,000 rows, the other formats give all; in CSV a text that
    a spreadsheet would take for a formula gets an apostrophe before it.

    \b
    Examples:
      tifawatch sql "select county, term, uses from mart_term_by_county order by uses desc"
      tifawatch sql --out uses.csv "select * from slogan_uses"
      tifawatch sql --format json < query.sql | jq length
      tifawatch sql "show tables"
      tifawatch sql "describe appearances"
    """
    locations = current_settings().locations
    form = form or form_of(out)
    if query is None and not sys.stdin.isatty():
        query = sys.stdin.read()
    if query is None:
        from etl.commands.sql_prompt import prompt

        prompt(locations, click.echo, seconds=timeout)
    else:
        answer(locations, query, form=form, out=out, seconds=timeout)


def form_of(out: Path | None) -> str:
    """The format that a file's ending names: uses.csv is CSV; anything else is a table."""
    ending = out.suffix.removeprefix(".").lower() if out else ""
    return ending if ending in FORMATS else "table"


def answer(locations: Locations, query: str, *, form: str, out: Path | None, seconds: float | None) -> None:
    """Write the answer to one query to stdout or into a file."""
    from etl.commands.formats import WRITERS
    from etl.commands.sql_box import answer_to

    if form == "parquet" and out is None and sys.stdout.isatty():
        raise click.UsageError("Parquet is not for terminals: name a file with --out, or pipe it on.")
    with answer_to(locations, query, seconds=seconds) as rows, target(out) as stream:
        WRITERS[form](rows, stream)


@contextmanager
def target(out: Path | None) -> Iterator[BinaryIO]:
    """Standard output, or a file that appears under its name only when it is whole."""
    if out is None:
        yield sys.stdout.buffer
        return
    from etl.warehouse.files import writing

    unfinished = out.with_name(out.name + ".part")
    with writing(out):
        try:
            with unfinished.open("wb") as stream:
                yield stream
            unfinished.replace(out)
        finally:
            unfinished.unlink(missing_ok=True)
