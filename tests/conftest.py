"""What every test may rely on: no network, no settings of the machine, a database, a browser."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, Page

from bot.settings import PREFIX
from tests.support import browser as browsers
from tests.support import network, postgres

_SLOW = (Path(__file__).parent / "faults", Path(__file__).parent / "content")
TEST_DATABASE = os.environ.get("HAQDIDI_TEST_DATABASE_URL")

settings.register_profile(
    "default", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=40
)
settings.load_profile("default")


def pytest_configure() -> None:
    """Nothing outside reaches a test, and no test reaches outside."""
    network.forbid()
    for name in [name for name in os.environ if name.startswith(PREFIX)]:
        del os.environ[name]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """No part of the fast half: killing processes takes its time, and so do cases by the thousand.

    The knowledge base's cases are not left out of it: `kb check` judges every one, in one pass.
    """
    for item in items:
        if any(item.path.is_relative_to(folder) for folder in _SLOW):
            item.add_marker(pytest.mark.slow)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """Address of a PostgreSQL server: HAQDIDI_TEST_DATABASE_URL, else one of our own."""
    if TEST_DATABASE:
        yield TEST_DATABASE.replace("postgresql://", "postgresql+psycopg://", 1)
        return
    with postgres.server() as url:
        yield url


@pytest.fixture(scope="module")
def postgres_url(postgres_server: str, request: pytest.FixtureRequest) -> str:
    """An empty PostgreSQL database of the test module's own."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "")
    module = re.sub(r"\W+", "_", request.node.name.removesuffix(".py"))
    return postgres.make_database(postgres_server, f"haqdidi_{module}_{worker}"[:60])


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A browser for the whole run."""
    with browsers.browser() as running:
        yield running


@pytest.fixture
def browser_page(browser: Browser) -> Iterator[Page]:
    """A fresh page the size of a small laptop; Hindi is its first language."""
    context = browser.new_context(locale="hi-IN", viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()
