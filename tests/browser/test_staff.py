"""Labelling in a real browser: by keys, without a script, on a small telephone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.services.records import Unclear
from bot.web.staff.routes import COOKIE
from tests.web.staff_site import PASSWORD, StaffSite, staff_site

pytestmark = pytest.mark.browser

FIRST = Unclear(7, "अब केकरा लग जाईं", (("ask_contact", 0.3), ("ask_status", 0.2)), 1)
SECOND = Unclear(8, "kutch samajh nahi aavat [place] me", (("dont_know", 0.3),), 1)


@pytest.fixture
def site() -> Iterator[StaffSite]:
    with staff_site(FIRST, SECOND) as running:
        yield running


def logged_in(page: Page, site: StaffSite) -> Page:
    cookie = {"name": COOKIE, "value": site.sessions.open("asha"), "url": f"{site.url}/staff"}
    page.context.add_cookies([cookie])  # type: ignore[list-item]
    page.goto(f"{site.url}/staff")
    expect(page.get_by_text(FIRST.text)).to_be_visible()
    return page


def press(page: Page, key: str) -> None:
    """A key, once the script that listens for it has been read."""
    page.wait_for_load_state("load")
    page.keyboard.press(key)


def test_log_in_label_by_key_and_take_it_back(browser_page: Page, site: StaffSite) -> None:
    page = browser_page
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.goto(f"{site.url}/staff")
    page.get_by_label("Name").fill("asha")
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_text(FIRST.text)).to_be_visible(timeout=30_000)
    press(page, "2")
    expect(page.get_by_text(SECOND.text)).to_be_visible()
    assert site.queue.labels == [(7, "ask_status", "asha")]
    press(page, "u")
    expect(page.get_by_text("Taken back")).to_be_visible()
    assert site.queue.labels == []
    page.get_by_role("button", name="Log out asha").click()
    expect(page.get_by_label("Password")).to_be_visible()
    assert complaints == []


def test_it_works_without_a_script(browser: Browser, site: StaffSite) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = logged_in(context.new_page(), site)
    page.get_by_role("button", name="कौन से काग़ज़").click()
    expect(page.get_by_text("Labelled कौन से काग़ज़ (Which papers).")).to_be_visible()
    page.get_by_role("button", name="Contains her details").click()
    expect(page.get_by_text("Deleted for good.")).to_be_visible()
    assert (site.queue.labels, site.queue.gone) == ([(7, "ask_documents", "asha")], [8])
    context.close()


def test_nothing_is_cut_off_on_a_small_telephone(browser: Browser, site: StaffSite) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640})
    page = logged_in(context.new_page(), site)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    last = page.get_by_role("button", name="किसी और चीज़ की बात")
    last.click()
    expect(page.get_by_text(SECOND.text)).to_be_visible()
    assert site.queue.labels == [(7, "out_of_scope", "asha")]
    context.close()
