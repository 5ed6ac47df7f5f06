"""What a page is given: the snapshot to read, the choice to apply, the language to speak."""

from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from dashboard import queries
from dashboard.filters import Filters
from dashboard.reader import Source
from dashboard.settings import Settings
from dashboard.texts import is_known, say

STATE = "view"


@dataclass(frozen=True, slots=True)
class View:
    """One run of the app sees one snapshot, so that no two figures of a page disagree."""

    settings: Settings
    language: str
    snapshot: Source | None
    pointer: int | None
    filters: Filters = field(default_factory=Filters)

    @property
    def source(self) -> Source:
        """The snapshot; pages that need one are not run without it."""
        if self.snapshot is None:
            raise RuntimeError("this page was run without a snapshot")
        return self.snapshot

    def say(self, name: str, /, **values: Any) -> str:
        """The interface's text of that name."""
        return say(self.language, name, **values)

    def name(self, group: str, value: str | None) -> str:
        """The text for a value of the data (`role`, `outcome`); the value itself where there is none."""
        if value is None:
            return "–"
        return self.say(f"{group}.{value}") if is_known(f"{group}.{value}") else value

    def county_names(self) -> tuple[str, ...]:
        """All counties of the archive, filtered or not, in the order that gives them their colours."""
        return tuple(row["county"] for row in queries.counties(self.source).records())

    def issue_day(self, row: dict[str, Any]) -> str:
        """The day of an issue, marked `约` where it is only that of its latest event; else its year, if known."""
        if row["issue_date"] is not None:
            return str(row["issue_date"])
        if row["paper_date"] is not None:
            return f"{self.say('word.estimated')} {row['paper_date']}"
        return str(row["year"] or "–")

    def choose(self, key: str, options: tuple[str, ...], *, default: str) -> str:
        """A control whose choice is in the address; its words are `<key>.<option>` (`grain` for every grain)."""
        group = key.rsplit("_", 1)[-1]
        chosen = st.segmented_control(
            self.say(f"{group}.label"),
            options,
            key=key,
            bind="query-params",
            default=default,
            required=True,
            format_func=lambda option: self.say(f"{group}.{option}"),
        )
        return str(chosen or default)

    def choose_optional(self, group: str, options: tuple[str, ...]) -> str | None:
        """A menu of the data's values of one group (`role`), or none of them."""
        return st.selectbox(
            self.say(f"word.{group}"),
            options,
            index=None,
            key=group,
            bind="query-params",
            width=180,
            placeholder=self.say("word.all"),
            format_func=lambda option: self.name(group, option),
        )


def set_view(view: View) -> None:
    """Lays the view where the page's script finds it."""
    st.session_state[STATE] = view


def current_view() -> View:
    """The view of this run."""
    view = st.session_state[STATE]
    if not isinstance(view, View):
        raise TypeError("the view is set by app.py before a page runs")
    return view
