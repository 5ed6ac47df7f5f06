"""The prompt of `tifawatch sql`: statements over several lines, completion, history."""

import sys
from collections.abc import Callable
from pathlib import Path

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import WordCompleter
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.lexers import PygmentsLexer
from pygments.lexers.sql import SqlLexer

from etl.commands.error_text import error_text
from etl.commands.formats import write_table
from etl.commands.sql_box import answer_to
from etl.errors import EtlError
from etl.warehouse.locations import Locations

GREETING = "Statements end with a semicolon. \\d lists the tables, \\d NAME the columns of one, \\q or Ctrl-D ends."
QUERIES = Path(__file__).parent / "queries"
LEAVE = {"\\q", "quit", "exit", "quit;", "exit;", ".quit", ".exit"}


def prompt(locations: Locations, echo: Callable[[str], None], *, seconds: float | None) -> None:
    """Answer statements until the user leaves; each from the snapshot that is current when it is asked."""
    session: PromptSession[str] = PromptSession(
        completer=WordCompleter(words_to_complete(locations), ignore_case=True),
        history=history(locations),
        lexer=PygmentsLexer(SqlLexer),
        multiline=True,
        key_bindings=bindings(),
        prompt_continuation="      ... ",
    )
    echo(GREETING)
    while True:
        try:
            line = session.prompt("tifawatch> ").strip()
        except KeyboardInterrupt:
            continue
        except EOFError:
            return
        if line.lower() in LEAVE:
            return
        if line:
            show(locations, line, echo, seconds)


def show(locations: Locations, line: str, echo: Callable[[str], None], seconds: float | None) -> None:
    """Print the answer or why there is none; Ctrl-C stops the statement, not the prompt."""
    statement, values = meant(line)
    try:
        with answer_to(locations, statement, values, seconds=seconds) as rows:
            write_table(rows, sys.stdout.buffer)
    except EtlError as error:
        echo(error_text(error))
    except KeyboardInterrupt:
        echo("stopped")


def meant(line: str) -> tuple[str, dict[str, str]]:
    r"""The statement behind a short form, with its values: \d lists the tables, \d issues its columns."""
    words = line.rstrip(";").split()
    if words[:1] == ["\\d"]:
        return (stored("columns"), {"name": words[1]}) if len(words) > 1 else (stored("tables"), {})
    return line, {}


def stored(name: str) -> str:
    """The text of queries/<name>.sql."""
    return (QUERIES / f"{name}.sql").read_text(encoding="utf-8")


def words_to_complete(locations: Locations) -> list[str]:
    """Names of tables and columns."""
    with answer_to(locations, stored("names")) as rows:
        return list(rows.read_all().column("word").to_pylist())


def history(locations: Locations) -> History:
    """Kept in the warehouse's private folder; only for this session where that cannot be written."""
    path: Path = locations.private_folder / "sql_history"
    try:
        path.touch()
    except OSError:
        return InMemoryHistory()
    return FileHistory(str(path))


def bindings() -> KeyBindings:
    """Enter sends a finished statement and breaks the line of an unfinished one."""
    keys = KeyBindings()

    @keys.add("enter")
    def enter(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        text = buffer.text.strip()
        if not text or text.endswith(";") or text.startswith("\\") or text.lower() in LEAVE:
            buffer.validate_and_handle()
        else:
            buffer.insert_text("\n")

    return keys
