"""How well the library tells the encodings apart on real newspaper text, short passages included."""

import pytest
from five_seeds import PATHS

from etl.errors import UnreadableIssue
from etl.lexicon import load_lexicon
from etl.read import decode

PAGES = [path.read_text(encoding="utf-8") for path in PATHS]
LEXICON = load_lexicon()
# Not Big5: the pages are in simplified characters, most of which it lacks (tests/read/test_decode.py has it).
ENCODINGS = ("gb18030", "gbk", "utf-16-le", "utf-16-be")


def passages(length: int, encoding: str) -> list[bytes]:
    """Passages with Chinese in them from all over the pages; characters that the encoding lacks are left out."""
    cut = [page.strip()[at : at + length] for page in PAGES for at in range(0, len(page) - length, length + 97)]
    return [passage.encode(encoding, "ignore") for passage in cut if sum(sign >= "\u4e00" for sign in passage) > 9]


def is_right(data: bytes, encoding: str) -> bool:
    try:
        return decode(data, where="x.txt", lexicon=LEXICON)[0] == data.decode(encoding)
    except UnreadableIssue:
        return False


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(("length", "share"), [(20, 0.98), (60, 0.99), (400, 1.0)])
def test_passages_of_real_pages_are_read_right(encoding: str, length: int, share: float) -> None:
    found = [is_right(data, encoding) for data in passages(length, encoding)]
    assert len(found) > 20
    assert sum(found) / len(found) >= share, f"{found.count(False)} of {len(found)} wrong"
