"""Charts of meetings: over time, and by kind."""

from typing import Any

import altair as alt

from dashboard.charts.style import (
    Drawing,
    Say,
    across,
    bar_height,
    county_scale,
    finish,
    period_axis,
    period_tooltip,
    upright,
)


def build_meeting_periods(rows: Any, counties: tuple[str, ...], grain: str, say: Say) -> Drawing:
    """Bars over time, stacked by county; the counties keep their colours whatever the filters leave."""
    pick = alt.selection_point(name="pick", fields=["period_start", "county"])
    chart = (
        alt.Chart(rows)
        .mark_bar(width=14, cornerRadiusEnd=2)
        .encode(
            x=period_axis(rows, "period_start", grain),
            y=alt.Y("meetings:Q", axis=upright(say("measure.meetings"))),
            color=_by_county(counties, rows),
            tooltip=[
                period_tooltip("period_start", say("word.period")),
                period_tooltip("period_end", say("word.until")),
                *_tooltips(say),
            ],
        )
        .add_params(pick)
    )
    return finish(chart, height=300)


def build_meeting_kinds(rows: Any, counties: tuple[str, ...], say: Say) -> Drawing:
    """Bars by kind of meeting, most frequent first, stacked by county."""
    pick = alt.selection_point(name="pick", fields=["kind"])
    chart = (
        alt.Chart(rows)
        .mark_bar(cornerRadiusEnd=2)
        .encode(
            y=alt.Y("kind:N", sort="-x", axis=alt.Axis(title=None, labelLimit=160)),
            x=alt.X("meetings:Q", axis=across(say("measure.meetings"))),
            color=_by_county(counties, rows),
            tooltip=[alt.Tooltip("kind:N", title=say("word.kind")), *_tooltips(say)],
        )
        .add_params(pick)
    )
    return finish(chart, height=bar_height(len(set(rows.column("kind").to_pylist()))))


def _by_county(counties: tuple[str, ...], rows: Any) -> alt.Color:
    return alt.Color(
        "county:N", scale=county_scale(counties, rows), legend=alt.Legend(title=None, orient="top", columns=4)
    )


def _tooltips(say: Say) -> list[alt.Tooltip]:
    return [
        alt.Tooltip("county:N", title=say("word.county")),
        alt.Tooltip("meetings:Q", title=say("measure.meetings"), format=",d"),
        alt.Tooltip("reports:Q", title=say("word.reports"), format=",d"),
    ]
