"""Lists whose rows lead to the printed page."""

from collections.abc import Callable
from typing import Any

import pyarrow as pa
import streamlit as st

from dashboard.reader import Answer
from dashboard.view import reader_address

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
) -> None:
    """A table with the given columns, in that order, and a button per row that opens the reader there.

    `columns` maps a column of the answer, or one that `compute` makes of a row, to its configuration.
    """
    records = answer.records()
    shown = [{"open": open_label} | {name: _value(row, name, compute or {}) for name in columns} for row in records]
    button = st.column_config.ButtonColumn(
        "",
        on_click=_open,
        args=(f"open_{key}", records),
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
    value = compute[name](row) if name in compute else row[name]
    return "、".join(value) if isinstance(value, list) else value


def _open(key: str, records: list[dict[str, Any]]) -> None:
    click = st.session_state[key]
    if click is None:
        return
    row = records[click["row"]]
    st.switch_page(
        "app_pages/reader.py",
        query_params=reader_address(row["issue_id"], row.get("article_id"), row.get("field"), row.get("start_char")),
    )
