"""Cards about one term: its company, its voices, the counties that took it up."""

import streamlit as st

from dashboard import queries
from dashboard.figures import card
from dashboard.links import go_to_official, go_to_term
from dashboard.tables import show_rows
from dashboard.view import View


def show_company(view: View, phrase: str) -> None:
    """The terms that stand with it in one article."""
    say = view.say
    with card(view, "company") as figure:
        answer = queries.company(view.source, view.filters, phrase)
        figure.describe(answer, phrase=phrase, n=len(answer))
        if not len(answer):
            figure.absent("zero", "heat.none")
            return
        show_rows(
            "company",
            answer,
            open_label=say("company.open"),
            alt=say("figure.company", phrase=phrase),
            leads_to=go_to_term,
            columns={
                "neighbour": st.column_config.TextColumn(say("word.term"), width="medium"),
                "joint_articles": say("company.joint"),
                "neighbour_articles": say("word.articles"),
                "log_likelihood": st.column_config.NumberColumn("G²", format="%.1f"),
                "pmi": st.column_config.NumberColumn("PMI", format="%.1f"),
            },
        )


def show_voices(view: View, phrase: str) -> None:
    """Who says it, in words attributed to them."""
    say = view.say
    with card(view, "voices") as figure:
        answer = queries.voices(view.source, view.filters, phrase)
        figure.describe(answer, phrase=phrase, n=len(answer))
        if not len(answer):
            figure.absent("zero", "company.no_voices")
            return
        show_rows(
            "voices",
            answer,
            open_label=say("company.open"),
            alt=say("figure.voices", phrase=phrase),
            leads_to=go_to_official,
            columns={
                "name": say("word.name"),
                "uses": say("measure.uses"),
                "articles": say("word.articles"),
                "last_date": st.column_config.DateColumn(say("word.last_seen"), format="YYYY-MM-DD"),
                "meetings": st.column_config.TextColumn(say("word.meeting"), width="medium"),
            },
        )


def show_adoption(view: View, phrase: str) -> None:
    """In which order counties printed it first."""
    say = view.say
    with card(view, "adoption") as figure:
        answer = queries.adoption(view.source, view.filters, phrase)
        figure.describe(answer, phrase=phrase, n=len(answer))
        if not len(answer):
            figure.absent("zero", "company.no_adoption")
            return
        show_rows(
            "adoption",
            answer,
            open_label=say("word.open"),
            alt=say("figure.adoption", phrase=phrase),
            columns={
                "adoption_order": "#",
                "county": say("word.county"),
                "first_date": st.column_config.DateColumn(say("word.first_seen"), format="YYYY-MM-DD"),
                "lag_days": say("company.lag"),
                "days_watched_before": say("company.watched"),
                "uses": say("measure.uses"),
            },
        )
