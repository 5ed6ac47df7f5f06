"""An explanation as lines for people: + found, - refused."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from etl.explain import ExplainedArticle, ExplainedSentence, Explanation
    from etl.explain.facts import Fact
    from etl.explain.notes import Note


def explanation_text(explanation: "Explanation") -> str:
    """The issue's facts, then every article sentence by sentence; ends with an empty line."""
    lines = [explanation.file_name, *(f"  {line}" for line in fact_lines(explanation.facts))]
    for article in explanation.articles:
        lines += article_lines(article)
    return "\n".join(lines) + "\n"


def article_lines(explained: "ExplainedArticle") -> Iterator[str]:
    """Number and kind, facts, and the sentences with their notes."""
    yield ""
    yield f"Article {explained.article.position}  [{explained.article.kind.value}]"
    yield from (f"  {line}" for line in fact_lines(explained.facts))
    for sentence in explained.sentences:
        yield f"  {printed(sentence)}"
        yield from (f"      {note_line(note)}" for note in sentence.notes)


def fact_lines(facts: Iterable["Fact"]) -> Iterator[str]:
    """+ year 2022 [text: …], or - place [left open between …]."""
    for fact in facts:
        words = f"{fact.label} {fact.value}".strip()
        yield f"{'+' if fact.value else '-'} {words}  [{fact.evidence}]"


def printed(sentence: "ExplainedSentence") -> str:
    """The words in one line; a headline line with its name."""
    words = " ".join(sentence.text[sentence.span.start : sentence.span.end].split())
    return words if sentence.field.value == "body" else f"{sentence.field.value}: {words}"


def note_line(note: "Note") -> str:
    """+ meeting 全县工作会议 [meeting.verb_then_name, 0.95]; - term 牛鼻子 [a stock image]."""
    return f"{'+' if note.is_found else '-'} {note.subject.value} {' '.join(note.says.split())}  [{note.reason()}]"
