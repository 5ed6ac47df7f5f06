"""Lists whose rows lead to the printed page."""

from collections.abc import Callable
from typing import Any

import pyarrow as pa
import streamlit as st

from dashboard.filters import kept_in_address
from dashboard.reader import Answer
from dashboard.view import reader_address

Target = tuple[str, dict[str, Any]]
ROW_HEIGHT = 35
ROWS_SHOWN = 12


def reader_target(row: dict[str, Any]) -> Target:
    """The reader at the place in print that the row is about."""
    address = reader_address(row["issue_id"], row.get("article_id"), row.get("field"), row.get("start_char"))
    return "app_pages/reader.py", address


def term_target(row: dict[str, Any]) -> Target:
    """The page of terms with the row's term chosen."""
    return "app_pages/slogans.py", kept_in_address() | {"terms": [row.get("neighbour") or row["term"]]}


def official_target(row: dict[str, Any]) -> Target:
    """The page of officials with the row's person chosen."""
    return "app_pages/officials.py", kept_in_address() | {"official": row["official_id"]}


def show_rows(
    key: str,
    answer: Answer,
    columns: dict[str, Any],
    *,
    open_label: str,
    alt: str,
    compute: dict[str, Callable[[dict[str, Any]], Any]] | None = None,
    leads_to: Callable[[dict[str, Any]], Target] = reader_target,
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


def _open(key: str, records: list[dict[str, Any]], leads_to: Callable[[dict[str, Any]], Target]) -> None:
    click = st.session_state[key]
    if click is None:
        return
    page, address = leads_to(records[click["row"]])
    st.switch_page(page, query_params=address)
