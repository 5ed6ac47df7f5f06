"""How answers are written: for a terminal, for a pipe."""

import io

import pyarrow as pa
import pytest

from etl.commands.formats import TABLE_ROWS, write_table


class Terminal(io.BytesIO):
    """Takes what is written and says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "dumb")


def written(table: pa.Table, out: io.BytesIO) -> str:
    write_table(table.to_reader(max_chunksize=100), out)
    return out.getvalue().decode()


def test_chinese_columns_are_aligned() -> None:
    lines = written(pa.table({"县": ["柯城区", "a"], "n": [1, 2]}), Terminal()).splitlines()
    assert lines[:3] == [" 县      n ", " 柯城区  1 ", " a       2 "]


def test_what_is_far_too_wide_for_a_terminal_is_written_in_blocks() -> None:
    wide = pa.table({f"column_{number}": ["值" * 5] for number in range(12)})
    assert [line.split() for line in written(wide, Terminal()).splitlines()][:2] == [
        ["column_0", "值值值值值"],
        ["column_1", "值值值值值"],
    ]


def test_into_a_pipe_nothing_is_cut_or_coloured() -> None:
    wide = pa.table({f"column_{number}": ["值" * 50] for number in range(12)})
    lines = written(wide, io.BytesIO()).splitlines()
    assert len(lines) == 3
    assert lines[1].split() == ["值" * 50] * 12


def test_a_table_ends_after_a_thousand_rows_and_says_so() -> None:
    text = written(pa.table({"n": list(range(TABLE_ROWS + 5))}), io.BytesIO())
    assert f"\n{TABLE_ROWS} rows, and more" in text
    assert f" {TABLE_ROWS} " not in text


def test_nothing_in_a_cell_is_taken_for_markup() -> None:
    assert "[bold]x[/bold]" in written(pa.table({"[red]t": ["[bold]x[/bold]"]}), Terminal())


def test_a_cell_cannot_write_into_the_terminal() -> None:
    assert "\x1b" not in written(pa.table({"t": ["a\x1b[2Jb"]}), Terminal())
