"""Which terms might be new?"""

import streamlit as st

from dashboard import queries
from dashboard.decision_view import show_decision
from dashboard.figures import card
from dashboard.tables import show_rows
from dashboard.view import current_view

STATES = ("proposed", "accepted", "rejected")

view = current_view()
say = view.say
state = st.pills(
    say("discover.state"),
    STATES,
    default="proposed",
    key="candidate_state",
    bind="query-params",
    format_func=lambda name: view.name("candidate_state", name),
)
terms: list[str] = []
with card(view, "candidates") as figure:
    answer = queries.candidates(view.source, view.filters, state)
    figure.describe(answer, n=len(answer))
    terms = [row["term"] for row in answer.records()]
    if len(answer):
        show_rows(
            "candidates",
            answer,
            open_label=say("word.open"),
            alt=say("figure.candidates"),
            columns={
                "term": st.column_config.TextColumn(say("word.term"), width="large"),
                "uses": say("measure.uses"),
                "articles": say("word.articles"),
                "counties": say("word.county"),
                "score": st.column_config.NumberColumn(say("discover.score"), format="%.1f"),
                "rules": say("discover.rules"),
            },
        )
    else:
        figure.absent("zero", "heat.none")
if terms:
    show_decision(view, terms, decided=state in {"accepted", "rejected"})
