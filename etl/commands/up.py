"""`tifawatch up`: everything at once, for one person at one machine."""

import click

from etl.commands.settings import current_settings, shared_options


@click.command()
@shared_options
def up() -> None:
    """Ingest, watch and serve the dashboard until Ctrl-C ends it all.

    The address is printed as soon as the dashboard answers; issues appear on it while they are read.
    Without --port the next free port after 8501 is used; one that was asked for and is taken ends the
    command with 69.

    \b
    Examples:
      tifawatch up
      tifawatch up --port 9000
      TIFAWATCH_SEEDS=/data/papers tifawatch up
    """
    from concurrent.futures import ThreadPoolExecutor

    from etl.commands.dashboard_server import attend, running_dashboard
    from etl.commands.ending import ending_signals
    from etl.commands.watching import watch_aloud

    settings = current_settings()
    with ending_signals() as stop, running_dashboard(settings) as server, ThreadPoolExecutor(1) as pool:
        attendance = pool.submit(attend, server, stop, click.echo)
        attendance.add_done_callback(lambda _: stop.set())  # a dashboard that ends, ends the watching
        try:
            watch_aloud(settings.locations, stop)
        finally:
            stop.set()
        attendance.result()
