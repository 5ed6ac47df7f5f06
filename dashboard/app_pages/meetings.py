"""Which meetings were held: when, where, of what kind, with whom?"""

import streamlit as st

from dashboard import queries
from dashboard.charts.meetings import build_meeting_kinds, build_meeting_periods
from dashboard.figures import card
from dashboard.tables import show_rows
from dashboard.texts import print_number
from dashboard.view import current_view

view = current_view()
say, source, filters = view.say, view.source, view.filters
total = queries.totals(source, filters).records()[0]
kinds = queries.meeting_kinds(source, filters)
counties = view.county_names()

with st.container(horizontal=True, vertical_alignment="bottom"):
    names = list(dict.fromkeys(row["kind"] for row in kinds.records() if row["kind"] != "?"))
    kind = st.selectbox(
        say("meetings.kind"), names, index=None, key="kind", bind="query-params", placeholder=say("word.all"), width=240
    )
    grain = view.choose("meeting_grain", ("day", "week", "month", "year"), default="month")

absent = ("zero", "state.no_meetings") if total["articles"] else ("no_coverage", "state.no_coverage")
left, right = st.columns(2, gap="medium")
with left, card(view, "meeting_periods") as figure:
    answer = queries.meeting_periods(source, filters, grain, kind)
    figure.describe(
        answer,
        grain=say(f"grain.{grain}").lower(),
        meetings=sum(answer.rows.column("meetings").to_pylist()),
        articles=print_number(total["articles"]),
    )
    if len(answer):
        figure.draw(lambda: build_meeting_periods(answer.rows, counties, grain, say), say("figure.meeting_periods"))
    elif len(kinds):
        figure.absent("no_coverage", "state.undated")
    else:
        figure.absent(*absent, articles=print_number(total["articles"]))
with right, card(view, "meeting_kinds") as figure:
    figure.describe(kinds, meetings=sum(kinds.rows.column("meetings").to_pylist()))
    if len(kinds):
        figure.draw(lambda: build_meeting_kinds(kinds.rows, counties, say), say("figure.meeting_kinds"))
    else:
        figure.absent(*absent, articles=print_number(total["articles"]))

with card(view, "meeting_list") as figure:
    answer = queries.meeting_list(source, filters, kind)
    figure.describe(answer, n=len(answer))
    if len(answer):
        show_rows(
            "meeting_list",
            answer,
            open_label=say("word.open"),
            alt=say("figure.meeting_list"),
            columns={
                "meeting_day": st.column_config.DateColumn(say("word.date"), format="YYYY-MM-DD"),
                "county": say("word.county"),
                "name": st.column_config.TextColumn(say("word.meeting"), width="large"),
                "kind": say("word.kind"),
                "chairs": say("word.chairs"),
                "speakers": say("word.speakers"),
                "attendees": st.column_config.TextColumn(say("word.attendees"), width="medium"),
                "body": say("word.body"),
            },
        )
    else:
        figure.absent(*absent, articles=print_number(total["articles"]))

with card(view, "meeting_series") as figure:
    answer = queries.meeting_series(source, filters)
    figure.describe(answer, n=len(answer))
    if len(answer):
        st.dataframe(
            answer.rows,
            hide_index=True,
            placeholder="–",
            alt=say("figure.meeting_series"),
            column_order=[
                "county",
                "series",
                "ordinals",
                "missing_ordinals",
                "first_day",
                "last_day",
                "median_gap_days",
            ],
            column_config={
                "county": say("word.county"),
                "series": st.column_config.TextColumn(say("meetings.series"), width="large"),
                "ordinals": st.column_config.ListColumn(say("meetings.ordinals")),
                "missing_ordinals": st.column_config.ListColumn(say("meetings.missing")),
                "first_day": st.column_config.DateColumn(say("word.first_seen"), format="YYYY-MM-DD"),
                "last_day": st.column_config.DateColumn(say("word.last_seen"), format="YYYY-MM-DD"),
                "median_gap_days": say("meetings.gap"),
            },
        )
    else:
        figure.absent("zero", "meetings.no_series")
