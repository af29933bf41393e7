"""The pages on schemes as somebody at a phone or a printer uses them, with all that is known."""

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import date

import pytest
from playwright.sync_api import Browser, Page, expect

from bot.knowledge.base import KnowledgeBase
from bot.web.schemes.leaflet import density
from bot.web.schemes.page import SchemePage
from bot.web.schemes.reader import Reader
from bot.web.schemes.rendering import NEUTRAL
from bot.web.schemes.voice import Voice
from tests.standins.server import LocalServer
from tests.support.knowledge import whole
from tests.web.fakes import bare_app

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TODAY = date(2026, 11, 22)
FULLEST = 4
"""So many leaflets are printed of each size of letters, those that have most to say."""

TOO_LITTLE_ROOM = """() => {
  const sheet = document.querySelector(".sheet");
  const above = sheet.lastElementChild.previousElementSibling.getBoundingClientRect().bottom;
  const left = sheet.lastElementChild.getBoundingClientRect().top - above;
  sheet.style.paddingTop = `${parseFloat(getComputedStyle(sheet).paddingTop) + left + 60}px`;
}"""
"""Pushes the text down by what room is left, the margin below, and a line more."""


@pytest.fixture(scope="module")
def kb() -> KnowledgeBase:
    return whole()


@pytest.fixture(scope="module")
def url(kb: KnowledgeBase) -> Iterator[str]:
    reader = Reader(lambda: kb, lambda: TODAY, "+919876543210")
    with LocalServer(bare_app(reader=reader)) as server:
        yield server.url


@pytest.fixture
def small_phone(browser: Browser) -> Iterator[Page]:
    """320 pixels wide, and without JavaScript."""
    context = browser.new_context(
        locale="hi-IN", viewport={"width": 320, "height": 640}, java_script_enabled=False
    )
    with closing(context):
        yield context.new_page()


def test_searched_opened_and_read_without_javascript(small_phone: Page, url: str) -> None:
    page = small_phone
    page.goto(f"{url}/schemes")
    page.get_by_label("क्या चाहिए?").fill("vidhwa pensn bihar")
    page.get_by_role("button", name="खोजें").click()
    page.get_by_role("link", name="बिहार की विधवा पेंशन").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("बिहार की विधवा पेंशन")
    paper = page.locator("details", has_text="मृत्यु प्रमाण पत्र")
    expect(paper.get_by_text("यह काग़ज़ न हो तो")).to_be_hidden()
    paper.locator("summary").click()
    expect(paper.get_by_text("यह काग़ज़ न हो तो")).to_be_visible()
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", name="Papers")).to_be_visible()


@pytest.mark.parametrize("path", ["", "?q=pension", "/pmmvy", "/pwdva?lang=en", "/jsy/leaflet"])
def test_nothing_is_wider_than_a_small_phone(browser: Browser, url: str, path: str) -> None:
    with closing(browser.new_context(viewport={"width": 320, "height": 640})) as context:
        page = context.new_page()
        page.goto(f"{url}/schemes{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("way", ["click", "Escape"])
def test_left_in_a_hurry_there_is_no_way_back(browser_page: Page, url: str, way: str) -> None:
    page = browser_page
    page.route(f"{NEUTRAL}**", lambda route: route.fulfill(body="<h1>Weather</h1>"))
    page.goto(f"{url}/schemes")
    page.goto(f"{url}/schemes/pwdva")
    if way == "click":
        page.get_by_role("link", name="यह पन्ना जल्दी बंद करें").click()
    else:
        page.keyboard.press("Escape")
    expect(page.get_by_role("heading", name="Weather")).to_be_visible()
    page.go_back()
    expect(page).to_have_url(f"{url}/schemes")


def test_the_fullest_leaflets_are_one_page_of_a4(
    browser: Browser, url: str, kb: KnowledgeBase
) -> None:
    fullest = fullest_leaflets(kb)
    assert len(fullest) > 4 * FULLEST
    with closing(browser.new_context(java_script_enabled=False)) as context:
        page = context.new_page()
        pages = {}
        for scheme_id in fullest:
            page.goto(f"{url}/schemes/{scheme_id}/leaflet")
            pages[scheme_id] = printed(page.pdf(prefer_css_page_size=True))
    assert pages == dict.fromkeys(fullest, 1)


def test_where_there_is_less_room_the_letters_step_down(browser_page: Page, url: str) -> None:
    page = browser_page
    page.set_viewport_size({"width": 794, "height": 1123})
    page.goto(f"{url}/schemes/pmmvy/leaflet")
    sheet = page.locator(".sheet")
    before = sheet.get_attribute("class") or ""
    page.emulate_media(media="print")
    page.evaluate(TOO_LITTLE_ROOM)
    page.emulate_media(media="null")
    expect(sheet).not_to_have_class(before)
    assert printed(page.pdf(prefer_css_page_size=True)) == 1
    expect(page.get_by_role("button", name="छापें")).to_be_visible()


def fullest_leaflets(kb: KnowledgeBase) -> list[str]:
    """The schemes with most words on their leaflet, of each size of letters."""
    by_size: dict[str, list[tuple[int, str]]] = {}
    for scheme in kb.offered:
        page = SchemePage(kb, scheme, Voice("hi"), TODAY)
        words = len(str((page.given, page.papers, scheme.apply, scheme.redress, scheme.uncertain)))
        by_size.setdefault(density(page, Voice("hi")), []).append((words, scheme.id))
    return [name for found in by_size.values() for _, name in sorted(found)[-FULLEST:]]


def printed(pdf: bytes) -> int:
    """How many pages a document of Chromium's has."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))
