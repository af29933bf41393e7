"""Every setting of the helpline, read from the environment once and never changed.

Names in the environment are the field names in capitals with `HAQDIDI_` in front. Secrets come from
the environment only. A variable of ours with a name that is not listed here is an error, because a
mistyped name would otherwise leave a door silently closed.
"""

import os
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)

from bot.core.errors import ConfigError

ROOT = Path(__file__).resolve().parent.parent
"""The checkout. Relative paths in settings are taken from here, wherever the program is called."""

PREFIX = "HAQDIDI_"
SQLITE = "sqlite:///"
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class Settings(BaseModel):
    """The settings in use. `read` makes one from the environment; tests may construct one."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)

    # The program
    host: str = Field("127.0.0.1", description="Address the web app listens on.")
    port: int = Field(8000, ge=1, le=65535, description="Port the web app listens on.")
    public_base_url: str | None = Field(
        None,
        description="Address under which providers reach the web app, https://… without a path. "
        "Twilio signs it, so it must be exactly what is entered at Twilio.",
    )
    simulator_enabled: bool = Field(
        True,
        description="Whether the phone simulator is served at /. "
        "Left out: only when the web app listens on loopback.",
    )
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field(
        "INFO", description="Least severe level that is logged. Logs hold ids, never texts."
    )
    worker_threads: int = Field(
        4, ge=1, le=64, description="Conversations one worker process handles at the same time."
    )

    # The database and what protects it
    database_url: str = Field(
        "sqlite:///var/haqdidi.db",
        description="Database: sqlite:///path (relative to the checkout) or "
        "postgresql+psycopg://user:password@host/name.",
        json_schema_extra={"secret_part": "password"},
    )
    data_keys: tuple[SecretStr, ...] = Field(
        (),
        description="Keys that encrypt numbers, texts and facts at rest, with commas between them: "
        "the first encrypts, all decrypt. Each is 32 random bytes in URL-safe base64.",
    )
    hash_key: SecretStr | None = Field(
        None,
        description="Key of the hash by which people are looked up: 32 random bytes in URL-safe "
        "base64. It cannot be changed later without losing who is who.",
    )

    # Understanding
    nlu_url: str | None = Field(
        None,
        description="Address of a Rasa server that runs elsewhere. "
        "Left out: `run` starts one on loopback.",
    )
    nlu_port: int = Field(
        5005, ge=1, le=65535, description="Port of the Rasa server that `run` starts on loopback."
    )
    nlu_timeout_seconds: float = Field(
        3.0, gt=0, le=60, description="Longest wait for the model before keywords take over."
    )

    # What Twilio needs, for WhatsApp and for SMS
    twilio_account_sid: str | None = Field(None, description="Account SID at Twilio (AC…).")
    twilio_auth_token: SecretStr | None = Field(
        None, description="Auth token of the account: signs webhooks and logs in to the API."
    )
    twilio_auth_token_secondary: SecretStr | None = Field(
        None, description="Second token, accepted in signatures while the token is being changed."
    )
    twilio_whatsapp_from: str | None = Field(
        None, description="WhatsApp sender at Twilio, for example whatsapp:+14155238886."
    )
    twilio_sms_from: str | None = Field(
        None, description="SMS sender at Twilio: a number in the form +1… or a messaging service."
    )
    twilio_api_url: str = Field(
        "https://api.twilio.com",
        description="Address of Twilio's REST API; another one only for tests.",
    )

    # Telegram
    telegram_token: SecretStr | None = Field(None, description="Bot token from @BotFather.")
    telegram_mode: Literal["webhook", "polling", "off"] = Field(
        "off",
        description="How Telegram's updates come in: webhook needs a public address, polling none.",
    )
    telegram_webhook_secret: SecretStr | None = Field(
        None,
        description="Secret that Telegram repeats in each webhook request: 1 to 256 letters, "
        "digits, _ or -.",
    )
    telegram_api_url: str = Field(
        "https://api.telegram.org",
        description="Address of the Bot API; another one only for tests or an own Bot API server.",
    )

    # SMS pushed by an Indian aggregator, Mobile Seva or a gateway phone
    push_sms_fields: dict[str, str] = Field(
        {"sender": "sender", "text": "text", "id": "id", "time": "time"},
        description="Names the gateway gives to our fields, as ours=theirs with commas between: "
        "sender, text, id, time. id and time may be missing.",
    )
    push_sms_auth: Literal["header", "query", "basic", "off"] = Field(
        "off",
        description="How the gateway proves itself: a header, a query parameter or basic "
        "authentication. off closes the door.",
    )
    push_sms_auth_name: str = Field(
        "X-Gateway-Secret",
        description="Name of the header or query parameter, or the user name of basic.",
    )
    push_sms_secret: SecretStr | None = Field(
        None, description="What the header, the parameter or the password must hold."
    )
    push_sms_send_url: str | None = Field(
        None,
        description="Address to which answers are sent; with GET the fields go into its query.",
    )
    push_sms_send_method: Literal["GET", "POST"] = Field(
        "POST", description="HTTP method of sending."
    )
    push_sms_send_template: str = Field(
        '{"to": "{to}", "text": "{text}", "id": "{id}"}',
        description="Body of the request that sends: {to}, {text}, {id} and {template} are filled "
        "in, escaped for JSON or a form as the content type asks.",
    )
    push_sms_send_headers: dict[str, SecretStr] = Field(
        {"Content-Type": SecretStr("application/json")},
        description="Headers of the request that sends, as name=value with commas between. "
        "Their values are kept secret, as keys of gateways go there.",
    )

    # What is kept, and for how long
    session_minutes: int = Field(
        720,
        ge=5,
        description="Minutes of silence after which a talk is over. The facts of somebody who "
        "refused keeping are gone with it.",
    )
    inbox_text_days: int = Field(
        30, ge=0, description="Days after which the texts that came in are wiped."
    )
    outbox_text_days: int = Field(
        30, ge=0, description="Days after which the texts that went out are wiped."
    )
    suppression_threshold: int = Field(
        10, ge=1, description="Counts smaller than this are not shown where numbers leave the room."
    )

    @field_validator("data_keys", mode="before")
    @classmethod
    def _split_keys(cls, value: object) -> object:
        return [key.strip() for key in value.split(",")] if isinstance(value, str) else value

    @field_validator("push_sms_fields", "push_sms_send_headers", mode="before")
    @classmethod
    def _split_pairs(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        pairs = [pair.partition("=") for pair in value.split(",") if pair.strip()]
        if any(not sign for _, sign, _ in pairs):
            raise ValueError("write name=value, with commas between pairs")
        return {name.strip(): text.strip() for name, _, text in pairs}

    @field_validator("push_sms_fields")
    @classmethod
    def _known_fields(cls, value: dict[str, str]) -> dict[str, str]:
        if not {"sender", "text"} <= value.keys() <= {"sender", "text", "id", "time"}:
            raise ValueError("map sender and text, and if the gateway has them id and time")
        return value

    @field_validator("public_base_url", "nlu_url", "twilio_api_url", "telegram_api_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("http://", "https://")):
            raise ValueError("an address begins with https:// or http://")
        return value.rstrip("/") if value else None

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if value.startswith("postgresql://"):
            return value.replace("postgresql://", "postgresql+psycopg://", 1)
        prefix, path = value[: len(SQLITE)], value[len(SQLITE) :]
        if prefix != SQLITE and not value.startswith("postgresql+psycopg://"):
            raise ValueError("only sqlite:///path and postgresql://… are supported")
        return value if path in ("", ":memory:") or prefix != SQLITE else SQLITE + str(ROOT / path)

    @model_validator(mode="before")
    @classmethod
    def _simulator_on_loopback(cls, values: dict[str, Any]) -> dict[str, Any]:
        return {"simulator_enabled": values.get("host", "127.0.0.1") in LOOPBACK} | values

    @property
    def interpreter_url(self) -> str:
        """Where the Rasa server answers, ours or another's."""
        return self.nlu_url or f"http://127.0.0.1:{self.nlu_port}"

    @property
    def local_url(self) -> str:
        """Where a browser on this machine finds the web app."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host  # noqa: S104
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"


def variable(field: str) -> str:
    """The environment variable of a field."""
    return PREFIX + field.upper()


def read(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings the environment gives.

    Raises ConfigError, with every problem at once, when a variable is unknown or a value cannot be.
    """
    source = os.environ if environment is None else environment
    given = {name: value for name, value in source.items() if name.startswith(PREFIX)}
    known = {variable(field): field for field in Settings.model_fields}
    problems = [_unknown(name, list(known)) for name in sorted(given.keys() - known.keys())]
    values = {known[name]: value for name, value in given.items() if name in known and value != ""}
    settings = None
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        problems += [
            f"{variable(str(item['loc'][0]))}: {item['msg'].removeprefix('Value error, ')}"
            for item in error.errors(include_input=False, include_url=False)
        ]
    if problems or settings is None:
        raise ConfigError("The settings cannot be used:\n  " + "\n  ".join(problems))
    return settings


def _unknown(name: str, known: list[str]) -> str:
    nearest = get_close_matches(name, known, n=1)
    hint = f"; did you mean {nearest[0]}?" if nearest else ""
    return f"{name} is no setting of the helpline{hint}"
