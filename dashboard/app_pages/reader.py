"""What does the paper say, what was found in it, and why?"""

import pyarrow as pa
import streamlit as st

from dashboard import queries
from dashboard.article import evidence_rows, finding_rows
from dashboard.article_view import KINDS, show_article, show_picker, show_source
from dashboard.marking import STYLE
from dashboard.texts import escape
from dashboard.view import current_view

view = current_view()
say, source = view.say, view.source
menu = {row["issue_id"]: row for row in queries.issue_menu(source, view.filters).records()}
asked = st.query_params.get("issue") or next(iter(menu), None)
articles = {row["article_id"]: row for row in (queries.issue_articles(source, asked).records() if asked else [])}

st.html(STYLE)
article = show_picker(view, menu, asked, articles)
if article is None:
    st.warning(say("reader.none" if asked else "state.no_coverage"), icon=":material/event_busy:")
    st.stop()

findings = queries.article_findings(source, article["article_id"]).records()
kinds = st.pills(
    say("reader.show"),
    list(KINDS),
    selection_mode="multi",
    default=list(KINDS),
    key="marks",
    persist_state="session",
    format_func=lambda kind: f":{KINDS[kind]}[●] {say(f'reader.{kind}')}",
    label_visibility="collapsed",
)
left, right = st.columns(2, gap="medium")
with left, st.container(border=True):
    show_article(view, article, findings, kinds, st.query_params.get("at", ""))
with right, st.container(border=True):
    show_source(view, article, findings, kinds)

st.subheader(say("reader.why"), anchor=False)
for warning in article["warnings"]:
    st.warning(escape(warning), icon=":material/warning:", title=say("reader.warnings"))
st.dataframe(pa.Table.from_pylist(evidence_rows(view, article)), hide_index=True, alt=say("reader.why"))
if findings:
    st.subheader(say("reader.found"), anchor=False)
    st.dataframe(pa.Table.from_pylist(finding_rows(view, findings)), hide_index=True, alt=say("reader.found"))
st.caption(say("reader.link"))
