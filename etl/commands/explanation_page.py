"""An explanation as one HTML page that needs nothing else: no script, no font, no address."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise
from typing import TYPE_CHECKING

from etl.commands.error_text import printable_lines

if TYPE_CHECKING:
    from etl.explain import ExplainedArticle, ExplainedSentence, Explanation
    from etl.explain.facts import Fact
    from etl.explain.notes import Note

STYLE = """
:root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fdfcf9; --soft: #66635c; --line: #ddd8cc;
  --meeting: #cfe3f5; --person: #d8ecd0; --term: #f8dfb0; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece9e2; --paper: #191a1c; --soft: #a5a197; --line: #3a3b3d;
  --meeting: #1f4566; --person: #2c4f24; --term: #664a10; } }
body { margin: 0 auto; padding: 1.5rem; max-width: 52rem; color: var(--ink); background: var(--paper); line-height: 1.7;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei",
    sans-serif; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.1rem; margin: 0; }
article { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1rem; }
p { margin: 1rem 0 0.2rem; overflow-wrap: anywhere; }
p.kicker, p.title, p.subtitle { font-weight: bold; }
ul { margin: 0; padding-left: 1.2rem; list-style: none; font-size: 0.88rem; overflow-wrap: anywhere; }
.why { color: var(--soft); }
mark { color: inherit; background: none; padding: 0.1em 0; }
mark.meeting { background: var(--meeting); } mark.person { background: var(--person); }
mark.term { background: var(--term); }
mark.refused { background: none; text-decoration: underline dashed; text-underline-offset: 0.2em; }
"""
LANGUAGE = '<!doctype html>\n<html lang="zh-Hans">\n<head>\n<meta charset="utf-8">'
VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">'
# Found words are coloured by what they are; refused ones have a broken line below them.
LEGEND = (
    '<p class="why" lang="en"><mark class="meeting">meeting</mark> <mark class="person">official</mark> '
    '<mark class="term">term</mark> <mark class="refused">refused</mark></p>'
)


def explanation_page(explanation: "Explanation") -> str:
    """The whole page; every word of the issue is escaped."""
    name = clean(explanation.file_name)
    parts = [LANGUAGE, VIEWPORT, f"<title>{name}</title>", f"<style>{STYLE}</style>", "</head>", "<body>"]
    parts += [f"<h1>{name}</h1>", LEGEND, facts_list(explanation.facts)]
    parts += [part for article in explanation.articles for part in article_parts(article)]
    return "\n".join((*parts, "</body>", "</html>", ""))


def article_parts(explained: "ExplainedArticle") -> Iterator[str]:
    """One article with its sentences, each above its notes."""
    article = explained.article
    yield f'<article>\n<h2 lang="en">{article.position} · {article.kind.value}</h2>'
    yield facts_list(explained.facts)
    for sentence in explained.sentences:
        yield f'<p class="{sentence.field.value}">{marked(sentence)}</p>'
        if sentence.notes:
            yield items((note.is_found, note.subject.value, note.says, note.reason()) for note in sentence.notes)
    yield "</article>"


def facts_list(facts: Iterable["Fact"]) -> str:
    """Facts of the issue or the article."""
    return items((bool(fact.value), fact.label, fact.value, fact.evidence) for fact in facts)


def items(rows: Iterable[tuple[bool, str, str, str]]) -> str:
    """A list of what was found (+) and refused (−), the reason in grey."""
    lines = (
        f'<li>{"+" if is_found else "−"} {label} {clean(says)} <span class="why">{clean(why)}</span></li>'
        for is_found, label, says, why in rows
    )
    return "\n".join(("<ul>", *lines, "</ul>"))


def marked(sentence: "ExplainedSentence") -> str:
    """The words of a sentence, each stretch that the same notes cover in one mark, so that marks may overlap."""
    low, high = sentence.span.start, sentence.span.end
    edges = {low, high, *(edge for note in sentence.notes for edge in (note.span.start, min(note.span.end, high)))}
    waiting = deque(sentence.notes)
    open_notes: list[Note] = []
    parts: list[str] = []
    for start, end in pairwise(sorted(edges)):
        while waiting and waiting[0].span.start <= start:
            open_notes.append(waiting.popleft())
        open_notes = [note for note in open_notes if note.span.end > start]
        parts.append(stretch(clean(sentence.text[start:end]), open_notes))
    return "".join(parts)


def stretch(words: str, notes: Sequence["Note"]) -> str:
    """Words under the mark of the shortest thing found there, else of something refused."""
    if not notes:
        return words
    found = [note for note in notes if note.is_found]
    first = min(found or notes, key=lambda note: note.span.end - note.span.start)
    kind = first.subject.value if found else "refused"
    return f'<mark class="{kind}" title="{clean(f"{first.says} [{first.reason()}]")}">{words}</mark>'


def clean(text: str) -> str:
    """Escaped for text and attributes, without characters that a page may not hold."""
    return escape(printable_lines(text))
