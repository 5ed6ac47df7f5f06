"""The parts of the intake page."""

from datetime import UTC, datetime
from typing import Any

import streamlit as st

from dashboard import queries
from dashboard.errors import UploadRefused
from dashboard.etl_state import read_state
from dashboard.intake import SIZE_LIMIT, save_upload
from dashboard.reader import Answer
from dashboard.tables import show_rows
from dashboard.texts import escape, print_age, print_number
from dashboard.view import View

OUTCOMES = ("ingested", "replaced", "duplicate", "failed", "withdrawn", "renamed", "redated")


@st.fragment(run_every=2)
def show_state(view: View) -> None:
    """Watcher, backlog and the users' copy, as the ETL tells them; refreshed by itself."""
    say, now = view.say, datetime.now(UTC)
    state = read_state(view.settings.private)
    watching = state.is_alive(now)
    with st.container(border=True, key="card_state"):
        st.subheader(say("ingest.state"), anchor=False)
        first, second, third = st.columns(3)
        first.markdown(f"**{say('ingest.watcher')}**")
        first.markdown(
            f":green[●] {say('ingest.watcher_on', pid=state.pid)}"
            if watching
            else f":red[●] {say('ingest.watcher_off')}"
        )
        if state.heartbeat:
            first.caption(say("ingest.heartbeat", age=print_age(view.language, state.heartbeat, now)))
        second.markdown(f"**{say('ingest.backlog')}**")
        second.markdown(print_number(state.backlog))
        if state.in_work:
            second.caption(say("ingest.in_work", file=escape(state.in_work)))
        third.markdown(f"**{say('ingest.copy')}**")
        third.markdown(_copy(view, state.published_snapshot))
        if state.publish_waits_for:
            third.caption(say("ingest.waits", reason=escape(state.publish_waits_for)))
        if state.set_aside:
            third.caption(say("ingest.set_aside", files=escape("、".join(state.set_aside))))
        if state.trouble:
            st.warning(escape(state.trouble), icon=":material/warning:")


def _copy(view: View, published: int | None) -> str:
    if published is None:
        return f":gray[●] {view.say('ingest.copy_none')}"
    if view.snapshot is not None and published < view.snapshot.number:
        return f":orange[●] {view.say('ingest.copy_behind', n=published)}"
    return f":green[●] {view.say('ingest.copy_current', n=published)}"


def show_upload(view: View) -> None:
    """A file for seeds/; what the browser lets through is checked again on this side."""
    say = view.say
    with st.container(border=True, key="card_upload"):
        st.subheader(say("ingest.upload"), anchor=False)
        with st.form("upload", border=False, clear_on_submit=True):
            file = st.file_uploader(
                say("upload.label"),
                type=["txt"],
                max_upload_size=SIZE_LIMIT // 1_000_000,
                help=say("upload.help", limit=SIZE_LIMIT // 1_000_000, folder=escape(str(view.settings.seeds))),
            )
            sent = st.form_submit_button(say("upload.save"), icon=":material/upload_file:")
        if sent and file is not None:
            _save(view, file.name, file.getvalue())


def _save(view: View, name: str, content: bytes) -> None:
    try:
        saved = save_upload(view.settings.seeds, name, content)
    except UploadRefused as refusal:
        st.error(view.say(str(refusal)), icon=":material/block:")
    except OSError as error:
        st.error(view.say("upload.no_permission", reason=escape(str(error.strerror))), icon=":material/block:")
    else:
        watching = read_state(view.settings.private).is_alive(datetime.now(UTC))
        text = view.say("upload.saved" if watching else "upload.saved_unwatched", file=escape(saved.name))
        # The issue may arrive at once and rerun the page: a toast outlives that, a message on the page does not.
        st.toast(text, icon=":material/check_circle:", duration="long")


def show_files(view: View, failures: list[dict[str, Any]], duplicates: list[dict[str, Any]]) -> None:
    """Files that gave no issue of their own: failed with reason and remedy, or duplicates."""
    say = view.say
    with st.container(border=True, key="card_failures"):
        st.subheader(say("ingest.failures"), anchor=False)
        if not failures:
            st.caption(f":material/check_circle: {say('ingest.no_failures')}")
        for row in failures:
            st.error(
                f"{escape(row['reason'] or '')}  \n**{say('ingest.remedy')}** {escape(row['remedy'] or '–')}",
                title=escape(row["file_name"]),
                icon=":material/error:",
            )
        if duplicates:
            st.markdown(f"**{say('ingest.duplicates')}**")
            st.dataframe(
                [
                    {say("word.file"): row["file_name"], say("ingest.same_as"): row["counted_file_name"]}
                    for row in duplicates
                ],
                hide_index=True,
                alt=say("ingest.duplicates"),
            )


def show_undated(view: View, answer: Answer) -> None:
    """Issues whose date or county nothing in print tells, with what is known instead."""
    say = view.say
    with st.container(border=True, key="card_undated"):
        st.subheader(say("ingest.undated"), anchor=False)
        if not len(answer):
            st.caption(f":material/check_circle: {say('ingest.no_undated')}")
            return
        show_rows(
            "undated",
            answer,
            open_label=say("word.open"),
            alt=say("ingest.undated"),
            columns={
                "file_name": say("word.file"),
                "county": say("word.county"),
                "lacks": say("ingest.lacks"),
                "known": st.column_config.TextColumn(say("ingest.known"), width="medium"),
                "year_evidence": st.column_config.TextColumn(say("reader.evidence"), width="large"),
            },
            compute={"lacks": lambda row: _lacks(view, row), "known": lambda row: _known(view, row)},
        )


def _lacks(view: View, row: dict[str, Any]) -> str:
    return "、".join(view.say(f"ingest.{name}") for name in ("lacks_date", "lacks_year", "lacks_county") if row[name])


def _known(view: View, row: dict[str, Any]) -> str:
    bounds = " – ".join(str(row[name] or "…") for name in ("date_earliest", "date_latest"))
    year = f"{row['year']}（{view.name('basis', row['year_basis'])}）" if row["year"] else ""
    return "　".join(part for part in (year, bounds if row["date_earliest"] or row["date_latest"] else "") if part)


def show_log(view: View) -> None:
    """What happened to files, newest first."""
    say = view.say
    with st.container(border=True, key="card_log"):
        st.subheader(say("ingest.log"), anchor=False)
        outcome = st.pills(
            say("ingest.outcome"),
            OUTCOMES,
            key="outcome",
            bind="query-params",
            label_visibility="collapsed",
            format_func=lambda name: view.name("outcome", name),
        )
        rows = queries.ingest_log(view.source, outcome).records()
        if not rows:
            st.caption(say("ingest.no_log"))
            return
        st.dataframe(
            [
                {
                    say("ingest.time"): row["logged_at"],
                    say("word.file"): row["file_name"],
                    say("ingest.outcome"): view.name("outcome", row["outcome"]),
                    say("word.county"): row["county"],
                    say("ingest.reason"): row["reason"],
                    say("ingest.remedy"): row["remedy"],
                    say("ingest.encoding"): row["encoding"],
                    say("ingest.seconds"): row["seconds"],
                }
                for row in rows
            ],
            hide_index=True,
            placeholder="–",
            key="table_log",
            alt=say("ingest.log"),
            column_config={say("ingest.time"): st.column_config.DatetimeColumn(format="YYYY-MM-DD HH:mm:ss")},
        )
