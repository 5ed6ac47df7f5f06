"""New data arrives by itself: a cheap look at the pointer each second, a rerun only when it has moved."""

from datetime import UTC, datetime

import streamlit as st

from dashboard import queries
from dashboard.etl_state import read_state
from dashboard.reader import current_number
from dashboard.texts import escape, print_age, print_day, print_number, say
from dashboard.view import View

NAMED_ARRIVALS = 3
NEWS = ("ingested", "replaced", "redated", "failed", "withdrawn")


@st.fragment(run_every=1)
def watch(view: View) -> None:
    """The header's line about the snapshot; reruns the app once when another one has become current.

    Only this fragment runs each second: what the user types or selects elsewhere is not touched.
    """
    number = current_number(view.settings.private)
    if number is not None and number != view.pointer:
        st.rerun()
    now = datetime.now(UTC)
    state = read_state(view.settings.private)
    watching = state.is_alive(now)
    dot = ":green[●]" if watching else ":gray[●]"
    line = view.say("header.watching" if watching else "header.not_watching")
    if watching and state.backlog:
        line = view.say("header.backlog", n=print_number(state.backlog))
    st.caption(f"{dot} {line}　{_about_snapshot(view, now)}")


def _about_snapshot(view: View, now: datetime) -> str:
    if view.snapshot is None:
        return view.say("header.no_snapshot")
    row = queries.snapshot(view.snapshot).records()[0]
    return view.say(
        "header.snapshot",
        number=row["snapshot_number"],
        age=print_age(view.language, row["made_at"], now),
        issues=print_number(row["issues"]),
        articles=print_number(row["articles"]),
        characters=print_number(row["characters"]),
    )


def announce(view: View) -> None:
    """Toasts for what the log gained since this session looked last; a fresh session is told nothing."""
    if view.snapshot is None:
        st.session_state.setdefault("last_log_id", 0)
        return
    last = int(queries.snapshot(view.snapshot).records()[0]["last_log_id"])
    # A log shorter than before was begun anew by a rebuild.
    since = min(st.session_state.get("last_log_id", last), last)
    st.session_state["last_log_id"] = last
    if since == last:
        return
    news = [row for row in queries.arrivals(view.snapshot, since=since).records() if row["outcome"] in NEWS]
    for row in news[:NAMED_ARRIVALS]:
        icon = ":material/error:" if row["outcome"] == "failed" else ":material/newspaper:"
        st.toast(_news(view.language, row), icon=icon, duration="long")
    if len(news) > NAMED_ARRIVALS:
        st.toast(view.say("toast.more", n=len(news) - NAMED_ARRIVALS), icon=":material/newspaper:", duration="long")


def _news(language: str, row: dict[str, object]) -> str:
    place = row["county"] or say(language, "word.unknown_county")
    return say(
        language,
        f"toast.{row['outcome']}",
        file=escape(str(row["file_name"])),
        county=escape(str(place)),
        day=print_day(language, row["paper_date"]),  # type: ignore[arg-type]
        articles=row["articles"] or 0,
        reason=escape(str(row["reason"] or "")),
    )
