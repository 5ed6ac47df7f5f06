"""Advertisements: short lines over a telephone number or an address."""

from collections.abc import Iterator, Sequence

from etl.model import ArticleKind
from etl.parse.drafts import Draft
from etl.parse.furniture import Token
from etl.parse.lines import Line

GIVES_AWAY = frozenset({"phone", "address", "web", "price"})
LONGEST = 40
LABEL = "广告"


def find_advertisements(lines: Sequence[Line], furniture: Sequence[tuple[Token, ...] | None]) -> Iterator[range]:
    """Blocks of short lines without a full stop, directly over a telephone number or an address.

    “江畔花园 现房发售 / 电话:0915-6320000”; a telephone line that stands alone belongs to the paper's own furniture.
    """
    for index, tokens in enumerate(furniture):
        if tokens is None or lines[index].gap or not {token.kind for token in tokens} <= GIVES_AWAY:
            continue
        first = index
        while first > 0 and furniture[first - 1] is None and is_sales_line(lines[first - 1]):
            if lines[first - 1].text == LABEL:
                break
            first -= 1
            if lines[first].gap:
                break
        if first < index:
            labelled = first > 0 and not lines[first].gap and lines[first - 1].text == LABEL
            yield range(first - 1 if labelled else first, index)


def is_sales_line(line: Line) -> bool:
    """Short and no sentence; a line with a heading mark is a headline."""
    return len(line.text) <= LONGEST and not line.level and "。" not in line.text


def as_draft(lines: Sequence[Line]) -> Draft:
    """The advertisement as a notice."""
    return Draft(heads=[lines[0]], paragraphs=list(lines[1:]), kind=ArticleKind.NOTICE, closed=True)
