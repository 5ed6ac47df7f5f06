"""A small corpus written row by row into an empty warehouse in memory, for counting by hand."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import duckdb

import etl
from etl.analysis.fingerprint import fingerprint
from etl.warehouse.derived import LINKING

SQL = Path(etl.__file__).parent / "warehouse" / "sql"


BLANKS = {
    "VARCHAR": "",
    "INTEGER": 0,
    "BIGINT": 0,
    "BOOLEAN": False,
    "DOUBLE": 0.0,
    "DATE": "1970-01-01",
    "TIMESTAMP WITH TIME ZONE": "1970-01-01 00:00:00+00",
}


ADD_UP = """
insert into article_terms by name
select
    article_id, issue_id, slogan_uses.term, adcode,
    coalesce(event_date, issue_date, latest_event_date) as article_date,
    coalesce(issue_date, latest_event_date) as paper_date,
    count(*) as uses, count(*) filter (where in_headline) as headline_uses
from slogan_uses join articles using (article_id, issue_id) join issues using (issue_id)
where article_id = ?
group by all
"""

COUNT_ISSUES = """
insert into issue_counts by name
select
    issue_id,
    (select count(*) from slogan_uses where slogan_uses.issue_id = issues.issue_id) as uses,
    (select count(distinct term) from slogan_uses where slogan_uses.issue_id = issues.issue_id) as terms,
    (select count(*) from meetings where meetings.issue_id = issues.issue_id) as meetings,
    (select count(distinct official_id) from appearances where appearances.issue_id = issues.issue_id) as officials
from issues
"""


def apply_folder(connection: duckdb.DuckDBPyConnection, folder: str) -> None:
    for path in sorted((SQL / folder).glob("*.sql")):
        connection.execute(path.read_text(encoding="utf-8"))


def printed_characters(*texts: str | None) -> int:
    return len("".join("".join(text or "" for text in texts).split()))


@dataclass
class Corpus:
    """Each method writes one thing and gives back its id; texts need not contain the terms written for them."""

    connection: duckdb.DuckDBPyConnection
    articles_in: dict[str, int] = field(default_factory=dict)
    serial: int = 0
    blanks: dict[str, dict[str, Any]] = field(default_factory=dict)

    def insert(self, table: str, **values: Any) -> None:
        """One row; columns that must be filled and matter to no mart are filled with nothing in particular."""
        if table not in self.blanks:
            required = self.rows(
                "select column_name, data_type from duckdb_columns() where table_name = $t and not is_nullable", t=table
            )
            self.blanks[table] = {name: [] if kind.endswith("[]") else BLANKS[kind] for name, kind in required}
        values = {**self.blanks[table], **values}
        columns = ", ".join(values)
        marks = ", ".join("?" for _ in values)
        self.connection.execute(f"insert into {table} ({columns}) values ({marks})", list(values.values()))

    def rows(self, sql: str, **parameters: Any) -> list[tuple[Any, ...]]:
        return self.connection.execute(sql, parameters or None).fetchall()

    def next_id(self, stem: str) -> str:
        self.serial += 1
        return f"{stem}-{self.serial:04}"

    def place(self, adcode: str, county: str, *, city: str | None = "云州市", level: str = "county") -> str:
        self.insert("places", adcode=adcode, county=county, city=city, province="江南省", level=level, former_names=[])
        return adcode

    def issue(self, issue_id: str, adcode: str | None = None, day: str | None = None, **values: Any) -> str:
        defaults = {
            "issue_id": issue_id,
            "file_name": f"{issue_id}.txt",
            "adcode": adcode,
            "issue_date": day,
            "date_basis": "masthead" if day else "none",
            "year": date.fromisoformat(day).year if day else None,
            "year_basis": "masthead" if day else "none",
            "warnings": [],
            "articles": 0,
            "characters": 0,
        }
        self.insert("issues", **{**defaults, **values})
        return issue_id

    def article(
        self,
        issue_id: str,
        event: str | None = None,
        *,
        title: str = "",
        body: str = "",
        terms: Iterable[str] = (),
        headline_terms: Iterable[str] = (),
        characters: int | None = None,
        **values: Any,
    ) -> str:
        position = self.articles_in[issue_id] = self.articles_in.get(issue_id, 0) + 1
        article_id = f"{issue_id}-{position:02}"
        length = printed_characters(title, body) if characters is None else characters
        defaults = {
            "article_id": article_id,
            "issue_id": issue_id,
            "position": position,
            "kind": "report",
            "title": title,
            "body": body,
            "reporters": [],
            "event_date": event,
            "characters": length,
        }
        self.insert("articles", **{**defaults, **values})
        self.connection.execute(
            "update issues set articles = articles + 1, characters = characters + ? where issue_id = ?",
            [length, issue_id],
        )
        for term in terms:
            self.use(article_id, term)
        for term in headline_terms:
            self.use(article_id, term, part="title")
        return article_id

    def slogan(self, term: str, state: str = "lexicon", **values: Any) -> str:
        self.insert("slogans", **{"term": term, "state": state, "components": [], "variants": [], **values})
        return term

    def use(self, article_id: str, term: str, *, at: int = 0, part: str = "body", surface: str | None = None) -> str:
        use_id = self.next_id(article_id)
        shown = surface or term
        self.insert(
            "slogan_uses",
            slogan_use_id=use_id,
            article_id=article_id,
            issue_id=article_id.rsplit("-", 1)[0],
            term=term,
            surface=shown,
            in_headline=part != "body",
            field=part,
            start_char=at,
            end_char=at + len(shown),
            rule="test",
        )
        self.add_up(article_id)
        return use_id

    def add_up(self, article_id: str) -> None:
        """The article's rows of article_terms, as the loader writes them."""
        self.connection.execute("delete from article_terms where article_id = ?", [article_id])
        self.connection.execute(ADD_UP, [article_id])

    def meeting(self, article_id: str, name: str, day: str | None = None, **values: Any) -> str:
        """`chairs`, `speakers` and `attendees` are lists of names; those present are all three together."""
        meeting_id = self.next_id(f"{article_id}-m")
        people = {part: values.pop(part, []) for part in ("chairs", "speakers", "attendees")}
        defaults = {
            "meeting_id": meeting_id,
            "article_id": article_id,
            "issue_id": article_id.rsplit("-", 1)[0],
            "name": name,
            "meeting_date": day,
            "field": "body",
            "start_char": 0,
            "end_char": len(name),
            "rule": "test",
        }
        self.insert("meetings", **{**defaults, **values})
        present = list(dict.fromkeys([*people["attendees"], *people["chairs"], *people["speakers"]]))
        for part, names in (("chair", people["chairs"]), ("speak", people["speakers"]), ("attend", present)):
            for rank, person in enumerate(names, start=1):
                self.insert(
                    "meeting_people",
                    meeting_id=meeting_id,
                    issue_id=defaults["issue_id"],
                    name=person,
                    part=part,
                    rank=rank,
                    official_id=f"3301{person}",
                )
        return meeting_id

    def appear(
        self,
        article_id: str,
        name: str,
        role: str = "attend",
        posts: Iterable[str] = (),
        *,
        scope: str = "3301",
        passage: tuple[int, int] = (0, 0),
        **values: Any,
    ) -> str:
        appearance_id = self.next_id(f"{article_id}-a")
        official_id = f"{scope}{name}"
        known = self.rows("select 1 from officials where official_id = $o", o=official_id)
        if not known:
            self.insert("officials", official_id=official_id, name=name, scope=scope)
        defaults = {
            "appearance_id": appearance_id,
            "article_id": article_id,
            "issue_id": article_id.rsplit("-", 1)[0],
            "official_id": official_id,
            "name": name,
            "posts": list(posts),
            "role": role,
            "rank": 1,
            "field": "body",
            "start_char": 0,
            "end_char": len(name),
            "passage_start": passage[0],
            "passage_end": passage[1],
            "rule": "test",
        }
        self.insert("appearances", **{**defaults, **values})
        return appearance_id

    def speech(self, article_id: str, name: str, start: int, end: int, *, scope: str = "3301") -> str:
        speech_id = self.next_id(f"{article_id}-s")
        issue_id = article_id.rsplit("-", 1)[0]
        self.insert(
            "speeches",
            speech_id=speech_id,
            article_id=article_id,
            issue_id=issue_id,
            official_id=f"{scope}{name}",
            name=name,
            start_char=start,
            end_char=end,
        )
        return speech_id

    def fingerprint(self, article_id: str, text: str) -> None:
        """The fingerprint that the text would have, whatever stands in the article's body."""
        found = fingerprint(text)
        assert found is not None, "too short for a fingerprint"
        self.insert(
            "article_fingerprints",
            article_id=article_id,
            issue_id=article_id.rsplit("-", 1)[0],
            bands=list(found.bands),
            sketch=list(found.sketch),
        )
        self.link()

    def count_issues(self) -> None:
        """The rows of issue_counts, as the loader writes them."""
        self.connection.execute("delete from issue_counts")
        self.connection.execute(COUNT_ISSUES)

    def link(self) -> None:
        """Bring the links between reprints up to date, as at the end of a batch."""
        for name in LINKING:
            self.connection.execute((SQL / "load" / f"{name}.sql").read_text(encoding="utf-8"))
