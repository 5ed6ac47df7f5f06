"""One article as the reader page shows it: marks from findings, evidence as rows."""

from collections.abc import Iterable
from typing import Any

from dashboard.marking import Mark
from dashboard.view import View


def field_marks(
    view: View, findings: Iterable[dict[str, Any]], field: str, kinds: Iterable[str], at: str
) -> list[Mark]:
    """Marks in one field of the article, of the chosen kinds; `at` is the place that a link points to."""
    return [
        Mark(row["start_char"], row["end_char"], row["finding"], note(view, row), at == f"{field}-{row['start_char']}")
        for row in findings
        if row["field"] == field and row["finding"] in kinds
    ]


def source_marks(view: View, findings: Iterable[dict[str, Any]], kinds: Iterable[str], offset: int) -> list[Mark]:
    """Marks in the source text from `offset` on; words that restoration put together have no place there."""
    return [
        Mark(row["source_start"] - offset, row["source_end"] - offset, row["finding"], note(view, row))
        for row in findings
        if row["finding"] in kinds and row["source_start"] is not None
    ]


def note(view: View, row: dict[str, Any]) -> str:
    """What is said on hovering a mark: the canonical term, the person with role and posts, the meeting's kind."""
    if row["finding"] == "person":
        posts = "、".join(row["posts"])
        return " · ".join(part for part in (row["label"], view.name("role", row["role"]), posts) if part)
    if row["finding"] == "meeting":
        return " · ".join(part for part in (row["label"], row["role"]) if part)
    return str(row["label"])


def evidence_rows(view: View, article: dict[str, Any]) -> list[dict[str, Any]]:
    """What was taken to be so, where from, and the printed words behind it."""
    bounds = " – ".join(str(article[name] or "…") for name in ("date_earliest", "date_latest"))
    facts = (
        ("county", article["county"], None, article["place_evidence"]),
        ("date", article["issue_date"], article["date_basis"], article["date_evidence"]),
        ("bounds", bounds if article["date_earliest"] or article["date_latest"] else None, None, None),
        ("year", article["year"], article["year_basis"], article["year_evidence"]),
        ("number", article["issue_number"], None, None),
        ("event", article["event_date"], article["article_date_basis"], article["event_date_evidence"]),
    )
    return [
        {
            view.say("reader.fact"): view.say(f"reader.fact_{name}"),
            view.say("reader.value"): "–" if value is None else str(value),
            view.say("reader.basis"): view.name("basis", basis) if basis else "",
            view.say("reader.evidence"): evidence or "",
        }
        for name, value, basis, evidence in facts
    ]


def finding_rows(view: View, findings: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The findings as a list, with the rule that found each."""
    return [
        {
            view.say("reader.finding"): view.say(f"reader.{row['finding']}"),
            view.say("reader.label"): row["label"],
            view.say("word.role"): view.name("role", row["role"]) if row["role"] else "",
            view.say("word.posts"): "、".join(row["posts"]),
            view.say("reader.field"): view.name("field", row["field"]),
            view.say("reader.rule"): row["rule"],
        }
        for row in findings
    ]
