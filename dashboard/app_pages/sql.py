"""What else can be asked of the same data?"""

from functools import partial
from pathlib import Path

import streamlit as st

from dashboard import queries, sandbox
from dashboard.downloads import MIME, write_file
from dashboard.errors import StatementRefused
from dashboard.links import address
from dashboard.schema import show_schema
from dashboard.texts import escape
from dashboard.view import current_view

EXAMPLES = sorted((Path(__file__).parents[1] / "examples").glob("*.sql"))


@st.cache_data(max_entries=16, show_spinner=False)
def run(path: str, query: str, values: dict[str, str | None]) -> sandbox.Result:
    """Kept per snapshot: typing elsewhere on the page asks nothing twice."""
    return sandbox.run(path, query, values)


# SQL is read by its columns.
st.html("<style>.st-key-q textarea { font-family: ui-monospace, Menlo, Consolas, monospace; }</style>")
view = current_view()
say = view.say

main, side = st.columns([0.7, 0.3], gap="medium")
with side:
    st.subheader(say("sql.examples"), anchor=False)
    for file in EXAMPLES:
        st.page_link(
            "app_pages/sql.py",
            label=say(f"example.{file.stem.split('_', 1)[1]}"),
            icon=":material/play_arrow:",
            help="",
            query_params=address(q=file.read_text(encoding="utf-8").strip()),
        )
    st.subheader(say("sql.schema"), anchor=False)
    show_schema(view, queries.published_columns(view.source).records(), queries.published_macros(view.source).records())
    st.caption(say("sql.outside", path=escape(str(view.settings.warehouse))))

with main:
    first = EXAMPLES[0].read_text(encoding="utf-8").strip()
    query = st.text_area(say("sql.query"), value=first, key="q", bind="query-params", height=220) or ""
    names = sandbox.find_parameters(query)
    values: dict[str, str | None] = {}
    if names:
        with st.container(horizontal=True):
            for name in names:
                values[name] = st.text_input(
                    f"${name}",
                    value="六比六晒" if name == "term" else None,
                    key=f"p_{name}",
                    bind="query-params",
                    help=say("sql.parameter_help", name=name),
                    width=240,
                )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(say("sql.run"), type="primary", icon=":material/play_arrow:")
        st.caption(say("sql.limits", rows=f"{sandbox.ROW_LIMIT:,}", seconds=f"{sandbox.TIME_LIMIT:g}"))
    try:
        with st.spinner(say("sql.run")):
            result = run(view.source.path, query, values)
    except StatementRefused as refusal:
        st.warning(say(f"sql.{refusal.why}", detail=refusal.detail), icon=":material/block:")
        if refusal.why == "error":
            st.code(refusal.detail, language=None)
        st.stop()
    if result.is_cut:
        st.warning(say("sql.cut", rows=f"{result.rows.num_rows:,}"), icon=":material/content_cut:")
    st.caption(say("sql.answer", rows=f"{result.rows.num_rows:,}", seconds=f"{result.seconds:.2f}"))
    if result.rows.num_rows:
        st.dataframe(result.rows, hide_index=True, key="sql_result", alt=say("sql.query"))
    else:
        st.info(say("sql.empty"), icon=":material/exposure_zero:")
    with st.container(horizontal=True):
        for kind in MIME:
            st.download_button(
                {"xlsx": "Excel"}.get(kind, kind.upper()),
                data=partial(write_file, result.rows, kind),
                file_name=f"tifawatch.{kind}",
                mime=MIME[kind],
                key=f"sql_{kind}",
                on_click="ignore",
                icon=":material/download:",
            )
