"""The form in which a user decides on a term."""

from datetime import UTC, datetime
from typing import Any

import streamlit as st

from dashboard import queries
from dashboard.decisions import KINDS, LEVELS, save_decision
from dashboard.errors import DecisionRefused
from dashboard.etl_state import read_state
from dashboard.texts import escape
from dashboard.view import View

NEW, DECIDED = ("accept", "reject", "variant"), ("undo", "accept", "reject", "variant")


def show_decision(view: View, terms: list[str], *, decided: bool) -> None:
    """Choose a term of the list above, say what it is, and let the archive be counted again."""
    say = view.say
    choices = DECIDED if decided else NEW
    with st.container(border=True, key="card_decide"):
        st.subheader(say("decide.title"), anchor=False)
        term = st.selectbox(say("word.term"), terms, key="decide_term")
        choice = st.segmented_control(
            say("decide.choice"),
            choices,
            key=f"decide_choice_{choices[0]}",
            default=choices[0],
            required=True,
            format_func=lambda name: say(f"decide.{name}"),
        )
        with st.form("decide", border=False, clear_on_submit=True):
            decision = _fields(view, str(choice))
            if st.form_submit_button(say("decide.save"), icon=":material/gavel:") and term is not None:
                _save(view, term, decision)


def _fields(view: View, choice: str) -> dict[str, Any] | None:
    """What the choice wants to know; None takes a decision back."""
    if choice == "reject":
        return {"state": "rejected"}
    if choice == "undo":
        return None
    counted = [row["term"] for row in queries.counted_terms(view.source).records()]
    if choice == "variant":
        target = st.selectbox(view.say("decide.variant_of"), counted, index=None, placeholder=view.say("decide.type"))
        return {"state": "accepted", "variant_of": target}
    first, second, third = st.columns(3)
    return {
        "state": "accepted",
        "kind": _menu(first, view, "kind", KINDS, "campaign_kind"),
        "level": _menu(second, view, "level", LEVELS, "level"),
        "parent": third.selectbox(view.say("decide.parent"), counted, index=None, placeholder="–"),
        "gloss_en": st.text_input(view.say("decide.gloss")).strip(),
    }


def _menu(place: Any, view: View, name: str, options: tuple[str, ...], group: str) -> Any:
    return place.selectbox(
        view.say(f"decide.{name}"),
        options,
        index=None,
        placeholder="–",
        format_func=lambda option: view.name(group, option),
    )


def _save(view: View, term: str, decision: dict[str, Any] | None) -> None:
    say = view.say
    if decision is not None and "variant_of" in decision and decision["variant_of"] in {None, term}:
        st.error(say("decide.no_target"), icon=":material/block:")
        return
    try:
        save_decision(view.settings.slogan_decisions, term, decision)
    except DecisionRefused as refusal:
        st.error(say(str(refusal), file=escape(str(view.settings.slogan_decisions))), icon=":material/block:")
    except OSError as error:
        st.error(say("decide.no_permission", reason=escape(str(error.strerror))), icon=":material/block:")
    else:
        watching = read_state(view.settings.private).is_alive(datetime.now(UTC))
        text = say("decide.saved" if watching else "decide.saved_unwatched", term=escape(term))
        st.toast(text, icon=":material/check_circle:", duration="long")
