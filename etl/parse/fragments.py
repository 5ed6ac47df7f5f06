"""Pieces of text that may belong to another article than the one they stand in."""

from collections.abc import Iterator
from dataclasses import dataclass

from etl.lexicon import Lexicon
from etl.model import ArticleKind
from etl.parse.drafts import JOINABLE, Draft
from etl.parse.edges import sentence_start
from etl.parse.lines import OPEN_START, Line, breaks_off, is_open

# A column set into the midst of another article is rarely longer.
LONGEST_INSERT = 7


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece that may belong elsewhere: some paragraphs of a draft; `whole` if it is all of it."""

    owner: Draft
    first: int
    stop: int

    @property
    def whole(self) -> bool:
        return self.first == 0

    @property
    def lines(self) -> list[Line]:
        return self.owner.paragraphs[self.first : self.stop]

    @property
    def below(self) -> Line | None:
        """The paragraph under the piece."""
        return self.owner.paragraphs[self.stop] if self.stop < len(self.owner.paragraphs) else None


def fragments(end: Draft, drafts: list[Draft], lexicon: Lexicon) -> Iterator[Fragment]:
    """Pieces without an opening of their own: whole drafts, and what follows in a draft where a new piece may begin."""
    following = next_article(end, drafts)
    for draft in drafts:
        if draft is end or not draft.paragraphs:
            continue
        stop = len(draft.paragraphs)
        if draft.kind is ArticleKind.NOTICE and drafts.index(draft) == drafts.index(end) + 1:
            yield from (Fragment(draft, index, stop) for index in range(1, stop))
        if draft.kind not in JOINABLE:
            continue
        if not draft.opened and not sentence_start(lexicon).match(draft.paragraphs[0].text):
            yield Fragment(draft, 0, stop)
        yield from pieces_in(draft, draft is following, lexicon)


def pieces_in(draft: Draft, following: bool, lexicon: Lexicon) -> Iterator[Fragment]:
    """Where in a draft a piece of another article may stand: to its end, or between the halves of a sentence.

    Whole sentences are only looked for in the article that was set between the two halves of the other.
    """
    texts = [line.text for line in draft.paragraphs]
    for index in range(1, len(texts)):
        starts = sentence_start(lexicon).match(texts[index]) is not None
        after_end = not is_open(texts[index - 1])
        if texts[index][0] in OPEN_START or (following and after_end and not starts):
            yield Fragment(draft, index, len(texts))
        elif following and not starts and breaks_off(texts[index - 1]):
            for stop in range(index + 1, min(index + LONGEST_INSERT, len(texts))):
                if not is_open(texts[stop - 1]) and not sentence_start(lexicon).match(texts[stop]):
                    yield Fragment(draft, index, stop)


def next_article(end: Draft, drafts: list[Draft]) -> Draft | None:
    """The article that stands behind a draft, pictures and mottoes aside."""
    behind = drafts[drafts.index(end) + 1 :]
    return next((draft for draft in behind if draft.kind in JOINABLE), None)
