"""Decisions on terms brought into the open copy: the archive counted again from its stored articles, nothing parsed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

import duckdb

from etl.extract.confidence import with_confidence
from etl.extract.discovery import loose
from etl.extract.slogans import find_issue_slogan_uses
from etl.extract.slogans.counting import count_term
from etl.extract.terms import known_terms
from etl.lexicon import Lexicon, Row
from etl.model import Article, Findings
from etl.warehouse.columns import rows_table, table_schemas
from etl.warehouse.load import named
from etl.warehouse.rows import use_rows
from etl.warehouse.schema import insert, insert_slogans
from etl.warehouse.statements import statement
from etl.warehouse.stored import article_fields, stored_articles

ISSUES_AT_ONCE = 64


def changed_terms(before: Iterable[Row], after: Iterable[Row]) -> frozenset[str]:
    """The terms on which two files of decisions differ."""
    rows = {row["term"]: row for row in before}, {row["term"]: row for row in after}
    return frozenset(term for term in rows[0].keys() | rows[1].keys() if rows[0].get(term) != rows[1].get(term))


def recount(
    connection: duckdb.DuckDBPyConnection, before: Lexicon, after: Lexicon, *, report: Callable[[int, int], None]
) -> frozenset[str]:
    """Count every issue that a change of decisions can touch; gives those issues.

    They are the issues that print a term decided on, or one of its variants, and those in which it counts now.
    In all others the rules find what they found: this holds row for row what a rebuild gives.
    """
    changed = changed_terms(before.rows("decisions"), after.rows("decisions"))
    forms = changed | _variants(changed, before) | _variants(changed, after)
    issues = sorted(_printing(connection, forms) | _using(connection, changed | _alike(connection, forms)))
    insert_slogans(connection, after)
    rest, done = iter(issues), 0
    while some := tuple(islice(rest, ISSUES_AT_ONCE)):
        report(done, len(issues))
        _count_again(connection, some, after)
        done += len(some)
    report(done, len(issues))
    return frozenset(issues)


def _variants(terms: Iterable[str], lexicon: Lexicon) -> set[str]:
    wanted = set(terms)
    return {variant.form for term in known_terms(lexicon) if term.term in wanted for variant in term.variants}


def _printing(connection: duckdb.DuckDBPyConnection, forms: Iterable[str]) -> set[str]:
    sought = tuple(forms)
    fields = article_fields(connection) if sought else iter(())
    return {issue_id for issue_id, texts in fields if any(count_term(form, texts) for form in sought)}


def _alike(connection: duckdb.DuckDBPyConnection, forms: Iterable[str]) -> set[str]:
    """Terms in the warehouse that discovery takes for the same as one of these: it proposes neither any more."""
    decided = set(map(loose, forms))
    terms = connection.execute(statement("select_terms")).fetchall()
    return {term for (term,) in terms if loose(term) in decided}


def _using(connection: duckdb.DuckDBPyConnection, terms: Iterable[str]) -> set[str]:
    with named(connection, "named_terms", "term", terms):
        return {issue_id for (issue_id,) in connection.execute(statement("select_issues_using")).fetchall()}


def _count_again(connection: duckdb.DuckDBPyConnection, issue_ids: Sequence[str], lexicon: Lexicon) -> None:
    rows = [row for issue in stored_articles(connection, issue_ids).items() for row in _rows(*issue, lexicon)]
    with named(connection, "stale_issues", "issue_id", issue_ids):
        for name in ("delete_slogan_uses", "delete_article_terms"):
            connection.execute(statement(name))
        insert(connection, "slogan_uses", rows_table(rows, table_schemas()["slogan_uses"]))
        for name in ("add_up_article_terms", "update_issue_counts"):
            connection.execute(statement(name))


def _rows(issue_id: str, articles: Sequence[tuple[str, Article]], lexicon: Lexicon) -> Iterator[tuple[object, ...]]:
    found = find_issue_slogan_uses([article for _, article in articles], lexicon)
    for (article_id, article), uses in zip(articles, found, strict=True):
        trusted = with_confidence(Findings(slogan_uses=uses), lexicon)
        yield from use_rows(article, trusted.slogan_uses, article_id, issue_id)
