"""`tifawatch status`: how far it is, what failed, and what waits for what."""

import json
from dataclasses import asdict

import click

from etl.commands.settings import current_settings, shared_options


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print it as one JSON object, for programs.")
@shared_options
def status(as_json: bool) -> None:
    """Say how far the ingest is, and what needs a look.

    Shows the current snapshot and what it holds, whether a process is watching, how many files are
    still to be taken, which could not be read and why, and whether warehouse.duckdb is up to date: it
    is not replaced while somebody has it open for writing. Changes nothing and waits for nobody.

    \b
    Examples:
      tifawatch status
      tifawatch status --json | jq .backlog
    """
    from etl.commands.status_report import read_report
    from etl.commands.status_text import report_text

    report = read_report(current_settings().locations)
    click.echo(json.dumps(asdict(report), ensure_ascii=False, indent=2) if as_json else report_text(report))
