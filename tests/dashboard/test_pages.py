"""Every page opens in every state, in both languages, and says which state it is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from corpus import BODY, ONE_ISSUE, TWO_ISSUES
from snapshots import write_snapshot
from streamlit.testing.v1 import AppTest

from dashboard.navigation import SECTIONS
from dashboard.texts import say

APP = str(Path(__file__).parents[2] / "dashboard" / "app.py")
PAGES = [name for entries in SECTIONS.values() for name, _ in entries]
LANGUAGES = ["zh", "en"]
Open = Callable[..., AppTest]


def open_page(page: str, language: str = "zh", **address: str) -> AppTest:
    """The page as a browser would get it."""
    test = AppTest.from_file(APP, default_timeout=30)
    test.switch_page(f"app_pages/{page}.py")
    for name, value in ({"lang": language} | address).items():
        test.query_params[name] = value
    return test.run()


def words(test: AppTest) -> str:
    """Everything written on the page."""
    elements = [*test.markdown, *test.caption, *test.title, *test.subheader, *test.error, *test.warning, *test.code]
    return "\n".join(str(element.value) for element in elements)


def charts(test: AppTest) -> int:
    return len(test.get("vega_lite_chart"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_before_the_first_issue_a_page_says_what_to_do(private: Path, page: str, language: str) -> None:
    test = open_page(page, language)
    assert not test.exception
    if page == "ingest":
        assert say(language, "ingest.watcher_off") in words(test)
    else:
        assert say(language, "welcome.title") in words(test)
        assert str(private.parents[1] / "seeds") in words(test)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
def test_an_empty_archive_breaks_no_page(private: Path, page: str, language: str) -> None:
    write_snapshot(private, 1, {})
    test = open_page(page, language)
    assert not test.exception
    assert charts(test) == 0, "nothing at hand is not drawn as an empty chart"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("rows", [ONE_ISSUE, TWO_ISSUES], ids=["one", "two"])
def test_a_page_opens(private: Path, page: str, language: str, rows: dict[str, object]) -> None:
    write_snapshot(private, 1, rows)  # type: ignore[arg-type]
    test = open_page(page, language)
    assert not test.exception
    assert test.title[0].value == say(language, f"page.{page}")
    assert not [text for text in words(test).split("\n") if "{" in text], "a text was not filled in"


@pytest.mark.parametrize("page", PAGES)
def test_a_broken_snapshot_is_said_and_not_shown_as_an_empty_archive(private: Path, page: str) -> None:
    write_snapshot(private, 1, ONE_ISSUE).write_bytes(b"no database")
    test = open_page(page)
    assert not test.exception
    assert say("zh", "state.unreadable") in words(test)
    assert say("zh", "welcome.title") not in words(test)


def test_one_failing_figure_leaves_the_others(private: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dashboard import reader

    write_snapshot(private, 1, TWO_ISSUES)
    real = reader.read_statement
    broken = "select nothing from mart_top_terms where $top is null and $adcodes is null and $date_from is null"
    statements = {"top_terms": broken + " and $date_to is null and $basis is null"}
    monkeypatch.setattr(reader, "read_statement", lambda question: statements.get(question) or real(question))
    test = open_page("overview")
    assert not test.exception
    assert [error.value for error in test.error] == [say("zh", "state.failed")]
    assert charts(test) == 1, "the coverage is still drawn"


def test_the_two_asked_terms_are_chosen_at_first(private: Path) -> None:
    write_snapshot(private, 1, TWO_ISSUES)
    test = open_page("slogans")
    assert test.multiselect(key="terms").value == ["六比六晒", "保三争二拼第一"]
    assert charts(test) == 3


def test_a_county_filter_in_the_address_is_applied(private: Path) -> None:
    write_snapshot(private, 1, TWO_ISSUES)
    test = open_page("overview", county="永康市")
    assert [metric.value for metric in test.metric] == ["1", "1", "1", "1", "0", "0"]


def test_days_without_papers_are_a_gap_and_not_a_zero(private: Path) -> None:
    write_snapshot(private, 1, TWO_ISSUES)
    test = AppTest.from_file(APP, default_timeout=30)
    test.query_params["from"] = "2025-01-01"
    test.run()
    assert say("zh", "state.no_coverage") in words(test)
    assert charts(test) == 0


def test_papers_without_the_term_are_a_zero_and_not_a_gap(private: Path) -> None:
    write_snapshot(private, 1, TWO_ISSUES)
    test = open_page("slogans", phrase="从未印过的词")
    assert say("zh", "state.zero", articles="3") in words(test)


def test_bad_values_in_the_address_fall_back(private: Path) -> None:
    write_snapshot(private, 1, TWO_ISSUES)
    test = open_page("overview", county="不存在", **{"from": "yesterday", "date": "x"})
    assert not test.exception
    assert test.metric[0].value == "2"


def test_a_link_opens_its_article(private: Path) -> None:
    write_snapshot(private, 1, TWO_ISSUES)
    test = open_page("reader", issue="aaaa", article="aaaa-01", at=f"body-{BODY.index('蒋国强')}")
    html = "".join(str(element.body) for element in test.get("html"))
    assert '<mark class="slogan"' in html
    assert '<mark class="person here"' in html
    assert "5月19日" in html


def test_what_a_paper_prints_never_becomes_markup(private: Path) -> None:
    write_snapshot(private, 1, TWO_ISSUES)
    test = open_page("reader", issue="aaaa", article="aaaa-02")
    html = "".join(str(element.body) for element in test.get("html"))
    assert "&lt;b&gt;=cmd|" in html
    assert "<b>" not in html


def test_an_issue_that_is_gone_is_said_to_be_gone(private: Path) -> None:
    write_snapshot(private, 1, TWO_ISSUES)
    assert say("zh", "reader.none") in words(open_page("reader", issue="ffff"))


def test_failures_are_shown_with_reason_and_remedy(private: Path) -> None:
    write_snapshot(private, 1, TWO_ISSUES)
    shown = words(open_page("ingest")).replace("\\", "")
    assert "It holds no text." in shown
    assert "Replace it by a text file." in shown


@pytest.mark.parametrize(
    ("query", "text"),
    [("drop table issues", "sql.not_reading"), ("select 1; select 2", "sql.several"), ("", "sql.nothing")],
)
def test_the_sql_page_says_why_it_does_not_run(private: Path, query: str, text: str) -> None:
    write_snapshot(private, 1, TWO_ISSUES)
    test = open_page("sql")
    test.text_area(key="q").set_value(query).run()
    assert test.warning[0].value == say("zh", text, detail="DROP")


def test_the_sql_page_asks_for_parameters(private: Path) -> None:
    write_snapshot(private, 1, TWO_ISSUES)
    test = open_page("sql", q="select $term as term")
    assert test.text_input(key="p_term").value == "六比六晒"
    assert test.dataframe[0].value["term"].tolist() == ["六比六晒"]


def test_new_issues_are_announced_once(private: Path) -> None:
    write_snapshot(private, 1, ONE_ISSUE)
    test = AppTest.from_file(APP, default_timeout=30)
    test.run()
    assert not test.toast, "what was there before is no news"
    write_snapshot(private, 2, TWO_ISSUES)
    test.run()
    told = [toast.value.replace("\\", "") for toast in test.toast]
    assert told[0] == say("zh", "toast.ingested", county="永康市", day="2022年7月2日", articles=1, file="b.txt")
    assert "c.txt" in told[1]
    test.run()
    assert not test.toast


def test_the_header_says_which_snapshot_over_how_much(private: Path) -> None:
    write_snapshot(private, 7, TWO_ISSUES)
    header = first_caption(open_page("overview"))
    assert "快照 7" in header
    assert "2 期" in header
    assert "3 篇" in header


def first_caption(test: AppTest) -> str:
    return str(test.caption[0].value)


def test_reprints_are_left_out_on_demand_and_the_header_says_so(private: Path) -> None:
    """The second paper prints the first one's article again, a month later."""
    reprint = {"article_id": "bbbb-01", "issue_id": "bbbb", "eldest_id": "aaaa-01", "similarity": 0.95}
    original = reprint | {"article_id": "aaaa-01", "issue_id": "aaaa", "similarity": 1.0}
    use = TWO_ISSUES["slogan_uses"][0] | {"slogan_use_id": "bbbb-01-9", "article_id": "bbbb-01", "issue_id": "bbbb"}
    rows = TWO_ISSUES | {"reprint_links": [original, reprint], "slogan_uses": [*TWO_ISSUES["slogan_uses"], use]}
    write_snapshot(private, 1, rows)
    test = open_page("overview")
    assert [metric.value for metric in test.metric][2:4] == ["3", "4"]
    test.toggle(key="reprints").set_value(False).run()
    assert [metric.value for metric in test.metric][2:4] == ["2", "2"]
    assert not test.exception
