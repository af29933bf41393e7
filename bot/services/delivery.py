"""Sends what waits in the outbox, and hears what became of it.

Answers to one contact go out in their order, one at a time. A send of unknown outcome is settled by
a status callback; failing that, an ordinary answer is sent once more, and one about safety never.
"""

import logging
from collections.abc import Callable, Mapping
from typing import Literal

from bot.core.channel import Door
from bot.core.errors import BadMessage, ChannelDown, OutcomeUnknown, RecipientOptedOut, SendError
from bot.services.delivery_rules import RANK, DeliveryRules, Move, move, retry_at
from bot.services.ports import Clock, Sender, SendReceipt
from bot.services.records import OPEN_STATUSES, Contact, Outgoing, SendStatus
from bot.services.unit import Store, UnitOfWork
from bot.services.webhooks import DeliveryReport, DeliveryStatus

log = logging.getLogger(__name__)

Outcome = SendReceipt | SendError
PROGRESS: dict[DeliveryStatus, SendStatus] = {
    # That the provider has it is all that `sent` means to us.
    "queued": "sent",
    "sent": "sent",
    "delivered": "delivered",
    "read": "read",
}
Heard = Literal["recorded", "repeated", "unknown"]


class Delivery:
    """See `consider`, `send` and `settle`, which a round calls, and `record_status`."""

    def __init__(
        self,
        store: Store,
        senders: Mapping[Door, Sender],
        clock: Clock,
        jitter: Callable[[], float],
        rules: DeliveryRules,
    ) -> None:
        self._store = store
        self._senders = senders
        self._clock = clock
        self._jitter = jitter
        self._rules = rules

    def consider(self, unit: UnitOfWork, outgoing: Outgoing, door: Door) -> Move:
        """Decide on the oldest open message; what is to be given up or doubted is noted so."""
        now = self._clock.now()
        chosen = move(outgoing, self._rules, now)
        if chosen == "give_up":
            unsure = outgoing.status == "unsure"
            log.error("send.given_up ref=%s attempts=%s", outgoing.ref, outgoing.attempts)
            unit.outbox.settle(outgoing, "unsure" if unsure else "failed", now, error="given_up")
        elif chosen == "doubt":
            wait = self._rules.unsure_wait if door in self._rules.confirming_doors else None
            unit.outbox.postpone(outgoing, "unsure", now + wait if wait else now, error="orphaned")
        return chosen

    def send(self, contact: Contact, outgoing: Outgoing) -> Outcome:
        """Hand one message to its provider. Outside of any transaction."""
        if outgoing.message is None or contact.address is None:
            return BadMessage("the text or the address has been erased")
        sender = self._senders.get(contact.door)
        if sender is None:
            return ChannelDown(f"the door {contact.door} is not set up")
        try:
            return sender.send(contact.address, outgoing.message, outgoing.ref)
        except SendError as error:
            return error

    def settle(self, unit: UnitOfWork, outgoing: Outgoing, outcome: Outcome) -> bool:
        """Note what came of a send, and what is to follow from it. False: it is not over yet."""
        now = self._clock.now()
        if isinstance(outcome, SendReceipt):
            unit.outbox.settle(outgoing, "sent", now, provider_id=outcome.provider_id)
            log.info("send.done ref=%s", outgoing.ref)
            return True
        name = type(outcome).__name__
        level = logging.ERROR if isinstance(outcome, BadMessage | ChannelDown) else logging.WARNING
        log.log(level, "send.failed ref=%s kind=%s code=%s", outgoing.ref, name, outcome.code)
        if isinstance(outcome, OutcomeUnknown):
            later = now + self._rules.unsure_wait
            unit.outbox.postpone(outgoing, "unsure", later, error=name, doubt=True)
            return False
        if outcome.retryable:
            later = retry_at(outgoing, outcome, self._rules, now, self._jitter())
            unit.outbox.postpone(outgoing, "queued", later, error=name)
            return False
        unit.outbox.settle(outgoing, "failed", now, error=name)
        if isinstance(outcome, RecipientOptedOut):
            unit.contacts.opt_out(outgoing.contact_id, now)
            unit.outbox.cancel(outgoing.contact_id, None, now)
        return True

    def record_status(self, report: DeliveryReport) -> Heard:
        """Take in a provider's status callback: late, early, repeated or out of order."""
        now = self._clock.now()
        with self._store.begin() as unit:
            outgoing = unit.outbox.find(report.door, report.ref, report.provider_id)
            if outgoing is None:
                log.warning("status.unknown door=%s status=%s", report.door, report.status)
                return "unknown"
            if not unit.outbox.note_report(outgoing, report.status, report.code, now):
                return "repeated"
            if report.status == "failed":
                self._record_failure(unit, outgoing, report)
            else:
                self._record_progress(unit, outgoing, report)
        return "recorded"

    def _record_progress(
        self, unit: UnitOfWork, outgoing: Outgoing, report: DeliveryReport
    ) -> None:
        reported = PROGRESS[report.status]
        now = self._clock.now()
        if outgoing.status in OPEN_STATUSES:
            unit.lanes.wake(outgoing.contact_id, now)
            unit.outbox.settle(outgoing, reported, now, provider_id=report.provider_id)
        elif RANK.get(reported, 0) > RANK.get(outgoing.status, 9):
            unit.outbox.raise_status(outgoing, reported)

    def _record_failure(self, unit: UnitOfWork, outgoing: Outgoing, report: DeliveryReport) -> None:
        if outgoing.status not in (*OPEN_STATUSES, "sent"):
            return
        now = self._clock.now()
        error = report.error
        kind = type(error).__name__ if error is not None else "reported"
        log.warning("status.failed ref=%s kind=%s code=%s", outgoing.ref, kind, report.code)
        unit.lanes.wake(outgoing.contact_id, now)
        fresh = now - outgoing.created_at < self._rules.give_up
        if (
            error is not None
            and error.retryable
            and fresh
            and outgoing.message is not None
            and outgoing.attempts < self._rules.resends
            and unit.outbox.requeue(
                outgoing, retry_at(outgoing, error, self._rules, now, self._jitter()), kind
            )
        ):
            return
        unit.outbox.fail(outgoing, now, kind)
        if isinstance(error, RecipientOptedOut):
            unit.contacts.opt_out(outgoing.contact_id, now)
            unit.outbox.cancel(outgoing.contact_id, None, now)
