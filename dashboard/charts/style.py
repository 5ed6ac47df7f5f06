"""What all charts share: palettes that colour-blind readers can tell apart, time axes, heights."""

from collections.abc import Callable, Iterable
from typing import Any

import altair as alt

Say = Callable[..., str]

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
ACCENT = "#d55e00"
COVERED = ("#c6dbef", "#08519c")
GAP_STROKE = "#9aa0a680"

MEASURES = ("uses", "share", "per_10000")
MEASURE_FORMATS = {"uses": ",d", "share": ".1%", "per_10000": ",.2f"}
AXIS_DATES = {"day": "%m-%d", "week": "%m-%d", "month": "%Y-%m", "quarter": "%Y-%m", "year": "%Y"}


def series_scale(names: Iterable[str]) -> alt.Scale:
    """A colour for each name by its place in the whole list, so that leaving one out recolours none."""
    listed = list(names)
    return alt.Scale(domain=listed, range=[SERIES_COLOURS[i % len(SERIES_COLOURS)] for i in range(len(listed))])


def role_scale() -> alt.Scale:
    """The fixed colours of the roles."""
    return alt.Scale(domain=list(ROLE_COLOURS), range=list(ROLE_COLOURS.values()))


def period_axis(field: str, grain: str, *, title: str | None = None) -> alt.X:
    """A time axis in UTC: a printed day has no time zone, and must not move with the reader's."""
    return alt.X(
        f"{field}:T",
        scale=alt.Scale(type="utc", nice=False, padding=18),
        axis=alt.Axis(format=AXIS_DATES[grain], title=title, labelOverlap="greedy", grid=False, tickCount=8),
    )


def period_tooltip(field: str, title: str) -> alt.Tooltip:
    """A day in a tooltip, in UTC for the same reason."""
    return alt.Tooltip(f"{field}:T", title=title, format="%Y-%m-%d", timeUnit="utcyearmonthdate")


def axis_of_counts(title: str, format_: str = ",d") -> alt.Axis:
    """Whole numbers get whole ticks: half a meeting was never held."""
    return alt.Axis(title=title, format=format_, tickMinStep=1 if format_ == ",d" else alt.Undefined, grid=True)


def bar_height(rows: int, *, each: int = 26, least: int = 80) -> int:
    """Height of a horizontal bar chart, so that bars keep their thickness whatever their number."""
    return max(least, each * rows + 40)


def finish(chart: Any, *, height: int) -> alt.LayerChart | alt.Chart:
    """The same calm frame for all charts."""
    return chart.properties(height=height).configure_view(strokeWidth=0)
