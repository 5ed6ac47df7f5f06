"""The chart of what is at hand: county by period, gaps visible."""

from typing import Any

import altair as alt

from dashboard.charts.style import COVERED, GAP_STROKE, Say, finish, period_tooltip


def build_coverage(rows: Any, grain: str, say: Say) -> alt.LayerChart:
    """A cell per county and period: filled by its number of issues, an empty outline where nothing is at hand."""
    base = alt.Chart(rows).encode(
        x=alt.X(
            "period_start:O",
            timeUnit=alt.TimeUnitParams(unit="utcyearmonth" if grain == "month" else "utcyearmonthdate"),
            axis=alt.Axis(title=None, format="%Y-%m" if grain == "month" else "%m-%d", labelOverlap="greedy", labelAngle=0),
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
    cells = base.mark_rect(cornerRadius=2).encode(
        color=alt.Color(
            "issues:Q",
            scale=alt.Scale(range=list(COVERED), domainMin=1),
            legend=alt.Legend(title=say("word.issues"), orient="top", format=",d", tickMinStep=1, gradientLength=120),
        )
    ).transform_filter("datum.issues != null")
    counties = len(set(rows.column("adcode").to_pylist()))
    return finish(alt.layer(gaps, cells), height=34 * counties + 70)
