"""What must hold for every way in, over real HTTP."""

import logging
import socket
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

import httpx
import pytest

from bot.services.webhooks import HttpRequest
from bot.web.body import MAX_BODY
from tests.channels.builders import gateway_request, telegram_request, twilio_request
from tests.standins.telegram import text_update
from tests.standins.twilio import message_fields
from tests.web.conftest import Helpline

TEXT = "बहुत निजी बात 9800000001"


def _twilio(text: str, **more: str) -> HttpRequest:
    return twilio_request("/twilio/whatsapp", message_fields(text, **more))


def _status() -> HttpRequest:
    fields = message_fields(TEXT, MessageStatus="delivered")
    return twilio_request("/twilio/status", fields, "ref=r-1")


def _sms(text: str) -> HttpRequest:
    return twilio_request("/twilio/sms", message_fields(text, sender="+919800000001"))


def _pushed(text: str) -> HttpRequest:
    return gateway_request({"mobileNumber": "9800000001", "timeStamp": "1", "message": text})


def _telegram(text: str) -> HttpRequest:
    return telegram_request(text_update(11, text))


@dataclass(frozen=True)
class Way:
    """One way in: a good request, the header that proves it, and its counterparts."""

    name: str
    good: HttpRequest
    proof: str
    blank: HttpRequest
    ignored: HttpRequest | None = None


WAYS = [
    Way("twilio_whatsapp", _twilio(TEXT), "x-twilio-signature", _twilio(""),
        _twilio("👍", MessageType="reaction")),
    Way("twilio_sms", _sms(TEXT), "x-twilio-signature", _sms("")),
    Way("twilio_status", _status(), "x-twilio-signature", _status(),
        twilio_request("/twilio/status", message_fields("", MessageStatus="unheard-of"))),
    Way("push_sms", _pushed(TEXT), "x-gateway-secret", _pushed("")),
    Way("telegram", _telegram(TEXT), "x-telegram-bot-api-secret-token", _telegram(""),
        telegram_request({"update_id": 12, "channel_post": {}})),
]  # fmt: skip


@pytest.fixture(params=WAYS, ids=lambda way: way.name)
def way(request: pytest.FixtureRequest) -> Way:
    found: Way = request.param
    return found


def post(helpline: Helpline, request: HttpRequest) -> httpx.Response:
    url = request.path + (f"?{request.query}" if request.query else "")
    return helpline.client.post(url, content=request.body, headers=dict(request.headers))


def test_a_good_request_is_stored_and_answered(helpline: Helpline, way: Way) -> None:
    assert post(helpline, way.good).status_code == 200
    assert helpline.stored == 1


def test_a_repeat_is_answered_alike_and_a_message_is_kept_once(
    helpline: Helpline, way: Way
) -> None:
    first, second = post(helpline, way.good), post(helpline, way.good)
    assert (first.status_code, first.content) == (second.status_code, second.content)
    assert len(helpline.intake.messages) <= 1


def test_a_blank_message_is_taken(helpline: Helpline, way: Way) -> None:
    assert post(helpline, way.blank).status_code == 200
    assert helpline.stored == 1


def test_an_ignored_kind_is_answered_well(helpline: Helpline, way: Way) -> None:
    if way.ignored is not None:
        assert post(helpline, way.ignored).status_code == 200
        assert helpline.stored == 0


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _: {},
        lambda _: {"value": ""},
        lambda proof: {"value": proof[:-1] + ("A" if proof[-1] != "A" else "B")},
        lambda proof: {"value": proof.swapcase()},
        lambda proof: {"value": proof * 100},
    ],
    ids=["missing", "empty", "changed", "case", "long"],
)
def test_a_bad_proof_is_refused_and_nothing_stored(
    helpline: Helpline, way: Way, spoil: Callable[[str], dict[str, str]]
) -> None:
    headers = dict(way.good.headers)
    spoilt = spoil(headers.pop(way.proof))
    if "value" in spoilt:
        headers[way.proof] = spoilt["value"]
    assert post(helpline, replace(way.good, headers=headers)).status_code == 403
    assert helpline.stored == 0


def test_a_request_that_is_too_large_is_refused(helpline: Helpline, way: Way) -> None:
    answer = post(helpline, replace(way.good, body=b"a" * (MAX_BODY + 1)))
    assert answer.status_code == 413
    assert helpline.stored == 0


def test_what_is_too_large_is_not_read_to_its_end(helpline: Helpline, way: Way) -> None:
    """A body of unknown length is given up as soon as it is too long."""
    address = urlsplit(str(helpline.client.base_url))
    with socket.create_connection((address.hostname, address.port), timeout=10) as connection:
        head = f"POST {way.good.path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head.encode())
        chunk = b"4000\r\n" + b"a" * 0x4000 + b"\r\n"
        for _ in range(5):
            connection.sendall(chunk)
        assert b" 413 " in connection.recv(64)


def test_a_database_that_is_away_is_answered_with_503(helpline: Helpline, way: Way) -> None:
    helpline.intake.broken = helpline.delivery.broken = OSError("disk full")
    answer = post(helpline, way.good)
    assert (answer.status_code, "disk" in answer.text) == (503, False)


def test_logs_hold_no_text_and_no_number(
    helpline: Helpline, way: Way, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    post(helpline, way.good)
    post(helpline, replace(way.good, headers={}))
    helpline.intake.broken = helpline.delivery.broken = OSError(TEXT)
    post(helpline, way.good)
    assert "webhook.rejected" in caplog.text
    assert "निजी" not in caplog.text
    assert "9800000001" not in caplog.text


def test_another_method_is_not_allowed(helpline: Helpline, way: Way) -> None:
    assert helpline.client.delete(way.good.path).status_code == 405


def test_a_signed_address_is_taken_as_it_was_sent(helpline: Helpline) -> None:
    """Percent-encoding in the query stays as it is, since the signature covers it so."""
    fields = message_fields("", MessageStatus="sent")
    request = twilio_request("/twilio/status", fields, "ref=a%2Fb%20c&x=%E0%A4%B9")
    assert post(helpline, request).status_code == 200
    assert helpline.delivery.reports[0].ref == "a/b c"


def test_a_form_in_parts_is_refused(helpline: Helpline) -> None:
    fields = message_fields("hi")
    request = twilio_request("/twilio/whatsapp", fields)
    signature = {"X-Twilio-Signature": request.headers["x-twilio-signature"]}
    answer = helpline.client.post(
        "/twilio/whatsapp", files={k: (None, v) for k, v in fields.items()}, headers=signature
    )
    assert answer.status_code == 403
    assert helpline.stored == 0
