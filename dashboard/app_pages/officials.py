"""Which officials appear: when, where, in which role, and who most?"""

import streamlit as st

from dashboard import queries
from dashboard.charts.officials import build_appearance_counties, build_appearance_periods, build_official_ranking
from dashboard.charts.style import ROLE_COLOURS
from dashboard.figures import card
from dashboard.official_view import choose_official, show_changes, show_official
from dashboard.tables import show_rows
from dashboard.texts import print_number
from dashboard.view import current_view

RANKED = 20

view = current_view()
say, source, filters = view.say, view.source, view.filters
total = queries.totals(source, filters).records()[0]
ranking = queries.official_ranking(source, filters)
people = {row["official_id"]: row for row in ranking.records()}

with st.container(horizontal=True, vertical_alignment="bottom"):
    official = choose_official(view, people)
    role = view.choose_optional("role", tuple(ROLE_COLOURS))
    grain = view.choose("official_grain", ("day", "week", "month", "year"), default="month")

absent = ("zero", "state.no_officials") if total["articles"] else ("no_coverage", "state.no_coverage")
left, right = st.columns(2, gap="medium")
with left, card(view, "official_ranking") as figure:
    top = queries.official_ranking(source, filters, top=RANKED)
    figure.describe(top, n=len(top), officials=print_number(total["officials"]))
    if len(top):
        picked = figure.draw(lambda: build_official_ranking(top.rows, say), say("figure.official_ranking"), select=True)
        official = picked.get("official_id", official)
    else:
        figure.absent(*absent, articles=print_number(total["articles"]))
with right:
    with card(view, "appearance_periods") as figure:
        answer = queries.appearance_periods(source, filters, grain)
        figure.describe(
            answer,
            grain=say(f"grain.{grain}").lower(),
            articles=print_number(total["articles"]),
            appearances=print_number(sum(answer.rows.column("appearances").to_pylist())),
        )
        if len(answer):
            figure.draw(lambda: build_appearance_periods(answer.rows, grain, say), say("figure.appearance_periods"))
        else:
            figure.absent(*absent, articles=print_number(total["articles"]))
    with card(view, "appearance_counties") as figure:
        answer = queries.appearance_counties(source, filters)
        figure.describe(answer, appearances=print_number(sum(answer.rows.column("appearances").to_pylist())))
        if len(answer):
            figure.draw(lambda: build_appearance_counties(answer.rows, say), say("figure.appearance_counties"))
        else:
            figure.absent(*absent, articles=print_number(total["articles"]))

if official:
    show_official(view, official, people[official]["name"] if official in people else "")

with card(view, "appearance_list") as figure:
    answer = queries.appearance_list(source, filters, official, role)
    figure.describe(answer, n=len(answer))
    if len(answer):
        show_rows(
            "appearance_list",
            answer,
            open_label=say("word.open"),
            alt=say("figure.appearance_list"),
            columns={
                "article_date": st.column_config.DateColumn(say("word.date"), format="YYYY-MM-DD"),
                "name": say("word.name"),
                "posts": say("word.posts"),
                "role_name": say("word.role"),
                "county": say("word.county"),
                "title": st.column_config.TextColumn(say("word.title"), width="large"),
            },
            compute={"role_name": lambda row: view.name("role", row["role"])},
        )
    else:
        figure.absent(*absent, articles=print_number(total["articles"]))

show_changes(view, official)
