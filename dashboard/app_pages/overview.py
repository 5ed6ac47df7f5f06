"""What is at hand, and what is new in it?"""

import streamlit as st

from dashboard import queries
from dashboard.charts.coverage import build_coverage
from dashboard.charts.terms import build_top_terms
from dashboard.figures import card
from dashboard.links import go_to_term
from dashboard.tables import show_rows
from dashboard.texts import print_day, print_number
from dashboard.view import current_view

view = current_view()
say = view.say
total = queries.totals(view.source, view.filters).records()[0]

with st.grid(6, min_column_width=100, gap="small"):
    for name in ("issues", "counties", "articles", "uses", "meetings", "officials"):
        st.metric(say(f"overview.{name}"), print_number(total[name]), border=True)
if total["first_date"] is not None:
    span = say(
        "overview.span",
        first=print_day(view.language, total["first_date"]),
        last=print_day(view.language, total["last_date"]),
    )
    undated = total["issues_without_date"]
    st.caption(f"{span}　{say('overview.undated', n=undated) if undated else ''}")

left, right = st.columns([1, 1], gap="medium")
with left, card(view, "top_terms") as figure:
    answer = queries.top_terms(view.source, view.filters)
    figure.describe(answer, articles=print_number(total["articles"]), characters=print_number(total["characters"]))
    if not total["articles"]:
        figure.absent("no_coverage", "state.no_coverage")
    elif not len(answer):
        figure.absent("zero", "state.zero", articles=print_number(total["articles"]))
    else:
        picked = figure.draw(lambda: build_top_terms(answer.rows, say), say("figure.top_terms"), select=True)
        if picked:
            go_to_term(picked)
with right, card(view, "coverage") as figure:
    answer = queries.coverage(view.source, view.filters)
    grain = answer.records()[0]["grain"] if len(answer) else "day"
    figure.describe(answer, grain=say(f"grain.{grain}").lower(), issues=print_number(total["issues"]))
    if len(answer):
        figure.draw(lambda: build_coverage(answer.rows, grain, say), say("figure.coverage"))
    else:
        figure.absent("no_coverage", "state.no_coverage")

with right, card(view, "newest_issues") as figure:
    answer = queries.newest_issues(view.source, view.filters)
    figure.describe(answer, n=len(answer))
    if len(answer):
        show_rows(
            "newest_issues",
            answer,
            open_label=say("word.open"),
            alt=say("figure.newest_issues"),
            columns={
                "county": say("word.county"),
                "day": say("word.date"),
                "articles": say("word.articles"),
                "uses": say("word.uses"),
                "meetings": say("word.meetings"),
                "file_name": say("word.file"),
            },
            compute={"day": lambda row: view.issue_day(row)},
        )
    else:
        figure.absent("no_coverage", "state.no_coverage")
