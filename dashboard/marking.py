"""Texts with their findings marked, as HTML in which everything printed is escaped."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

STYLE = """
<style>
.tw-text { line-height: 1.9; font-size: 1rem; overflow-wrap: anywhere; }
h3.tw-text { font-size: 1.3rem; line-height: 1.5; padding: .1em 0 .3em; }
h5.tw-text { font-size: .95rem; font-weight: 500; line-height: 1.5; padding: 0; opacity: .85; }
.tw-text p { margin: 0 0 .6em; }
.tw-source { white-space: pre-wrap; line-height: 1.75; font-size: .9rem; overflow-wrap: anywhere; }
.tw-text mark, .tw-source mark { color: inherit; padding: .08em .12em; border-radius: 3px; }
mark.slogan { background: rgba(213, 94, 0, .22); border-bottom: 2px solid #d55e00; }
mark.person { background: rgba(0, 114, 178, .20); border-bottom: 2px solid #3a94cf; }
mark.meeting { background: rgba(0, 158, 115, .20); border-bottom: 2px dashed #009e73; }
mark.slogan.meeting { background: linear-gradient(rgba(213, 94, 0, .22) 50%, rgba(0, 158, 115, .24) 50%); }
mark.here { outline: 2px solid #d55e00; outline-offset: 1px; }
</style>
"""
KINDS = ("slogan", "person", "meeting")


@dataclass(frozen=True, slots=True)
class Mark:
    """A half-open range of characters with its kind and what is said on hovering it."""

    start: int
    end: int
    kind: str
    note: str
    is_here: bool = False


def mark_text(text: str, marks: Iterable[Mark]) -> str:
    """The text as HTML; where ranges overlap, the pieces carry all their kinds.

    Ranges that reach beyond the text are cut to it, empty ones are left out.
    """
    inside = [mark for mark in marks if mark.start < min(mark.end, len(text)) and mark.end > 0]
    bounds = sorted({0, len(text), *(max(0, m.start) for m in inside), *(min(len(text), m.end) for m in inside)})
    return "".join(
        _piece(text[start:end], [mark for mark in inside if mark.start <= start and end <= mark.end])
        for start, end in pairwise(bounds)
    )


def paragraphs(text: str, marks: Sequence[Mark]) -> str:
    """The marked text with a paragraph per line; a mark over a line's end goes on in the next one."""
    html, start = [], 0
    for line in text.split("\n"):
        moved = [Mark(m.start - start, m.end - start, m.kind, m.note, m.is_here) for m in marks]
        if line.strip():
            html.append(f"<p>{mark_text(line, moved)}</p>")
        start += len(line) + 1
    return "".join(html)


def _piece(text: str, marks: list[Mark]) -> str:
    if not marks:
        return escape(text)
    kinds = [kind for kind in KINDS if any(mark.kind == kind for mark in marks)]
    here = ["here"] if any(mark.is_here for mark in marks) else []
    note = " · ".join(dict.fromkeys(mark.note for mark in marks))
    return f'<mark class="{" ".join(kinds + here)}" title="{escape(note)}">{escape(text)}</mark>'
