"""Writes the help of every command into docs/command-line.md, between the marks `<!-- help … -->` and `<!-- end -->`.

Run by `make docs`; tests/test_docs.py fails where the page is older than the commands.
"""

import re
from pathlib import Path

from click.testing import CliRunner

from etl.cli import app

PAGE = Path(__file__).parent / "command-line.md"
BLOCK = re.compile(r"<!-- help(?P<command>(?: [a-z]+)?) -->\n.*?<!-- end -->", re.DOTALL)
WIDTH = 100


def help_text(name: str) -> str:
    """What `tifawatch NAME --help` prints, at one width for everybody."""
    words = [name, "--help"] if name else ["--help"]
    return CliRunner().invoke(app, words, prog_name="tifawatch", terminal_width=WIDTH).stdout.rstrip()


def filled(page: str) -> str:
    """The page with every marked block replaced by the help of its command as it is now."""

    def block(match: re.Match[str]) -> str:
        command = match["command"]
        return f"<!-- help{command} -->\n```text\n{help_text(command.strip())}\n```\n<!-- end -->"

    return BLOCK.sub(block, page)


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
