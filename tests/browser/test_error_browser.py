"""The error browser as a linguist uses it: a file, opened without a network."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bot.nlu.error_browser.page import render
from bot.nlu.scoring import score
from tests.nlu.readings import reading

pytestmark = pytest.mark.browser

READINGS = [
    reading("greet", "help", id="a", text="राम राम", confidence=0.4),
    reading("greet", "help", id="b", text="<b>ram</b>", lang="hi-Latn", confidence=0.9),
    reading("seek_safety", "greet", id="c", text="bachao", lang="hi-Latn", confidence=0.6),
    reading("thank", "thank", id="d", text="shukriya"),
]


@pytest.fixture
def opened(browser_page: Page, tmp_path: Path) -> Iterator[Page]:
    path = tmp_path / "errors.html"
    path.write_text(render("Misread", READINGS, score(READINGS, {}), {}), encoding="utf-8")
    complaints: list[str] = []
    browser_page.on("console", lambda said: complaints.append(said.text))
    browser_page.on("pageerror", lambda error: complaints.append(str(error)))
    browser_page.goto(path.as_uri())
    yield browser_page
    assert complaints == []


def shown(page: Page) -> list[str]:
    return page.locator("#messages li:visible .text").all_text_contents()


def test_messages_are_filtered_sorted_and_shown_again(opened: Page) -> None:
    assert shown(opened) == ["राम राम", "<b>ram</b>", "bachao"]
    opened.select_option("#order", "sure")
    assert shown(opened) == ["<b>ram</b>", "bachao", "राम राम"]
    opened.select_option("#fault", "danger missed")
    assert shown(opened) == ["bachao"]
    expect(opened.locator("#shown")).to_have_text("1 of 3")
    opened.click("button[type=reset]")
    expect(opened.locator("#shown")).to_have_text("3 of 3")
    opened.fill("#words", "राम")
    assert shown(opened) == ["राम राम"]


def test_a_cell_of_the_matrix_shows_its_messages(opened: Page) -> None:
    opened.select_option("#lang", "hi")
    opened.click(".matrix button[data-meant=greet][data-heard=help]")
    assert shown(opened) == ["राम राम", "<b>ram</b>"]
