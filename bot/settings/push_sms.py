"""Settings of SMS pushed by an Indian aggregator, by Mobile Seva or by a gateway phone."""

from ipaddress import IPv4Network, IPv6Network
from typing import Literal

from pydantic import Field, SecretStr, field_validator

from bot.settings.values import Group, List, Pairs, WebAddress

_FIELDS = frozenset({"sender", "text", "id", "time", "recipient"})


class PushSms(Group):
    """How a gateway calls us, and how it wants to be called."""

    push_sms_auth: Literal["path", "header", "query", "basic", "networks", "off"] = Field(
        "off",
        description="How the gateway proves itself: a secret in the path, in a header, in a query "
        "parameter or by basic authentication, or its network alone. off closes the door.",
    )
    push_sms_auth_name: str = Field(
        "X-Gateway-Secret",
        description="Name of the header or query parameter, or the user name of basic.",
    )
    push_sms_secret: SecretStr | None = Field(
        None, description="What the path, the header, the parameter or the password must hold."
    )
    push_sms_networks: List[IPv4Network | IPv6Network] = Field(
        (), description="Networks the gateway calls from, with commas between. Empty: any."
    )
    push_sms_fields: Pairs[str] = Field(
        {"sender": "mobileNumber", "text": "message", "time": "timeStamp"},
        description="Names the gateway gives to our fields, as ours=theirs with commas between: "
        "sender, text, id, time, recipient; only the first two are a must. A dot goes into nested "
        "JSON.",
    )
    push_sms_only: Pairs[str] = Field(
        {},
        description="Fields and values a request must have to be a message, as event=received; "
        "others are answered and ignored.",
    )
    push_sms_answer: str = Field("OK", description="What the gateway wants to hear back.")
    push_sms_send_url: WebAddress | None = Field(
        None, description="Address to which answers are sent."
    )
    push_sms_send_method: Literal["GET", "POST"] = Field(
        "POST", description="HTTP method of sending; with GET the template is the query."
    )
    push_sms_send_template: str = Field(
        '{"to": "{to}", "text": "{text}", "id": "{id}"}',
        description="What is sent: {to} (+91…), {to_digits}, {to_national}, {text}, {id}, {entity} "
        "and {template} are filled in, escaped for JSON or for a form as the content type asks.",
    )
    push_sms_send_headers: Pairs[SecretStr] = Field(
        {"Content-Type": SecretStr("application/json")},
        description="Headers of sending, as name=value with commas between. Their values are kept "
        "secret, as keys of gateways stand there.",
    )
    push_sms_send_id_field: str = Field(
        "id", description="Where the answer, if it is JSON, tells the gateway's id of the message."
    )
    push_sms_send_accepted: str = Field(
        "",
        description="Regular expression that the answer to an accepted message matches. "
        "Empty: the HTTP status decides.",
    )
    push_sms_dlt_entity_id: str = Field(
        "", description="The sender's id in India's register of commercial SMS (DLT)."
    )
    push_sms_dlt_template_id: str = Field(
        "", description="Id of the registered template (DLT) for answers."
    )

    @field_validator("push_sms_fields")
    @classmethod
    def _known_fields(cls, value: dict[str, str]) -> dict[str, str]:
        if not {"sender", "text"} <= value.keys() <= _FIELDS:
            raise ValueError("map sender and text, and what there is of id, time and recipient")
        return value
