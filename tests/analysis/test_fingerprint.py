"""Fingerprints tell the same text from another one, whatever the print did to its punctuation."""

import pytest

from etl.analysis.fingerprint import BANDS, LEAST_CHARACTERS, ROWS, fingerprint, similarity

TEXT = "".join(f"第{n}批重点项目在第{n * 3}街道集中开工,总投资{n * 17}亿元。" for n in range(1, 13))
PINNED_BAND = 4240162551


def test_a_fingerprint_has_its_bands_and_its_sketch():
    found = fingerprint(TEXT)
    assert found is not None
    assert (len(found.bands), len(found.sketch)) == (BANDS, BANDS * ROWS)
    assert all(0 <= band < 2**32 for band in found.bands)
    assert all(0 <= byte < 256 for byte in found.sketch)


@pytest.mark.parametrize("printed", [TEXT.replace(",", "，"), TEXT.replace("。", "。\n\n"), f" “{TEXT}” "])
def test_punctuation_and_blanks_make_no_difference(printed):
    assert fingerprint(printed) == fingerprint(TEXT)


def test_misread_characters_leave_most_of_the_sketch():
    first, second = fingerprint(TEXT), fingerprint(TEXT.replace("投资", "投货", 5))
    assert first is not None
    assert second is not None
    assert set(first.bands) & set(second.bands)
    assert 0.6 <= similarity(first, second) < 1  # 25 of some 280 runs of five differ on either side


def test_another_text_shares_next_to_nothing():
    first = fingerprint(TEXT)
    second = fingerprint("".join(f"今年{n}月夏粮收购同比增长百分之{n},农户满意度提高。" for n in range(1, 13)))
    assert first is not None
    assert second is not None
    assert not set(first.bands) & set(second.bands)
    assert similarity(first, second) < 0.2


def test_the_fingerprint_is_the_same_on_every_machine():
    found = fingerprint(TEXT)
    assert found is not None
    assert found.bands[0] == PINNED_BAND, "stored fingerprints would no longer meet new ones"


def test_a_short_text_has_none():
    assert fingerprint("短" * (LEAST_CHARACTERS - 1)) is None
    assert fingerprint("") is None
