"""The domain: an issue, its articles and what was found in them, as frozen values.

Every finding carries its place: a field of the article with a half-open range of characters in it, which
`MappedText.source_span` turns into a range of characters of the decoded source file. It names the rule that found it;
`confidence`, a share from 0 to 1, says how often that rule is right (etl/extract/confidence.py); None: not asked.
"""

import datetime as dt
from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum


class ArticleKind(StrEnum):
    REPORT = "report"
    CAPTION = "caption"
    NOTICE = "notice"
    COMMENTARY = "commentary"
    SLOGAN = "slogan"
    OTHER = "other"


class Role(StrEnum):
    """What a person does in the reported event; the values are those of the labelling guide."""

    CHAIR = "chair"
    SPEAK = "speak"
    ATTEND = "attend"
    INSPECT = "inspect"
    ACCOMPANY = "accompany"
    REPORT = "report"
    APPOINTED = "appointed"
    REMOVED = "removed"
    MENTION = "mention"


class DateBasis(StrEnum):
    """Where an issue's date (or year) was taken from, best first."""

    MASTHEAD = "masthead"
    FILE_NAME = "file_name"
    ARTICLE_DATES = "article_dates"
    TEXT = "text"
    OTHER_ISSUES = "other_issues"
    CORRECTION = "correction"
    NONE = "none"


class Field(StrEnum):
    """The part of an article that a finding stands in."""

    KICKER = "kicker"
    TITLE = "title"
    SUBTITLE = "subtitle"
    BODY = "body"


@dataclass(frozen=True, slots=True)
class Span:
    """Half-open range of characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """`length` characters at `at` in a restored text stand at `source` in the source text."""

    at: int
    source: int
    length: int


@dataclass(frozen=True, slots=True)
class MappedText:
    """A restored text with the way back to the source; pieces are sorted by `at` and do not overlap.

    Characters that restoration put in (there are few) lie in no piece; their span is that of the neighbours.
    """

    text: str
    pieces: tuple[Piece, ...] = ()

    def source_span(self, start: int, end: int) -> Span | None:
        """The smallest source range that covers text[start:end]; None where nothing of it stands in the source."""
        first = max(bisect_right(self.pieces, start, key=lambda piece: piece.at) - 1, 0)
        low: int | None = None
        high = 0
        for piece in self.pieces[first:]:
            if piece.at >= end:
                break
            begin, stop = max(start, piece.at), min(end, piece.at + piece.length)
            if begin < stop:
                begin_source = piece.source + begin - piece.at
                low = begin_source if low is None else min(low, begin_source)
                high = max(high, piece.source + stop - piece.at)
        return None if low is None else Span(low, high)


EMPTY_TEXT = MappedText("")


@dataclass(frozen=True, slots=True)
class Place:
    """A county-level (or higher) unit of the gazetteer; `adcode` is the six-digit GB/T 2260 code."""

    adcode: str
    county: str
    city: str | None
    province: str
    level: str


@dataclass(frozen=True, slots=True)
class YearHint:
    """A year known from outside this file (other issues of the county, a user's correction)."""

    year: int
    basis: DateBasis
    evidence: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article; `title` is empty for a fragment whose headline is not in the file."""

    position: int
    kind: ArticleKind
    title: MappedText
    body: MappedText
    kicker: MappedText | None = None
    subtitle: MappedText | None = None
    reporters: tuple[str, ...] = ()
    continued_on_page: int | None = None
    event_date: dt.date | None = None
    event_date_evidence: str | None = None

    def field(self, name: Field) -> MappedText:
        """The text of one field; an absent one reads as empty."""
        match name:
            case Field.KICKER:
                return self.kicker or EMPTY_TEXT
            case Field.TITLE:
                return self.title
            case Field.SUBTITLE:
                return self.subtitle or EMPTY_TEXT
            case Field.BODY:
                return self.body


@dataclass(frozen=True, slots=True)
class Issue:
    """One source file: a newspaper issue, usually its front page.

    `date` is the issue's own date and stays None where it is not known; `year` may be known without it.
    `place_candidates` are the places between which the text leaves `place` open.
    `warnings` are contradictions worth a human look (a weekday that does not fit the printed date).
    """

    file_name: str
    paper: str | None = None
    place: Place | None = None
    place_evidence: str | None = None
    place_candidates: tuple[Place, ...] = ()
    date: dt.date | None = None
    date_basis: DateBasis = DateBasis.NONE
    date_evidence: str | None = None
    date_earliest: dt.date | None = None
    date_latest: dt.date | None = None
    year: int | None = None
    year_basis: DateBasis = DateBasis.NONE
    year_evidence: str | None = None
    issue_number: int | None = None
    latest_event_date: dt.date | None = None
    warnings: tuple[str, ...] = ()
    articles: tuple[Article, ...] = ()


@dataclass(frozen=True, slots=True)
class RoleMention:
    """A named person doing something in an article: one entry per person and role.

    `is_official` is False for guests without a public post (they may still attend a meeting).
    `rank` counts the names of one printed list from 1. `passage` is the sentence or clause that gave the role,
    as a span of the same field. `rule` names the rule that found it.
    """

    name: str
    posts: tuple[str, ...]
    role: Role
    field: Field
    span: Span
    passage: Span
    rank: int
    rule: str
    is_official: bool = True
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """A gathering held, as reported; people in the printed order, `attendees` includes chairs and speakers."""

    name: str
    kind: str | None
    date: dt.date | None
    time_of_day: str | None
    body: str | None
    chairs: tuple[str, ...]
    speakers: tuple[str, ...]
    attendees: tuple[str, ...]
    field: Field
    span: Span
    rule: str
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class SloganUse:
    """One occurrence of a campaign term. `term` is canonical, `surface` as it stands in the restored text.

    `known` is True for a term of the lexicon, False for one proposed by discovery.
    """

    term: str
    surface: str
    field: Field
    span: Span
    known: bool
    rule: str
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found in one article."""

    meetings: tuple[Meeting, ...] = ()
    mentions: tuple[RoleMention, ...] = ()
    slogan_uses: tuple[SloganUse, ...] = ()


@dataclass(frozen=True, slots=True)
class Extraction:
    """An issue with its findings, one entry per article, in the same order."""

    issue: Issue
    findings: tuple[Findings, ...]
