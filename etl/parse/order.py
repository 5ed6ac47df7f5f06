"""Paragraphs of one article in the wrong order: a beginning printed further down, two columns changed about."""

import itertools

from etl.lexicon import Lexicon
from etl.parse.body import overlap
from etl.parse.drafts import Draft
from etl.parse.kinship import bond
from etl.parse.lines import OPEN_START, Line, breaks_off, is_open

# How much better the sentences must go on in the other order: a word cut in two counts 4, a quotation closed 4.
CLEARLY_BETTER = 4.0
MID_SENTENCE = 2.0


def restore_order(draft: Draft, lexicon: Lexicon) -> None:
    """Put the paragraphs where their sentences go on; without clear evidence they stay as printed."""
    restore_beginning(draft)
    for index in range(1, len(draft.paragraphs) - 1):
        one, other = draft.paragraphs[index : index + 2]
        if other.gap and is_changed_about(draft.paragraphs, index, lexicon):
            draft.paragraphs[index : index + 2] = [other, one]


def is_changed_about(lines: list[Line], index: int, lexicon: Lexicon) -> bool:
    """Do the sentences around two neighbours go on better if the two change places?"""
    texts = [line.text for line in lines[index - 1 : index + 3]]
    if not any(breaks_off(text) or text[0] in OPEN_START for text in texts):
        return False
    swapped = [texts[0], texts[2], texts[1], *texts[3:]]
    return fit(swapped, lexicon) - fit(texts, lexicon) >= CLEARLY_BETTER


def fit(texts: list[str], lexicon: Lexicon) -> float:
    """How well each paragraph goes on with the one before."""
    return sum(joint(one, other, lexicon) for one, other in itertools.pairwise(texts))


def joint(one: str, other: str, lexicon: Lexicon) -> float:
    """A broken sentence wants its rest; after a full stop nothing may begin in mid-sentence."""
    if is_open(one):
        return bond(one, other, lexicon)
    return -MID_SENTENCE if other[0] in OPEN_START else 0.0


def restore_beginning(draft: Draft) -> None:
    """A line further down that ends with what the article begins with is its beginning: “，脱贫” before “脱贫攻坚”."""
    if draft.opened or len(draft.paragraphs) < 2:
        return
    first = draft.paragraphs[0].text
    for index in range(1, len(draft.paragraphs)):
        text = draft.paragraphs[index].text
        if breaks_off(text) and text not in first and overlap(text, first) >= 2:
            draft.paragraphs.insert(0, draft.paragraphs.pop(index))
            return
