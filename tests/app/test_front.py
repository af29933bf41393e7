"""The front as `web` serves it: real store, real channels, over real HTTP."""

import base64
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from bot.app.front import front
from bot.app.worker import working
from bot.settings import Settings
from bot.store.condition import condition
from bot.store.engine import make_engine
from tests.standins import telegram, twilio
from tests.standins.server import LocalServer, closed_port
from tests.standins.telegram import TelegramStandIn, text_update
from tests.standins.twilio import deliver, message_fields
from tests.support.database import migrated
from tests.support.program import until

KEY = base64.urlsafe_b64encode(bytes(range(32))).decode()
PUBLIC = "https://helpline.example"


def settings(folder: Path, **changes: str) -> Settings:
    values = {
        "database_url": f"sqlite:///{folder}/helpline.db",
        "hash_key": KEY,
        "data_keys": KEY,
        "public_base_url": PUBLIC,
        "nlu_url": f"http://127.0.0.1:{closed_port()}",
        "twilio_account_sid": twilio.ACCOUNT,
        "twilio_auth_token": twilio.TOKEN,
        "twilio_whatsapp_from": "whatsapp:+14155238886",
    }
    return Settings.model_validate(values | changes)


def waiting(current: Settings) -> int:
    engine = make_engine(current.database_url, 1)
    try:
        with engine.connect() as connection:
            return condition(connection).waiting
    finally:
        engine.dispose()


@pytest.fixture
def current(tmp_path: Path) -> Settings:
    made = settings(tmp_path)
    migrated(made.database_url).dispose()
    return made


@pytest.fixture
def url(current: Settings) -> Iterator[str]:
    with front(current) as app, LocalServer(app) as server:
        yield server.url


def test_a_signed_message_is_stored_once(url: str, current: Settings) -> None:
    fields = message_fields("मेरे पति गुज़र गए। पेंशन मिलेगी?")
    answers = [deliver(url, "/twilio/whatsapp", fields, PUBLIC) for _ in range(3)]
    assert [(a.status_code, a.text) for a in answers] == [(200, "<Response/>")] * 3
    assert waiting(current) == 1


def test_a_message_signed_by_another_is_not_stored(url: str, current: Settings) -> None:
    answer = deliver(url, "/twilio/whatsapp", message_fields("हाँ"), PUBLIC, token="another")
    assert answer.status_code == 403
    assert waiting(current) == 0


def test_whoever_reads_of_a_scheme_sees_where_to_ask(url: str) -> None:
    page = httpx.get(f"{url}/schemes/nsap-ignwps", timeout=60)
    assert page.status_code == 200
    assert "केंद्र की विधवा पेंशन" in page.text
    assert '<a href="https://wa.me/14155238886" rel="noreferrer">+1 415-523-8886</a>' in page.text


def test_health_without_a_model_is_degraded(url: str) -> None:
    answer = httpx.get(f"{url}/health")
    assert (answer.status_code, answer.json()["status"]) == (200, "degraded")


def test_health_tells_whether_a_worker_lives(url: str, current: Settings) -> None:
    assert httpx.get(f"{url}/health").json()["worker"] == "away"
    with working(current):
        until(lambda: httpx.get(f"{url}/health").json()["worker"] == "ok", "it gives a sign")
    assert httpx.get(f"{url}/health").json()["worker"] == "away"


def test_a_message_of_the_simulator_waits_like_any_other(url: str, current: Settings) -> None:
    message = {"contact": "sim-00000000", "channel": "sms", "id": "m-000001", "text": "1"}
    assert httpx.post(f"{url}/simulator/messages", json=message).status_code == 202
    query = {"contact": "sim-00000000", "id": "m-000001"}
    found = httpx.get(f"{url}/simulator/answers", params=query).json()
    assert found == {"answers": {"m-000001": None}}
    assert waiting(current) == 1


def test_telegram_is_polled_where_that_is_wanted(current: Settings) -> None:
    with TelegramStandIn() as standin:
        standin.waiting = [text_update(1, "पेंशन"), text_update(2, "हाँ")]
        polled = current.model_copy(
            update={
                "telegram_mode": "polling",
                "telegram_token": Settings(telegram_token=telegram.TOKEN).telegram_token,
                "telegram_api_url": standin.url,
            }
        )
        with front(polled):
            assert standin.confirmed.wait(10)
    assert waiting(current) == 2
