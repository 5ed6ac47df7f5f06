"""The prompt of `tifawatch sql`: what is typed, what is answered, how it ends."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from pathlib import Path

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from etl.commands.sql_prompt import GREETING, history, meant, prompt, words_to_complete
from etl.warehouse.locations import Locations


@pytest.fixture
def locations(ingested: Path) -> Locations:
    return Locations(seeds=ingested / "seeds", warehouse=ingested / "warehouse.duckdb")


@pytest.fixture
def keyboard() -> Iterator[PipeInput]:
    """What is sent to it is typed at the prompt."""
    with create_pipe_input() as keys, create_app_session(input=keys, output=DummyOutput()):
        yield keys


def talk(locations: Locations, keyboard: PipeInput, typed: str, capfd: pytest.CaptureFixture[str]) -> str:
    """What the prompt prints for what is typed, up to its end.

    In a thread of its own: a browser test may have left an event loop running in this one.
    """
    keyboard.send_text(typed)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(copy_context().run, partial(prompt, locations, print, seconds=5)).result(60)
    return capfd.readouterr().out


@pytest.mark.parametrize("leave", ["\\q\r", "quit\r", "exit;\r", "\x04"])
def test_it_greets_and_lets_go(
    locations: Locations, keyboard: PipeInput, capfd: pytest.CaptureFixture[str], leave: str
) -> None:
    assert talk(locations, keyboard, leave, capfd).strip() == GREETING


def test_a_statement_ends_with_a_semicolon_and_may_take_several_lines(
    locations: Locations, keyboard: PipeInput, capfd: pytest.CaptureFixture[str]
) -> None:
    said = talk(locations, keyboard, "select count(*) as issues\rfrom issues;\r\\q\r", capfd)
    assert "issues" in said
    assert " 5 " in said


def test_a_mistake_is_told_and_the_prompt_goes_on(
    locations: Locations, keyboard: PipeInput, capfd: pytest.CaptureFixture[str]
) -> None:
    said = talk(locations, keyboard, "select nonsense;\rdrop table issues;\rselect 42 as answer;\r\\q\r", capfd)
    assert "nonsense" in said
    assert "DROP" in said
    assert "42" in said


def test_tables_and_columns_are_listed_with_what_they_hold(
    locations: Locations, keyboard: PipeInput, capfd: pytest.CaptureFixture[str]
) -> None:
    said = talk(locations, keyboard, "\\d\r\\d slogans\r\\q\r", capfd)
    assert "slogan_uses" in said
    assert "mart_top_terms" in said
    assert "gloss_en" in said
    assert "What it means, in English." in said


@pytest.mark.parametrize(
    ("line", "values"),
    [("\\d issues", {"name": "issues"}), ("\\d issues;", {"name": "issues"}), ("\\d", {}), ("select 1;", {})],
)
def test_short_forms(line: str, values: dict[str, str]) -> None:
    assert meant(line)[1] == values


def test_names_of_tables_and_columns_complete(locations: Locations) -> None:
    assert {"slogan_uses", "mart_top_terms", "gloss_en"} <= set(words_to_complete(locations))


def test_history_is_kept_beside_the_warehouse(
    locations: Locations, keyboard: PipeInput, capfd: pytest.CaptureFixture[str]
) -> None:
    talk(locations, keyboard, "select 7;\r\\q\r", capfd)
    assert "select 7;" in (locations.private_folder / "sql_history").read_text(encoding="utf-8")


def test_without_a_folder_to_write_to_history_lasts_for_the_session(tmp_path: Path) -> None:
    elsewhere = Locations(seeds=tmp_path, warehouse=tmp_path / "no" / "such" / "warehouse.duckdb")
    assert type(history(elsewhere)).__name__ == "InMemoryHistory"
