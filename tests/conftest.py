"""What every test may rely on: no network, no settings of the machine, a database, a browser."""

import gc
import importlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from bot.settings import PREFIX
from tests.support import network, postgres

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_HERE = Path(__file__).parent
_SLOW = (f"{_HERE / 'faults'}{os.sep}", f"{_HERE / 'content'}{os.sep}")
TEST_DATABASE = os.environ.get("HAQDIDI_TEST_DATABASE_URL")

settings.register_profile(
    "default", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=40
)
settings.register_profile("fast", settings.get_profile("default"), max_examples=10)
settings.load_profile("default")


def pytest_configure() -> None:
    """Nothing outside reaches a test, and no test reaches outside."""
    network.forbid()
    for name in [name for name in os.environ if name.startswith(PREFIX)]:
        del os.environ[name]
    # Here nobody is spoken to in secret, and reading some hundred authorities takes each client
    # longer than its test: they are looked for in a folder without any.
    os.environ.pop("SSL_CERT_FILE", None)
    os.environ["SSL_CERT_DIR"] = str(_HERE / "fixtures")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """No part of the fast half: killing processes takes its time, and so do cases by the thousand.

    The knowledge base's cases are not left out of it: `kb check` judges every one, in one pass.
    """
    for item in items:
        if str(item.path).startswith(_SLOW):
            item.add_marker(pytest.mark.slow)


def pytest_collection_finish() -> None:
    """What is loaded by now stays: looking through it for garbage takes a tenth of the run."""
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


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
def browser() -> Iterator["Browser"]:
    """A browser for the whole run."""
    # Only those who drive one wait for its library.
    with importlib.import_module("tests.support.browser").browser() as running:
        yield running


@pytest.fixture
def browser_page(browser: "Browser") -> Iterator["Page"]:
    """A fresh page the size of a small laptop; Hindi is its first language."""
    context = browser.new_context(locale="hi-IN", viewport={"width": 1280, "height": 800})
    yield context.new_page()
    context.close()
