"""`tifawatch ingest` and `tifawatch rebuild`: bring the warehouse up to date once, or make it anew."""

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import click

from etl.commands.settings import current_settings, shared_options
from etl.errors import UnreadableIssue

if TYPE_CHECKING:
    from etl.pipeline import Summary

# Named one by one up to here; beyond it, those that need a look.
LISTED = 50


@click.command()
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(exists=True, path_type=Path))
@shared_options
@click.pass_context
def ingest(context: click.Context, paths: tuple[Path, ...]) -> None:
    """Bring the warehouse up to date with the seeds folder, once.

    New, changed and removed files are taken, all others left alone: a second run does nothing. With
    PATHs, only these files (and the texts in these folders) are taken; what lies outside the seeds
    folder is copied into it first. A file that cannot be read is recorded with its reason, the others
    are done, and the exit code is 65.

    \b
    Examples:
      tifawatch ingest
      tifawatch ingest seeds/2022 seeds/extra.txt
      tifawatch ingest --seeds /data/papers --warehouse /data/papers.duckdb
    """
    from etl.commands.progress import progress_bar
    from etl.pipeline import ingest as run

    with progress_bar("Ingesting") as advance:
        summary = run(current_settings().locations, texts_in(paths) or None, on_progress=advance)
    report(context, summary)


@click.command()
@shared_options
@click.pass_context
def rebuild(context: click.Context) -> None:
    """Make the warehouse anew from the files in the seeds folder.

    For a damaged warehouse, or to be sure: a new version or lexicon is noticed by itself. The old state
    is served until the new one is whole. The log of what happened to each file begins anew; what was
    replaced, its log too, stays as before-rebuild.duckdb in .tifawatch/<name of the warehouse>.

    \b
    Examples:
      tifawatch rebuild
      tifawatch rebuild --warehouse /data/papers.duckdb
    """
    from etl.commands.progress import progress_bar
    from etl.pipeline import rebuild as run

    with progress_bar("Rebuilding") as advance:
        summary = run(current_settings().locations, on_progress=advance)
    report(context, summary)


def texts_in(paths: tuple[Path, ...]) -> list[Path]:
    """The files named, and for a folder the texts in it and below it."""
    found: list[Path] = []
    for path in paths:
        found += sorted(path.rglob("*.txt")) if path.is_dir() else [path]
    return found


def report(context: click.Context, summary: "Summary") -> None:
    """What happened, file by file while they are few; exit code 65 where one could not be read."""
    from etl.commands.outcome_text import outcome_text, totals_text
    from etl.pipeline import Outcome

    counts = Counter(entry.outcome for entry in summary.log)
    failed = [entry for entry in summary.log if entry.outcome is Outcome.FAILED]
    for entry in summary.log if len(summary.log) <= LISTED else failed:
        click.echo(outcome_text(entry), err=entry.outcome is Outcome.FAILED)
    click.echo(f"{totals_text(counts)}; snapshot {summary.snapshot}")
    for name in summary.still_changing:
        click.echo(f"{name} is still being written; run this again when it is finished", err=True)
    for fault in summary.faults:
        click.echo(fault, err=True)
    if summary.publication.waits_for is not None:
        click.echo(f"warehouse.duckdb is not up to date yet: {summary.publication.waits_for}", err=True)
    if failed:
        context.exit(UnreadableIssue.exit_code)
