"""The chart of what is at hand: county by period, gaps visible."""

from typing import Any

import altair as alt

from dashboard.charts.style import COVERED, GAP_STROKE, Drawing, Say, finish, period_tooltip

NUMBERED_PERIODS = 40


def build_coverage(rows: Any, grain: str, say: Say) -> Drawing:
    """A cell per county and period: filled by its number of issues, an empty outline where nothing is at hand."""
    base = alt.Chart(rows).encode(
        x=alt.X(
            "period_start:O",
            timeUnit=alt.TimeUnitParams(unit="utcyearmonth" if grain == "month" else "utcyearmonthdate"),
            axis=alt.Axis(
                title=None, format="%Y-%m" if grain == "month" else "%m-%d", labelOverlap="greedy", labelAngle=0
            ),
            scale=alt.Scale(paddingInner=0.12),
        ),
        y=alt.Y("county:N", sort=None, axis=alt.Axis(title=None), scale=alt.Scale(paddingInner=0.15)),
        tooltip=[
            alt.Tooltip("county:N", title=say("word.county")),
            period_tooltip("period_start", say("word.period")),
            period_tooltip("period_end", say("word.until")),
            alt.Tooltip("issues:Q", title=say("word.issues"), format=",d"),
            alt.Tooltip("articles:Q", title=say("word.articles"), format=",d"),
            alt.Tooltip("characters:Q", title=say("word.characters"), format=",d"),
        ],
    )
    gaps = base.mark_rect(fillOpacity=0, stroke=GAP_STROKE, strokeDash=[2, 2]).transform_filter("datum.issues == null")
    covered = base.transform_filter("datum.issues != null")
    cells = covered.mark_rect(cornerRadius=2).encode(
        color=alt.Color("issues:Q", scale=alt.Scale(range=list(COVERED), domainMin=0), legend=None)
    )
    layers = [gaps, cells]
    if len(set(rows.column("period_start").to_pylist())) <= NUMBERED_PERIODS:
        numbers = covered.mark_text(color="#ffffff", fontWeight="bold").encode(text=alt.Text("issues:Q", format=",d"))
        layers.append(numbers)
    counties = len(set(rows.column("adcode").to_pylist()))
    return finish(alt.layer(*layers), height=36 * counties + 70)
