"""Ways from one page to another: what is chosen goes along, and the address says so."""

from typing import Any

import streamlit as st

READER, TERMS, OFFICIALS = "app_pages/reader.py", "app_pages/slogans.py", "app_pages/officials.py"


def go_to_reader(row: dict[str, Any]) -> None:
    """Opens the reader at the place in print that the row is about."""
    place = place_in_print(row["issue_id"], row.get("article_id"), row.get("field"), row.get("start_char"))
    st.switch_page(READER, query_params=address(**place))


def go_to_term(row: dict[str, Any]) -> None:
    """Opens the page of terms with the row's term chosen.

    Its menu is bound to the address, and Streamlit lets a bound parameter be changed through its state only.
    """
    st.session_state["terms"] = [row.get("neighbour") or row["term"]]
    st.switch_page(TERMS, query_params=address())


def go_to_official(row: dict[str, Any]) -> None:
    """Opens the page of officials with the row's person chosen."""
    st.switch_page(OFFICIALS, query_params=address(official=row["official_id"]))


def place_in_print(
    issue: str, article: str | None = None, field: str | None = None, start: int | None = None
) -> dict[str, str]:
    """The reader's own parameters for an issue, an article, or a place in it."""
    place = {"at": f"{field}-{start}"} if field is not None and start is not None else {}
    return {"issue": issue} | ({"article": article} if article else {}) | place


def address(**own: str | list[str]) -> dict[str, Any]:
    """Parameters of a link within the app: its own and the language.

    The filters are not among them: they are bound to the address, and Streamlit carries what is bound from page
    to page by itself; written here once more, they would be taken out.
    """
    return {"lang": str(st.session_state["lang"])} | own
