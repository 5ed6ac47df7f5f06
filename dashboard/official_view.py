"""Cards about one official: posts, company, terms; and the changes of post of all."""

from typing import Any

import streamlit as st

from dashboard import queries
from dashboard.figures import card
from dashboard.links import go_to_official, go_to_term
from dashboard.tables import show_rows
from dashboard.view import View


def choose_official(view: View, people: dict[str, dict[str, Any]]) -> str | None:
    """The person in the address, to be changed by a menu.

    The address holds the id, not the menu's label: two people may bear one name.
    """
    asked = st.query_params.get("official")
    st.session_state["official_choice"] = asked if asked in people else None
    st.selectbox(
        view.say("officials.search"),
        list(people),
        key="official_choice",
        width=260,
        placeholder=view.say("officials.placeholder"),
        format_func=lambda official: f"{people[official]['name']}　{people[official]['county'] or ''}".strip(),
        on_change=_keep_official,
    )
    return asked


def _keep_official() -> None:
    chosen = st.session_state["official_choice"]
    if chosen is None:
        st.query_params.pop("official", None)
    else:
        st.query_params["official"] = chosen


def show_official(view: View, official: str, name: str) -> None:
    """One person's file, in three columns."""
    first, second, third = st.columns(3, gap="medium")
    with first:
        _show_posts(view, official, name)
    with second:
        _show_company(view, official)
    with third:
        _show_voices(view, official)


def _show_posts(view: View, official: str, name: str) -> None:
    say = view.say
    with card(view, "official_posts") as figure:
        answer = queries.official_posts(view.source, official)
        figure.describe(answer, name=name)
        if not len(answer):
            figure.absent("zero", "heat.none")
            return
        show_rows(
            "official_posts",
            answer,
            open_label=say("word.open"),
            alt=say("figure.official_posts", name=name),
            columns={
                "post": say("word.posts"),
                "first_date": st.column_config.DateColumn(say("word.first_seen"), format="YYYY-MM-DD"),
                "last_date": st.column_config.DateColumn(say("word.last_seen"), format="YYYY-MM-DD"),
            },
        )


def _show_company(view: View, official: str) -> None:
    say = view.say
    with card(view, "official_company") as figure:
        answer = queries.official_company(view.source, view.filters, official)
        figure.describe(answer, n=len(answer))
        if not len(answer):
            figure.absent("zero", "heat.none")
            return
        show_rows(
            "official_company",
            answer,
            open_label=say("company.open"),
            alt=say("figure.official_company"),
            leads_to=go_to_official,
            columns={"name": say("word.name"), "articles": say("word.articles")},
        )


def _show_voices(view: View, official: str) -> None:
    say = view.say
    with card(view, "official_voices") as figure:
        answer = queries.official_voices(view.source, official)
        figure.describe(answer, n=len(answer))
        if not len(answer):
            figure.absent("zero", "heat.none")
            return
        show_rows(
            "official_voices",
            answer,
            open_label=say("company.open"),
            alt=say("figure.official_voices"),
            leads_to=go_to_term,
            columns={"term": say("word.term"), "uses": say("measure.uses")},
        )


def show_changes(view: View, official: str | None) -> None:
    """Appointments, removals, promotions: of one person or of all."""
    say = view.say
    with card(view, "post_changes") as figure:
        answer = queries.post_changes(view.source, view.filters, official)
        figure.describe(answer, n=len(answer))
        if not len(answer):
            figure.absent("zero", "officials.no_changes")
            return
        show_rows(
            "post_changes",
            answer,
            open_label=say("word.open"),
            alt=say("figure.post_changes"),
            columns={
                "seen_on": st.column_config.DateColumn(say("word.date"), format="YYYY-MM-DD"),
                "name": say("word.name"),
                "changed": say("officials.change"),
                "from_post": say("officials.from_post"),
                "to_post": say("officials.to_post"),
            },
            compute={"changed": lambda row: view.name("change", row["change"])},
        )
