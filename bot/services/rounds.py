"""One round: claim a contact who has work, do all of it, let go.

The lease is taken in one transaction, every turn and every note of a send is one more. Each proves
that the lane is still ours. Nothing is sent before what caused it is on the disk, and with it the
attempt to send it. A lease, and the note that nothing is left, need not last: if the power takes
them away, the message still waits, or the answer counts as one of unknown outcome.
"""

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from bot.services.delivery import Delivery, Outcome
from bot.services.ports import Clock, NewId
from bot.services.records import Claim, Contact, Outgoing
from bot.services.turns import Case, Turns
from bot.services.unit import Store, UnitOfWork

log = logging.getLogger(__name__)

Point = Literal["after_claim", "after_commit", "before_send", "after_send", "before_mark"]
Checkpoint = Callable[[Point], None]
"""Called where a process may die; tests let it."""

LEASE = timedelta(seconds=120)
"""Far longer than any wait for a lock or a provider: when it ends, its holder is dead."""
SEND_LIMIT = timedelta(seconds=40)
"""What must be left of a lease when a send begins."""
STEPS = 50
"""After so many messages of one contact the others have their turn."""


@dataclass(frozen=True)
class Reading:
    """The next thing to do is to answer a message."""

    case: Case


@dataclass(frozen=True)
class Sending:
    """The next thing to do is to hand over an answer.

    `last_at` is the wake-up up to which it is known that this is the last thing to do; None if
    that is not known.
    """

    contact: Contact
    outgoing: Outgoing
    last_at: int | None = None


@dataclass(frozen=True)
class Looking:
    """The next thing to do is to see what there is to do."""


Step = Reading | Sending | Looking


@dataclass
class Round:
    """A claimed lane and what is to be done next; None when it has been given back."""

    claim: Claim
    step: Step | None = None


def no_checkpoint(point: Point) -> None:
    """Nobody dies."""


class Rounds:
    """See `begin` and `finish`."""

    def __init__(
        self,
        store: Store,
        turns: Turns,
        delivery: Delivery,
        clock: Clock,
        new_id: NewId,
        checkpoint: Checkpoint = no_checkpoint,
    ) -> None:
        self._store = store
        self._turns = turns
        self._delivery = delivery
        self._clock = clock
        self._new_id = new_id
        self._checkpoint = checkpoint

    def inherit(self) -> None:
        """Take over from a worker that died, without waiting for its leases to end.

        Only where there is one worker at a time; where there are several, the others still hold
        theirs.
        """
        with self._store.begin() as unit:
            left = unit.lanes.orphan(self._clock.now())
        if left:
            log.warning("lanes.inherited count=%s", left)

    def begin(self) -> Round | None:
        """Claim whoever has waited longest; None if nobody has work that is due."""
        now = self._clock.now()
        with self._store.begin(lasting=False) as unit:
            claim = unit.lanes.claim(now, now + LEASE, self._new_id())
            if claim is None:
                return None
            if claim.orphaned:
                self._count_death(unit, claim)
            current = Round(claim, self._first_step(unit, claim))
        self._checkpoint("after_claim")
        return current

    def finish(self, current: Round) -> None:
        """Do what there is to do, step by step, until the lane is closed, postponed or lost.

        Whatever is raised here leaves the lane leased; `abandon` gives it back.
        """
        steps = 0
        while current.step is not None:
            steps += 1
            match current.step:
                case Reading():
                    self._answer(current, current.step)
                case Sending():
                    self._hand_over(current, current.step)
                case Looking():
                    self._look(current)
            if steps >= STEPS and current.step is not None:
                self.abandon(current, timedelta(0))

    def abandon(self, current: Round, wait: timedelta) -> None:
        """Give the lane back with its work undone, to be taken up after a while."""
        with self._store.begin() as unit:
            unit.lanes.put_back(current.claim, self._clock.now() + wait)
        current.step = None

    def _answer(self, current: Round, step: Reading) -> None:
        case = step.case
        try:
            thought = self._turns.think(case, self._turns.read(case))
            with self._store.begin() as unit:
                seen = current.claim.gen
                if not self._still_mine(unit, current):
                    return
                answers = self._turns.take(unit, thought)
                if answers and case.alone:
                    last_at = seen if len(answers) == 1 else None
                    current.step = Sending(case.contact, answers[0], last_at)
                else:
                    self._look_on(unit, current, case.contact)
        except Exception as error:  # noqa: BLE001 - one bad message must not stop the worker
            # The text of an exception may quote hers, so its kind and its place must do.
            place = traceback.extract_tb(error.__traceback__)[-1]
            log.error(  # noqa: TRY400
                "turn.failed inbox=%s kind=%s at=%s:%s",
                case.waiting.id,
                type(error).__name__,
                place.name,
                place.lineno,
            )
            self._fail(current, case)
            return
        self._checkpoint("after_commit")

    def _fail(self, current: Round, case: Case) -> None:
        with self._store.begin() as unit:
            if not self._still_mine(unit, current):
                return
            wait = self._turns.fail(unit, case)
            if wait is None:
                self._look_on(unit, current)
            else:
                unit.lanes.put_back(current.claim, self._clock.now() + wait)
                current.step = None

    def _hand_over(self, current: Round, step: Sending) -> None:
        if current.claim.lease_until - self._clock.now() < SEND_LIMIT:
            with self._store.begin() as unit:
                if not self._still_mine(unit, current):
                    return
        self._checkpoint("before_send")
        outcome = self._delivery.send(step.contact, step.outgoing)
        self._checkpoint("after_send")
        self._note(current, step, outcome)

    def _note(self, current: Round, step: Sending, outcome: Outcome) -> None:
        last = current.claim.gen == step.last_at
        with self._store.begin(lasting=not last) as unit:
            over = self._delivery.settle(unit, step.outgoing, outcome)
            if not last:
                if self._still_mine(unit, current):
                    self._look_on(unit, current, step.contact)
            elif over and unit.lanes.close(current.claim):
                current.step = None
            else:
                current.step = Looking()
            self._checkpoint("before_mark")

    def _look(self, current: Round) -> None:
        with self._store.begin() as unit:
            if self._still_mine(unit, current):
                self._look_on(unit, current)

    def _still_mine(self, unit: UnitOfWork, current: Round) -> bool:
        renewed = unit.lanes.renew(current.claim, self._clock.now() + LEASE)
        if renewed is None:
            log.warning("lane.lost contact=%s", current.claim.contact_id)
            current.step = None
            return False
        current.claim = renewed
        return True

    def _count_death(self, unit: UnitOfWork, claim: Claim) -> None:
        """A message at which the process died may be why it died: that counts as a failure."""
        waiting = unit.inbox.head(claim.contact_id)
        if waiting is not None:
            unit.inbox.count_failure(waiting.id)

    def _first_step(self, unit: UnitOfWork, claim: Claim) -> Step:
        """The usual, a message and nothing else, is begun at once. Whatever may lead to a send is
        looked up in a transaction that lasts."""
        if unit.outbox.head(claim.contact_id) is None:
            waiting = unit.inbox.head(claim.contact_id)
            if waiting is not None:
                return Reading(self._turns.open_case(unit, waiting, claim.contact_id, False))
        return Looking()

    def _look_on(self, unit: UnitOfWork, current: Round, contact: Contact | None = None) -> None:
        """Find the next step; if there is none, give the lane back in this same transaction."""
        claim = current.claim
        while True:
            head = unit.outbox.head(claim.contact_id)
            if head is not None:
                contact = contact or unit.contacts.get(claim.contact_id)
                move = self._delivery.consider(unit, head, contact.door)
                if move in ("doubt", "give_up"):
                    continue
                if move == "send":
                    current.step = Sending(contact, unit.outbox.begin(head))
                    return
            waiting = unit.inbox.head(claim.contact_id)
            if waiting is not None:
                unsent = head is not None
                case = self._turns.open_case(unit, waiting, claim.contact_id, unsent)
                current.step = Reading(case)
                return
            if head is None and unit.lanes.close(claim):
                break
            if head is not None and unit.lanes.postpone(claim, head.not_before):
                break
            if not self._still_mine(unit, current):
                return
            claim = current.claim
        current.step = None
