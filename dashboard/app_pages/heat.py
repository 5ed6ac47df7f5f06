"""Which terms are hot, rising, cooling, silent, or new?"""

import streamlit as st

from dashboard import queries
from dashboard.figures import card
from dashboard.links import go_to_term
from dashboard.tables import show_rows
from dashboard.texts import print_day, print_number
from dashboard.view import current_view

MOVEMENTS = ("first seen", "rising", "steady", "cooling", "silent")
# The project's scale from boiling to cold, in colours that keep their order for colour-blind readers.
TIERS = {"沸": "#7f2704", "烫": "#c2410c", "热": "#d98324", "暖": "#b59a3a", "温": "#5b8db8", "冷": "#3b5f8a"}

view = current_view()
say = view.say

with st.container(horizontal=True, vertical_alignment="bottom"):
    grain = view.choose("heat_grain", ("week", "month", "year"), default="month")
    movement = st.pills(
        say("heat.movement"),
        MOVEMENTS,
        key="movement",
        bind="query-params",
        format_func=lambda name: view.name("movement", name),
    )

with card(view, "heat") as figure:
    answer = queries.heat(view.source, view.filters, grain, movement)
    rows = answer.records()
    if rows:
        figure.describe(
            answer,
            first=print_day(view.language, rows[0]["period_start"]),
            last=print_day(view.language, rows[0]["period_end"]),
            articles=print_number(rows[0]["articles_at_hand"]),
            partial=say("figure.heat_partial") if rows[0]["is_partial"] else "",
        )
        figure.warn_if_thin(rows[0]["articles_at_hand"])
        show_rows(
            "heat",
            answer,
            open_label=say("company.open"),
            alt=say("figure.heat"),
            leads_to=go_to_term,
            columns={
                "term": st.column_config.TextColumn(say("word.term"), width="medium"),
                "tiers": st.column_config.MultiselectColumn(
                    say("heat.tier"), options=list(TIERS), color=list(TIERS.values()), width="small"
                ),
                "moved": say("heat.movement"),
                "uses_by_period": st.column_config.BarChartColumn(say("heat.course"), y_min=0),
                "uses": say("measure.uses"),
                "articles": say("word.articles"),
                "share": st.column_config.NumberColumn(say("heat.share"), format="percent"),
                "share_before": st.column_config.NumberColumn(say("heat.before"), format="percent"),
                "gloss_en": st.column_config.TextColumn(say("word.gloss"), width="medium"),
            },
            compute={
                "tiers": lambda row: [row["tier"]] if row["tier"] else None,
                "moved": lambda row: view.name("movement", row["movement"]),
            },
        )
    else:
        figure.absent("no_coverage", "heat.none")
