"""The parts of the reader page: what to read, the restored article, the source text beside it."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from dashboard import queries
from dashboard.article import field_marks, source_marks
from dashboard.links import READER, address, go_to_reader, place_in_print
from dashboard.marking import mark_text, paragraphs
from dashboard.texts import escape, print_number
from dashboard.view import View

# Each kind of finding with the theme's colour that stands nearest to its mark.
KINDS = {"slogan": "orange", "person": "blue", "meeting": "green"}
HEADLINES = (("kicker", "h5"), ("title", "h3"), ("subtitle", "h5"))


def show_picker(
    view: View, menu: dict[str, Any], asked: str | None, articles: dict[str, dict[str, Any]]
) -> dict[str, Any] | None:
    """Menus of issues and of their articles, with previous and next; the article to show, if there is one.

    What is read is in the address, not in the menus: a link opens its article whatever the menus hold then.
    """
    ids = list(articles)
    current = st.query_params.get("article", "")
    place = ids.index(current) if current in ids else 0
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _choose_issue(view, menu, asked)
        if ids:
            _choose_article(view, articles, ids[place])
            _step(view, articles, ids, place - 1, "previous", ":material/chevron_left:")
            _step(view, articles, ids, place + 1, "next", ":material/chevron_right:")
    return articles[ids[place]] if ids else None


def _choose_issue(view: View, menu: dict[str, Any], asked: str | None) -> None:
    st.session_state["issue_choice"] = asked if asked in menu else None
    st.selectbox(
        view.say("reader.choose"),
        list(menu),
        key="issue_choice",
        width=330,
        format_func=lambda issue: _issue_name(view, menu[issue]),
        on_change=lambda: _open(st.session_state["issue_choice"], None),
    )


def _choose_article(view: View, articles: dict[str, dict[str, Any]], current: str) -> None:
    issue = articles[current]["issue_id"]
    st.session_state["article_choice"] = current
    st.selectbox(
        view.say("reader.contents"),
        list(articles),
        key="article_choice",
        format_func=lambda key: f"{articles[key]['position']}　{articles[key]['title'] or view.say('word.untitled')}",
        on_change=lambda: _open(issue, st.session_state["article_choice"]),
    )


def _open(issue: str | None, article: str | None) -> None:
    if issue is not None:
        go_to_reader({"issue_id": issue, "article_id": article})


def _step(
    view: View, articles: dict[str, dict[str, Any]], ids: Sequence[str], place: int, name: str, icon: str
) -> None:
    if not 0 <= place < len(ids):
        return
    other = articles[ids[place]]
    st.page_link(
        READER,
        label=view.say(f"reader.{name}"),
        icon=icon,
        help=escape(other["title"]),
        query_params=address(**place_in_print(other["issue_id"], other["article_id"])),
    )


def _issue_name(view: View, row: dict[str, Any]) -> str:
    return f"{view.issue_day(row)}　{row['county'] or view.say('word.unknown_county')}　{row['file_name']}"


def show_article(
    view: View, article: dict[str, Any], findings: list[dict[str, Any]], kinds: Sequence[str], at: str
) -> None:
    """The restored article with its findings marked."""
    length = f"{print_number(article['characters'])} {view.say('overview.characters').lower()}"
    st.caption(f"{view.say('reader.restored')}　{view.name('kind', article['kind'])}　{length}")
    head = "".join(
        f'<{tag} class="tw-text">{mark_text(article[field], field_marks(view, findings, field, kinds, at))}</{tag}>'
        for field, tag in HEADLINES
        if article[field]
    )
    body = paragraphs(article["body"], field_marks(view, findings, "body", kinds, at))
    st.html(f'{head}<div class="tw-text">{body}</div>')
    if article["reporters"]:
        st.caption(f"{view.say('reader.reporters')}　{escape('、'.join(article['reporters']))}")
    if article["continued_on_page"]:
        st.caption(view.say("reader.continued", page=article["continued_on_page"]))


def show_source(view: View, article: dict[str, Any], findings: list[dict[str, Any]], kinds: Sequence[str]) -> None:
    """The same words as they stand in the file, column breaks and all."""
    start, end = article["source_start"], article["source_end"]
    if start is None:
        st.caption(view.say("reader.source_none"))
        return
    st.caption(f"{view.say('reader.source')}　{view.say('reader.source_note', start=start, end=end)}")
    whole = queries.issue_text(view.source, article["issue_id"]).records()[0]["text"]
    marked = mark_text(whole[start:end], source_marks(view, findings, kinds, start))
    st.html(f'<div class="tw-source">{marked}</div>')
