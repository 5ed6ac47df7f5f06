"""From bytes to text: which encoding, and is it text at all?"""

import re
from functools import cache
from typing import NoReturn

from charset_normalizer import from_bytes

from etl.errors import UnreadableIssue
from etl.lexicon import Lexicon

BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# GB18030 contains GBK and GB2312. Nothing else is offered to the detector: a county paper is in none of the others.
CANDIDATES = ("gb18030", "big5", "utf_16_le", "utf_16_be")
_ENCODING_NAMES = {"big5": "big5", "gb18030": "gb18030", "utf_16_le": "utf-16-le", "utf_16_be": "utf-16-be"}
_UTF8_HAN = re.compile(rb"[\xe3-\xef][\x80-\xbf]{2}")
_NON_ASCII = re.compile(rb"[\x80-\xff]")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_EXPECTED = re.compile("[\\s!-~\u2010-\u203e\u2460-\u24ff\u25a0-\u25ff\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
# White space alone, zero-width characters and the byte order mark print nothing.
_PRINTS = re.compile("[^\\s\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
# One control character in a hundred is still text with OCR dirt; more is a binary file.
CONTROL_SHARE = 0.01
# Right guesses on issues score above 0.97, wrong ones below 0.8 (tests/read/test_decode.py).
EXPECTED_SHARE = 0.85


def _refuse(where: str, cause: str, remedy: str) -> NoReturn:
    raise UnreadableIssue(cause, where=where, remedy=remedy)


@cache
def _magic_numbers(lexicon: Lexicon) -> tuple[tuple[bytes, str, str], ...]:
    rows = (row for row in lexicon.rows("file_formats") if row["magic"])
    return tuple((bytes.fromhex(row["magic"]), row["format"], row["remedy"]) for row in rows)


def _refuse_known_binary(data: bytes, where: str, lexicon: Lexicon) -> None:
    """A PDF or Word document that was only renamed to .txt is called by its name. Needs a control byte to decide:
    a text may begin with the letters BM or CAJ."""
    if re.search(rb"[\x00-\x06]", data[:4096]) is None and not data.startswith((b"%PDF-", b"{\\rtf")):
        return
    for magic, format_name, remedy in _magic_numbers(lexicon):
        if data.startswith(magic):
            _refuse(where, f"it is no text but looks like a {format_name}.", remedy)


def _line_of(data: bytes, offset: int) -> int:
    return data.count(b"\n", 0, offset) + 1


def _refuse_damaged_utf8(data: bytes, error: UnicodeDecodeError, where: str) -> None:
    """Bytes that are mostly UTF-8 are UTF-8 with damage, whatever other encoding would accept them too."""
    han = 3 * len(_UTF8_HAN.findall(data))
    if han < 0.5 * len(_NON_ASCII.findall(data)):
        return
    if error.reason == "unexpected end of data" and error.end == len(data):
        _refuse(where, "it ends in the middle of a character: it is cut short.", "Copy the whole file again.")
    _refuse(
        where,
        f"it is UTF-8 with other bytes in it (line {_line_of(data, error.start)}, byte {error.start}).",
        "Save the whole file in one encoding, UTF-8 for choice.",
    )


def _detect(data: bytes, where: str) -> tuple[str, str]:
    """The text and the encoding that charset-normalizer finds best among the encodings of Chinese."""
    best = from_bytes(data, cp_isolation=list(CANDIDATES)).best()
    name = _ENCODING_NAMES.get(best.encoding) if best is not None else None
    if name is not None:
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            name = None
        else:
            if len(_EXPECTED.findall(text)) >= EXPECTED_SHARE * len(text):
                return text, name
    _refuse(
        where,
        "its bytes are neither UTF-8 nor text in GB18030, GBK, Big5 or UTF-16.",
        "Save it as plain text in UTF-8 and drop it again.",
    )


def _decode_marked(data: bytes, where: str) -> tuple[str, str] | None:
    for mark, name in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(name), name
            except UnicodeDecodeError as error:
                if name == "utf-8":
                    _refuse_damaged_utf8(data[len(mark) :], error, where)
                _refuse(
                    where,
                    f"its byte order mark says {name.upper()}, but byte {error.start + len(mark)} is not.",
                    "Copy the whole file again, or save it in UTF-8.",
                )
    return None


def _decode_unmarked(data: bytes, where: str) -> tuple[str, str]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_damaged_utf8(data, error, where)
    else:
        # NULs without any Chinese character beside them are UTF-16 read by the byte.
        if b"\x00" not in data or _HAN.search(text) is not None:
            return text, "utf-8"
    return _detect(data, where)


def _check_text(text: str, where: str) -> None:
    if _PRINTS.search(text) is None:
        _refuse(where, "it holds nothing but white space.", "Drop the file with the issue's text.")
    nuls = text.count("\x00")
    if nuls:
        _refuse(where, f"it holds {nuls} NUL characters: it is damaged or no text.", "Save it as plain text in UTF-8.")
    if len(_CONTROL.findall(text)) > CONTROL_SHARE * len(text):
        _refuse(where, "it is binary: too many control characters.", "Save it as plain text in UTF-8.")
    if _HAN.search(text) is None:
        _refuse(where, "it holds no Chinese character.", "Only Chinese newspaper issues belong into this folder.")


def decode(data: bytes, *, where: str, lexicon: Lexicon) -> tuple[str, str]:
    """The text of a file and the name of its encoding.

    A byte order mark decides, then strict UTF-8, then charset-normalizer among GB18030, Big5 and UTF-16.
    Refuses, with cause and remedy, what is empty, binary, cut short, of mixed encodings or not Chinese: nothing is
    ever replaced by a question mark.
    """
    if not data:
        _refuse(where, "it is empty.", "Drop the file with the issue's text.")
    _refuse_known_binary(data, where, lexicon)
    text, name = _decode_marked(data, where) or _decode_unmarked(data, where)
    _check_text(text, where)
    return text, name
