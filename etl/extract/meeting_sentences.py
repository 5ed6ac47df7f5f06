"""An article's sentences as the meeting rules read them: masked, with their place and standing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.extract.meeting_names import TIME
from etl.extract.meeting_nouns import masked
from etl.model import Article, Field, Span

HEADLINES = (Field.TITLE, Field.KICKER, Field.SUBTITLE)
# A report names its event within the first sentences; what stands further down is background unless said otherwise.
LEAD_SENTENCES = 3
LEAD_CHARACTERS = 400
SENTENCE = re.compile(r"[^。！？!?\n]+[。！？!?]?")
CLAUSE = re.compile(r"[^，,；;。！？!?\n：:]{1,240}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one field: `text` and `view` are the whole field, `span` the sentence in it."""

    field: Field
    text: str
    view: str
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


def sentences_of(article: Article) -> Iterator[Sentence]:
    """The sentences of the headline lines and the body.

    The lead is the first three of the first paragraph, from where a time is told on (or all of them under a headline
    that names a gathering): a story that begins with a talk in the village has none.
    """
    for field in HEADLINES:
        text = article.field(field).text
        if text:
            yield Sentence(field, text, masked(text), Span(0, len(text)), is_headline=True, is_lead=False)
    in_headline = any("会" in article.field(field).text for field in HEADLINES)
    text = article.body.text
    view = masked(text)
    first_break = text.find("\n", 60)
    lead_end = min(LEAD_CHARACTERS, len(text) if first_break < 0 else first_break)
    for number, match in enumerate(SENTENCE.finditer(view)):
        is_lead = number < LEAD_SENTENCES and match.start() < lead_end
        is_lead = is_lead and (in_headline or TIME.search(view, 0, match.end()) is not None)
        yield Sentence(Field.BODY, text, view, Span(*match.span()), is_headline=False, is_lead=is_lead)
