"""The simulator with a helpline that answers from a conversation written beforehand."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, Request, expect

from bot.channels.forms import compose
from bot.web.simulator import Simulator
from tests.standins.server import LocalServer
from tests.web.fakes import MemoryIntake, ScriptedView, bare_app


@dataclass
class Site:
    """A running simulator."""

    url: str
    intake: MemoryIntake


@pytest.fixture
def site() -> Iterator[Site]:
    intake = MemoryIntake()
    phone = Simulator(ScriptedView(intake), compose)
    with LocalServer(bare_app(intake, phone=phone)) as server:
        yield Site(server.url, intake)


@pytest.fixture
def phone(site: Site, browser_page: Page) -> Iterator[Page]:
    """The page, opened. It must not complain, and must ask nobody else for anything."""
    complaints: list[str] = []
    strangers: list[str] = []

    def note(request: Request) -> None:
        if not request.url.startswith(site.url):
            strangers.append(request.url)

    page = browser_page
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
    page.on("request", note)
    page.goto(site.url)
    expect(page.locator(".starters button").first).to_be_visible()
    yield page
    assert strangers == []
    assert [c for c in complaints if "Failed to load resource" not in c] == []
