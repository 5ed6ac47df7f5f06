"""How an error reads in a terminal: what is wrong with which file, then what to do about it."""

from etl.errors import EtlError


def error_text(error: EtlError) -> str:
    """Two lines; what comes from file names cannot move the cursor or colour the terminal."""
    return f"tifawatch: {printable(error.where)}: {printable(error.cause)}\n  {printable(error.remedy)}"


def printable(text: str) -> str:
    r"""Text without control characters: a file name may hold a line break or an escape sequence (\x1b[2J)."""
    return "".join(character if character.isprintable() else repr(character)[1:-1] for character in text)
