"""Headings inside an article: short lines between its paragraphs that begin no article of their own."""

from dataclasses import replace

from etl.lexicon import Lexicon
from etl.model import ArticleKind
from etl.parse.drafts import JOINABLE, Draft
from etl.parse.kinship import Matters, shared_terms
from etl.parse.lines import CROSSHEAD

LONGEST = 22
# One report alone in its file: nothing on the page speaks for a second article.
LONGEST_IN_BARE_REPORT = 40


def merge_crossheads(drafts: list[Draft], lexicon: Lexicon, *, bare: bool) -> list[Draft]:
    """Drafts under a mere crosshead become part of the article before them, the heading a paragraph of it.

    A plain short line without a byline below it is one if the text below names the same persons as the article
    above; in a `bare` report (a file without masthead and without a second opening) it always is.
    """
    kept: list[Draft] = []
    for draft in drafts:
        last = next((each for each in reversed(kept) if each.kind is not ArticleKind.CAPTION), None)
        if last is not None and is_crosshead(draft, last, lexicon, bare):
            last.paragraphs.extend((*(replace(line, level=CROSSHEAD) for line in draft.heads), *draft.paragraphs))
            last.ending_names.extend(draft.ending_names)
            last.continued_on_page, last.closed = draft.continued_on_page, draft.closed
        else:
            kept.append(draft)
    return kept


def is_crosshead(draft: Draft, last: Draft, lexicon: Lexicon, bare: bool) -> bool:
    """Does the draft go on with the article above it?"""
    if last.closed or last.kind not in JOINABLE or not last.paragraphs or draft.kind is not ArticleKind.REPORT:
        return False
    if draft.opened or len(draft.heads) != 1 or not draft.paragraphs or draft.heads[0].level:
        return False
    length = len(draft.heads[0].text)
    if bare:
        return length <= LONGEST_IN_BARE_REPORT
    matters = Matters(lexicon)
    shared = shared_terms(matters.of_all(draft.paragraphs), matters.of_all(last.paragraphs))
    return length <= LONGEST and shared > 1
