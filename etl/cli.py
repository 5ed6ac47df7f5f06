"""The command `tifawatch`: its list of commands, and the edge at which errors become messages and exit codes."""

import sys
from io import TextIOWrapper

import click

from etl import __version__
from etl.commands.dashboard import dashboard
from etl.commands.decide import decide
from etl.commands.error_text import error_text
from etl.commands.extract import extract
from etl.commands.ingest import ingest, rebuild
from etl.commands.settings import shared_options
from etl.commands.sql import sql
from etl.commands.status import status
from etl.commands.up import up
from etl.commands.watch import watch
from etl.errors import EtlError

INTERRUPTED = 130  # what shells give for a command that Ctrl-C ended


class Tifawatch(click.Group):
    """Lists its commands in the order in which a user meets them, and reports errors without a traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # the name is click's
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except EtlError as error:
            click.echo(error_text(error), err=True)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo("interrupted", err=True)
            ctx.exit(INTERRUPTED)


@click.group(
    cls=Tifawatch,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 done, 2 wrong usage, 65 unreadable text or query, 66 no seeds folder, 69 no dashboard, "
    "73 warehouse not writable, 75 warehouse held by another process, 76 warehouse of another version, "
    "78 broken lexicon, 130 interrupted.",
)
@click.version_option(__version__, prog_name="tifawatch")
@shared_options
def app() -> None:
    """Campaign terms (提法) in Chinese county newspapers: read them, count them, watch them.

    \b
    Examples:
      tifawatch up                                  read seeds/, watch it, open the dashboard
      tifawatch extract page.txt                    what is in this page? touches nothing
      tifawatch sql "select * from issues"          ask the warehouse
    """


for command in (up, ingest, watch, dashboard, extract, sql, decide, status, rebuild):
    app.add_command(command)


def main() -> None:
    """Entry point of the installed command; writes UTF-8 whatever the terminal's or the pipe's code page is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    app(prog_name="tifawatch")
