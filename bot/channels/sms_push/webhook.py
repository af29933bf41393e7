"""A gateway's way in. GET or POST, query, form or JSON; no gateway signs what it sends."""

import base64
import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import ip_address

from bot.channels.sms_push.fields import read, value
from bot.channels.sms_push.gateway import PushIn
from bot.channels.sms_push.numbers import to_e164
from bot.core.errors import ConfigError, RejectedRequest
from bot.core.message import Inbound
from bot.services.webhooks import HttpAnswer, HttpRequest, Received

REPEAT_WINDOW = 10
"""Seconds within which the same text from the same number is one message, where a gateway gives
neither id nor time. Short, since people do send `1` twice; gateways repeat failed calls at once."""


@dataclass(frozen=True)
class PushMessages:
    """SMS pushed to us. `now` gives seconds since 1970."""

    gateway: PushIn
    now: Callable[[], float]
    name: str = "push_sms"
    methods: tuple[str, ...] = ("GET", "POST")

    def __post_init__(self) -> None:
        known_by_secret = self.gateway.proof != "none"
        if known_by_secret and not self.gateway.secret:
            raise ConfigError("The SMS push needs a secret, or `none` and a list of networks.")
        if not known_by_secret and not self.gateway.networks:
            raise ConfigError("The SMS push is open to everybody: set a secret or networks.")

    @property
    def path(self) -> str:
        return "/sms/push/{secret}" if self.gateway.proof == "path" else "/sms/push"

    def receive(self, request: HttpRequest) -> Received:
        """The message in a request of the gateway's, known by its secret and its address."""
        self._authenticate(request)
        fields = self.gateway.fields
        found = read(request)
        answer = HttpAnswer(self.gateway.answer.encode(), self.gateway.answer_type)
        if any(value(found, name) != wanted for name, wanted in fields.only.items()):
            return Received(answer, ignored="another kind of event")
        sender = value(found, fields.sender)
        if not sender.strip():
            raise RejectedRequest(f"The field {fields.sender} is missing.", 400)
        text = value(found, fields.text).replace("\x00", "")
        message = Inbound(
            channel="sms",
            door="push_sms",
            external_id=value(found, fields.id)
            or self._derived(sender, value(found, fields.time), text),
            address=to_e164(sender, self.gateway.region),
            text=text,
            reply_to=value(found, fields.recipient) or None,
        )
        return Received(answer, messages=(message,))

    def _authenticate(self, request: HttpRequest) -> None:
        networks = self.gateway.networks
        if networks:
            try:
                caller = ip_address(request.client)
            except ValueError as error:
                raise RejectedRequest("The caller has no address.", 403) from error
            if not any(caller in network for network in networks):
                raise RejectedRequest("The caller's address is not the gateway's.", 403)
        if self.gateway.proof == "none":
            return
        wanted = self.gateway.secret
        if self.gateway.proof == "basic":
            pair = f"{self.gateway.proof_name}:{self.gateway.secret}"
            wanted = "Basic " + base64.b64encode(pair.encode()).decode()
        if not hmac.compare_digest(self._given(request).encode(), wanted.encode()):
            raise RejectedRequest("The gateway's secret is missing or wrong.", 403)

    def _given(self, request: HttpRequest) -> str:
        place, name = self.gateway.proof, self.gateway.proof_name
        if place == "path":
            return request.path.rpartition("/")[2]
        if place == "query":
            return value(read(HttpRequest("GET", "", request.query)), name)
        return request.headers.get("authorization" if place == "basic" else name.lower(), "")

    def _derived(self, sender: str, time: str, text: str) -> str:
        """The same for a repeated call. Keyed, so that no id gives a number or a text away."""
        time = time or str(int(self.now() // REPEAT_WINDOW))
        content = "\x1f".join((sender, time, text))
        key = self.gateway.secret.encode() or b"no secret"
        return hmac.new(key, content.encode(), hashlib.sha256).hexdigest()
