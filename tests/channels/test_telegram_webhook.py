"""Updates by webhook."""

import json
from dataclasses import replace
from typing import Any

import pytest

from bot.channels.telegram.webhook import TelegramUpdates
from bot.core.errors import ConfigError, RejectedRequest
from bot.core.message import Inbound
from bot.services.webhooks import Received
from tests.channels.builders import a_telegram_account, telegram_request
from tests.standins.telegram import tap_update, text_update

VOICE = {"file_id": "f", "file_unique_id": "u", "duration": 3}
WEBHOOK = TelegramUpdates(a_telegram_account())


def receive(update: Any) -> Received:
    return WEBHOOK.receive(telegram_request(update))


def message_in(update: Any) -> Inbound:
    (message,) = receive(update).messages
    return message


def with_message(**fields: Any) -> dict[str, Any]:
    update = text_update(1, "")
    del update["message"]["text"]
    update["message"] |= fields
    return update


def test_a_text() -> None:
    message = message_in(text_update(7, "मुझे पेंशन चाहिए"))
    assert (message.channel, message.door, message.external_id) == (
        "telegram", "telegram", "123456:7",
    )  # fmt: skip
    assert (message.address, message.text, message.button) == ("501", "मुझे पेंशन चाहिए", None)
    assert message.received_at is not None
    assert message.received_at.tzinfo is not None


def test_a_tap_is_taken_and_its_clock_stopped_in_the_answer() -> None:
    found = receive(tap_update(8, "consent:yes"))
    assert (found.messages[0].button, found.messages[0].address) == ("consent:yes", "501")
    assert json.loads(found.answer.body) == {
        "method": "answerCallbackQuery",
        "callback_query_id": "q8",
    }


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("/start", "start"),
        ("/start from-poster", "start"),
        ("/help@haq_bot", "help"),
        ("start", "start"),
    ],
)
def test_a_command_is_heard_as_its_word(text: str, heard: str) -> None:
    assert message_in(text_update(1, text)).text == heard


@pytest.mark.parametrize(
    ("fields", "media"),
    [
        ({"voice": VOICE | {"mime_type": "audio/ogg"}}, "audio/ogg"),
        ({"voice": VOICE}, "application/octet-stream"),
        ({"photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]},
         "image/jpeg"),
        ({"location": {"latitude": 1.0, "longitude": 2.0}}, "application/geo+json"),
        ({"contact": {"phone_number": "1", "first_name": "x"}}, "text/vcard"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_has_a_media_type(fields: dict[str, Any], media: str) -> None:
    message = message_in(with_message(**fields))
    assert (message.media, message.text) == (media, "")


def test_a_caption_is_its_text() -> None:
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    message = message_in(with_message(photo=photo, caption="yeh kagaz chalega?"))
    assert (message.media, message.text) == ("image/jpeg", "yeh kagaz chalega?")


def a_group() -> dict[str, Any]:
    update = text_update(1, "hi")
    update["message"]["chat"] = {"id": -1, "type": "group", "title": "SHG"}
    return update


def an_edit() -> dict[str, Any]:
    update = text_update(1, "hi")
    update["edited_message"] = update.pop("message")
    return update


def a_game() -> dict[str, Any]:
    update = tap_update(1, "x")
    del update["callback_query"]["data"]
    return update


@pytest.mark.parametrize(
    "update",
    [{"update_id": 1}, {"update_id": 1, "new_kind": {"x": 1}}, a_group(), an_edit(), a_game()],
)
def test_other_kinds_are_answered_well_and_ignored(update: dict[str, Any]) -> None:
    found = receive(update)
    assert found.messages == ()
    assert found.ignored
    assert found.answer.status == 200


def test_unknown_fields_pass() -> None:
    update = text_update(1, "hi")
    update["message"]["a_new_field"] = {"deep": [1]}
    assert message_in(update).text == "hi"


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b'{"update_id": "1"}', b"\xff", b"[" * 20_000],
    ids=["empty", "open", "list", "null", "text id", "no utf-8", "deep"],
)
def test_what_is_no_update_is_refused(body: bytes) -> None:
    with pytest.raises(RejectedRequest) as caught:
        WEBHOOK.receive(replace(telegram_request({}), body=body))
    assert caught.value.status == 400


@pytest.mark.parametrize(
    "message",
    [5, {"chat": 1}, {"message_id": 1, "date": 1e400, "chat": {"id": 1, "type": "private"}}],
)
def test_an_update_of_an_unknown_form_does_not_hold_up_the_others(message: object) -> None:
    body = json.dumps({"update_id": 1, "message": message}).encode()
    found = WEBHOOK.receive(replace(telegram_request({}), body=body))
    assert (found.messages, found.answer.status) == ((), 200)
    assert found.ignored


@pytest.mark.parametrize("secret", ["", "a_secret-for-test", "A_SECRET-FOR-TESTS", "ग़लत"])
def test_a_wrong_secret_is_refused(secret: str) -> None:
    with pytest.raises(RejectedRequest) as caught:
        WEBHOOK.receive(telegram_request(text_update(1, "hi"), secret))
    assert caught.value.status == 403


def test_a_webhook_without_a_secret_cannot_be_set_up() -> None:
    with pytest.raises(ConfigError):
        TelegramUpdates(a_telegram_account(webhook_secret=""))
