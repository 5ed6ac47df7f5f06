"""What a user does and sees, in a real browser over the real watcher."""

import re
import time

import pytest
from conftest import Site, issues
from playwright.sync_api import Page, expect

from dashboard.navigation import SECTIONS

pytestmark = [pytest.mark.browser, pytest.mark.slow]
# Within two seconds on an idle machine; a loaded one that runs all tests at once gets more.
PATIENCE = 20_000
# Who leaves a page in its first moments may lose the filters: Streamlit binds the address after the script has run.
FIRST_LOOK = 4_000
# The front page answers at the root.
PAGES = [name for entries in SECTIONS.values() for name, _ in entries if name != "overview"]


def open_page(page: Page, address: str) -> None:
    """Opens a page and waits until its script has run through."""
    page.goto(address)
    expect(page.locator("h1")).to_be_visible(timeout=PATIENCE)
    expect(page.locator("[data-testid=stStatusWidget]")).to_have_count(0, timeout=PATIENCE)
    wait_until_idle(page)


def wait_until_idle(page: Page) -> None:
    """Waits until no script runs: only then has the page bound its address."""
    expect(page.locator("[data-testid=stApp]")).to_have_attribute(
        "data-test-script-state", "notRunning", timeout=PATIENCE
    )


def test_a_dropped_issue_changes_the_chart_and_is_announced(site: Site, page: Page) -> None:
    open_page(page, site.address)
    chart = page.locator(".st-key-card_coverage svg.marks")
    expect(chart).to_be_visible(timeout=PATIENCE)
    expect(chart.get_by_text("衢江区")).to_have_count(0)
    issue = issues()[4]
    dropped = time.monotonic()
    site.drop(issue)
    toast = page.locator("[data-testid=stToast]").first
    expect(toast).to_contain_text("衢江区", timeout=PATIENCE)
    print(f"toast after {time.monotonic() - dropped:.1f} s")  # noqa: T201
    expect(toast).to_contain_text(issue.name)
    expect(chart.get_by_text("衢江区")).to_have_count(1, timeout=PATIENCE)
    expect(page.locator("[data-testid=stMetricValue]").first).to_have_text("3")


def test_new_data_takes_away_neither_typed_words_nor_the_focus(site: Site, page: Page) -> None:
    open_page(page, f"{site.address}/slogans")
    field = page.get_by_placeholder("任意文字")
    field.click()
    page.keyboard.type("两专赛")
    site.drop(issues()[2])
    expect(page.locator("[data-testid=stToast]").first).to_be_visible(timeout=PATIENCE)
    expect(field).to_have_value("两专赛")
    expect(field).to_be_focused()


def test_a_number_leads_to_the_printed_sentence(site: Site, page: Page) -> None:
    open_page(page, f"{site.address}/slogans?phrase=六比六晒")
    expect(page.locator(".st-key-card_concordance")).to_be_visible(timeout=PATIENCE)
    # The grid is a canvas: the button stands in the first cell of the first row.
    grid = page.locator(".st-key-card_concordance [data-testid=stDataFrame]")
    grid.scroll_into_view_if_needed()
    box = grid.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + 40, box["y"] + 52)
    page.wait_for_url(re.compile(r"/reader\?.*issue="), timeout=PATIENCE)
    expect(page.locator("mark.slogan.here")).to_have_text("六比六晒", timeout=PATIENCE)
    expect(page.locator(".tw-source mark.slogan").first).to_be_visible()


def test_a_shared_link_shows_the_same_view(site: Site, page: Page) -> None:
    open_page(page, f"{site.address}/slogans?county=柯城区&measure=次数&from=2022-07-01&lang=zh")
    expect(page.get_by_role("radio", name="次数", exact=True)).to_be_checked(timeout=PATIENCE)
    expect(page.locator(".st-key-filters").first).to_contain_text("柯城区 · 2022-07-01")
    expect(page).to_have_url(re.compile("county="), timeout=PATIENCE)
    # Streamlit carries on what the finished page has bound: let the last card be drawn first.
    expect(page.locator(".st-key-card_adoption [data-testid=stDataFrame]")).to_be_visible(timeout=PATIENCE)
    wait_until_idle(page)
    page.wait_for_timeout(FIRST_LOOK)
    page.get_by_role("link", name="会议").click()
    expect(page.locator("h1")).to_contain_text("会议", timeout=PATIENCE)
    expect(page, "the choice goes along to the next page").to_have_url(
        re.compile(r"/meetings\?.*county="), timeout=PATIENCE
    )


def test_the_language_is_the_browsers_until_it_is_chosen(site: Site, page: Page) -> None:
    open_page(page, site.address)
    expect(page.locator("h1")).to_contain_text("总览")
    page.get_by_role("radio", name="English").click()
    expect(page.locator("h1")).to_contain_text("Overview", timeout=PATIENCE)
    assert "lang=en" in page.url


@pytest.mark.parametrize("name", ["", *PAGES])
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (390, 844)])
def test_a_page_fits_its_window(site: Site, page: Page, name: str, width: int, height: int) -> None:
    page.set_viewport_size({"width": width, "height": height})
    open_page(page, f"{site.address}/{name}")
    overflow = page.evaluate("() => { const m = document.querySelector('[data-testid=stMain]');"
                             " return m.scrollWidth - m.clientWidth }")  # fmt: skip
    assert overflow <= 1, "nothing makes the page scroll sideways"


def test_an_uploaded_issue_is_taken_in(site: Site, page: Page) -> None:
    open_page(page, f"{site.address}/ingest")
    page.locator("input[type=file]").set_input_files(issues()[3])
    page.get_by_role("button", name="放入 seeds").click()
    toasts = page.locator("[data-testid=stToast]")
    expect(toasts.filter(has_text="已存为")).to_be_visible(timeout=PATIENCE)
    assert (site.seeds / issues()[3].name).exists()
    expect(toasts.filter(has_text="新到一期")).to_contain_text(issues()[3].name, timeout=PATIENCE)


def test_a_long_query_is_stopped_and_said_to_be(site: Site, page: Page) -> None:
    open_page(page, f"{site.address}/sql")
    page.locator("textarea").first.fill("select count(*) from range(100000000000)")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("已停止")).to_be_visible(timeout=PATIENCE)


def test_the_result_of_a_query_can_be_taken_to_excel(site: Site, page: Page) -> None:
    open_page(page, f"{site.address}/sql?q=select term from mart_top_terms limit 3")
    with page.expect_download(timeout=PATIENCE) as download:
        page.get_by_role("button", name="Excel").click()
    assert download.value.suggested_filename == "tifawatch.xlsx"
