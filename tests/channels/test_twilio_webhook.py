"""Messages and status callbacks of Twilio's."""

import base64
from dataclasses import replace

import pytest

from bot.channels.twilio.webhook import TwilioMessages, TwilioStatus
from bot.core.errors import RecipientOptedOut, RejectedRequest, Throttled
from bot.core.message import Inbound
from bot.services.webhooks import HttpRequest, Received
from tests.channels.builders import a_twilio_account, twilio_request
from tests.standins.twilio import message_fields

WHATSAPP = TwilioMessages(a_twilio_account(), "whatsapp")
SMS = TwilioMessages(a_twilio_account(), "sms")
STATUS = TwilioStatus(a_twilio_account())


def received(fields: dict[str, str], webhook: TwilioMessages = WHATSAPP) -> Inbound:
    (message,) = webhook.receive(twilio_request(webhook.path, fields)).messages
    return message


def report(fields: dict[str, str], query: str = "") -> Received:
    return STATUS.receive(twilio_request("/twilio/status", fields, query))


def test_a_whatsapp_message() -> None:
    fields = message_fields("पेंशन मिलेगी?")
    message = received(fields)
    assert message == Inbound(
        channel="whatsapp",
        door="twilio_whatsapp",
        external_id=fields["MessageSid"],
        address="whatsapp:+919800000001",
        text="पेंशन मिलेगी?",
        reply_to="whatsapp:+14155238886",
    )


def test_an_sms() -> None:
    message = received(message_fields("2", sender="+919800000001"), SMS)
    assert (message.channel, message.door) == ("sms", "twilio_sms")
    assert (message.address, message.text) == ("+919800000001", "2")


def test_twilio_is_answered_with_empty_twiml() -> None:
    answer = WHATSAPP.receive(twilio_request("/twilio/whatsapp", message_fields("hi"))).answer
    assert (answer.status, answer.media_type, answer.body) == (200, "text/xml", b"<Response/>")


def test_an_address_without_a_phone_number_is_kept_as_it_is() -> None:
    assert received(message_fields("hi", sender="whatsapp:IN.4566546130240823")).address == (
        "whatsapp:IN.4566546130240823"
    )


def test_unknown_fields_pass() -> None:
    assert received(message_fields("hi", NewField="x", Another="")).text == "hi"


def test_a_tapped_button() -> None:
    message = received(
        message_fields(
            "हाँ", MessageType="interactive", ButtonText="हाँ", ButtonPayload="consent:yes"
        )
    )
    assert (message.button, message.text) == ("consent:yes", "हाँ")


def test_a_chosen_list_item() -> None:
    message = received(message_fields("", ListId="state:BR", ListTitle="बिहार"))
    assert (message.button, message.text) == ("state:BR", "बिहार")


def test_a_voice_note_has_a_media_type_and_no_text() -> None:
    message = received(
        message_fields("", NumMedia="1", MediaUrl0="https://…", MediaContentType0="audio/ogg")
    )
    assert (message.media, message.text) == ("audio/ogg", "")


def test_a_location_is_taken_by_its_name() -> None:
    message = received(message_fields("", Latitude="24.8", Longitude="85.0", Label="Gaya"))
    assert (message.media, message.text) == ("application/geo+json", "Gaya")


def test_an_empty_message_is_still_a_message() -> None:
    assert received(message_fields("")).text == ""


def test_a_reaction_is_none() -> None:
    found = WHATSAPP.receive(
        twilio_request("/twilio/whatsapp", message_fields("👍", MessageType="reaction"))
    )
    assert (found.messages, found.ignored) == ((), "reaction")


def test_nul_is_dropped_since_no_database_keeps_it() -> None:
    assert received(message_fields("a\x00b")).text == "ab"


def test_a_long_sms_in_base64_is_read() -> None:
    text = "मेरे पति गुज़र गए, मुझे पेंशन चाहिए, क्या करूँ? " * 2
    disguised = base64.b64encode(text.encode()).decode()
    assert received(message_fields(disguised, sender="+919800000001"), SMS).text == text


@pytest.mark.parametrize("text", ["pension" * 9, "A" * 60, "widowpension", "0" * 64])
def test_a_long_word_is_not_taken_for_base64(text: str) -> None:
    assert received(message_fields(text)).text == text


@pytest.mark.parametrize("sid", ["", "SM123", "SM" + "g" * 32, "XX" + "0" * 32, "SM" + "0" * 33])
def test_an_id_of_another_form_is_refused(sid: str) -> None:
    with pytest.raises(RejectedRequest) as caught:
        received(message_fields("hi", MessageSid=sid, SmsSid=sid))
    assert caught.value.status == 400


def test_another_account_is_refused_though_the_token_fits() -> None:
    with pytest.raises(RejectedRequest) as caught:
        received(message_fields("hi", AccountSid="AC" + "1" * 32))
    assert caught.value.status == 403


def test_what_the_request_says_of_its_own_host_counts_for_nothing() -> None:
    request = twilio_request("/twilio/whatsapp", message_fields("hi"))
    lying = {
        "host": "evil.example",
        "x-forwarded-host": "evil.example",
        "x-forwarded-proto": "http",
    }
    assert WHATSAPP.receive(replace(request, headers={**request.headers, **lying})).messages


def test_the_query_is_signed_too() -> None:
    fields = message_fields("hi")
    assert WHATSAPP.receive(twilio_request("/twilio/whatsapp", fields, "a=1&b=%20")).messages
    with pytest.raises(RejectedRequest):
        WHATSAPP.receive(replace(twilio_request("/twilio/whatsapp", fields, "a=1"), query="a=2"))


def test_the_old_token_counts_during_rotation() -> None:
    rotating = TwilioMessages(a_twilio_account(secondary_auth_token="the other"), "whatsapp")
    request = twilio_request("/twilio/whatsapp", message_fields("hi"), token="the other")
    assert rotating.receive(request).messages
    with pytest.raises(RejectedRequest):
        WHATSAPP.receive(request)


def test_repeated_fields_are_signed_as_they_are() -> None:
    fields = message_fields("hi")
    request = twilio_request("/twilio/whatsapp", fields)
    with pytest.raises(RejectedRequest) as caught:
        WHATSAPP.receive(replace(request, body=request.body + b"&Body=evil"))
    assert caught.value.status == 403


@pytest.mark.parametrize("body", [b"\xff\xfe=1", b"a=%ff", b"&".join([b"a=1"] * 201)])
def test_a_form_that_cannot_be_read_is_refused(body: bytes) -> None:
    with pytest.raises(RejectedRequest) as caught:
        WHATSAPP.receive(HttpRequest("POST", "/twilio/whatsapp", body=body))
    assert caught.value.status == 400


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("queued", "queued"), ("sending", "queued"), ("sent", "sent"), ("delivered", "delivered"),
        ("read", "read"), ("undelivered", "failed"), ("failed", "failed"),
    ],
)  # fmt: skip
def test_a_status_callback(said: str, status: str) -> None:
    fields = message_fields("", MessageStatus=said)
    (found,) = report(fields, "ref=abc").reports
    assert (found.status, found.ref, found.provider_id) == (status, "abc", fields["MessageSid"])
    assert found.door == "twilio_whatsapp"
    assert (found.error is not None) == (status == "failed")


def test_a_failure_says_why_in_our_words() -> None:
    (blocked,) = report(message_fields("", MessageStatus="failed", ErrorCode="63033")).reports
    assert (blocked.code, type(blocked.error)) == ("63033", RecipientOptedOut)
    (limited,) = report(message_fields("", MessageStatus="undelivered", ErrorCode="63018")).reports
    assert isinstance(limited.error, Throttled)


def test_the_status_of_an_sms_belongs_to_the_sms_door() -> None:
    fields = message_fields("", sender="+14155238886", MessageStatus="sent", To="+919800000001")
    (found,) = report(fields).reports
    assert (found.door, found.ref) == ("twilio_sms", None)


@pytest.mark.parametrize("said", ["received", "", "a new one"])
def test_a_status_that_says_nothing_to_us_is_ignored(said: str) -> None:
    found = report(message_fields("", MessageStatus=said, SmsStatus=said))
    assert (found.reports, found.ignored) == ((), "status")
