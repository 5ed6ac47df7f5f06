"""`tifawatch extract --explain`: the reasons as text, and as a page that needs nothing else."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from running import Run

PAGE = """青禾县召开<b>春耕</b>动员会
本报讯（记者 方远）3月8日上午，青禾县召开春耕动员会。县委书记丁卫东出席会议并讲话。<script>alert(1)</script>会上印发了“两个"文件”。
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "2021-03-09 <i>.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


class Reader(HTMLParser):
    """Collects tags, addresses and text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data


def read(path: Path) -> Reader:
    reader = Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader


def test_found_and_refused_stand_below_their_sentence(run: Run, page: Path) -> None:
    result = run("extract", "--explain", page)
    lines = result.stdout.splitlines()
    at = next(number for number, line in enumerate(lines) if "县委书记丁卫东出席" in line)
    assert result.exit_code == 0
    assert re.fullmatch(r"      \+ person 丁卫东: speak, as 县委书记  \[post-name:address, 0\.\d\d\]", lines[at + 1])
    assert any(re.match(r"      - term 两个.*\[", line) for line in lines)
    assert any(re.match(r"  [+-] place", line) for line in lines)


def test_out_writes_a_page_per_issue_beside_the_text(run: Run, page: Path, tmp_path: Path) -> None:
    result = run("extract", "--explain", "--out", tmp_path / "out", page)
    assert result.exit_code == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["2021-03-09 <i>.html"]
    assert "丁卫东" in result.stdout


def test_a_page_holds_every_word_and_no_markup_of_the_issue(run: Run, page: Path, tmp_path: Path) -> None:
    run("extract", "--explain", "--out", tmp_path, page)
    reader = read(tmp_path / "2021-03-09 <i>.html")
    assert not {"script", "b", "i", "img", "link", "iframe"} & set(reader.tags)
    assert not {"src", "href", "onclick"} & reader.attributes
    assert "<script>alert(1)</script>" in reader.words
    assert "2021-03-09 <i>.txt" in reader.words
    assert "mark" in reader.tags


def test_a_page_needs_nothing_from_elsewhere_and_follows_light_and_dark(run: Run, page: Path, tmp_path: Path) -> None:
    run("extract", "--explain", "--out", tmp_path, page)
    text = (tmp_path / "2021-03-09 <i>.html").read_text(encoding="utf-8")
    assert not re.search(r"https?:|url\(|@import", text)
    assert "prefers-color-scheme: dark" in text
    assert "CJK SC" in text


def test_json_and_reasons_exclude_each_other(run: Run, page: Path) -> None:
    assert run("extract", "--explain", "--json", page).exit_code == 2
