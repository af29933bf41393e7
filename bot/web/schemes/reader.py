"""What the pages on schemes need from outside."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.knowledge.base import KnowledgeBase


@dataclass(frozen=True)
class Reader:
    """`knowledge` may take seconds when first called, for it reads files, and raise ContentErrors.

    `today` is the day where the readers live. `whatsapp` is the helpline's number there, `+91…`,
    where it has one.
    """

    knowledge: Callable[[], KnowledgeBase]
    today: Callable[[], date]
    whatsapp: str | None = None
