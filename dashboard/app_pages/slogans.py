"""When, where and how often are these terms used, and in which words around them?"""

import streamlit as st

from dashboard import queries
from dashboard.charts.style import MEASURES
from dashboard.charts.terms import build_by_county, build_coverage_strip, build_trend, build_trend_panels
from dashboard.company_view import show_adoption, show_company, show_voices
from dashboard.figures import card
from dashboard.opening import opening_terms
from dashboard.tables import show_rows
from dashboard.texts import print_number
from dashboard.view import current_view

view = current_view()
say, source, filters = view.say, view.source, view.filters
menu = [row["term"] for row in queries.terms(source).records()]
total = queries.totals(source, filters).records()[0]

if "terms" not in st.session_state and "terms" not in st.query_params:
    st.session_state["terms"] = opening_terms(menu)
chosen = tuple(
    st.multiselect(
        say("slogans.choose"),
        menu,
        key="terms",
        bind="query-params",
        placeholder=say("slogans.placeholder"),
        help=say("slogans.choose_help"),
        max_selections=8,
    )
)
with st.container(horizontal=True, vertical_alignment="bottom"):
    measure = view.choose("measure", MEASURES, default="share")
    grain = view.choose("grain", ("day", "week", "month", "year"), default="month")
    panels = st.toggle(say("slogans.panels"), key="panels", bind="query-params")

with card(view, "trend") as figure:
    ask = queries.term_trend_by_county if panels else queries.term_trend
    answer = ask(source, filters, chosen, grain)
    drawn = answer.records()[0] if len(answer) else {"articles_drawn": 0, "characters_drawn": 0}
    figure.describe(
        answer,
        measure=say(f"measure.{measure}"),
        grain=say(f"grain.{grain}").lower(),
        articles=print_number(drawn["articles_drawn"]),
        characters=print_number(drawn["characters_drawn"]),
        undated=print_number(total["articles"] - drawn["articles_drawn"]),
        band=say("figure.trend_band") if measure == "share" and not panels else "",
    )
    picked = {}
    if not chosen:
        figure.absent("thin", "state.choose_terms")
    elif not len(answer):
        figure.absent("no_coverage", "state.no_coverage")
    elif panels:
        figure.draw(lambda: build_trend_panels(answer.rows, chosen, measure, grain, say), say("figure.trend"))
    else:
        picked = figure.draw(
            lambda: build_trend(answer.rows, chosen, measure, grain, say), say("figure.trend"), select=True
        )
        st.altair_chart(build_coverage_strip(answer.rows, grain, say), width="stretch", alt=say("figure.trend_strip"))
        figure.warn_if_thin(drawn["articles_drawn"])

with card(view, "by_county") as figure:
    answer = queries.term_by_county(source, filters, chosen)
    figure.describe(
        answer, measure=say(f"measure.{measure}"), counties=total["counties"], articles=print_number(total["articles"])
    )
    if len(answer):
        figure.draw(lambda: build_by_county(answer.rows, chosen, measure, say), say("figure.by_county"))
    elif chosen and total["articles"]:
        figure.absent("zero", "state.zero", articles=print_number(total["articles"]))
    else:
        figure.absent("no_coverage", "state.no_coverage" if chosen else "state.choose_terms")

with card(view, "concordance") as figure:
    typed = st.text_input(
        say("slogans.phrase"),
        key="phrase",
        bind="query-params",
        help=say("slogans.phrase_help"),
        max_chars=60,
        placeholder=say("slogans.phrase_placeholder"),
    )
    phrase = (typed or "").strip() or picked.get("term") or (chosen[0] if chosen else "")
    answer = queries.concordance(source, filters, phrase)
    figure.describe(answer, n=len(answer), phrase=phrase, cut="", articles=print_number(total["articles"]))
    if len(answer):
        show_rows(
            "concordance",
            answer,
            open_label=say("word.open"),
            alt=say("figure.concordance", phrase=phrase),
            columns={
                "left_context": st.column_config.TextColumn(say("word.left"), alignment="right", width="medium"),
                "keyword": st.column_config.TextColumn(say("word.keyword"), alignment="center", width="small"),
                "right_context": st.column_config.TextColumn(say("word.right"), width="medium"),
                "county": say("word.county"),
                "article_date": st.column_config.DateColumn(say("word.date"), format="YYYY-MM-DD", width=100),
                "title": say("word.title"),
            },
        )
    else:
        figure.absent(
            "zero" if total["articles"] else "no_coverage",
            "state.zero" if total["articles"] else "state.no_coverage",
            articles=print_number(total["articles"]),
        )

if phrase:
    left, right = st.columns(2, gap="medium")
    with left:
        show_company(view, phrase)
    with right:
        show_voices(view, phrase)
        show_adoption(view, phrase)
