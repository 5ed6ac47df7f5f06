"""The pages: one question each."""

from pathlib import Path
from typing import Any

import streamlit as st

from dashboard.texts import say

LOGO = str(Path(__file__).parent / "assets" / "logo.svg")
SECTIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "watch": (
        ("overview", ":material/dashboard:"),
        ("heat", ":material/local_fire_department:"),
        ("slogans", ":material/campaign:"),
        ("campaigns", ":material/flag:"),
        ("meetings", ":material/groups:"),
        ("officials", ":material/badge:"),
        ("counties", ":material/compare:"),
    ),
    "read": (("reader", ":material/newspaper:"), ("discover", ":material/lightbulb:")),
    "data": (("sql", ":material/terminal:"), ("ingest", ":material/inbox:")),
}
NEED_NO_SNAPSHOT = ("ingest",)


def pages(language: str) -> dict[str, list[Any]]:
    """The pages by section, titled in that language; the first one is the app's front door."""
    return {
        say(language, f"section.{section}"): [
            st.Page(
                f"app_pages/{name}.py",
                title=say(language, f"page.{name}"),
                icon=icon,
                url_path=name,
                help=say(language, f"page.{name}_help"),
                default=name == "overview",
            )
            for name, icon in entries
        ]
        for section, entries in SECTIONS.items()
    }
