"""An article's sentences as the meeting rules read them: masked, with their place and standing."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from etl.extract.meeting_nouns import masked
from etl.model import Article, Field, Span

HEADLINES = (Field.TITLE, Field.KICKER, Field.SUBTITLE)
# A report names its event within the first sentences; what stands further down is background unless said otherwise.
LEAD_SENTENCES = 3
LEAD_CHARACTERS = 400
SENTENCE = re.compile(r"[^。！？!?\n]+[。！？!?]?")
CLAUSE = re.compile(r"[^，,；;。！？!?\n：:]+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one field: `text` and `view` are the whole field, `span` the sentence in it."""

    field: Field
    text: str
    view: str
    span: Span
    is_headline: bool
    is_lead: bool

    def clauses(self) -> list[Span]:
        """The stretches between commas; those inside quotation marks and brackets part nothing."""
        return [Span(*match.span()) for match in CLAUSE.finditer(self.view, self.span.start, self.span.end)]


def sentences_of(article: Article) -> Iterator[Sentence]:
    """The sentences of the headline lines and the body; the lead is the first three of the first paragraph."""
    for field in HEADLINES:
        text = article.field(field).text
        if text:
            yield Sentence(field, text, masked(text), Span(0, len(text)), is_headline=True, is_lead=False)
    text = article.body.text
    view = masked(text)
    first_break = text.find("\n", 60)
    lead_end = min(LEAD_CHARACTERS, len(text) if first_break < 0 else first_break)
    for number, match in enumerate(SENTENCE.finditer(view)):
        is_lead = number < LEAD_SENTENCES and match.start() < lead_end
        yield Sentence(Field.BODY, text, view, Span(*match.span()), is_headline=False, is_lead=is_lead)
