"""The schema browser: every published table, view and macro with its comment and columns."""

from itertools import groupby
from typing import Any

import streamlit as st

from dashboard.texts import escape
from dashboard.view import View


def show_schema(view: View, columns: list[dict[str, Any]], macros: list[dict[str, Any]]) -> None:
    """One expander per relation, marts first; the search leaves those with a matching name or comment."""
    sought = (st.text_input(view.say("sql.search"), key="schema_search", type="search", live=True) or "").lower()
    with st.container(height=420, border=True, gap="xsmall"):
        for macro in macros:
            name = f"{macro['function_name']}({', '.join(macro['parameters'])})"
            if sought in f"{name} {macro['comment']}".lower():
                with st.expander(escape(name), icon=":material/function:"):
                    st.caption(escape(macro["comment"] or ""))
        for table, rows in groupby(columns, key=lambda row: row["table_name"]):
            _show_table(table, list(rows), sought)


def _show_table(table: str, rows: list[dict[str, Any]], sought: str) -> None:
    if sought not in " ".join(f"{table} {row['column_name']} {row['comment'] or ''}" for row in rows).lower():
        return
    icon = ":material/table_view:" if rows[0]["is_mart"] else ":material/table:"
    with st.expander(escape(table), icon=icon):
        st.caption(escape(rows[0]["about"] or ""))
        lines = (
            f"`{row['column_name']}` :gray[{escape(row['data_type'].lower())}] {escape(row['comment'] or '')}"
            for row in rows
        )
        st.markdown("  \n".join(lines))
