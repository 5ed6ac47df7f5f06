"""What is this campaign, is its rhythm kept, and who carries it?"""

import streamlit as st

from dashboard import queries
from dashboard.campaign_view import show_components, show_rhythm, show_sheet
from dashboard.company_view import show_adoption, show_voices
from dashboard.links import address
from dashboard.opening import opening_terms
from dashboard.view import current_view

view = current_view()
known = {row["term"]: row for row in queries.campaigns(view.source).records()}
if not known:
    st.info(view.say("heat.none"), icon=":material/event_busy:")
    st.stop()

first = opening_terms(list(known))[0]
with st.container(horizontal=True, vertical_alignment="bottom"):
    term = st.selectbox(
        view.say("campaigns.choose"),
        list(known),
        index=list(known).index(first),
        key="campaign",
        bind="query-params",
        width=360,
    )
    campaign = known[term or first]
    st.page_link(
        "app_pages/slogans.py",
        label=view.say("campaigns.open_term"),
        icon=":material/campaign:",
        help="",
        query_params=address(terms=[campaign["term"]]),
    )

show_sheet(view, campaign)
show_components(view, campaign)
show_rhythm(view, campaign["term"])
left, right = st.columns(2, gap="medium")
with left:
    show_voices(view, campaign["term"])
with right:
    show_adoption(view, campaign["term"])
