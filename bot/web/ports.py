"""What the web app needs from outside, as protocols."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from bot.core.channel import Channel
from bot.core.message import Inbound, Option, OutMessage
from bot.services.webhooks import DeliveryReport


class Intake(Protocol):
    """Stores a message; once it returns, the message cannot be lost. Raising means not stored."""

    def accept(self, inbound: Inbound) -> object: ...


class DeliveryRecord(Protocol):
    """Notes what became of a message of ours."""

    def record_status(self, report: DeliveryReport) -> object: ...


@dataclass(frozen=True)
class Health:
    """How the helpline is. `waiting` counts messages in, `leaving` messages out."""

    database: bool
    waiting: int = 0
    leaving: int = 0
    model: Literal["ok", "away", "off"] = "ok"


HealthProbe = Callable[[], Health]


class Shown(Protocol):
    """A message in the form of one channel."""

    @property
    def text(self) -> str: ...
    @property
    def options(self) -> tuple[Option, ...]: ...
    @property
    def segments(self) -> int | None: ...
    @property
    def form(self) -> str: ...


Composer = Callable[[OutMessage, Channel], Shown]
"""Gives a message the form of a channel, as its sender would."""


class SimulatorView(Protocol):
    """What the simulator shows beside the phone: the turns of a contact of the simulator's.

    Each turn is the object of the chat-json contract with these differences and additions:

    - `id`: a whole number that grows from turn to turn, and `channel`.
    - `received`: `{"text": …, "button": id or null, "at": ISO time}`, what she wrote.
    - `replies`: their `text` is bare, before numbers are added for a channel; besides `options`
      each has `at`, and `status` as the outbox has it.
    - `interpretation` may be null: no reading was needed.
    - `known`: the facts for reading, `[{"attribute", "label": {"hi", "en"},
      "value": {"hi", "en"}}]`.
    - `asking_label`: what is asked, in words, `{"hi", "en"}`, where `asking` is an attribute.
    - `explanations`: how each verdict came about, `[{"scheme", "name": {"hi", "en"}, "verdict",
      "benefit": {"hi", "en"} or null, "criteria": [{"text": {"hi", "en"},
      "state": "met" | "failed" | "open" | "office"}]}]`, the ones that concern her most first.

    A turn that is not answered yet has `"pending": true` and only `id`, `channel` and `received`.
    """

    def turns(self, contact: str, after: int) -> Sequence[Mapping[str, Any]]:
        """Turns with an id above `after`, oldest first."""
        ...
