"""The parts of a campaign's file."""

from typing import Any

import pyarrow as pa
import streamlit as st

from dashboard import queries
from dashboard.figures import card
from dashboard.texts import escape, print_day
from dashboard.view import View


def show_sheet(view: View, campaign: dict[str, Any]) -> None:
    """What the lexicon knows, leaving out what it doesn't."""
    say = view.say
    facts = {
        "gloss": campaign["gloss_en"],
        "kind": view.name("campaign_kind", campaign["kind"]) if campaign["kind"] else None,
        "level": view.name("level", campaign["level"]) if campaign["level"] else None,
        "issuer": campaign["issuer"],
        "parent": campaign["parent"],
        "children": "；".join(campaign["children"]),
        "variants": "；".join(campaign["variants"]),
        "rhythm": "、".join(campaign["rhythm"]) if isinstance(campaign["rhythm"], list) else campaign["rhythm"],
        "first_source": campaign["first_source"],
        "note": campaign["note"],
        "span": _span(view, campaign),
    }
    with st.container(border=True, key="card_sheet"):
        st.subheader(campaign["term"], anchor=False)
        st.table(
            {say(f"campaigns.{name}"): escape(str(fact)) for name, fact in facts.items() if fact},
            border="horizontal",
            alt=campaign["term"],
        )


def _span(view: View, campaign: dict[str, Any]) -> str:
    if not campaign["uses"]:
        return view.say("campaigns.unused")
    days = {name: print_day(view.language, campaign[f"{name}_date"]) for name in ("first", "last")}
    counts = {name: campaign[name] for name in ("uses", "articles", "counties")}
    return view.say("campaigns.span_value", **counts, **days)


def show_components(view: View, campaign: dict[str, Any]) -> None:
    """Its parts in printed order, with their uses by county."""
    say = view.say
    with card(view, "components") as figure:
        answer = queries.campaign_components(view.source, view.filters, campaign["term"])
        figure.describe(answer)
        if not campaign["components"]:
            st.caption(say("campaigns.no_components"))
            return
        rows = answer.records() or [
            {"component_number": place, "component": part, "county": None, "uses": None, "first_date": None}
            for place, part in enumerate(campaign["components"], start=1)
        ]
        st.dataframe(
            pa.Table.from_pylist(rows),
            hide_index=True,
            placeholder="–",
            alt=say("figure.components"),
            column_order=["component_number", "component", "county", "uses", "articles", "first_date"],
            column_config={
                "component_number": st.column_config.NumberColumn("#", width="small"),
                "component": st.column_config.TextColumn(say("campaigns.component"), width="large"),
                "county": say("word.county"),
                "uses": say("measure.uses"),
                "articles": say("word.articles"),
                "first_date": st.column_config.DateColumn(say("word.first_seen"), format="YYYY-MM-DD"),
            },
        )


def show_rhythm(view: View, term: str) -> None:
    """What was promised against the meetings that were reported."""
    say = view.say
    with card(view, "rhythm") as figure:
        answer = queries.campaign_rhythm(view.source, term)
        figure.describe(answer)
        if not len(answer):
            st.caption(say("campaigns.no_rhythm"))
            return
        st.dataframe(
            answer.rows,
            hide_index=True,
            placeholder="–",
            alt=say("figure.rhythm"),
            column_order=["term", "step", "promised_days", "county", "meeting_days", "median_gap_days", "gaps_kept"],
            column_config={
                "term": st.column_config.TextColumn(say("campaigns.mechanism"), width="medium"),
                "step": say("campaigns.step"),
                "promised_days": say("campaigns.promised_days"),
                "county": say("word.county"),
                "meeting_days": say("campaigns.meeting_days"),
                "median_gap_days": say("campaigns.median_gap"),
                "gaps_kept": say("campaigns.kept"),
            },
        )
