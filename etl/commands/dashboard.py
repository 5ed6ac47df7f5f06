"""`tifawatch dashboard`: the pages alone, over whatever another process ingests."""

import click

from etl.commands.settings import current_settings, shared_options


@click.command()
@shared_options
def dashboard() -> None:
    """Serve the dashboard alone, until Ctrl-C.

    Reads and watches no seeds: it shows what was ingested so far, and what a `tifawatch watch` running elsewhere adds.

    \b
    Examples:
      tifawatch dashboard
      tifawatch dashboard --port 9000 --warehouse /data/zhejiang.duckdb

    A port that was asked for and is taken ends the command with 69; without --port the next free
    port after 8501 is used. STREAMLIT_SERVER_ADDRESS=0.0.0.0 lets other machines in.
    """
    from etl.commands.dashboard_server import attend, running_dashboard
    from etl.commands.ending import ending_signals

    with ending_signals() as stop, running_dashboard(current_settings()) as server:
        attend(server, stop, click.echo)
