"""What all charts share: palettes that colour-blind readers can tell apart, time axes, heights."""

from collections.abc import Callable, Iterable
from typing import Any

import altair as alt

Say = Callable[..., str]
Drawing = alt.Chart | alt.LayerChart | alt.FacetChart

# Paul Tol's "muted" scheme, its three darkest hues lightened so that they stand out on the dark theme too.
ROLE_COLOURS = {
    "chair": "#9e3a6b",
    "speak": "#cc6677",
    "report": "#ddcc77",
    "inspect": "#2a8a4f",
    "accompany": "#44aa99",
    "attend": "#88ccee",
    "appointed": "#5a4fc4",
    "removed": "#aa4499",
    "mention": "#9aa0a6",
}
# Okabe and Ito's scheme without its black and yellow, which vanish on one theme or the other.
SERIES_COLOURS = ("#d55e00", "#0072b2", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8c6bb1", "#7f7f7f")
# Readable on both themes.
NUMBERS = "#777c85"
ACCENT = "#d55e00"
COVERED = ("#8fb8d8", "#0b4f8a")
GAP_STROKE = "#9aa0a680"

MEASURES = ("uses", "share", "per_10000")
MEASURE_FORMATS = {"uses": ",d", "share": ".1%", "per_10000": ",.2f"}
LABELLED_PERIODS = 14
AXIS_DATES = {"day": "%m-%d", "week": "%m-%d", "month": "%Y-%m", "quarter": "%Y-%m", "year": "%Y"}


def series_scale(names: Iterable[str]) -> alt.Scale:
    """A colour for each name by its place in the whole list, so that leaving one out recolours none."""
    listed = list(names)
    return alt.Scale(domain=listed, range=[SERIES_COLOURS[i % len(SERIES_COLOURS)] for i in range(len(listed))])


def county_scale(counties: Iterable[str], rows: Any) -> alt.Scale:
    """The counties' colours; issues whose county is not known get a place at the end, where there are any."""
    unknown = ("?",) if "?" in rows.column("county").to_pylist() else ()
    return series_scale((*counties, *unknown))


def role_scale() -> alt.Scale:
    """The fixed colours of the roles."""
    return alt.Scale(domain=list(ROLE_COLOURS), range=list(ROLE_COLOURS.values()))


def period_axis(rows: Any, field: str, grain: str) -> alt.X:
    """A time axis in UTC: a printed day has no time zone, and must not move with the reader's.

    Few periods get a label each, under their mark; many leave the choice of ticks to Vega.
    """
    periods = sorted(set(rows.column(field).to_pylist()))
    few = [alt.DateTime(year=day.year, month=day.month, date=day.day, utc=True) for day in periods]
    return alt.X(
        f"{field}:T",
        scale=alt.Scale(type="utc", nice=False, padding=24),
        axis=alt.Axis(
            format=AXIS_DATES[grain],
            title=None,
            labelOverlap="greedy",
            grid=False,
            values=few if len(few) <= LABELLED_PERIODS else alt.Undefined,
        ),
    )


def period_tooltip(field: str, title: str) -> alt.Tooltip:
    """A day in a tooltip, in UTC for the same reason."""
    return alt.Tooltip(f"{field}:T", title=title, format="%Y-%m-%d", timeUnit="utcyearmonthdate")


def across(title: str, format_: str = ",d") -> alt.Axis:
    """The axis under horizontal bars; whole numbers get whole ticks, for half a meeting was never held."""
    return alt.Axis(title=title, format=format_, tickMinStep=1 if format_ == ",d" else alt.Undefined, tickCount=5)


def upright(title: str, format_: str = ",d") -> alt.Axis:
    """The axis beside a curve; its title lies above it, as Chinese is not read standing on its side."""
    return alt.Axis(
        title=title,
        format=format_,
        tickMinStep=1 if format_ == ",d" else alt.Undefined,
        tickCount=5,
        titleAngle=0,
        titleAlign="left",
        titleAnchor="end",
        titleBaseline="bottom",
        titleY=-8,
        minExtent=44,
        titleX=-30,
    )


def bar_height(rows: int, *, each: int = 26, has_legend: bool = True) -> int:
    """Height of a horizontal bar chart with its axis and legend, so that bars keep their thickness at any number."""
    return each * rows + (150 if has_legend else 100)


def finish(chart: Any, *, height: int | None = None) -> Drawing:
    """The same calm frame for all charts."""
    framed: Drawing = (chart if height is None else chart.properties(height=height)).configure_view(strokeWidth=0)
    return framed
