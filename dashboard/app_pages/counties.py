"""What does one county say that the others don't?"""

from dataclasses import replace

import streamlit as st

from dashboard import queries
from dashboard.county_view import show_county
from dashboard.filters import county_labels
from dashboard.view import current_view

SIDE_BY_SIDE = 3

view = current_view()
labels = county_labels(queries.counties(view.source).records())
if not labels:
    st.info(view.say("state.no_coverage"), icon=":material/event_busy:")
    st.stop()

chosen = st.multiselect(
    view.say("counties.choose"),
    list(labels),
    default=list(labels)[:2],
    key="compare",
    bind="query-params",
    max_selections=SIDE_BY_SIDE,
    placeholder=view.say("counties.placeholder"),
)
st.caption(view.say("counties.one"))
for column, county in zip(st.columns(max(len(chosen), 1), gap="medium"), chosen, strict=False):
    with column:
        show_county(view, county, replace(view.filters, adcodes=(labels[county],)))
