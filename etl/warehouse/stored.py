"""Articles as the warehouse holds them, put together again: what is counted anew need not be parsed anew."""

from collections.abc import Iterable, Iterator, Mapping

import duckdb

from etl.model import Article, ArticleKind, Field, MappedText, Piece
from etl.warehouse.load import named
from etl.warehouse.statements import statement

Fields = tuple[str | None, ...]
_ROWS_AT_ONCE = 4096


def article_fields(connection: duckdb.DuckDBPyConnection) -> Iterator[tuple[str, Fields]]:
    """Issue and printed fields of every article, read bit by bit: an archive is larger than the memory."""
    rows = connection.execute(statement("select_article_fields"))
    while some := rows.fetchmany(_ROWS_AT_ONCE):
        yield from ((issue_id, tuple(fields)) for issue_id, *fields in some)


def stored_articles(
    connection: duckdb.DuckDBPyConnection, issue_ids: Iterable[str]
) -> Mapping[str, list[tuple[str, Article]]]:
    """The articles of each issue in order, with their ids: kind, headlines and body, each with its way back."""
    with named(connection, "named_issues", "issue_id", issue_ids):
        rows = connection.execute(statement("select_stored_articles")).fetchall()
        pieces: dict[tuple[str, str], list[Piece]] = {}
        for article_id, field, *numbers in connection.execute(statement("select_stored_pieces")).fetchall():
            pieces.setdefault((article_id, field), []).append(Piece(*numbers))
    found: dict[str, list[tuple[str, Article]]] = {}
    for article_id, issue_id, position, kind, *texts in rows:
        kicker, title, subtitle, body = (
            None if text is None else MappedText(text, tuple(pieces.get((article_id, str(field)), ())))
            for field, text in zip((Field.KICKER, Field.TITLE, Field.SUBTITLE, Field.BODY), texts, strict=True)
        )
        assert title is not None and body is not None, "the schema has them not null"  # noqa: S101
        article = Article(position, ArticleKind(kind), title, body, kicker, subtitle)
        found.setdefault(issue_id, []).append((article_id, article))
    return found
