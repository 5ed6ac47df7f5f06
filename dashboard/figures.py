"""The card that every figure stands in: question, denominator, chart or its absence, SQL and data."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import streamlit as st

from dashboard.downloads import MIME, write_file
from dashboard.errors import QueryFailed
from dashboard.links import address
from dashboard.reader import Answer
from dashboard.view import View

# One look for each way of having nothing to show; none of them is an empty chart.
STATES = {
    "no_coverage": ":material/event_busy:",
    "zero": ":material/exposure_zero:",
    "thin": ":material/hourglass_bottom:",
}
THIN = 10


@dataclass(frozen=True, slots=True)
class Card:
    """One figure's place on a page; `key` names its texts (`figure.<key>`) and its widgets."""

    view: View
    key: str
    head: Any
    place: str = ""

    @property
    def widget(self) -> str:
        """A key of its own for each of several cards with one question."""
        return f"{self.key}_{self.place}" if self.place else self.key

    def describe(self, answer: Answer, **values: Any) -> None:
        """Title, subtitle with the denominator, and the menu with SQL and data."""
        say = self.view.say
        with self.head.container(horizontal=True, vertical_alignment="top", wrap=False):
            with st.container(gap="xsmall"):
                st.subheader(say(f"figure.{self.key}", **values), anchor=False)
                st.caption(say(f"figure.{self.key}_note", **values))
            with st.popover(
                "SQL", icon=":material/code:", type="tertiary", help=say("figure.menu"), key=f"menu_{self.widget}"
            ):
                show_source(self.view, self.widget, answer)

    def draw(self, build: Callable[[], Any], alt: str, *, select: bool = False) -> dict[str, Any]:
        """The chart, and what was picked in it ({} for nothing)."""
        key = f"chart_{self.widget}"
        if not select:
            st.altair_chart(build(), width="stretch", key=key, alt=alt)
            return {}
        event = st.altair_chart(build(), width="stretch", key=key, alt=alt, on_select="rerun", selection_mode="pick")
        picked = event.selection.get("pick") or []
        return dict(picked[0]) if picked else {}

    def absent(self, state: str, text: str, **values: Any) -> None:
        """Why there is nothing to draw: no coverage, a true zero, or too little."""
        with st.container(height=160, border=False, horizontal_alignment="center", vertical_alignment="center"):
            st.markdown(f"{STATES[state]} {self.view.say(text, **values)}", text_alignment="center")

    def warn_if_thin(self, articles: int) -> None:
        """A share of fewer than ten articles is no share; the chart is drawn, and says so."""
        if 0 < articles < THIN:
            st.caption(f"{STATES['thin']} {self.view.say('state.thin', n=articles)}")


@contextmanager
def card(view: View, key: str, *, place: str = "") -> Iterator[Card]:
    """A frame for one figure; its failure is shown in its own place, and the rest of the page goes on."""
    with st.container(border=True, key=f"card_{key}_{place}" if place else f"card_{key}"):
        head = st.container()
        try:
            yield Card(view, key, head, place)
        except QueryFailed as failure:
            head.subheader(view.say(f"figure.{key}", phrase="…", county="…", name="…"), anchor=False)
            st.error(view.say("state.failed"), icon=":material/error:")
            st.code(str(failure), language=None)


def show_source(view: View, key: str, answer: Answer) -> None:
    """The figure's SQL, a way to go on with it, and its rows as files."""
    st.code(answer.sql, language="sql", height=260)
    with st.container(horizontal=True):
        st.page_link(
            "app_pages/sql.py",
            label=view.say("figure.open_sql"),
            icon=":material/terminal:",
            query_params=address(q=answer.sql),
        )
        for kind in ("csv", "xlsx", "parquet"):
            st.download_button(
                kind.upper() if kind != "xlsx" else "Excel",
                data=partial(write_file, answer.rows, kind),
                file_name=f"tifawatch_{key}.{kind}",
                mime=MIME[kind],
                key=f"{kind}_{key}",
                on_click="ignore",
                type="tertiary",
                icon=":material/download:",
            )
