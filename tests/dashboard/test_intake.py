"""Uploads: a safe name, a whole file, nothing overwritten."""

from pathlib import Path

import pytest

from dashboard.errors import UploadRefused
from dashboard.intake import SIZE_LIMIT, safe_name, save_upload


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("柯城 0519.txt", "柯城 0519.txt"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\x\\一.txt", "一.txt"),
        (".hidden.txt", "hidden.txt"),
        (".txt", "issue.txt"),
        ("..txt", "issue.txt"),
        ("a<b>|c?.txt", "a_b_c.txt"),
        ("con.txt", "issue_con.txt"),
        ("a\u202etxt.exe.txt", "a_txt.exe.txt"),
        ("a\x00b.txt", "a_b.txt"),
    ],
)
def test_names_are_made_safe(given: str, name: str) -> None:
    assert safe_name(given) == name


def test_a_long_name_is_cut_between_characters() -> None:
    name = safe_name("柯" * 300 + ".txt")
    assert len(name.encode()) <= 204
    assert set(name.removesuffix(".txt")) == {"柯"}


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    paths = [save_upload(tmp_path, "a.txt", text) for text in (b"1", b"2", b"3")]
    assert [path.name for path in paths] == ["a.txt", "a (2).txt", "a (3).txt"]
    assert [path.read_bytes() for path in paths] == [b"1", b"2", b"3"]
    assert len(list(tmp_path.iterdir())) == 3, "no temporary is left behind"


def test_a_missing_seeds_folder_is_made(tmp_path: Path) -> None:
    assert save_upload(tmp_path / "seeds", "a.TXT", b"1").name == "a.txt"


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.exe", b"1", "upload.not_txt"),
        ("a.txt", b"", "upload.empty"),
        ("a.txt", b"x" * (SIZE_LIMIT + 1), "upload.too_large"),
    ],
)
def test_what_is_no_issue_is_refused(tmp_path: Path, name: str, content: bytes, why: str) -> None:
    with pytest.raises(UploadRefused, match=why):
        save_upload(tmp_path, name, content)
    assert list(tmp_path.iterdir()) == []
