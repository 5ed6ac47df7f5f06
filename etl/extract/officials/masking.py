"""Quoted words and titles, blanked out: who acts in a sentence is decided by the words around them."""

import re

FILLER = "■"
_QUOTED = re.compile(r"“[^“”\n]*”|「[^「」\n]*」|『[^『』\n]*』|《[^《》\n]*》|\"[^\"\n]*\"|‘[^‘’\n]*’")


def mask_quotes(text: str) -> str:
    """The text with every quoted stretch replaced by as many ■.

    “一刻也不能松懈。”蒋国强强调 keeps its subject and verb; a 。 in the midst of the quotation ends no sentence.
    A quotation mark without its partner in the same paragraph hides nothing.
    """
    return _QUOTED.sub(_blank, text)


def _blank(quoted: re.Match[str]) -> str:
    """As many ■; a quotation that is a whole sentence still ends one: 某某说:“……。”某某…… are two sentences."""
    length = len(quoted.group())
    ends = length > 2 and quoted.group()[-2] in "。！？!?"
    return FILLER * (length - 1) + "。" if ends else FILLER * length
