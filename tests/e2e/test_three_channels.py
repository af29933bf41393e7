"""One widow's question on three channels, in three forms of writing, through the whole program.

Real processes, a trained model, the providers' own HTTP on both sides; only the providers are ours.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.channels.segments import measure
from tests.standins import telegram as telegrams
from tests.standins import twilio as twilios
from tests.standins.gateway import GatewayStandIn
from tests.standins.telegram import TelegramStandIn, tap_update, text_update
from tests.standins.twilio import TwilioStandIn, deliver, message_fields
from tests.support.program import Program, program

pytestmark = [pytest.mark.e2e, pytest.mark.rasa]

PUBLIC = "https://didi.example"
SECRET = "a secret of the gateway's"
PENSIONS = ("scheme:lakshmibai-social-security-pension", "scheme:nsap-ignwps")

HINDI = "मेरे पति गुजर गए, मैं 45 साल की हूँ, गया बिहार से, बीपीएल कार्ड है, पेंशन मिलेगी?"
ROMAN = "mere pati guzar gaye, main 45 saal ki hu, gaya bihar se, bpl card hai, pension milegi?"
ENGLISH = "my husband died, i am 45, from gaya bihar, i have a bpl card, will i get a pension?"


@dataclass(frozen=True)
class World:
    """The program and the providers around it."""

    program: Program
    twilio: TwilioStandIn
    gateway: GatewayStandIn
    telegram: TelegramStandIn

    def demand(self) -> dict[str, int]:
        """The ledger's counts by scheme, with nothing hidden."""
        told = json.loads(self.program.bot("demand", "report", "--by", "scheme", "--json"))
        return {row["label"]: row["count"] for row in told["rows"]}

    def write_whatsapp(self, fields: dict[str, str]) -> httpx.Response:
        return deliver(self.program.url, "/twilio/whatsapp", fields, public=PUBLIC)

    def push(self, message: dict[str, str], secret: str = SECRET) -> httpx.Response:
        headers = {"X-Gateway-Secret": secret}
        return httpx.post(f"{self.program.url}/sms/push", data=message, headers=headers, timeout=10)

    def update(self, update: dict[str, Any], secret: str = telegrams.SECRET) -> httpx.Response:
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
        return httpx.post(f"{self.program.url}/telegram", json=update, headers=headers, timeout=10)


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    database: Path = tmp_path_factory.mktemp("three") / "didi.db"
    with (
        TwilioStandIn() as at_twilio,
        GatewayStandIn() as at_gateway,
        TelegramStandIn() as at_telegram,
        program(
            f"sqlite:///{database}",
            public_base_url=PUBLIC,
            suppression_threshold=1,
            twilio_account_sid=twilios.ACCOUNT,
            twilio_auth_token=twilios.TOKEN,
            twilio_whatsapp_from="whatsapp:+14155238886",
            twilio_api_url=at_twilio.url,
            telegram_mode="webhook",
            telegram_token=telegrams.TOKEN,
            telegram_webhook_secret=telegrams.SECRET,
            telegram_api_url=at_telegram.url,
            push_sms_auth="header",
            push_sms_secret=SECRET,
            push_sms_fields="sender=from,text=text,id=id",
            push_sms_send_url=at_gateway.url,
        ) as running,
    ):
        yield World(running, at_twilio, at_gateway, at_telegram)


def has(text: str, *wanted: str) -> None:
    missing = [part for part in wanted if part not in text]
    assert not missing, f"{missing} missing in: {text}"


def test_whatsapp_in_hindi(world: World) -> None:
    before = world.demand()
    question = message_fields(HINDI)
    assert world.write_whatsapp(question).status_code == 200
    assert world.twilio.script.wait_for(1, 30)
    has(
        world.twilio.taken[0].text,
        *("बिहार", "विधवा पेंशन", "₹1,100", "₹300", "मृत्यु प्रमाण पत्र", "RTPS"),
    )
    assert world.demand() == before, "nothing is kept before she agrees"

    consent = message_fields("1")
    assert world.write_whatsapp(consent).status_code == 200
    assert world.twilio.script.wait_for(2, 30)
    after = world.demand()
    assert after == before | {scheme: before.get(scheme, 0) + 1 for scheme in PENSIONS}

    for again in (question, consent):
        assert world.write_whatsapp(again).status_code == 200
    # What came after the repeats has been answered, so they have been dealt with.
    assert world.write_whatsapp(message_fields("धन्यवाद")).status_code == 200
    assert world.twilio.script.wait_for(3, 30)
    assert len(world.twilio.taken) == 3
    assert world.demand() == after
    assert {message.fields["To"] for message in world.twilio.taken} == {"whatsapp:+919800000001"}


def test_sms_in_roman_letters(world: World) -> None:
    before = world.demand()
    question = {"from": "9800000002", "text": ROMAN, "id": "sms-1"}
    assert world.push(question).text == "OK"
    assert world.gateway.script.wait_for(1, 30)
    text = world.gateway.taken[0]["text"]
    has(text, "Bihar", "vidhwa pension", "1,100", "300", "mrityu praman", "RTPS")
    assert measure(text).segments <= 2
    assert text.isascii()

    consent = {"from": "9800000002", "text": "1", "id": "sms-2"}
    assert world.push(consent).status_code == 200
    assert world.gateway.script.wait_for(2, 30)
    after = world.demand()
    assert after == before | {scheme: before.get(scheme, 0) + 1 for scheme in PENSIONS}

    for again in (question, consent):
        assert world.push(again).status_code == 200
    assert world.push({"from": "9800000002", "text": "dhanyavad", "id": "sms-3"}).text == "OK"
    assert world.gateway.script.wait_for(3, 30)
    assert len(world.gateway.taken) == 3
    assert world.demand() == after
    assert {message["to"] for message in world.gateway.taken} == {"+919800000002"}


def test_telegram_in_english(world: World) -> None:
    before = world.demand()
    question = text_update(1, ENGLISH)
    assert world.update(question).status_code == 200
    assert world.telegram.script.wait_for(1, 30)
    answer = world.telegram.taken[0]
    has(answer["text"], "Bihar", "widow pension", "₹1,100", "₹300", "Death certificate", "RTPS")
    buttons = [button for row in answer["reply_markup"]["inline_keyboard"] for button in row]
    yes = next(button["callback_data"] for button in buttons if button["text"] == "Yes")

    consent = tap_update(2, yes)
    assert world.update(consent).status_code == 200
    assert world.telegram.script.wait_for(2, 30)
    after = world.demand()
    assert after == before | {scheme: before.get(scheme, 0) + 1 for scheme in PENSIONS}

    for again in (question, consent):
        assert world.update(again).status_code == 200
    assert world.update(text_update(3, "thank you")).status_code == 200
    assert world.telegram.script.wait_for(3, 30)
    assert len(world.telegram.taken) == 3
    assert world.demand() == after
    assert {message["chat_id"] for message in world.telegram.taken} == {"501"}


def test_strangers_are_turned_away(world: World) -> None:
    waiting = world.program.health()
    forged = deliver(
        world.program.url, "/twilio/whatsapp", message_fields(HINDI), PUBLIC, token="another"
    )
    assert forged.status_code == 403
    elsewhere = deliver(world.program.url, "/twilio/whatsapp", message_fields(HINDI))
    assert elsewhere.status_code == 403, "a signature for another address"
    assert world.push({"from": "1", "text": ROMAN, "id": "x"}, secret="guessed").status_code == 403
    assert world.update(text_update(9, ENGLISH), secret="guessed").status_code == 403
    assert world.program.health() == waiting
