"""The three settings that every command takes, from the command line, the environment or their defaults."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from etl.warehouse.locations import Locations

AnyCommand = TypeVar("AnyCommand", bound=Callable[..., Any])
KEPT = "etl.settings."


@dataclass(frozen=True, slots=True)
class Settings:
    """Where things lie, and `port`: None where the user asked for none, then any free one may be taken."""

    locations: Locations
    port: int | None

    def environment(self) -> dict[str, str]:
        """The same settings as a child process reads them; absolute, for it may run in another folder."""
        return {
            "TIFAWATCH_SEEDS": str(self.locations.seeds),
            "TIFAWATCH_WAREHOUSE": str(self.locations.warehouse),
        }


def current_settings() -> Settings:
    """The settings of the command that is running."""
    meta = click.get_current_context().meta
    return Settings(Locations(seeds=meta[KEPT + "seeds"], warehouse=meta[KEPT + "warehouse"]), meta[KEPT + "port"])


def keep(context: click.Context, parameter: click.Parameter, value: object) -> object:
    """What was typed at a command beats what was typed before it; environment and default give way to both."""
    name = KEPT + (parameter.name or "")
    typed = context.get_parameter_source(parameter.name or "") is ParameterSource.COMMANDLINE
    if typed or name not in context.meta:
        context.meta[name] = value
    return value


def shared_options(command: AnyCommand) -> AnyCommand:
    """Add --seeds, --warehouse and --port to a command, so that they may stand before or after its name."""
    for option in (
        click.option(
            "--port",
            type=click.IntRange(1, 65535),
            envvar=["TIFAWATCH_PORT", "PORT"],
            show_envvar=True,
            expose_value=False,
            callback=keep,
            help="Port of the dashboard.  [default: 8501, or the next free one]",
        ),
        click.option(
            "--warehouse",
            type=click.Path(dir_okay=False, path_type=Path),
            default=Path("warehouse.duckdb"),
            show_default=True,
            envvar=["TIFAWATCH_WAREHOUSE", "WAREHOUSE"],
            show_envvar=True,
            expose_value=False,
            callback=keep,
            help="The DuckDB file to keep up to date.",
        ),
        click.option(
            "--seeds",
            type=click.Path(file_okay=False, path_type=Path),
            default=Path("seeds"),
            show_default=True,
            envvar=["TIFAWATCH_SEEDS", "SEEDS"],
            show_envvar=True,
            expose_value=False,
            callback=keep,
            help="The folder of newspaper issues.",
        ),
    ):
        command = option(command)
    return command
