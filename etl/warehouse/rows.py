"""An extraction as rows of the warehouse's tables: tuples in the order of the columns of sql/schema."""

from collections.abc import Iterable, Iterator, Mapping

from etl.lexicon import Lexicon
from etl.model import Article, Extraction, Field, Findings, MappedText, RoleMention, SloganUse, Span
from etl.warehouse.derived import DERIVED_TABLES, derived_rows
from etl.warehouse.identity import official_id, official_scope

Row = tuple[object, ...]
TableRows = Mapping[str, list[Row]]
ISSUE_TABLES = (
    "issues",
    "issue_texts",
    "articles",
    "article_pieces",
    "slogan_uses",
    "meetings",
    "meeting_people",
    "appearances",
    *DERIVED_TABLES,
    "reprint_links",
)


def count_characters(texts: Iterable[str]) -> int:
    """Characters without white space: the denominator of rates."""
    return sum(len("".join(text.split())) for text in texts)


def _source(text: MappedText, span: Span) -> tuple[int | None, int | None]:
    source = text.source_span(span.start, span.end)
    return (None, None) if source is None else (source.start, source.end)


def _fields(article: Article) -> Iterator[tuple[Field, MappedText]]:
    return ((field, article.field(field)) for field in Field)


def _article_characters(article: Article) -> int:
    return count_characters(text.text for _, text in _fields(article))


def _article_row(article: Article, article_id: str, issue_id: str) -> Row:
    pieces = [piece for _, text in _fields(article) for piece in text.pieces]
    return (
        article_id,
        issue_id,
        article.position,
        str(article.kind),
        article.kicker.text if article.kicker else None,
        article.title.text,
        article.subtitle.text if article.subtitle else None,
        article.body.text,
        list(article.reporters),
        article.continued_on_page,
        article.event_date,
        article.event_date_evidence,
        _article_characters(article),
        min((piece.source for piece in pieces), default=None),
        max((piece.source + piece.length for piece in pieces), default=None),
    )


def _piece_rows(article: Article, article_id: str, issue_id: str) -> Iterator[Row]:
    for field, text in _fields(article):
        for piece in text.pieces:
            yield article_id, issue_id, str(field), piece.at, piece.source, piece.length


def use_rows(article: Article, uses: Iterable[SloganUse], article_id: str, issue_id: str) -> Iterator[Row]:
    """The rows of `slogan_uses` of one article."""
    for number, use in enumerate(uses, 1):
        place = _source(article.field(use.field), use.span)
        where = (str(use.field), use.span.start, use.span.end, *place)
        in_headline = use.field is not Field.BODY
        use_id = f"{article_id}-{number}"
        yield use_id, article_id, issue_id, use.term, use.surface, in_headline, *where, use.rule, use.confidence


def _meeting_rows(article: Article, findings: Findings, article_id: str, issue_id: str) -> Iterator[Row]:
    for number, meeting in enumerate(findings.meetings, 1):
        yield (
            f"{article_id}-m{number}",
            article_id,
            issue_id,
            meeting.name,
            meeting.kind,
            meeting.date,
            meeting.time_of_day,
            meeting.body,
            str(meeting.field),
            meeting.span.start,
            meeting.span.end,
            *_source(article.field(meeting.field), meeting.span),
            meeting.rule,
            meeting.confidence,
        )


def _meeting_people_rows(
    findings: Findings, people: Mapping[str, str], article_id: str, issue_id: str
) -> Iterator[Row]:
    for number, meeting in enumerate(findings.meetings, 1):
        parts = (("chair", meeting.chairs), ("speak", meeting.speakers), ("attend", meeting.attendees))
        for part, names in parts:
            for rank, name in enumerate(names, 1):
                yield f"{article_id}-m{number}", issue_id, name, part, rank, people.get(name)


def _appearance_rows(
    article: Article, findings: Findings, people: Mapping[str, str], article_id: str, issue_id: str
) -> Iterator[Row]:
    officials = (mention for mention in findings.mentions if mention.is_official)
    for number, mention in enumerate(officials, 1):
        yield (
            f"{article_id}-a{number}",
            article_id,
            issue_id,
            people[mention.name],
            mention.name,
            list(mention.posts),
            str(mention.role),
            mention.rank,
            str(mention.field),
            mention.span.start,
            mention.span.end,
            *_source(article.field(mention.field), mention.span),
            mention.passage.start,
            mention.passage.end,
            mention.rule,
            mention.confidence,
        )


def _official_mentions(extraction: Extraction) -> Iterator[RoleMention]:
    return (mention for findings in extraction.findings for mention in findings.mentions if mention.is_official)


def official_scopes(extraction: Extraction, issue_id: str, lexicon: Lexicon) -> dict[str, str]:
    """The scope of every official named in the issue: one name in one issue is one person."""
    posts: dict[str, list[str]] = {}
    for mention in _official_mentions(extraction):
        posts.setdefault(mention.name, []).extend(mention.posts)
    place = extraction.issue.place
    return {name: official_scope(tuple(held), place, issue_id, lexicon) for name, held in posts.items()}


def _issue_row(extraction: Extraction, issue_id: str) -> Row:
    issue = extraction.issue
    return (
        issue_id,
        issue.file_name,
        issue.paper,
        issue.place.adcode if issue.place else None,
        issue.place_evidence,
        issue.date,
        str(issue.date_basis),
        issue.date_evidence,
        issue.date_earliest,
        issue.date_latest,
        issue.year,
        str(issue.year_basis),
        issue.year_evidence,
        issue.issue_number,
        issue.latest_event_date,
        list(issue.warnings),
        len(issue.articles),
        sum(_article_characters(article) for article in issue.articles),
    )


def issue_rows(extraction: Extraction, text: str, issue_id: str, lexicon: Lexicon) -> TableRows:
    """All rows that one issue puts into the warehouse, by table."""
    scopes = official_scopes(extraction, issue_id, lexicon)
    people = {name: official_id(scope, name) for name, scope in scopes.items()}
    rows: dict[str, list[Row]] = {table: [] for table in (*ISSUE_TABLES, "officials")}
    rows["issues"].append(_issue_row(extraction, issue_id))
    rows["issue_texts"].append((issue_id, text))
    rows["officials"].extend((people[name], name, scope) for name, scope in scopes.items())
    for article, findings in zip(extraction.issue.articles, extraction.findings, strict=True):
        article_id = f"{issue_id}-{article.position:02d}"
        rows["articles"].append(_article_row(article, article_id, issue_id))
        rows["article_pieces"].extend(_piece_rows(article, article_id, issue_id))
        rows["slogan_uses"].extend(use_rows(article, findings.slogan_uses, article_id, issue_id))
        rows["meetings"].extend(_meeting_rows(article, findings, article_id, issue_id))
        rows["meeting_people"].extend(_meeting_people_rows(findings, people, article_id, issue_id))
        rows["appearances"].extend(_appearance_rows(article, findings, people, article_id, issue_id))
    return {**rows, **derived_rows(extraction, people, issue_id, lexicon)}
