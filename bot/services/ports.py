"""What the services need from outside, as protocols that adapters fulfil.

The unit of work and its repositories, the other half of the ports, are in `unit.py`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.core.events import Event
from bot.core.interpretation import Interpretation
from bot.core.language import Language
from bot.core.message import Inbound, OutMessage


class Clock(Protocol):
    """Tells the time, aware and in UTC."""

    def now(self) -> datetime: ...


class Interpreter(Protocol):
    """Understands a text.

    Raises:
        InterpreterUnavailable: it cannot be asked now; this never means "not understood".
    """

    def read(self, text: str) -> Interpretation: ...


@dataclass(frozen=True)
class SendReceipt:
    """The provider has taken a message; `provider_id` is its name for it, if it gives one."""

    provider_id: str | None = None


class Sender(Protocol):
    """Hands one message to a provider.

    `ref` is our id of the message; where the provider reports back, it travels along.

    Raises:
        SendError: one of its kinds, which says what becomes of the message.
    """

    def send(self, address: str, message: OutMessage, ref: str) -> SendReceipt: ...


@dataclass(frozen=True)
class DialogueTurn:
    """What the dialogue makes of one message.

    `session_json` None erases what was remembered. `keep` False means that no text of this turn may
    outlive it: neither what she wrote nor what she is answered. `unclear` is given where
    she was not understood and nothing in the talk forbids that her words are kept, anonymised, for
    labelling: it names what she had been asked, and is empty where that was nothing. `account` is a
    record of the turn for the doors that are there to be looked into (simulator, console); None for
    real people.
    """

    session_json: str | None
    messages: tuple[OutMessage, ...] = ()
    events: tuple[Event, ...] = ()
    keep: bool = True
    unclear: str | None = None
    account: str | None = None


class Dialogue(Protocol):
    """The engine as the services see it: pure, with the session as opaque JSON."""

    def needs_reading(self, session_json: str | None, inbound: Inbound) -> bool:
        """Whether the model has to read this; a digit, a button or a STOP needs none."""
        ...

    def advance(
        self,
        session_json: str | None,
        inbound: Inbound,
        interpretation: Interpretation | None,
        now: datetime,
    ) -> DialogueTurn: ...


DepartmentOf = Callable[[str | None, str | None], str | None]
"""The id of the department that answers for a scheme or a need, whichever of the two is given."""

Apology = Callable[[Language | None], OutMessage]
"""What is said to somebody whose message could not be dealt with, in her language if known."""

NewId = Callable[[], str]
"""A fresh id of 32 hexadecimal digits, never given before."""
