"""What in seeds/ counts, and how each thing is known without opening it."""

import os
import socket
from pathlib import Path

import pytest

from etl.errors import SeedsMissing, UnreadableIssue
from etl.lexicon import load_lexicon
from etl.read import LIMIT_BYTES, Found, list_folder, read_source
from etl.read.folder import is_ignored, look_at
from etl.read.text import StillChanging

LEXICON = load_lexicon()
TEXT = "柯城区举行动员会\n"


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    folder = tmp_path / "seeds"
    folder.mkdir()
    return folder


def found_in(seeds: Path) -> dict[str, Found]:
    return list_folder(seeds, LEXICON).found


@pytest.mark.parametrize("row", LEXICON.rows("ignored_files"), ids=lambda row: row["pattern"])
def test_every_ignored_pattern_matches_its_example(row: dict[str, str]) -> None:
    assert is_ignored(row["example"], LEXICON)


@pytest.mark.parametrize("name", ["柯城报.txt", "a.TXT", "temp.txt", "part.txt", "~.txt", "x#1.txt", "2022.pdf"])
def test_a_paper_is_not_ignored(name: str) -> None:
    assert not is_ignored(name, LEXICON)


def test_files_below_folders_are_found_and_hidden_ones_are_not(seeds: Path) -> None:
    for name in ("a.txt", "2022/七月/b.txt", ".git/c.txt", "@eaDir/d.txt", "e.txt.part", "2022/.f.txt.swp"):
        path = seeds / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT, encoding="utf-8")
    assert sorted(found_in(seeds)) == ["2022/七月/b.txt", "a.txt"]


def test_a_missing_folder_is_an_error_and_not_an_empty_one(tmp_path: Path) -> None:
    with pytest.raises(SeedsMissing, match="--seeds"):
        list_folder(tmp_path / "nowhere", LEXICON)


ODD_NAMES = [
    "引'号\".txt",
    "换\n行.txt",
    "表情😀.txt",
    "=1+1.txt",
    "<b>粗<b>.txt",
    "x" * 251 + ".txt",
    " .txt",
    "-r.txt",
]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_odd_names_are_names(seeds: Path, name: str) -> None:
    (seeds / name).write_text(TEXT, encoding="utf-8")
    assert read_source(found_in(seeds)[name], LEXICON).text == TEXT


def test_a_name_that_is_no_utf8_is_made_printable_and_still_opens(seeds: Path) -> None:
    name = "永康".encode("gbk") + b".txt"
    Path(os.fsdecode(os.fsencode(seeds) + b"/" + name)).write_text(TEXT, encoding="utf-8")
    ((printable, found),) = found_in(seeds).items()
    assert printable == "\\xd3\\xc0\\xbf\\xb5.txt"
    assert read_source(found, LEXICON).text == TEXT


def test_a_change_that_keeps_size_and_time_is_still_another_version(seeds: Path) -> None:
    path = seeds / "a.txt"
    path.write_text("柯城一", encoding="utf-8")
    status = path.stat()
    before = found_in(seeds)["a.txt"].version
    path.write_text("柯城二", encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    after = found_in(seeds)["a.txt"].version
    assert (before.size, before.modified_ns) == (after.size, after.modified_ns)
    assert before != after


def refusal(found: Found) -> UnreadableIssue:
    with pytest.raises(UnreadableIssue) as caught:
        read_source(found, LEXICON)
    return caught.value


def make_link(seeds: Path, target: Path) -> None:
    (seeds / "x.txt").symlink_to(target)


def test_a_link_inside_seeds_is_read(seeds: Path) -> None:
    (seeds / "a.txt").write_text(TEXT, encoding="utf-8")
    make_link(seeds, seeds / "a.txt")
    assert read_source(found_in(seeds)["x.txt"], LEXICON).text == TEXT


def test_a_link_that_leaves_seeds_is_refused(seeds: Path) -> None:
    secret = seeds.parent / "secret.txt"
    secret.write_text(TEXT, encoding="utf-8")
    make_link(seeds, secret)
    assert "leaves seeds/" in refusal(found_in(seeds)["x.txt"]).cause


def test_a_dangling_link_is_refused(seeds: Path) -> None:
    make_link(seeds, seeds / "nowhere.txt")
    assert "link to nothing" in refusal(found_in(seeds)["x.txt"]).cause


def test_a_link_in_a_circle_is_refused(seeds: Path) -> None:
    make_link(seeds, seeds / "y.txt")
    (seeds / "y.txt").symlink_to(seeds / "x.txt")
    assert "circle" in refusal(found_in(seeds)["x.txt"]).cause


def test_a_link_to_a_folder_is_refused_and_not_followed(seeds: Path) -> None:
    make_link(seeds, seeds)
    assert sorted(found_in(seeds)) == ["x.txt"]
    assert "link to a folder" in refusal(found_in(seeds)["x.txt"]).cause


def test_a_folder_named_like_a_text_is_refused_and_its_files_are_found(seeds: Path) -> None:
    (seeds / "x.txt").mkdir()
    (seeds / "x.txt" / "a.txt").write_text(TEXT, encoding="utf-8")
    found = found_in(seeds)
    assert sorted(found) == ["x.txt", "x.txt/a.txt"]
    assert "folder" in refusal(found["x.txt"]).cause


@pytest.mark.timeout(10)
def test_a_pipe_is_refused_and_never_opened(seeds: Path) -> None:
    os.mkfifo(seeds / "x.txt")
    assert "FIFO" in refusal(found_in(seeds)["x.txt"]).cause


@pytest.mark.timeout(10)
def test_a_pipe_that_takes_a_files_place_blocks_nobody(seeds: Path) -> None:
    (seeds / "x.txt").write_text(TEXT, encoding="utf-8")
    found = found_in(seeds)["x.txt"]
    (seeds / "x.txt").unlink()
    os.mkfifo(seeds / "x.txt")
    with pytest.raises(StillChanging):
        read_source(found, LEXICON)


def test_a_socket_is_refused(seeds: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(seeds / "x.txt"))
        assert "socket" in refusal(found_in(seeds)["x.txt"]).cause


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(seeds: Path) -> None:
    path = seeds / "x.txt"
    path.write_text(TEXT, encoding="utf-8")
    path.chmod(0)
    assert "chmod" in refusal(found_in(seeds)["x.txt"]).remedy


def test_a_refused_permission_is_said(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (seeds / "x.txt").write_text(TEXT, encoding="utf-8")
    found = found_in(seeds)["x.txt"]

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert "may not be read" in refusal(found).cause


def test_two_hundred_megabytes_are_refused_unread(seeds: Path) -> None:
    with (seeds / "x.txt").open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    answer = refusal(found_in(seeds)["x.txt"])
    assert f"{LIMIT_BYTES:,}" in answer.cause
    assert "one file per issue" in answer.remedy


@pytest.mark.parametrize(
    ("name", "cause"),
    [("a.pdf", "PDF document"), ("a.DOCX", "Word document"), ("a.zip", "ZIP archive"), ("a.xyz", "only .txt")],
)
def test_other_kinds_of_files_are_refused_by_name(seeds: Path, name: str, cause: str) -> None:
    (seeds / name).write_text(TEXT, encoding="utf-8")
    assert cause in refusal(found_in(seeds)[name]).cause


def test_a_file_that_moves_while_it_is_read_is_left_for_later(seeds: Path) -> None:
    path = seeds / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    found = found_in(seeds)["a.txt"]
    path.write_text(TEXT * 2, encoding="utf-8")
    with pytest.raises(StillChanging):
        read_source(found, LEXICON)


def test_what_has_gone_is_nothing(seeds: Path) -> None:
    assert look_at(str(seeds / "gone.txt"), str(seeds)) is None
