"""Charts of campaign terms: ranking, curves over time, and counties side by side."""

from typing import Any

import altair as alt

from dashboard.charts.style import (
    ACCENT,
    MEASURE_FORMATS,
    NUMBERS,
    Drawing,
    Say,
    across,
    bar_height,
    finish,
    period_axis,
    period_tooltip,
    series_scale,
    upright,
)

BAR_STEP = 5


def build_top_terms(rows: Any, say: Say) -> Drawing:
    """Bars by number of uses; terms proposed by discovery are paler than those of the lexicon."""
    base = alt.Chart(rows).encode(
        y=alt.Y("term:N", sort=None, axis=alt.Axis(title=None, labelLimit=220, labelPadding=8)),
        x=alt.X("uses:Q", axis=across(say("measure.uses"))),
        tooltip=[
            alt.Tooltip("term:N", title=say("word.term")),
            alt.Tooltip("gloss_en:N", title=say("word.gloss")),
            alt.Tooltip("uses:Q", title=say("measure.uses"), format=",d"),
            alt.Tooltip("articles:Q", title=say("word.articles"), format=",d"),
            alt.Tooltip("articles_at_hand:Q", title=say("word.articles_at_hand"), format=",d"),
            alt.Tooltip("share:Q", title=say("measure.share"), format=".1%"),
            alt.Tooltip("per_10000:Q", title=say("measure.per_10000"), format=",.2f"),
        ],
    )
    pick = alt.selection_point(name="pick", fields=["term"])
    bars = base.mark_bar(color=ACCENT, cornerRadiusEnd=2).encode(
        opacity=alt.condition(alt.datum.state == "lexicon", alt.value(1.0), alt.value(0.55))
    )
    numbers = base.mark_text(align="left", dx=4, color=NUMBERS).encode(text=alt.Text("uses:Q", format=",d"))
    return finish(alt.layer(bars.add_params(pick), numbers), height=bar_height(rows.num_rows, has_legend=False))


def build_trend(rows: Any, terms: tuple[str, ...], measure: str, grain: str, say: Say) -> Drawing:
    """Curves with gaps: a line joins neighbouring periods only (`run`), a period without coverage stays empty.

    Shares carry their 95 % interval as a band; the running, partial period is a hollow point.
    """
    base = _trend_base(rows, terms, measure, grain, say)
    pick = alt.selection_point(name="pick", fields=["term", "period_start"])
    layers = [
        base.mark_line(strokeWidth=2).encode(detail="run:N"),
        base.mark_point(size=80, strokeWidth=2, filled=True)
        .encode(
            fillOpacity=alt.condition(alt.datum.is_partial, alt.value(0.0), alt.value(1.0)),
            stroke=alt.Stroke("term:N", scale=series_scale(terms)),
            detail="run:N",
        )
        .add_params(pick),
    ]
    if measure == "share":
        layers = [base.mark_area(opacity=0.15).encode(**_interval(), detail="run:N"), *_bars(base, terms), *layers]
    return finish(alt.layer(*layers), height=320)


def build_trend_panels(rows: Any, terms: tuple[str, ...], measure: str, grain: str, say: Say) -> Drawing:
    """One panel per county, on one scale, so that heights compare."""
    base = _trend_base(rows, terms, measure, grain, say)
    panel = alt.layer(
        base.mark_line(strokeWidth=2).encode(detail="run:N"),
        base.mark_point(size=60, filled=True).encode(detail="run:N"),
    ).properties(width=260, height=140)
    panels = panel.facet(facet=alt.Facet("county:N", title=None), columns=3)
    return finish(panels)


def build_coverage_strip(rows: Any, grain: str, say: Say) -> Drawing:
    """Articles at hand per period: what the curve above it is counted over."""
    chart = (
        alt.Chart(rows)
        .mark_bar(color="#9aa0a6", width=14)
        .encode(
            x=period_axis(rows, "period_start", grain),
            y=alt.Y("max(articles_at_hand):Q", axis=upright(say("word.articles_at_hand"))),
            tooltip=[
                period_tooltip("period_start", say("word.period")),
                alt.Tooltip("max(articles_at_hand):Q", title=say("word.articles_at_hand"), format=",d"),
                alt.Tooltip("max(issues_at_hand):Q", title=say("word.issues_at_hand"), format=",d"),
            ],
        )
    )
    return finish(chart, height=130)


def build_by_county(rows: Any, terms: tuple[str, ...], measure: str, say: Say) -> Drawing:
    """Counties side by side; a county at hand that prints none shows its 0, one not at hand is absent."""
    base = alt.Chart(rows).encode(
        y=alt.Y("county:N", sort=None, axis=alt.Axis(title=None, labelLimit=160)),
        yOffset=alt.YOffset("term:N", sort=list(terms)),
        x=alt.X(f"{measure}:Q", axis=across(say(f"measure.{measure}"), MEASURE_FORMATS[measure])),
        color=alt.Color("term:N", scale=series_scale(terms), legend=None),
        tooltip=_tooltips(say, alt.Tooltip("county:N", title=say("word.county"))),
    )
    bars = base.mark_bar(cornerRadiusEnd=2)
    numbers = base.mark_text(align="left", dx=4, color=NUMBERS).encode(
        text=alt.Text(f"{measure}:Q", format=MEASURE_FORMATS[measure])
    )
    pick = alt.selection_point(name="pick", fields=["term", "adcode"])
    return finish(
        alt.layer(bars.add_params(pick), numbers), height=bar_height(rows.num_rows, each=24, has_legend=False)
    )


def _trend_base(rows: Any, terms: tuple[str, ...], measure: str, grain: str, say: Say) -> alt.Chart:
    return alt.Chart(rows).encode(
        x=period_axis(rows, "period_start", grain),
        y=alt.Y(f"{measure}:Q", axis=upright(say(f"measure.{measure}"), MEASURE_FORMATS[measure])),
        color=alt.Color(
            "term:N",
            scale=series_scale(terms),
            legend=alt.Legend(title=None, orient="top", labelLimit=240, symbolOpacity=1),
        ),
        tooltip=_tooltips(
            say,
            period_tooltip("period_start", say("word.period")),
            period_tooltip("period_end", say("word.until")),
        ),
    )


def _interval() -> dict[str, Any]:
    return {"y": alt.Y("share_low:Q"), "y2": alt.Y2("share_high:Q")}


def _bars(base: Any, terms: tuple[str, ...]) -> list[Any]:
    """Intervals of the terms beside one another; a stretch of one period has no width for a band."""
    middle = (len(terms) - 1) / 2
    return [
        base.mark_rule(opacity=0.5, strokeWidth=2, xOffset=(place - middle) * BAR_STEP)
        .encode(**_interval())
        .transform_filter(alt.FieldEqualPredicate(field="term", equal=term))
        for place, term in enumerate(terms)
    ]


def _tooltips(say: Say, *first: alt.Tooltip) -> list[alt.Tooltip]:
    return [
        alt.Tooltip("term:N", title=say("word.term")),
        *first,
        alt.Tooltip("uses:Q", title=say("measure.uses"), format=",d"),
        alt.Tooltip("articles:Q", title=say("word.articles"), format=",d"),
        alt.Tooltip("articles_at_hand:Q", title=say("word.articles_at_hand"), format=",d"),
        alt.Tooltip("share:Q", title=say("measure.share"), format=".1%"),
        alt.Tooltip("share_low:Q", title=say("word.share_low"), format=".1%"),
        alt.Tooltip("share_high:Q", title=say("word.share_high"), format=".1%"),
        alt.Tooltip("per_10000:Q", title=say("measure.per_10000"), format=",.2f"),
        alt.Tooltip("characters_at_hand:Q", title=say("word.characters_at_hand"), format=",d"),
    ]
