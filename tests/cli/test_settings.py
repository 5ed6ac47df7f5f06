"""Where the settings come from, and which of two wins."""

from pathlib import Path

import click
import pytest
from running import Run

from etl.cli import app
from etl.commands.settings import Settings, current_settings, shared_options


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[Settings]:
    """The settings that the command `probe` was run with."""
    found: list[Settings] = []

    @click.command()
    @shared_options
    def probe() -> None:
        found.append(current_settings())

    monkeypatch.setitem(app.commands, "probe", probe)
    return found


@pytest.mark.parametrize(
    ("environment", "words", "seeds"),
    [
        ({}, ["probe"], "seeds"),
        ({"SEEDS": "a"}, ["probe"], "a"),
        ({"SEEDS": "a", "TIFAWATCH_SEEDS": "b"}, ["probe"], "b"),
        ({"TIFAWATCH_SEEDS": ""}, ["probe"], "seeds"),
        ({"TIFAWATCH_SEEDS": "b"}, ["probe", "--seeds", "c"], "c"),
        ({"TIFAWATCH_SEEDS": "b"}, ["--seeds", "c", "probe"], "c"),
        ({}, ["--seeds", "c", "probe", "--seeds", "d"], "d"),
    ],
)
def test_what_is_typed_beats_the_environment_and_that_the_default(
    run: Run, seen: list[Settings], environment: dict[str, str], words: list[str], seeds: str
) -> None:
    assert run(*words, env=environment).exit_code == 0
    assert seen[0].locations.seeds == Path.cwd() / seeds


def test_port_and_warehouse_follow_the_same_rule(run: Run, seen: list[Settings]) -> None:
    run("--port", "9001", "probe", env={"TIFAWATCH_PORT": "9000", "WAREHOUSE": "/data/w.duckdb"})
    assert seen[0].port == 9001
    assert seen[0].locations.warehouse == Path("/data/w.duckdb")


def test_without_a_wish_any_port_will_do(run: Run, seen: list[Settings]) -> None:
    run("probe")
    assert seen[0].port is None


@pytest.mark.parametrize("port", ["0", "65536", "http"])
def test_a_port_that_cannot_be_is_wrong_usage(run: Run, seen: list[Settings], port: str) -> None:
    assert run("probe", "--port", port).exit_code == 2
    assert not seen


@pytest.mark.parametrize("name", app.commands)
def test_every_command_takes_all_three(name: str) -> None:
    options = {word for option in app.commands[name].params for word in option.opts}
    assert options >= {"--seeds", "--warehouse", "--port"}
