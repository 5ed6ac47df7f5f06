"""`tifawatch watch`: keep the warehouse up to date until Ctrl-C."""

import click

from etl.commands.settings import current_settings, shared_options


@click.command()
@shared_options
def watch() -> None:
    """Ingest what changes in the seeds folder, until Ctrl-C.

    Begins with a scan, so that it is `tifawatch ingest` plus waiting. A file counts once its size and
    time have stood still. One process per warehouse: a second one says who holds it and ends with 75.

    \b
    Examples:
      tifawatch watch
      tifawatch watch --seeds /mnt/scans --warehouse /data/papers.duckdb
    """
    from etl.commands.ending import ending_signals
    from etl.commands.watching import watch_aloud

    locations = current_settings().locations
    with ending_signals() as stop:
        click.echo(f"Watching {locations.seeds}   (Ctrl-C ends it)")
        watch_aloud(locations, stop)
