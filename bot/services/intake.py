"""Takes one message in: what a webhook does between checking the signature and answering 200.

One transaction; once it has committed, the message cannot be lost, and a repeat has no effect.
Numbers that identify somebody are masked before anything is written.
"""

import logging
from dataclasses import dataclass, replace

from bot.core.message import Inbound
from bot.language.commands import command
from bot.language.masking import mask
from bot.services.ports import Clock
from bot.services.unit import Store

log = logging.getLogger(__name__)

OVERTAKING = frozenset({"stop", "erase"})
"""Commands that are obeyed before whatever still waits, and instead of it."""


@dataclass(frozen=True)
class Accepted:
    """The message is stored and will take effect exactly once."""

    contact_id: int


@dataclass(frozen=True)
class Repeated:
    """The provider has sent this message before; nothing was written."""


class Intake:
    """See `accept`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def accept(self, inbound: Inbound) -> Accepted | Repeated:
        """Store a message and wake the contact's lane.

        Whatever is raised here means that nothing was stored: answer 503, the provider will repeat.
        """
        now = self._clock.now()
        masked = replace(inbound, text=mask(inbound.text))
        urgent = command(masked.text) in OVERTAKING
        with self._store.begin() as unit:
            contact_id = unit.contacts.meet(masked, now)
            if not unit.inbox.add(contact_id, masked, urgent, now):
                return Repeated()
            unit.lanes.wake(contact_id, now)
        log.info("inbound.accepted contact=%s door=%s", contact_id, inbound.door)
        return Accepted(contact_id)
