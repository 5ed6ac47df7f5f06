"""What does the paper say, what was found in it, and why?"""

import pyarrow as pa
import streamlit as st

from dashboard import queries
from dashboard.article import FIELDS, evidence_rows, field_marks, finding_rows, source_marks
from dashboard.marking import STYLE, legend, mark_text, paragraphs
from dashboard.texts import escape, print_number
from dashboard.view import current_view, reader_address

view = current_view()
say, source = view.say, view.source
menu = {row["issue_id"]: row for row in queries.issue_menu(source, view.filters).records()}
asked = st.query_params.get("issue") or next(iter(menu), None)
articles = {row["article_id"]: row for row in (queries.issue_articles(source, asked).records() if asked else [])}


def open_issue() -> None:
    """The choice becomes the address: a link to an issue opens it, whatever the menu holds then."""
    st.switch_page("app_pages/reader.py", query_params=reader_address(st.session_state["issue_choice"]))


def issue_name(issue: str) -> str:
    row = menu[issue]
    return f"{view.issue_day(row)}　{row['county'] or say('word.unknown_county')}　{row['file_name']}"


st.html(STYLE)
st.selectbox(
    say("reader.choose"),
    list(menu),
    index=list(menu).index(asked) if asked in menu else None,
    key="issue_choice",
    format_func=issue_name,
    on_change=open_issue,
)
if not articles:
    st.warning(say("reader.none" if asked else "state.no_coverage"), icon=":material/event_busy:")
    st.stop()

ids = list(articles)
current = st.query_params.get("article", ids[0])
place = ids.index(current) if current in ids else 0
article = articles[ids[place]]
findings = queries.article_findings(source, article["article_id"]).records()
at = st.query_params.get("at", "")

contents, main = st.columns([0.26, 0.74], gap="medium")
with contents, st.container(border=True):
    st.caption(say("reader.contents"))
    for row in articles.values():
        name = escape(row["title"]) or say("word.untitled")
        here = row["article_id"] == article["article_id"]
        st.page_link(
            "app_pages/reader.py",
            label=f"**{name}**" if here else name,
            icon="",
            help="",
            query_params=reader_address(row["issue_id"], row["article_id"]),
        )
with main:
    names = {kind: say(f"reader.{kind}") for kind in ("slogan", "person", "meeting")}
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        kinds = st.pills(
            say("reader.show"),
            list(names),
            selection_mode="multi",
            default=list(names),
            key="marks",
            format_func=lambda kind: names[kind],
            label_visibility="collapsed",
            persist_state="session",
        )
        st.html(legend(names), width="content")
    marks = {field: field_marks(view, findings, field, kinds, at) for field in FIELDS}
    text, printed = st.columns(2, gap="medium")
    with text, st.container(border=True):
        length = f"{print_number(article['characters'])} {say('word.characters')}"
        st.caption(f"{say('reader.restored')}　{view.name('kind', article['kind'])}　{length}")
        head = "".join(
            f'<{tag} class="tw-text">{mark_text(article[field], marks[field])}</{tag}>'
            for field, tag in (("kicker", "h5"), ("title", "h3"), ("subtitle", "h5"))
            if article[field]
        )
        st.html(f'{head}<div class="tw-text">{paragraphs(article["body"], marks["body"])}</div>')
        if article["reporters"]:
            st.caption(f"{say('reader.reporters')}：{escape('、'.join(article['reporters']))}")
        if article["continued_on_page"]:
            st.caption(say("reader.continued", page=article["continued_on_page"]))
    with printed, st.container(border=True):
        start, end = article["source_start"], article["source_end"]
        if start is None:
            st.caption(say("reader.source_none"))
        else:
            st.caption(f"{say('reader.source')}　{say('reader.source_note', start=start, end=end)}")
            whole = queries.issue_text(source, article["issue_id"]).records()[0]["text"]
            original = mark_text(whole[start:end], source_marks(view, findings, kinds, start))
            st.html(f'<div class="tw-source">{original}</div>')

    st.subheader(say("reader.why"), anchor=False)
    for warning in article["warnings"]:
        st.warning(escape(warning), icon=":material/warning:", title=say("reader.warnings"))
    st.dataframe(pa.Table.from_pylist(evidence_rows(view, article)), hide_index=True, alt=say("reader.why"))
    if findings:
        st.subheader(say("reader.found"), anchor=False)
        st.dataframe(pa.Table.from_pylist(finding_rows(view, findings)), hide_index=True, alt=say("reader.found"))
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        for step, name, icon in ((-1, "previous", ":material/chevron_left:"), (1, "next", ":material/chevron_right:")):
            other = place + step
            st.page_link(
                "app_pages/reader.py",
                label=say(f"reader.{name}"),
                icon=icon,
                help="",
                disabled=not 0 <= other < len(ids),
                query_params=reader_address(article["issue_id"], ids[other % len(ids)]),
            )
    st.caption(say("reader.link"), text_alignment="right")
