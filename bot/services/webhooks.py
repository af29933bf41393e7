"""What the web and the channels agree on: a request as plain data, and what was in it.

The web knows HTTP and no provider; a channel knows its provider and no web framework.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from bot.core.channel import Door
from bot.core.errors import SendError
from bot.core.message import Inbound


@dataclass(frozen=True)
class HttpRequest:
    """A request as it arrived. `path` and `query` are raw, header names are in lower case."""

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    client: str = ""
    """The peer's IP address."""


DeliveryStatus = Literal["queued", "sent", "delivered", "read", "failed"]


@dataclass(frozen=True)
class DeliveryReport:
    """What a provider says has become of a message of ours.

    At least one of `provider_id` and `ref` (our own id, sent along with the message) is set.
    Reports repeat and come out of order: whoever records them never steps back.
    """

    door: Door
    status: DeliveryStatus
    provider_id: str | None = None
    ref: str | None = None
    code: str | None = None
    error: SendError | None = None
    """Why it failed, in the terms in which sending fails; only with `failed`."""


@dataclass(frozen=True)
class HttpAnswer:
    """What the provider wants to hear back once everything is stored."""

    body: bytes = b""
    media_type: str = "text/plain"
    status: int = 200


@dataclass(frozen=True)
class Received:
    """What a request carried. Where it is a kind we do not take, `ignored` says which."""

    answer: HttpAnswer
    messages: tuple[Inbound, ...] = ()
    reports: tuple[DeliveryReport, ...] = ()
    ignored: str | None = None


class Webhook(Protocol):
    """A provider's way in."""

    @property
    def name(self) -> str:
        """What logs call it."""
        ...

    @property
    def path(self) -> str:
        """Where it listens; may end in `{secret}`."""
        ...

    @property
    def methods(self) -> tuple[str, ...]:
        """HTTP methods it takes."""
        ...

    def receive(self, request: HttpRequest) -> Received:
        """Check that the request is the provider's, and read it. Does no I/O.

        Raises:
            RejectedRequest: bad signature (403) or unreadable (400); nothing may be stored.
        """
        ...
