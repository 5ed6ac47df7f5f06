"""An article's sentences as the meeting rules read them: masked, with their place and standing."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from etl.extract.meetings.names import DATELINE, TIME
from etl.extract.meetings.nouns import masked
from etl.model import Article, Field, Span

HEADLINES = (Field.TITLE, Field.KICKER, Field.SUBTITLE)
# A report names its event within the first sentences; what stands further down is background unless said otherwise.
LEAD_SENTENCES = 3
LEAD_CHARACTERS = 400
# A first line shorter than this (a dateline set apart, a motto) does not end the lead.
SHORT_LINE = 60
SENTENCE = re.compile(r"[^。！？!?\n]+[。！？!?]?")
# The colon of an hour parts nothing: 下午3:00在县剧院开幕.
CLAUSE = re.compile(r"(?:[^，,；;。！？!?\n：:]|(?<=\d)[：:](?=\d)){1,240}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one field: `text` and `view` are the whole field, `span` the sentence in it.

    `nameless` is the view without the names of people, so that 刚 of 县长李刚主持召开 is not read as an adverb.
    """

    field: Field
    text: str
    view: str
    nameless: str
    span: Span
    is_headline: bool
    is_lead: bool

    def opening(self) -> str:
        """The first words, without bullets, dashes and “在”."""
        return self.view[self.span.start : self.span.start + 40].lstrip(" 　\n\r,，:：;；、|｜■●▲◆◎★□在")

    def clauses(self) -> list[Span]:
        """The stretches between commas; those inside quotation marks and brackets part nothing.

        Longer ones are cut, so that a page without punctuation costs no more than another.
        """
        return [Span(*match.span()) for match in CLAUSE.finditer(self.view, self.span.start, self.span.end)]


def sentences_of(article: Article, names: Collection[str] = ()) -> Iterator[Sentence]:
    """The sentences of the headline lines and the body.

    The lead is the first three of the first paragraph, from where a time is told on (or all of them under a headline
    that names a gathering): a story that begins with a talk in the village has none.
    """
    for field in HEADLINES:
        text = article.field(field).text
        if text:
            view = masked(text)
            span = Span(0, len(text))
            yield Sentence(field, text, view, without_names(view, names), span, is_headline=True, is_lead=False)
    in_headline = any("会" in article.field(field).text for field in HEADLINES)
    text = article.body.text
    view = masked(text)
    nameless = without_names(view, names)
    number = begin = 0
    for match in SENTENCE.finditer(view):
        if starts_report(view, match.start()):
            number, begin = 0, match.start()
        is_lead = number < LEAD_SENTENCES and match.start() < lead_end(view, begin)
        is_lead = is_lead and (in_headline or TIME.search(view, begin, match.end()) is not None)
        number += 1
        yield Sentence(Field.BODY, text, view, nameless, Span(*match.span()), is_headline=False, is_lead=is_lead)


def without_names(view: str, names: Collection[str]) -> str:
    """The view with the names of people blanked out, each other character at its old place."""
    for name in sorted(names, key=len, reverse=True):
        view = view.replace(name, "□" * len(name))
    return view


def starts_report(view: str, start: int) -> bool:
    """Whether a paragraph with a dateline begins here: a report of its own, also where it was set below another one."""
    return (start == 0 or view[start - 1] == "\n") and DATELINE.match(view, start, start + 60) is not None


def lead_end(view: str, begin: int) -> int:
    """Where the lead that begins here can reach at most: the end of its paragraph, a short first line left aside."""
    first_break = view.find("\n", begin + SHORT_LINE, begin + LEAD_CHARACTERS)
    return begin + LEAD_CHARACTERS if first_break < 0 else first_break
