"""Pieces of one article that stand apart, put together by what continues a sentence, not by position alone."""

from dataclasses import dataclass

from etl.lexicon import Lexicon
from etl.model import ArticleKind
from etl.parse.drafts import JOINABLE, Draft
from etl.parse.edges import sentence_start
from etl.parse.fragments import Fragment, fragments, next_article
from etl.parse.kinship import Matter, Matters, bond, kinship
from etl.parse.lines import OPEN_START, SENTENCE_ENDS, breaks_off, is_open
from etl.parse.order import restore_order

# Calibrated on the labelled pages: a shared name or quoted term counts 3, a quotation closed 4.
ENOUGH = 2.6
ENOUGH_AFTER_MARK = 2.5
BROKEN_OFF = 2.0
OTHER_HEADLINE = 2.0
NEXT_ON_PAGE = 1.0
MOST_LEAN = 4.0
NO_LEAN = 0.2

# An article's pieces stand on one page, a dozen articles apart at most; two joins in a row settle most pages.
NEIGHBOURHOOD = 12
MOST_ROUNDS = 6


@dataclass(frozen=True, slots=True)
class Join:
    """A piece, the article whose sentence it continues, and how well it does."""

    fragment: Fragment
    end: Draft
    rank: tuple[float, float]


def rejoin(drafts: list[Draft], lexicon: Lexicon) -> list[Draft]:
    """Every draft whose last sentence breaks off gets the piece that goes on with it, if one clearly does.

    A piece may come before its beginning, may stand under another headline of the same article, and may follow
    paragraphs of another article. Without a good candidate nothing is moved: a fragment with no home stays an
    article without a title.
    """
    matters = Matters(lexicon)
    for draft in drafts:
        restore_order(draft, lexicon)
    drafts = adopt_after_marks(drafts, matters)
    for _ in range(MOST_ROUNDS):
        if not join_round(drafts, matters):
            break
    return [draft for draft in drafts if draft.paragraphs or draft.heads]


def ends_open(draft: Draft) -> bool:
    """Does the article break off without a mark that says where it goes on?"""
    if draft.kind not in JOINABLE or not draft.paragraphs or draft.continued_on_page is not None:
        return False
    return breaks_off(draft.paragraphs[-1].text) and not draft.ending_names


def join_round(drafts: list[Draft], matters: Matters) -> bool:
    """Join every broken sentence with its best piece, the surest first; whether anything was joined.

    An article is touched once in a round: what it gained or lost is weighed anew in the next.
    """
    found = [best_join(drafts, at, matters) for at, draft in enumerate(drafts) if ends_open(draft)]
    joins = sorted((join for join in found if join is not None), key=lambda join: join.rank, reverse=True)
    touched: set[int] = set()
    for join in joins:
        both = {id(join.end), id(join.fragment.owner)}
        if not touched & both:
            move(join.fragment, join.end, drafts)
            touched |= both
    return bool(joins)


def best_join(drafts: list[Draft], at: int, matters: Matters) -> Join | None:
    """The piece near a broken sentence that fits it best; None when none fits well enough."""
    end = drafts[at]
    near = drafts[max(0, at - NEIGHBOURHOOD) : at + NEIGHBOURHOOD + 1]
    home = matters.of_all(end.paragraphs)
    leans = {id(draft): leans_of(draft, home, matters) for draft in near if draft is not end}
    best: Join | None = None
    for fragment in fragments(end, near, matters.lexicon):
        contrast = sum(leans[id(fragment.owner)][fragment.first : fragment.stop])
        score = claim(fragment, end, home, contrast, near, matters)
        if score > ENOUGH and (best is None or (score, contrast) > best.rank):
            best = Join(fragment, end, (score, contrast))
    return best


def leans_of(draft: Draft, home: Matter, matters: Matters) -> list[float]:
    """For each paragraph how far it leans to another article, away from the opening of the one it stands in.

    A paragraph that leans nowhere speaks a little against being taken along.
    """
    opening = matters.of_all([*draft.heads, *draft.paragraphs[:1]])
    pieces = [matters.of(line) for line in draft.paragraphs]
    return [bounded(kinship(piece, home) - kinship(piece, opening)) - NO_LEAN for piece in pieces]


def bounded(lean: float) -> float:
    """No single paragraph decides alone, nor do many together."""
    return max(-MOST_LEAN, min(MOST_LEAN, lean))


def claim(
    fragment: Fragment, end: Draft, home: Matter, contrast: float, drafts: list[Draft], matters: Matters
) -> float:
    """How much better the piece fits the broken sentence than the place where it stands.

    `contrast` is how far its paragraphs lean to the article of the broken sentence.
    """
    owner, pieces, lexicon = fragment.owner, fragment.lines, matters.lexicon
    score = bond(end.paragraphs[-1].text, pieces[0].text, lexicon)
    if fragment.whole:
        score += kinship(matters.of_all(pieces), home) + BROKEN_OFF - (OTHER_HEADLINE if owner.heads else 0.0)
        return score + (NEXT_ON_PAGE if drafts.index(owner) == drafts.index(end) + 1 else 0.0)
    score += bounded(contrast)
    if owner.kind is ArticleKind.NOTICE:  # what stands under a notice signs it, or was cut off above it
        return score + (BROKEN_OFF + NEXT_ON_PAGE if pieces[-1].text[-1] in SENTENCE_ENDS else 0.0)
    score += NEXT_ON_PAGE if owner is next_article(end, drafts) else 0.0
    above = owner.paragraphs[fragment.first - 1].text
    if fragment.below is not None:  # the sentence above goes on below: is it cut by the piece?
        healed = bond(above, fragment.below.text, lexicon)
        return score + healed - bond(above, pieces[0].text, lexicon) - NEXT_ON_PAGE
    if is_open(above):
        return score - bond(above, pieces[0].text, lexicon) - NEXT_ON_PAGE
    return score + (BROKEN_OFF if pieces[0].text[0] in OPEN_START else 0.0)


def move(fragment: Fragment, end: Draft, drafts: list[Draft]) -> None:
    """Put the piece behind the broken sentence; the marks at its end go with it."""
    owner = fragment.owner
    end.paragraphs.extend(fragment.lines)
    if fragment.below is None:
        end.continued_on_page, owner.continued_on_page = owner.continued_on_page, None
        end.ending_names, owner.ending_names = owner.ending_names, []
        end.closed, owner.closed = owner.closed, False
    del owner.paragraphs[fragment.first : fragment.stop]
    if fragment.whole:
        end.heads.extend(owner.heads)
        end.add_reporters(tuple(owner.reporters))
        first, second = sorted((drafts.index(end), drafts.index(owner)))
        drafts[first] = end
        del drafts[second]


def adopt_after_marks(drafts: list[Draft], matters: Matters) -> list[Draft]:
    """A paragraph behind (下转2版) without a headline is the same article's if it tells of the same persons."""
    kept: list[Draft] = []
    for draft in drafts:
        last = next((each for each in reversed(kept) if each.kind in JOINABLE), None)
        if last is not None and is_orphan(draft) and last.continued_on_page is not None and not draft.from_other_page:
            near = kinship(matters.of_all(draft.paragraphs), matters.of_all(last.paragraphs))
            if near >= ENOUGH_AFTER_MARK and sentence_start(matters.lexicon).match(draft.paragraphs[0].text):
                last.paragraphs.extend(draft.paragraphs)
                last.ending_names.extend(draft.ending_names)
                continue
        kept.append(draft)
    return kept


def is_orphan(draft: Draft) -> bool:
    """Text with neither headline nor opening."""
    return draft.kind is ArticleKind.REPORT and not draft.heads and not draft.opened and bool(draft.paragraphs)
