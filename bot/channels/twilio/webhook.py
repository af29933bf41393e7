"""Twilio's way in: messages and status callbacks, both signed form posts.

A WhatsApp message, shortened (fields are added without notice, so unknown ones pass):

    MessageSid=SM…&AccountSid=AC…&From=whatsapp:+9198…&To=whatsapp:+1415…&Body=…&NumMedia=0
    &ProfileName=…&MessageType=interactive&ButtonText=…&ButtonPayload=…&ExternalUserId=whatsapp:IN.…

`From` need not hold a phone number: `whatsapp:IN.…` is a person who has chosen a user name.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qsl

from bot.channels.twilio.account import TwilioAccount
from bot.channels.twilio.base64_text import undisguised
from bot.channels.twilio.errors import error_of
from bot.channels.twilio.signature import is_signed
from bot.core.channel import Door
from bot.core.errors import RejectedRequest
from bot.core.message import Inbound
from bot.services.webhooks import (
    DeliveryReport,
    DeliveryStatus,
    HttpAnswer,
    HttpRequest,
    Received,
)

_SID = re.compile(r"(SM|MM)[0-9a-f]{32}")
_MAX_FIELDS = 200
"""Twilio sends some thirty; more is an attempt to keep us busy."""

_TAKEN = HttpAnswer(b"<Response/>", "text/xml")
"""An empty answer in Twilio's language: replies go out through the API, not in the response."""

_STATUS: dict[str, DeliveryStatus] = {
    "accepted": "queued",
    "scheduled": "queued",
    "queued": "queued",
    "sending": "queued",
    "sent": "sent",
    "partially_delivered": "sent",
    "delivered": "delivered",
    "read": "read",
    "undelivered": "failed",
    "failed": "failed",
    "canceled": "failed",
}


@dataclass(frozen=True)
class TwilioMessages:
    """Messages to our WhatsApp or SMS number."""

    account: TwilioAccount
    channel: Literal["whatsapp", "sms"]
    methods: tuple[str, ...] = ("POST",)

    @property
    def path(self) -> str:
        return f"/twilio/{self.channel}"

    @property
    def name(self) -> str:
        return f"twilio_{self.channel}"

    def receive(self, request: HttpRequest) -> Received:
        """A signed message; reactions are ignored."""
        fields = _verified(request, self.account)
        if fields.get("MessageType") == "reaction":
            return Received(_TAKEN, ignored="reaction")
        door: Door = "twilio_whatsapp" if self.channel == "whatsapp" else "twilio_sms"
        button = fields.get("ButtonPayload") or fields.get("ListId") or None
        message = Inbound(
            channel=self.channel,
            door=door,
            external_id=_sid(fields),
            address=_required(fields, "From"),
            text=_text(fields).replace("\x00", ""),
            button=button,
            media=_media(fields),
            reply_to=fields.get("To") or None,
        )
        return Received(_TAKEN, messages=(message,))


@dataclass(frozen=True)
class TwilioStatus:
    """What becomes of our messages. The address called carries our own id as `ref`."""

    account: TwilioAccount
    name: str = "twilio_status"
    path: str = "/twilio/status"
    methods: tuple[str, ...] = ("POST",)

    def receive(self, request: HttpRequest) -> Received:
        """A signed status callback; kinds of status that say nothing to us are ignored."""
        fields = _verified(request, self.account)
        given = fields.get("MessageStatus") or fields.get("SmsStatus") or ""
        status = _STATUS.get(given)
        if status is None:
            return Received(_TAKEN, ignored="status")
        code = fields.get("ErrorCode") or None
        report = DeliveryReport(
            door="twilio_whatsapp" if _is_whatsapp(fields) else "twilio_sms",
            status=status,
            provider_id=_sid(fields),
            ref=dict(parse_qsl(request.query)).get("ref"),
            code=code,
            error=error_of(code) if status == "failed" else None,
        )
        return Received(_TAKEN, reports=(report,))


def _verified(request: HttpRequest, account: TwilioAccount) -> Mapping[str, str]:
    """The form's fields, once the signature over all of them is found right."""
    try:
        fields = parse_qsl(
            request.body.decode("utf-8"),
            keep_blank_values=True,
            max_num_fields=_MAX_FIELDS,
            errors="strict",
        )
    except ValueError as error:
        raise RejectedRequest("The form cannot be read.", 400) from error
    # The address as Twilio knows it comes from our settings: what the request says of its own
    # host could be anybody's word.
    query = f"?{request.query}" if request.query else ""
    url = account.public_url.rstrip("/") + request.path + query
    signature = request.headers.get("x-twilio-signature")
    if not is_signed(url, fields, signature, account.tokens):
        raise RejectedRequest(
            "The signature does not fit. Is the public address set as Twilio calls it?", 403
        )
    found = dict(fields)
    if found.get("AccountSid") != account.account_sid:
        raise RejectedRequest("Signed for another account.", 403)
    return found


def _sid(fields: Mapping[str, str]) -> str:
    sid = fields.get("MessageSid") or fields.get("SmsSid") or ""
    if not _SID.fullmatch(sid):
        raise RejectedRequest("Not a message id of Twilio's.", 400)
    return sid


def _required(fields: Mapping[str, str], name: str) -> str:
    value = fields.get(name, "").strip()
    if not value:
        raise RejectedRequest(f"The field {name} is missing.", 400)
    return value


def _text(fields: Mapping[str, str]) -> str:
    for name in ("ButtonText", "ListTitle", "Body", "Label", "Address"):
        if fields.get(name):
            return undisguised(fields[name]) if name == "Body" else fields[name]
    return ""


def _media(fields: Mapping[str, str]) -> str | None:
    if fields.get("NumMedia", "0") not in ("", "0"):
        return fields.get("MediaContentType0") or "application/octet-stream"
    if fields.get("Latitude"):
        return "application/geo+json"
    return None


def _is_whatsapp(fields: Mapping[str, str]) -> bool:
    return any(fields.get(name, "").startswith("whatsapp:") for name in ("From", "To"))
