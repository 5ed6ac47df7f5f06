"""What is measured on the text of an issue beside its findings, as rows: speeches, fingerprints, print quality.

All of it is a function of one issue, so that it is made where the issue is extracted, replaced with it, and withdrawn
with it; what compares issues (reprints) is left to the views.
"""

from collections.abc import Iterator, Mapping
from dataclasses import astuple

from etl.analysis.fingerprint import fingerprint
from etl.analysis.quality import measure_quality
from etl.analysis.speech import find_speeches
from etl.lexicon import Lexicon
from etl.model import Article, Extraction, Findings, Role

Row = tuple[object, ...]
DERIVED_TABLES = ("speeches", "article_fingerprints", "issue_quality")


def _speech_rows(
    article: Article, findings: Findings, people: Mapping[str, str], article_id: str, issue_id: str, lexicon: Lexicon
) -> Iterator[Row]:
    """Only officials who speak in the article, by the rules for roles, can have words in it."""
    names = {mention.name for mention in findings.mentions if mention.role is Role.SPEAK and mention.name in people}
    for number, speech in enumerate(find_speeches(article.body.text, names, lexicon), 1):
        place = (speech.span.start, speech.span.end)
        yield f"{article_id}-s{number}", article_id, issue_id, people[speech.name], speech.name, *place


def _fingerprint_rows(article: Article, article_id: str, issue_id: str) -> Iterator[Row]:
    found = fingerprint(article.body.text)
    if found is not None:
        yield article_id, issue_id, list(found.bands), list(found.sketch)


def derived_rows(
    extraction: Extraction, people: Mapping[str, str], issue_id: str, lexicon: Lexicon
) -> Mapping[str, list[Row]]:
    """The rows of DERIVED_TABLES for one issue; `people` gives the official_id of every official by name."""
    articles = extraction.issue.articles
    rows: dict[str, list[Row]] = {table: [] for table in DERIVED_TABLES}
    for article, findings in zip(articles, extraction.findings, strict=True):
        article_id = f"{issue_id}-{article.position:02d}"
        rows["speeches"].extend(_speech_rows(article, findings, people, article_id, issue_id, lexicon))
        rows["article_fingerprints"].extend(_fingerprint_rows(article, article_id, issue_id))
    rows["issue_quality"].append((issue_id, *astuple(measure_quality(article.body.text for article in articles))))
    return rows
