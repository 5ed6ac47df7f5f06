"""What was found in an issue, as lines for people."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etl.model import Article, Extraction, Findings, Issue, Meeting

INDENT = "     "


def summary(extraction: "Extraction") -> str:
    """Head line, then every article with its meetings, people and campaign terms; ends with an empty line."""
    issue = extraction.issue
    lines = [issue.file_name, f"  {head(issue)}"]
    lines += [f"  ! {warning}" for warning in issue.warnings]
    for article, findings in zip(issue.articles, extraction.findings, strict=True):
        lines += article_lines(article, findings)
    return "\n".join(lines) + "\n"


def head(issue: "Issue") -> str:
    """柯城区 (浙江省 衢州市) · 2022, date not known (year from text: …) · 7 articles."""
    place = issue.place
    above = " ".join(name for name in (place.province, place.city) if name) if place else ""
    parts = [f"{place.county} ({above})" if place else "place not known"]
    if issue.paper is not None:
        parts.append(issue.paper)
    parts.append(when(issue))
    if issue.issue_number is not None:
        parts.append(f"no. {issue.issue_number}")
    count = len(issue.articles)
    parts.append(f"{count} article{'s' * (count != 1)}")
    return " · ".join(parts)


def when(issue: "Issue") -> str:
    """The date with what it rests on, or the year with what that rests on, or that neither is known."""
    if issue.date is not None:
        return f"{issue.date} ({issue.date_basis.value}: {issue.date_evidence})"
    if issue.year is not None:
        return f"{issue.year}, day not known (year from {issue.year_basis.value}: {issue.year_evidence})"
    return "date not known"


def article_lines(article: "Article", findings: "Findings") -> Iterator[str]:
    """One article; a line per meeting, one for the people and one for the terms, where there are any."""
    yield f"{article.position:>4} {article.title.text or '(no headline)'}  [{article.kind.value}]"
    for meeting in findings.meetings:
        yield f"{INDENT}meeting  {meeting_text(meeting)}"
    people = Counter(
        f"{mention.name} {mention.role.value}" + (f" ({'、'.join(mention.posts)})" if mention.posts else "")
        for mention in findings.mentions
        if mention.is_official
    )
    if people:
        yield f"{INDENT}people   {'; '.join(people)}"
    terms = Counter(use.term + ("" if use.known else "?") for use in findings.slogan_uses)
    if terms:
        yield f"{INDENT}terms    {', '.join(f'{term} {count}' for term, count in terms.most_common())}"


def meeting_text(meeting: "Meeting") -> str:
    """全区…动员会 (2022-04-02 上午; 主持 …; 讲话 …)."""
    day = " ".join(part for part in (str(meeting.date or ""), meeting.time_of_day or "") if part)
    chairs = f"主持 {'、'.join(meeting.chairs)}" if meeting.chairs else ""
    speakers = f"讲话 {'、'.join(meeting.speakers)}" if meeting.speakers else ""
    details = "; ".join(part for part in (day, chairs, speakers) if part)
    return f"{meeting.name} ({details})" if details else meeting.name
