"""SMS pushed to us in a gateway's words, and sent in its words."""

import base64
import json
from contextlib import closing
from dataclasses import replace
from ipaddress import ip_network
from urllib.parse import urlencode

import pytest

from bot.channels.sms_push.gateway import FieldMap, PushOut
from bot.channels.sms_push.numbers import national, to_e164
from bot.channels.sms_push.sender import PushSender
from bot.channels.sms_push.webhook import REPEAT_WINDOW, PushMessages
from bot.core.errors import BadMessage, ChannelDown, ConfigError, RejectedRequest, Throttled
from bot.core.message import Inbound, Option, OutMessage
from bot.services.ports import SendReceipt
from bot.services.webhooks import HttpRequest
from tests.channels.builders import a_gateway, gateway_request
from tests.standins.gateway import GatewayStandIn

PULLED = {
    "mobileNumber": "9800000001",
    "timeStamp": "2026-11-21 10:15:00",
    "operatorName": "",
    "areaCode": "",
    "message": "vidhwa pension",
}
"""What Mobile Seva calls with: no id, no country, two fields that are always empty."""


SMSGATE = FieldMap(
    sender="payload.phoneNumber",
    text="payload.message",
    time="payload.receivedAt",
    only={"event": "sms:received"},
)
"""What SMSGate calls with, an app that makes a gateway of an Android phone. Its `messageId` is made
from the text and so is no id of a message."""


class Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.seconds = 1_780_000_000.0

    def __call__(self) -> float:
        return self.seconds


def a_webhook(clock: Clock | None = None, **changes: object) -> PushMessages:
    return PushMessages(a_gateway(**changes), clock or Clock())


def message_in(request: HttpRequest, webhook: PushMessages | None = None) -> Inbound:
    (message,) = (webhook or a_webhook()).receive(request).messages
    return message


def test_a_message_in_the_words_of_mobile_seva() -> None:
    message = message_in(gateway_request(PULLED))
    assert (message.channel, message.door) == ("sms", "push_sms")
    assert (message.address, message.text) == ("+919800000001", "vidhwa pension")
    assert message.button is None


def test_get_post_and_json_say_the_same() -> None:
    post = gateway_request(PULLED)
    get = replace(post, method="GET", query=urlencode(PULLED), body=b"")
    as_json = replace(
        post,
        headers={**post.headers, "content-type": "application/json; charset=utf-8"},
        body=json.dumps(PULLED).encode(),
    )
    assert message_in(post) == message_in(get) == message_in(as_json)


def test_the_same_call_has_the_same_id_and_another_has_not() -> None:
    first = message_in(gateway_request(PULLED)).external_id
    assert message_in(gateway_request(PULLED)).external_id == first
    for changed in ({"message": "2"}, {"timeStamp": "…"}, {"mobileNumber": "9800000002"}):
        assert message_in(gateway_request(PULLED | changed)).external_id != first
    assert "9800000001" not in first


def test_fields_cannot_be_moved_into_one_another() -> None:
    one = PULLED | {"timeStamp": "1", "message": "2x"}
    two = PULLED | {"timeStamp": "12", "message": "x"}
    assert message_in(gateway_request(one)).external_id != (
        message_in(gateway_request(two)).external_id
    )


def test_without_id_and_time_a_repeat_is_known_for_a_moment() -> None:
    clock = Clock()
    webhook = a_webhook(clock)
    bare = gateway_request({"mobileNumber": "9800000001", "message": "1"})
    first = message_in(bare, webhook).external_id
    assert message_in(bare, webhook).external_id == first
    clock.seconds += REPEAT_WINDOW
    assert message_in(bare, webhook).external_id != first


def test_the_gateways_own_id_is_taken() -> None:
    fields = FieldMap(sender="from", text="text", id="id", recipient="to")
    request = gateway_request({"from": "+919800000001", "text": "1", "id": "x-7", "to": "51969"})
    message = message_in(request, a_webhook(fields=fields))
    assert (message.external_id, message.reply_to) == ("x-7", "51969")


def test_nested_json_and_other_events() -> None:
    event = {
        "event": "sms:received",
        "payload": {"messageId": "m1", "message": "हाँ", "phoneNumber": "+919800000001"},
    }
    webhook = a_webhook(fields=SMSGATE)
    json_headers = {"x-gateway-secret": "open sesame", "content-type": "application/json"}
    request = HttpRequest("POST", "/sms/push", "", json_headers, json.dumps(event).encode())
    assert message_in(request, webhook).text == "हाँ"
    event["event"] = "sms:sent"
    other = webhook.receive(replace(request, body=json.dumps(event).encode()))
    assert (other.messages, other.ignored) == ((), "another kind of event")


def test_the_same_text_sent_twice_is_two_messages_in_the_words_of_smsgate() -> None:
    webhook = a_webhook(fields=SMSGATE)
    json_headers = {"x-gateway-secret": "open sesame", "content-type": "application/json"}

    def arrives(at: str) -> str:
        payload = {"messageId": "m1", "message": "1", "phoneNumber": "+919800000001"}
        event = {"event": "sms:received", "payload": payload | {"receivedAt": at}}
        body = json.dumps(event).encode()
        request = HttpRequest("POST", "/sms/push", "", json_headers, body)
        return message_in(request, webhook).external_id

    first, second = "2026-11-21T10:15:00.000+05:30", "2026-11-21T10:15:07.000+05:30"
    assert arrives(first) != arrives(second)
    assert arrives(first) == arrives(first)


def test_the_answer_is_the_gateways() -> None:
    webhook = a_webhook(answer="<ok/>", answer_type="text/xml")
    answer = webhook.receive(gateway_request(PULLED)).answer
    assert (answer.status, answer.media_type, answer.body) == (200, "text/xml", b"<ok/>")


@pytest.mark.parametrize("secret", ["", "open sesam", "open sesame ", "खुल जा"])
def test_a_wrong_secret_is_refused(secret: str) -> None:
    with pytest.raises(RejectedRequest) as caught:
        message_in(gateway_request(PULLED, secret))
    assert caught.value.status == 403


def test_the_secret_may_stand_in_the_path_the_query_or_basic_auth() -> None:
    bare = replace(gateway_request(PULLED), headers={})
    by_path = replace(bare, path="/sms/push/open%20sesame")
    webhook = a_webhook(proof="path", secret="open%20sesame")
    assert webhook.path == "/sms/push/{secret}"
    assert message_in(by_path, webhook).text == "vidhwa pension"
    by_query = replace(bare, query="key=open+sesame")
    assert message_in(by_query, a_webhook(proof="query", proof_name="key")).text == "vidhwa pension"
    pair = base64.b64encode(b"gateway:open sesame").decode()
    by_basic = replace(bare, headers={"authorization": f"Basic {pair}"})
    assert (
        message_in(by_basic, a_webhook(proof="basic", proof_name="gateway")).text
        == "vidhwa pension"
    )
    for proof, name in (("path", ""), ("query", "key"), ("basic", "gateway")):
        with pytest.raises(RejectedRequest):
            message_in(bare, a_webhook(proof=proof, proof_name=name))


def test_only_the_gateways_networks_are_let_in() -> None:
    webhook = a_webhook(proof="none", networks=(ip_network("10.1.0.0/16"),))
    assert message_in(gateway_request(PULLED), webhook).text == "vidhwa pension"
    for client in ("10.2.0.1", "", "::1"):
        with pytest.raises(RejectedRequest):
            message_in(replace(gateway_request(PULLED), client=client), webhook)


@pytest.mark.parametrize("changes", [{"secret": ""}, {"proof": "none"}])
def test_a_door_that_is_open_to_everybody_cannot_be_set_up(changes: dict[str, str]) -> None:
    with pytest.raises(ConfigError):
        PushMessages(a_gateway(**changes), Clock())


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", b"{"),
        ("application/json", b"[1]"),
        ("application/json", b"[" * 20_000),
        ("application/x-www-form-urlencoded", b"a=%ff"),
        ("application/x-www-form-urlencoded", b"&".join([b"a=1"] * 200)),
        ("application/x-www-form-urlencoded", b"message=hi"),
        ("application/x-www-form-urlencoded", b"message=hi&mobileNumber=%20"),
    ],
)
def test_what_cannot_be_read_is_refused(content_type: str, body: bytes) -> None:
    headers = {"x-gateway-secret": "open sesame", "content-type": content_type}
    with pytest.raises(RejectedRequest) as caught:
        message_in(HttpRequest("POST", "/sms/push", "", headers, body))
    assert caught.value.status == 400


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("9800000001", "+919800000001"),
        ("919800000001", "+919800000001"),
        ("+91 98000 00001", "+919800000001"),
        ("09800000001", "+919800000001"),
        ("51969", "51969"),
        ("VA-ABCXYZ", "VA-ABCXYZ"),
    ],
)
def test_numbers_have_one_form(written: str, address: str) -> None:
    assert to_e164(written, "IN") == address


def test_a_national_number() -> None:
    assert national("+919800000001") == "9800000001"
    assert national("51969") == "51969"


def send(out: PushOut) -> SendReceipt:
    with closing(PushSender(out)) as sender:
        return sender.send("+919800000001", QUESTION, "r-1")


QUESTION = OutMessage('कहिए "हाँ" & भेजें', (Option("a:1", "Haan"), Option("a:0", "Nahi")))
TEXT = 'कहिए "हाँ" & भेजें\n1 Haan 2 Nahi'


def test_json_is_sent_escaped(gateway: GatewayStandIn) -> None:
    out = PushOut(
        gateway.url,
        '{"id": "{id}", "textMessage": {"text": "{text}"}, "phoneNumbers": ["{to}"]}',
        headers={"Content-Type": "application/json", "X-Key": "k"},
    )
    receipt = send(out)
    assert gateway.taken == [
        {"id": "r-1", "textMessage": {"text": TEXT}, "phoneNumbers": ["+919800000001"]}
    ]
    assert receipt.provider_id is not None
    assert receipt.provider_id.startswith("gw-")
    assert gateway.headers[0]["x-key"] == "k"


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_form_and_a_query_are_sent_escaped(gateway: GatewayStandIn, method: str) -> None:
    out = PushOut(
        gateway.url + ("?user=u" if method == "GET" else ""),
        "to={to_digits}&n={to_national}&msg={text}&pe={entity}&tpl={template}&x={unknown}",
        method="GET" if method == "GET" else "POST",
        dlt_entity_id="110",
        dlt_template_id="120",
    )
    send(out)
    taken = dict(gateway.taken[0])
    taken.pop("user", None)
    assert taken == {
        "to": "919800000001",
        "n": "9800000001",
        "msg": TEXT,
        "pe": "110",
        "tpl": "120",
        "x": "{unknown}",
    }


def test_a_refusal_said_with_status_200(gateway: GatewayStandIn) -> None:
    template = "mobileno={to_digits}&content={text}&smsservicetype=unicodemsg"
    out = PushOut(gateway.url, template, accepted=r"^\s*402\b")
    gateway.fail(200, "416, wrong template")
    with pytest.raises(BadMessage):
        send(out)
    gateway.fail(200, "402,MsgID = 1")
    assert send(out).provider_id is None


def test_how_long_to_wait_is_the_gateways_word(gateway: GatewayStandIn) -> None:
    gateway.fail(429, **{"Retry-After": "7"})
    with pytest.raises(Throttled) as caught:
        send(PushOut(gateway.url, "t={text}"))
    assert caught.value.retry_after == 7


@pytest.mark.parametrize("status", [301, 401, 403, 404])
def test_wrong_settings_stop_the_channel(gateway: GatewayStandIn, status: int) -> None:
    gateway.fail(status)
    with pytest.raises(ChannelDown):
        send(PushOut(gateway.url, "t={text}"))
