"""How an error reads in a terminal: what is wrong with which file, then what to do about it."""

import re

from etl.errors import EtlError

# Controls move the cursor and colour the terminal; directions and joiners of no width make text look like another one;
# half surrogates stand for bytes of a file name that are no text.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


def error_text(error: EtlError) -> str:
    """Two lines, or more where the cause has some; nothing in them can move the cursor or colour the terminal."""
    return f"tifawatch: {printable(error.where)}: {printable_lines(error.cause)}\n  {printable(error.remedy)}"


def printable(text: str) -> str:
    r"""Text in one line that does nothing to a terminal: a file name may hold a line break or an escape (\x1b[2J)."""
    return _UNPRINTABLE.sub(lambda match: repr(match[0])[1:-1], text)


def printable_lines(text: str) -> str:
    """The same with its line breaks kept."""
    return "\n".join(printable(line) for line in text.split("\n"))
