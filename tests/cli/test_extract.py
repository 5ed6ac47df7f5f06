"""`tifawatch extract`: pages in, findings out, nothing else touched."""

import json
from pathlib import Path

import pytest
from five_seeds import PATHS
from running import Run

PAGE = """柯城区召开“六比六晒”动员会
本报讯(记者 方远)6月16日上午,柯城区召开“六比六晒”动员会。区委书记丁卫东出席会议并讲话。
"""
LABEL_KEYS = {"file", "issue", "articles"}
ARTICLE_KEYS = {
    *("title", "kicker", "subtitle", "kind", "reporters", "body", "continued_on_page"),
    *("event_date", "meetings", "appearances", "slogans"),
}


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "2022-06-17.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_one_file_as_json_is_one_object_in_the_form_of_the_labels(run: Run, page: Path) -> None:
    result = run("extract", "--json", page)
    form = json.loads(result.stdout)
    assert result.exit_code == 0
    assert form.keys() >= LABEL_KEYS
    assert form["file"] == page.name
    assert all(article.keys() >= ARTICLE_KEYS for article in form["articles"])
    assert any(slogan["term"] == "六比六晒" for article in form["articles"] for slogan in article["slogans"])


def test_several_files_as_json_are_an_array_in_the_order_given(run: Run, seeds: Path) -> None:
    files = sorted(seeds.glob("*.txt"), reverse=True)
    result = run("extract", "--json", *files)
    assert [form["file"] for form in json.loads(result.stdout)] == [file.name for file in files]


def test_out_writes_one_file_per_issue_named_after_it(run: Run, seeds: Path, tmp_path: Path) -> None:
    files = sorted(seeds.glob("*.txt"))
    result = run("extract", "--out", tmp_path / "deep" / "out", *files)
    written = sorted((tmp_path / "deep" / "out").iterdir())
    assert result.exit_code == 0
    assert [path.name for path in written] == [f"{file.stem}.json" for file in files]
    assert all(json.loads(path.read_text(encoding="utf-8"))["articles"] for path in written)


def test_without_json_people_read_a_summary(run: Run, page: Path) -> None:
    result = run("extract", page)
    assert page.name in result.stdout
    assert "丁卫东" in result.stdout
    assert "六比六晒 " in result.stdout


def test_nothing_is_touched(run: Run, page: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    run("extract", page, "--warehouse", tmp_path / "w.duckdb")
    assert sorted(tmp_path.iterdir()) == before


def test_an_unreadable_file_is_reported_and_the_others_are_done(run: Run, page: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    result = run("extract", "--json", empty, page)
    assert result.exit_code == 65
    assert [form["file"] for form in json.loads(result.stdout)] == [page.name]
    assert "empty.txt" in result.stderr
    assert "Traceback" not in result.output


def test_an_unreadable_file_alone_prints_no_json(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    result = run("extract", "--json", "empty.txt")
    assert (result.exit_code, result.stdout) == (65, "")


def test_a_file_that_is_not_there_is_wrong_usage(run: Run) -> None:
    result = run("extract", "nowhere.txt")
    assert result.exit_code == 2
    assert "nowhere.txt" in result.stderr


def test_two_files_of_one_name_do_not_overwrite_each_other(run: Run, page: Path, tmp_path: Path) -> None:
    twin = tmp_path / "other" / page.name
    twin.parent.mkdir()
    twin.write_text(PAGE, encoding="utf-8")
    result = run("extract", "--out", tmp_path / "out", page, twin)
    assert result.exit_code == 2
    assert not (tmp_path / "out").exists()


def test_a_link_leads_to_the_file_it_names(run: Run, page: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    link = tmp_path / "elsewhere" / "link.txt"
    link.symlink_to(page)
    assert json.loads(run("extract", "--json", link).stdout)["file"] == "link.txt"


def test_the_json_of_the_seeds_has_what_the_labels_ask(run: Run) -> None:
    result = run("extract", "--json", *PATHS)
    counties = [form["issue"]["county"] for form in json.loads(result.stdout)]
    assert sorted(counties) == ["柯城区", "柯城区", "柯城区", "永康市", "衢江区"]
