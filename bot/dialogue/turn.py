"""The outcome of one message: the session to keep, the reply to send, what came about."""

from dataclasses import dataclass

from bot.core.events import Event
from bot.core.interpretation import Interpretation
from bot.core.message import OutMessage
from bot.dialogue.session import Session


@dataclass(frozen=True)
class Turn:
    """`message` is None when nothing may be said. `reading` is what the message was taken for."""

    session: Session
    message: OutMessage | None
    events: tuple[Event, ...]
    reading: Interpretation
