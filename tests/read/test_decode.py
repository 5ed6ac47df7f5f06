"""Which encoding a file is in, and what is said where it is none."""

import pytest

from etl.errors import UnreadableIssue
from etl.lexicon import load_lexicon
from etl.read import decode

PAGE = (
    "柯城区举行“转作风、讲担当、抓落实”动员会\n"
    "本报讯(记者 某某)5月19日下午,柯城区举行动员会。区委书记出席并讲话,强调要扎实开展“六比六晒”活动。\n"
)
# 繁體 page without characters that Big5 lacks.
PAGE_IN_BIG5 = "縣政府召開全縣工作會議，縣長強調要切實抓好各項工作的落實，推動經濟社會高質量發展。\n" * 3
LEXICON = load_lexicon()


def decoded(data: bytes) -> tuple[str, str]:
    return decode(data, where="柯城报.txt", lexicon=LEXICON)


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (PAGE.encode("utf-8"), "utf-8"),
        (PAGE.encode("utf-8-sig"), "utf-8"),
        (PAGE.encode("gbk"), "gb18030"),
        (PAGE.encode("gb18030"), "gb18030"),
        ((PAGE + "㐂𠮷").encode("gb18030"), "gb18030"),
        (b"\xff\xfe" + PAGE.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + PAGE.encode("utf-16-be"), "utf-16-be"),
        (PAGE.encode("utf-16-le"), "utf-16-le"),
        (PAGE.encode("utf-16-be"), "utf-16-be"),
        (PAGE.encode("utf-32"), "utf-32-le"),
        ("区委书记强调六比六晒活动,全区上下要落实。".encode("gbk"), "gb18030"),
        ("区委书记强调六比六晒活动,全区上下要落实。".encode("utf-16-le"), "utf-16-le"),
        ("2022年4月2日 第3366期 总第3366期".encode("gbk"), "gb18030"),
    ],
)
def test_every_usual_encoding_gives_the_same_text(data: bytes, encoding: str) -> None:
    text, name = decoded(data)
    assert name == encoding
    assert text.encode(encoding) in data


def test_big5_is_found() -> None:
    assert decoded(PAGE_IN_BIG5.encode("big5")) == (PAGE_IN_BIG5, "big5")


def test_text_that_begins_like_a_magic_number_is_still_text() -> None:
    assert decoded("BM柯城报 CAJ".encode())[0] == "BM柯城报 CAJ"


def test_nothing_of_the_text_is_lost_or_cleaned() -> None:
    text = "柯城\u200b报\u202e\ue123𠮷\x0c\r\n\t 終 \n"
    assert decoded(text.encode()) == (text, "utf-8")


FIRST_LINE = PAGE.encode().index(b"\n") + 1
DAMAGED = PAGE.encode()[:FIRST_LINE] + "落实".encode("gbk") + PAGE.encode()[FIRST_LINE:]


@pytest.mark.parametrize(
    ("data", "cause", "remedy"),
    [
        (b"", "it is empty", "Drop the file"),
        (b" \r\n\t\n", "nothing but white space", "Drop the file"),
        (b"\n" * 1_000_000, "nothing but white space", "Drop the file"),
        ("\ufeff\u200b\u3000".encode(), "nothing but white space", "Drop the file"),
        (b"\xff\xfe", "nothing but white space", "Drop the file"),
        (PAGE.encode()[:-2], "cut short", "Copy the whole file again"),
        (PAGE.encode("utf-8-sig")[:-2], "cut short", "Copy the whole file again"),
        (DAMAGED, f"UTF-8 with other bytes in it (line 2, byte {FIRST_LINE})", "one encoding"),
        (b"\xff\xfe" + PAGE.encode("utf-16-le") + b"x", "byte order mark says UTF-16-LE", "Copy the whole file"),
        (PAGE.encode() + b"\x00" * 3, "NUL characters", "plain text"),
        (b"%PDF-1.7 ...", "looks like a PDF document", "Save its text"),
        (b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)), "looks like a", "Save"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), "looks like a Word document", "plain text"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "looks like a picture", "OCR"),
        (bytes(range(256)) * 40, "neither UTF-8 nor", "UTF-8"),
        ("\x01\x02\x03柯城".encode(), "binary", "plain text"),
        (b"An English page.", "no Chinese character", "Only Chinese"),
        ("Übermäßig ñandú".encode("latin-1") * 9, "neither UTF-8 nor", "UTF-8"),
    ],
)
def test_what_is_no_text_gets_cause_and_remedy(data: bytes, cause: str, remedy: str) -> None:
    with pytest.raises(UnreadableIssue) as refusal:
        decoded(data)
    assert cause in refusal.value.cause
    assert remedy in refusal.value.remedy
    assert str(refusal.value).startswith("柯城报.txt: ")
