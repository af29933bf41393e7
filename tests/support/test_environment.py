"""The ground the tests stand on."""

import socket

import psycopg
import pytest
from playwright.sync_api import Page

from tests.support.network import NetworkForbiddenError


def test_the_network_is_out_of_reach() -> None:
    with pytest.raises(NetworkForbiddenError):
        socket.create_connection(("example.org", 80))
    with pytest.raises(NetworkForbiddenError):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


@pytest.mark.postgres
def test_a_module_has_an_empty_database(postgres_url: str) -> None:
    with psycopg.connect(postgres_url.replace("+psycopg", "")) as connection:
        row = connection.execute(
            "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        ).fetchone()
    assert row == (0,)


@pytest.mark.browser
def test_the_browser_shows_devanagari(browser_page: Page) -> None:
    browser_page.set_content("<p>हक़ दीदी</p>")
    assert browser_page.inner_text("p") == "हक़ दीदी"
