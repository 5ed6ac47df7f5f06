"""Whatever the bytes: a text, or an EtlError; the text is that of the bytes; the time grows with the length."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from etl.errors import EtlError
from etl.lexicon import load_lexicon
from etl.read import decode
from etl.warehouse.identity import issue_id

LEXICON = load_lexicon()
ENCODINGS = ["utf-8", "utf-8-sig", "gb18030", "big5", "utf-16", "utf-16-le", "utf-16-be"]
HAN = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5), min_size=1)


def outcome(data: bytes) -> tuple[str, str] | None:
    try:
        return decode(data, where="x.txt", lexicon=LEXICON)
    except EtlError as error:
        assert error.cause and error.remedy
        return None


@given(st.binary(max_size=4000))
def test_any_bytes_give_a_text_or_a_reason(data: bytes) -> None:
    found = outcome(data)
    if found is not None:
        text, encoding = found
        assert text.encode(encoding) in data


@given(HAN)
def test_chinese_in_utf8_is_always_read(text: str) -> None:
    assert outcome(text.encode()) == (text, "utf-8")


@given(st.text(), st.sampled_from(ENCODINGS), st.integers(0, 40))
def test_a_text_cut_anywhere_gives_a_text_or_a_reason(text: str, encoding: str, cut: int) -> None:
    outcome(text.encode(encoding, "ignore")[cut:])


@given(st.text())
def test_line_ends_of_other_systems_make_no_other_issue(text: str) -> None:
    lines = text.replace("\r", "")
    assert issue_id(lines) == issue_id(lines.replace("\n", "\r\n"))


@settings(deadline=None, max_examples=5)
@given(
    st.sampled_from(["柯", " ", "\n", "\u200b柯", "\x01柯", "é柯"]), st.sampled_from(["utf-8", "gb18030", "utf-16-le"])
)
def test_twice_the_length_takes_no_more_than_twice_the_time(unit: str, encoding: str) -> None:
    def seconds(count: int) -> float:
        data = (unit * count).encode(encoding)
        started = time.perf_counter()
        outcome(data)
        issue_id(unit * count)
        return time.perf_counter() - started

    seconds(1000)
    small = min(seconds(50_000) for _ in range(3))
    assert min(seconds(200_000) for _ in range(3)) < 4 * small * 3 + 0.05
