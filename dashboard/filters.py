"""The one filter bar: counties, days and which date counts; its state lives in the address."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import streamlit as st

from dashboard import queries
from dashboard.reader import Source
from dashboard.texts import escape, say

EARLIEST, LATEST = date(1949, 1, 1), date(2100, 12, 31)
NAMED = 2
BASES = ("event", "issue")


@dataclass(frozen=True, slots=True)
class Filters:
    """None takes everything; `basis` says whether a day is that of the reported event or of the issue."""

    adcodes: tuple[str, ...] | None = None
    date_from: date | None = None
    date_to: date | None = None
    basis: str = "event"
    with_reprints: bool = True

    def bounds(self) -> dict[str, Any]:
        """Values for counties and days, where the mart knows one date only."""
        return {
            "adcodes": list(self.adcodes) if self.adcodes else None,
            "date_from": self.date_from,
            "date_to": self.date_to,
        }

    def values(self) -> dict[str, Any]:
        """Values for every filter parameter."""
        return self.bounds() | {"basis": self.basis, "with_reprints": self.with_reprints}

    def bounds_days(self) -> bool:
        """Whether articles without a date are left out."""
        return self.date_from is not None or self.date_to is not None


def show_filters(source: Source, language: str) -> Filters:
    """Draws the bar where it is called and reads it; bad values in the address fall back to everything."""
    labels = county_labels(queries.counties(source).records())
    chosen = st.multiselect(
        say(language, "filter.counties"),
        list(labels),
        key="county",
        bind="query-params",
        placeholder=say(language, "filter.all_counties"),
    )
    low = _day_input(say(language, "filter.from"), "from")
    high = _day_input(say(language, "filter.to"), "to")
    basis = st.segmented_control(
        say(language, "filter.basis"),
        BASES,
        key="date",
        bind="query-params",
        default=BASES[0],
        required=True,
        format_func=lambda basis: say(language, f"filter.basis_{basis}"),
        help=say(language, "filter.basis_help"),
    )
    with_reprints = st.toggle(
        say(language, "filter.reprints"),
        value=True,
        key="reprints",
        bind="query-params",
        help=say(language, "filter.reprints_help"),
    )
    return Filters(tuple(labels[name] for name in chosen) or None, low, high, basis or BASES[0], with_reprints)


def summary(language: str) -> str:
    """What is chosen, in words: `柯城区、永康市 · 2022-07-01 –`."""
    counties, low, high = _chosen("county"), "".join(_chosen("from")), "".join(_chosen("to"))
    names = "、".join(counties[:NAMED]) + (f" +{len(counties) - NAMED}" if len(counties) > NAMED else "")
    days = f"{low} – {high}".strip() if low or high else say(language, "filter.all_days")
    without = f" · {say(language, 'filter.no_reprints')}" if _leaves_out_reprints() else ""
    return f"{escape(names) or say(language, 'filter.all_counties')} · {escape(days)}{without}"


def _chosen(key: str) -> list[str]:
    """A control's choice as the address writes it; before its first run it stands in the address only."""
    if key not in st.session_state:
        return list(st.query_params.get_all(key))
    value = st.session_state[key]
    return [str(item) for item in (value if isinstance(value, list) else [value] if value else [])]


def _leaves_out_reprints() -> bool:
    chosen = st.session_state.get("reprints", st.query_params.get("reprints", "true"))
    return str(chosen).lower() == "false"


def county_labels(rows: list[dict[str, Any]]) -> dict[str, str]:
    """Names for the address and the menu → adcode; two counties of one name are told apart by their city."""
    names = [row["county"] for row in rows]
    return {
        f"{row['county']}（{row['city'] or row['province']}）"
        if names.count(row["county"]) > 1
        else row["county"]: row["adcode"]
        for row in rows
    }


def _day_input(label: str, key: str) -> date | None:
    chosen = st.date_input(
        label, value=None, key=key, bind="query-params", min_value=EARLIEST, max_value=LATEST, format="YYYY-MM-DD"
    )
    return chosen if isinstance(chosen, date) else None
