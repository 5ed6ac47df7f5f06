"""Lists whose rows lead to the printed page."""

from collections.abc import Callable
from typing import Any

import pyarrow as pa
import streamlit as st

from dashboard.links import go_to_reader
from dashboard.reader import Answer

ROW_HEIGHT = 35
ROWS_SHOWN = 12


def show_rows(
    key: str,
    answer: Answer,
    columns: dict[str, Any],
    *,
    open_label: str,
    alt: str,
    compute: dict[str, Callable[[dict[str, Any]], Any]] | None = None,
    leads_to: Callable[[dict[str, Any]], None] = go_to_reader,
) -> None:
    """A table with the given columns, in that order, and a button per row that goes where the row leads.

    `columns` maps a column of the answer, or one that `compute` makes of a row, to its configuration.
    """
    records = answer.records()
    shown = [{"open": open_label} | {name: _value(row, name, compute or {}) for name in columns} for row in records]
    button = st.column_config.ButtonColumn(
        "",
        on_click=_open,
        args=(f"open_{key}", records, leads_to),
        key=f"open_{key}",
        type="tertiary",
        width="small",
        pinned=True,
    )
    st.dataframe(
        pa.Table.from_pylist(shown),
        key=f"table_{key}",
        hide_index=True,
        alt=alt,
        row_height=ROW_HEIGHT,
        height="content" if len(shown) <= ROWS_SHOWN else ROW_HEIGHT * (ROWS_SHOWN + 1),
        placeholder="–",
        column_order=["open", *columns],
        column_config={"open": button, **columns},
    )


def _value(row: dict[str, Any], name: str, compute: dict[str, Callable[[dict[str, Any]], Any]]) -> Any:
    """Lists of words are joined as Chinese print joins them; lists of numbers are curves and stay lists."""
    value = compute[name](row) if name in compute else row[name]
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "、".join(value)
    return value


def _open(key: str, records: list[dict[str, Any]], leads_to: Callable[[dict[str, Any]], None]) -> None:
    click = st.session_state[key]
    if click is not None:
        leads_to(records[click["row"]])
