"""How an error reads in a terminal: what is wrong with which file, then what to do about it."""

from etl.errors import EtlError


def error_text(error: EtlError) -> str:
    """Two lines, or more where the cause has some; nothing in them can move the cursor or colour the terminal."""
    cause = "\n".join(printable(line) for line in error.cause.splitlines())
    return f"tifawatch: {printable(error.where)}: {cause}\n  {printable(error.remedy)}"


def printable(text: str) -> str:
    r"""Text without control characters: a file name may hold a line break or an escape sequence (\x1b[2J)."""
    return "".join(character if character.isprintable() else repr(character)[1:-1] for character in text)
