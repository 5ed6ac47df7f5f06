"""Charts of officials: appearances over time, by county, and the ranking, all by role."""

import json
from typing import Any

import altair as alt

from dashboard.charts.style import (
    ROLE_COLOURS,
    Drawing,
    Say,
    across,
    bar_height,
    finish,
    period_axis,
    period_tooltip,
    role_scale,
    upright,
)


def build_appearance_periods(rows: Any, grain: str, say: Say) -> Drawing:
    """Bars over time, stacked by role in the roles' fixed colours."""
    chart = (
        alt.Chart(rows)
        .mark_bar(width=14)
        .encode(
            x=period_axis(rows, "period_start", grain),
            y=alt.Y("appearances:Q", axis=upright(say("measure.appearances"))),
            tooltip=[period_tooltip("period_start", say("word.period")), *_tooltips(say)],
            **_by_role(rows, say),
        )
        .transform_calculate(**_role_names(say))
    )
    return finish(chart, height=320)


def build_appearance_counties(rows: Any, say: Say) -> Drawing:
    """Bars by county of the paper, stacked by role."""
    chart = (
        alt.Chart(rows)
        .mark_bar()
        .encode(
            y=alt.Y("county:N", sort=None, axis=alt.Axis(title=None, labelLimit=160)),
            x=alt.X("appearances:Q", axis=across(say("measure.appearances"))),
            tooltip=[alt.Tooltip("county:N", title=say("word.county")), *_tooltips(say)],
            **_by_role(rows, say),
        )
        .transform_calculate(**_role_names(say))
    )
    return finish(chart, height=bar_height(len(set(rows.column("county").to_pylist()))))


def build_official_ranking(rows: Any, say: Say) -> Drawing:
    """One bar per official, split by role; `order` is the ranking's own, so that namesakes stay apart."""
    chart = (
        alt.Chart(rows)
        .transform_fold(list(ROLE_COLOURS), as_=["role", "appearances"])
        .transform_filter("datum.appearances > 0")
        .transform_calculate(**_role_names(say))
        .mark_bar()
        .encode(
            y=alt.Y(
                "official_id:N",
                sort=alt.EncodingSortField("articles_present", op="max", order="descending"),
                axis=alt.Axis(title=None, labelExpr=_names_of(rows), labelLimit=160),
            ),
            x=alt.X("appearances:Q", axis=across(say("measure.appearances"))),
            tooltip=[
                alt.Tooltip("name:N", title=say("word.name")),
                alt.Tooltip("county:N", title=say("word.county")),
                *_tooltips(say),
                alt.Tooltip("articles_present:Q", title=say("word.articles_present"), format=",d"),
            ],
            **_by_role(rows, say),
        )
        .add_params(alt.selection_point(name="pick", fields=["official_id"]))
    )
    return finish(chart, height=bar_height(rows.num_rows, each=24))


def _by_role(rows: Any, say: Say) -> dict[str, Any]:
    names = {role: say(f"role.{role}") for role in ROLE_COLOURS}
    at_hand = [role for role in ROLE_COLOURS if _has_role(rows, role)]
    return {
        "color": alt.Color(
            "role:N",
            scale=role_scale(),
            legend=alt.Legend(title=None, orient="top", columns=3, values=at_hand, labelExpr=_lookup(names)),
        ),
        "order": alt.Order("role_order:Q"),
    }


def _has_role(rows: Any, role: str) -> bool:
    """Whether the legend needs the role; a ranking has a column for each, the other charts a column of roles."""
    if "role" in rows.column_names:
        return role in rows.column("role").to_pylist()
    return any(rows.column(role).to_pylist())


def _role_names(say: Say) -> dict[str, str]:
    order = {role: place for place, role in enumerate(ROLE_COLOURS)}
    return {
        "role_order": _lookup(order, "datum.role"),
        "role_name": _lookup({role: say(f"role.{role}") for role in ROLE_COLOURS}, "datum.role"),
    }


def _names_of(rows: Any) -> str:
    pairs = zip(rows.column("official_id").to_pylist(), rows.column("name").to_pylist(), strict=True)
    return _lookup(dict(pairs))


def _lookup(names: dict[str, Any], value: str = "datum.label") -> str:
    """A Vega expression that looks a value up; JSON is the escape, as names come from newspapers."""
    return f"{json.dumps(names, ensure_ascii=False)}[{value}]"


def _tooltips(say: Say) -> list[alt.Tooltip]:
    return [
        alt.Tooltip("role_name:N", title=say("word.role")),
        alt.Tooltip("appearances:Q", title=say("measure.appearances"), format=",d"),
    ]
