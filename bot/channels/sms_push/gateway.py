"""What has to be known of a gateway: how it calls us, and how it wants to be called."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network
from typing import Literal

Proof = Literal["none", "path", "query", "header", "basic"]


@dataclass(frozen=True)
class FieldMap:
    """Where the parts of a message stand; a dot goes into nested JSON (`payload.message`)."""

    sender: str = "mobileNumber"
    text: str = "message"
    id: str = ""
    time: str = "timeStamp"
    recipient: str = ""
    only: Mapping[str, str] = field(default_factory=dict)
    """Values a request must have to be a message at all; others are answered and ignored."""


@dataclass(frozen=True)
class PushIn:
    """How the gateway calls us, and by what we know that it is the gateway.

    `proof` is where the secret stands, `proof_name` the name of the header or query parameter, or
    the user name of Basic auth. `networks` limits the callers' addresses; empty means any. One of
    the two must be set up.
    """

    fields: FieldMap = field(default_factory=FieldMap)
    proof: Proof = "path"
    secret: str = field(default="", repr=False)
    proof_name: str = "X-Gateway-Secret"
    networks: tuple[IPv4Network | IPv6Network, ...] = ()
    region: str = "IN"
    """Country whose national numbers the gateway writes."""
    answer: str = "OK"
    answer_type: str = "text/plain"


@dataclass(frozen=True)
class PushOut:
    """How the gateway is called.

    `template` is the body of the request, or the query of a GET. In it `{to}` (as +91…),
    `{to_digits}` (91…), `{to_national}` (without the country), `{text}`, `{id}` (our own id),
    `{entity}` and `{template}` are filled in, escaped for JSON where the headers say JSON and
    for a form otherwise.
    """

    url: str
    template: str
    method: Literal["GET", "POST"] = "POST"
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    id_field: str = "id"
    """Where the answer, if it is JSON, tells the gateway's id of the message."""
    accepted: str = ""
    """A regular expression that the answer of an accepted message matches; many gateways say 200
    to everything. Empty means that the HTTP status decides."""
    dlt_entity_id: str = ""
    """The sender's id in India's register of commercial SMS."""
    dlt_template_id: str = ""
    timeout: float = 10.0

    @property
    def is_json(self) -> bool:
        """Whether the body is JSON; a GET has none."""
        headers = {name.lower(): value for name, value in self.headers.items()}
        return self.method != "GET" and "json" in headers.get("content-type", "")
