"""Gives issues without a year of their own that of other issues of their county, in the open copy of the warehouse."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

import duckdb

from etl.extract import extract_issue
from etl.lexicon import Lexicon
from etl.model import YearHint
from etl.other_issues import OWN_EVIDENCE, IssueTraits, decide_years, latest_month_day, term_reaches
from etl.pipeline.records import LogEntry, Outcome
from etl.pipeline.taking import FAULT_REMEDY
from etl.warehouse.columns import Tables, concatenate, to_tables
from etl.warehouse.load import delete_issues, insert_issues, issue_texts, issue_traits
from etl.warehouse.rows import issue_rows

ISSUES_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class _Redating:
    """An issue to be extracted again: from which file it comes, and with which hint (None: it lost its year)."""

    issue_id: str
    file_name: str
    year_before: int | None
    hint: YearHint | None


def _traits(row: Mapping[str, Any]) -> IssueTraits:
    own = bool(row["year_is_own"])
    return IssueTraits(
        issue_id=row["issue_id"],
        file_name=row["file_name"],
        adcode=row["adcode"],
        year=row["year"] if own else None,
        day=row["day"] if own else None,
        month_day=latest_month_day(row["leads"] or ()),
        officials=frozenset(row["officials"] or ()),
        terms=frozenset(row["terms"] or ()),
    )


def _redatings(rows: Iterable[Mapping[str, Any]], lexicon: Lexicon) -> list[_Redating]:
    """The issues whose hint is another than the one they were extracted with."""
    at_hand = list(rows)
    traits = [_traits(row) for row in at_hand]
    hints = decide_years(traits, term_reaches({term for issue in traits for term in issue.terms}, lexicon))
    undated = (row for row in at_hand if not row["year_is_own"])
    return [
        _Redating(row["issue_id"], row["file_name"], row["year"], hint)
        for row in undated
        if _given(hint := hints.get(row["issue_id"])) != (row["year"], row["year_evidence"])
    ]


def _given(hint: YearHint | None) -> tuple[int | None, str | None]:
    return (None, None) if hint is None else (hint.year, hint.evidence)


def settle_years(connection: duckdb.DuckDBPyConnection, lexicon: Lexicon, adcodes: Iterable[str]) -> list[LogEntry]:
    """Decide the years anew in the given places; issues whose year changes are extracted again from their texts."""
    log: list[LogEntry] = []
    for adcode in sorted(adcodes):
        rows = issue_traits(connection, [adcode], map(str, OWN_EVIDENCE))
        rest = iter(_redatings(rows, lexicon))
        while some := tuple(islice(rest, ISSUES_AT_ONCE)):
            log.extend(_redate(connection, some, lexicon))
    return log


def _redate(connection: duckdb.DuckDBPyConnection, redatings: Iterable[_Redating], lexicon: Lexicon) -> list[LogEntry]:
    by_id = {redating.issue_id: redating for redating in redatings}
    log: list[LogEntry] = []
    fresh: dict[str, Tables] = {}
    for issue_id, text in issue_texts(connection, by_id).items():
        redating = by_id[issue_id]
        try:
            fresh[issue_id] = _extract_again(text, redating, lexicon)
        except Exception as error:  # noqa: BLE001  # one issue must not stop the others; it keeps what it has
            log.append(_failure(redating, error))
            continue
        if redating.year_before != (redating.hint and redating.hint.year):
            log.append(_entry(redating))
    delete_issues(connection, fresh)
    insert_issues(connection, concatenate(fresh.values()))
    return log


def _extract_again(text: str, redating: _Redating, lexicon: Lexicon) -> Tables:
    name, hint = redating.file_name, redating.hint
    extraction = extract_issue(text, file_name=name, lexicon=lexicon, year_hint=hint)
    return to_tables(issue_rows(extraction, text, redating.issue_id, lexicon))


def _failure(redating: _Redating, error: Exception) -> LogEntry:
    reason = f"The rules failed on it with a year from other issues ({type(error).__name__}: {error})."
    return LogEntry(redating.file_name, Outcome.FAILED, redating.issue_id, reason, FAULT_REMEDY)


def _entry(redating: _Redating) -> LogEntry:
    if redating.hint is None:
        reason = "No other issue of its county gives its year any more."
    else:
        reason = f"Year {redating.hint.year} by {redating.hint.evidence}."
    return LogEntry(redating.file_name, Outcome.REDATED, redating.issue_id, reason)
