"""What the web app needs from outside, as protocols."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from bot.core.channel import Channel, Door
from bot.core.message import Inbound, Option, OutMessage
from bot.services.transcript import Answer
from bot.services.webhooks import DeliveryReport


class Intake(Protocol):
    """Stores a message; once it returns, the message cannot be lost. Raising means not stored."""

    def accept(self, inbound: Inbound) -> object: ...


class DeliveryRecord(Protocol):
    """Notes what became of a message of ours."""

    def record_status(self, report: DeliveryReport) -> object: ...


@dataclass(frozen=True)
class Health:
    """How the helpline is. `waiting` counts messages in, `leaving` messages out; `worker` tells
    whether anybody answers them."""

    database: bool
    waiting: int = 0
    leaving: int = 0
    model: Literal["ok", "away", "off"] = "ok"
    worker: Literal["ok", "away"] = "ok"


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
    """What the simulator shows: the answer to a message, and beside it how it came about.

    The account is the object of the chat-json contract without `replies`, and besides:

    - `asking_label`: what is asked, in words, `{"hi", "en"}`, where `asking` is an attribute.
    - `known`: the facts for reading, `[{"attribute", "label": {"hi", "en"},
      "value": {"hi", "en"}}]`.
    - `explanations`: how each verdict came about, `[{"scheme", "name": {"hi", "en"}, "verdict",
      "benefit": {"hi", "en"} or null, "criteria": [{"text": {"hi", "en"},
      "state": "met" | "failed" | "open" | "office"}]}]`, the ones that concern her most first.
    """

    def answer(self, door: Door, external_id: str) -> Answer | None:
        """The answer to one message; None as long as it waits."""
        ...
