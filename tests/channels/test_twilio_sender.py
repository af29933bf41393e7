"""Sending through Twilio's own client, to a stand-in over HTTP."""

import json
from contextlib import closing
from typing import Literal
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.channels.twilio.errors import error_of
from bot.channels.twilio.sender import TwilioSender
from bot.core.errors import (
    BadMessage,
    ChannelDown,
    OutcomeUnknown,
    RecipientOptedOut,
    RecipientUnreachable,
    SendError,
    Throttled,
    WindowClosed,
)
from bot.core.message import Option, OutMessage
from bot.services.ports import SendReceipt
from tests.channels.builders import PUBLIC, a_twilio_account
from tests.standins.twilio import TwilioStandIn

HER = "whatsapp:+919800000001"
QUESTION = OutMessage("सहमत हैं?", (Option("consent:yes", "हाँ"), Option("consent:no", "नहीं")))


def send(
    twilio: TwilioStandIn,
    message: OutMessage,
    channel: Literal["whatsapp", "sms"] = "whatsapp",
    **changes: object,
) -> SendReceipt:
    account = a_twilio_account(twilio.url, **changes)
    with closing(TwilioSender(account, channel)) as sender:
        return sender.send(HER if channel == "whatsapp" else "+919800000001", message, "ref-1")


def test_a_text_arrives_with_our_id_in_the_callback(twilio: TwilioStandIn) -> None:
    receipt = send(twilio, OutMessage("नमस्ते"))
    (taken,) = twilio.taken
    assert receipt.provider_id == taken.sid
    assert (taken.fields["To"], taken.fields["From"]) == (HER, "whatsapp:+14155238886")
    assert taken.text == "नमस्ते"
    callback = urlsplit(taken.fields["StatusCallback"])
    assert f"{callback.scheme}://{callback.netloc}{callback.path}" == f"{PUBLIC}/twilio/status"
    assert parse_qs(callback.query) == {"ref": ["ref-1"]}


def test_an_answer_gets_stale_in_twilios_queue(twilio: TwilioStandIn) -> None:
    send(twilio, OutMessage("नमस्ते"))
    assert 0 < int(twilio.taken[0].fields["ValidityPeriod"]) < 36_000


def test_options_are_numbered_where_no_template_is_set_up(twilio: TwilioStandIn) -> None:
    send(twilio, QUESTION)
    assert twilio.taken[0].text == "सहमत हैं?\n\n1. हाँ\n2. नहीं"


def test_buttons_go_out_through_a_template_that_fits(twilio: TwilioStandIn) -> None:
    sid = "HX" + "1" * 32
    send(twilio, QUESTION, content_templates={"quick-reply-2": sid})
    fields = twilio.taken[0].fields
    assert fields["ContentSid"] == sid
    assert "Body" not in fields
    assert json.loads(fields["ContentVariables"]) == {
        "body": "सहमत हैं?",
        "title1": "हाँ",
        "id1": "consent:yes",
        "title2": "नहीं",
        "id2": "consent:no",
    }


def test_a_list_has_a_button_that_opens_it(twilio: TwilioStandIn) -> None:
    options = tuple(Option(f"state:{n}", f"राज्य {n}") for n in range(5))
    configured = {"list-5": "HX" + "2" * 32}
    send(twilio, OutMessage("कौन सा?", options), content_templates=configured)
    variables = json.loads(twilio.taken[0].fields["ContentVariables"])
    assert len(variables["button"]) <= 20
    assert variables["id5"] == "state:4"


def test_a_template_of_another_size_is_not_used(twilio: TwilioStandIn) -> None:
    send(twilio, QUESTION, content_templates={"quick-reply-3": "HX"})
    assert "1. हाँ" in twilio.taken[0].text


def test_sms_through_a_number_and_through_a_messaging_service(twilio: TwilioStandIn) -> None:
    send(twilio, QUESTION, "sms")
    service = "MG" + "0" * 32
    send(twilio, QUESTION, "sms", sms_from=service)
    by_number, by_service = (taken.fields for taken in twilio.taken)
    assert by_number["From"] == "+14155238886"
    assert by_number["Body"] == "सहमत हैं?\n1 हाँ 2 नहीं"
    assert by_service["MessagingServiceSid"] == service
    assert "From" not in by_service


@pytest.mark.parametrize(
    ("code", "status", "error"),
    [
        (20429, 429, Throttled),
        (63018, 429, Throttled),
        (30003, 400, Throttled),
        (20500, 500, OutcomeUnknown),
        (20503, 503, OutcomeUnknown),
        (63016, 400, WindowClosed),
        (21211, 400, RecipientUnreachable),
        (63024, 400, RecipientUnreachable),
        (63032, 400, RecipientUnreachable),
        (21610, 400, RecipientOptedOut),
        (63033, 400, RecipientOptedOut),
        (20003, 401, ChannelDown),
        (21408, 400, ChannelDown),
        (63007, 400, ChannelDown),
        (21617, 400, BadMessage),
        (30007, 400, BadMessage),
        (63041, 400, BadMessage),
        (99999, 400, BadMessage),
    ],
)
def test_a_code_of_twilios_has_a_meaning(
    twilio: TwilioStandIn, code: int, status: int, error: type[SendError]
) -> None:
    twilio.fail(code, status)
    with pytest.raises(error) as caught:
        send(twilio, OutMessage("नमस्ते"))
    assert caught.value.code == str(code)
    assert not twilio.taken


@pytest.mark.parametrize(
    ("code", "status", "error"),
    [
        (None, 429, Throttled), (None, 500, OutcomeUnknown), (None, 403, ChannelDown),
        (None, 418, BadMessage), ("nonsense", 0, BadMessage), ("63016", 0, WindowClosed),
    ],
)  # fmt: skip
def test_without_a_code_the_status_decides(
    code: str | None, status: int, error: type[SendError]
) -> None:
    assert type(error_of(code, status)) is error


def test_wrong_credentials_stop_the_channel(twilio: TwilioStandIn) -> None:
    with pytest.raises(ChannelDown):
        send(twilio, OutMessage("नमस्ते"), auth_token="wrong")


def test_the_text_is_in_no_error(twilio: TwilioStandIn) -> None:
    twilio.fail(21617)
    with pytest.raises(BadMessage) as caught:
        send(twilio, OutMessage("बहुत निजी बात"))
    assert "निजी" not in str(caught.value)
    assert "9800000001" not in str(caught.value)
