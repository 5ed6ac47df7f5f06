"""What stands around every page: language, filters, header, and the words for an archive that is still empty."""

from pathlib import Path

import streamlit as st

from dashboard.filters import Filters, show_filters, summary
from dashboard.reader import Source
from dashboard.settings import Settings
from dashboard.texts import LANGUAGES, best_language, say
from dashboard.view import View

DARK = Path(__file__).parent / "assets" / "dark.css"


def choose_language() -> str:
    """What the address or an earlier choice says, else the browser's language.

    The choice is always in the address: labels there are those of one language, and a link must open the same
    in a browser set to another.
    """
    asked = st.query_params.get("lang")
    language = asked if asked in LANGUAGES else st.session_state.get("lang") or best_language(st.context.locale)
    if asked != language:
        st.query_params["lang"] = language
    st.session_state["lang"] = language
    return language


def show_language_switch() -> None:
    """The switch itself; the choice goes into the address, from where the next run takes it."""
    st.segmented_control(
        say(st.session_state["lang"], "header.language"),
        list(LANGUAGES),
        key="lang",
        required=True,
        format_func=lambda code: LANGUAGES[code],
        label_visibility="collapsed",
        on_change=_switch_language,
    )


def _switch_language() -> None:
    st.query_params["lang"] = st.session_state["lang"]


def show_header(source: Source | None, language: str, title: str, icon: str) -> Filters:
    """Title, the one filter bar behind a button that says what is chosen, and the language switch."""
    if st.context.theme.type == "dark":
        st.html(DARK)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.title(title, icon=icon, anchor=False)
        if source is not None:
            with st.popover(summary(language), icon=":material/filter_alt:", key="filters", width="content"):
                filters = show_filters(source, language)
        else:
            filters = Filters()
        show_language_switch()
    return filters


def show_welcome(view: View, settings: Settings) -> None:
    """What to do when there is nothing to show yet."""
    with st.container(border=True, key="welcome"):
        st.subheader(view.say("welcome.title"), icon=":material/newspaper:", anchor=False)
        st.markdown(view.say("welcome.steps"))
        st.code(str(settings.seeds), language=None)
        st.markdown(view.say("welcome.run"))
        st.code("tifawatch watch", language="bash")
        st.page_link("app_pages/ingest.py", label=view.say("welcome.upload"), icon=":material/upload_file:")


def show_unreadable(view: View, failure: Exception) -> None:
    """A published snapshot that cannot be opened is not an empty archive."""
    st.error(view.say("state.unreadable"), icon=":material/error:")
    st.code(str(failure), language=None)
    st.markdown(view.say("state.unreadable_remedy"))
    st.code("tifawatch rebuild", language="bash")
