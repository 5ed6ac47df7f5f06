"""One county's column on the page of counties."""

import streamlit as st

from dashboard import queries
from dashboard.charts.terms import build_top_terms
from dashboard.figures import Card, card
from dashboard.filters import Filters
from dashboard.links import go_to_term
from dashboard.tables import show_rows
from dashboard.texts import print_number
from dashboard.view import View

TERMS_SHOWN = 10
VOLUMES = ("issues", "articles", "uses", "meetings")


def show_county(view: View, county: str, filters: Filters) -> None:
    """Volumes, terms, and what sets it apart from all other papers at hand."""
    say = view.say
    adcode = (filters.adcodes or ("",))[0]
    total = queries.totals(view.source, filters).records()[0]
    st.subheader(county, anchor=False)
    with st.grid(len(VOLUMES), min_column_width=70, gap="xsmall"):
        for name in VOLUMES:
            st.metric(say(f"overview.{name}"), print_number(total[name]), border=True)
    with card(view, "county_terms", place=adcode) as figure:
        answer = queries.top_terms(view.source, filters, top=TERMS_SHOWN)
        counts = {name: print_number(total[name]) for name in ("articles", "characters")}
        figure.describe(answer, county=county, **counts)
        if len(answer):
            figure.draw(lambda: build_top_terms(answer.rows, say), say("figure.county_terms", county=county))
        else:
            figure.absent("no_coverage", "state.no_coverage")
    with card(view, "keyness", place=adcode) as figure:
        _show_keyness(view, figure, county, filters)


def _show_keyness(view: View, figure: Card, county: str, filters: Filters) -> None:
    say = view.say
    answer = queries.keyness(view.source, filters)
    figure.describe(answer, county=county)
    if not len(answer):
        figure.absent("zero", "heat.none")
        return
    show_rows(
        f"keyness_{(filters.adcodes or ('',))[0]}",
        answer,
        open_label=say("company.open"),
        alt=say("figure.keyness", county=county),
        leads_to=go_to_term,
        columns={
            "term": st.column_config.TextColumn(say("word.term"), width="medium"),
            "focus_uses": say("company.here"),
            "rest_uses": say("company.elsewhere"),
            "focus_articles": say("word.articles"),
            "log_likelihood": st.column_config.NumberColumn("G²", format="%.1f"),
        },
    )
