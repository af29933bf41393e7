"""Messages out through a gateway's HTTP API."""

import json
import re
from urllib.parse import quote_plus

import urllib3
from urllib3.exceptions import HTTPError

from bot.channels.forms import compose
from bot.channels.sms_push.fields import value
from bot.channels.sms_push.gateway import PushOut
from bot.channels.sms_push.http import connections, unreached
from bot.channels.sms_push.numbers import national
from bot.core.errors import BadMessage, ChannelDown, OutcomeUnknown, Throttled
from bot.core.message import OutMessage
from bot.services.ports import SendReceipt

_PLACEHOLDER = re.compile(r"\{(to|to_digits|to_national|text|id|entity|template)\}")
_REFUSED = (401, 403, 404, 405)
"""Answers that mean our settings: a wrong key, or an address that is not the API's."""


class PushSender:
    """Sends SMS to a gateway. Safe for several threads."""

    def __init__(self, gateway: PushOut) -> None:
        self._gateway = gateway
        self._accepted = re.compile(gateway.accepted)
        self._client = connections(gateway.url, gateway.timeout)

    def send(self, address: str, message: OutMessage, ref: str) -> SendReceipt:
        """Hand a message over; the receipt holds the gateway's id of it where it tells one.

        Raises:
            SendError: by the HTTP status; a refusal said with status 200 is a BadMessage.
        """
        try:
            answer = self._request(self._filled(address, compose(message, "sms").text, ref))
        except HTTPError as error:
            kind = type(error).__name__
            if unreached(error):
                raise ChannelDown(f"The SMS gateway cannot be reached ({kind}).") from error
            raise OutcomeUnknown(f"No answer from the SMS gateway ({kind}).") from error
        self._check(answer)
        return SendReceipt(self._id(answer))

    def close(self) -> None:
        """Give the connections back."""
        self._client.clear()

    def _filled(self, address: str, text: str, ref: str) -> str:
        values = {
            "to": address,
            "to_digits": address.removeprefix("+"),
            "to_national": national(address),
            "text": text,
            "id": ref,
            "entity": self._gateway.dlt_entity_id,
            "template": self._gateway.dlt_template_id,
        }
        escape = _json_escaped if self._gateway.is_json else quote_plus
        return _PLACEHOLDER.sub(lambda match: escape(values[match[1]]), self._gateway.template)

    def _request(self, filled: str) -> urllib3.BaseHTTPResponse:
        gateway = self._gateway
        if gateway.method == "GET":
            joint = "&" if "?" in gateway.url else "?"
            url = gateway.url + joint + filled
            return self._client.request("GET", url, headers=gateway.headers, redirect=False)
        headers = {"Content-Type": "application/x-www-form-urlencoded"} | dict(gateway.headers)
        return self._client.request(
            "POST", gateway.url, body=filled.encode(), headers=headers, redirect=False
        )

    def _check(self, answer: urllib3.BaseHTTPResponse) -> None:
        status = answer.status
        code = str(status)
        if status == 429:
            after = answer.headers.get("retry-after", "")
            wait = float(after) if after.isdecimal() else None
            raise Throttled("The SMS gateway asks us to wait.", code, wait)
        if status in _REFUSED or 300 <= status < 400:
            raise ChannelDown(f"The SMS gateway refuses our key or address ({code}).", code)
        if status >= 500:
            raise OutcomeUnknown(f"The SMS gateway failed in the middle ({code}).", code)
        if status >= 400 or not self._accepted.search(_text(answer)):
            raise BadMessage(f"The SMS gateway refuses the message ({code}).", code)

    def _id(self, answer: urllib3.BaseHTTPResponse) -> str | None:
        try:
            tree = answer.json()
        except ValueError:
            return None
        return value(tree, self._gateway.id_field) or None if isinstance(tree, dict) else None


def _text(answer: urllib3.BaseHTTPResponse) -> str:
    return answer.data.decode("utf-8", "replace")


def _json_escaped(text: str) -> str:
    """A text to stand between quotation marks that are already there."""
    return json.dumps(text, ensure_ascii=False)[1:-1]
