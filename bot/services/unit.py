"""The unit of work: one transaction on everything that is stored, seen as a few repositories.

A unit commits when its block ends and rolls back when the block raises. Nothing else commits.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from bot.core.channel import Door
from bot.core.message import Inbound, OutMessage
from bot.demand.entry import DemandEntry
from bot.services.records import (
    Claim,
    Contact,
    Decision,
    Heard,
    InboxState,
    Labelled,
    Outgoing,
    QueueState,
    Said,
    SendStatus,
    StoredSession,
    Unclear,
    Waiting,
)


class Contacts(Protocol):
    """Addresses, and what holds for each of them."""

    def meet(self, inbound: Inbound, now: datetime) -> int:
        """The contact who wrote; a new one if she never did."""
        ...

    def get(self, contact_id: int) -> Contact: ...

    def find(self, door: Door, address: str) -> Contact | None:
        """The contact at an address, if she ever wrote."""
        ...

    def update(self, contact: Contact, heard_at: datetime) -> None:
        """Store the contact as she is after a turn, and when she was last heard."""
        ...

    def opt_out(self, contact_id: int, now: datetime) -> None: ...

    def record_consent(
        self, contact: Contact, decision: Decision, notice: str, now: datetime
    ) -> None:
        """Add to the proof of what she was told and what she answered."""
        ...

    def agreed_to(self, contact_id: int) -> str | None:
        """The notice under which she agreed last; None if her last answer was another."""
        ...

    def forget(self, contact_id: int, scrambled: str) -> bool:
        """Drop the address; `scrambled` takes the place of its hash. Nobody finds her again.

        False: she has written meanwhile, and nothing was done.
        """
        ...


class InboxRows(Protocol):
    """Messages that came in."""

    def add(self, contact_id: int, inbound: Inbound, urgent: bool, now: datetime) -> bool:
        """Store a message. False: its provider's id is known already, nothing was written."""
        ...

    def head(self, contact_id: int) -> Waiting | None:
        """The next message to answer: urgent ones first, else in the order they came."""
        ...

    def finish(
        self,
        inbox_id: int,
        state: InboxState,
        keep: bool,
        now: datetime,
        account: str | None = None,
    ) -> None:
        """It is dealt with; unless `keep`, its text is gone. `account` is shown for a while."""
        ...

    def state(self, door: Door, external_id: str) -> tuple[str, str | None] | None:
        """How far a message is (`waiting` or an InboxState), and the account of its turn."""
        ...

    def after(self, contact_id: int, inbox_id: int) -> list[Heard]:
        """A contact's messages after one of them, the oldest first, as far as texts are there."""
        ...

    def overtake(self, contact_id: int, inbox_id: int, now: datetime) -> int:
        """Finish, unanswered, whatever waits from before this message; how many there were."""
        ...

    def count_failure(self, inbox_id: int) -> None: ...


class OutboxRows(Protocol):
    """Messages that go out."""

    def add(self, contact: Contact, inbox_id: int, answers: Sequence[Outgoing]) -> None:
        """Store the answers to a message, in the order in which they are to be sent."""
        ...

    def head(self, contact_id: int) -> Outgoing | None:
        """The oldest one that is not settled."""
        ...

    def answers_to(self, door: Door, external_id: str) -> list[OutMessage]:
        """Everything that answers one message, whatever has become of it."""
        ...

    def answers_after(self, contact_id: int, inbox_id: int) -> list[tuple[int, Said]]:
        """Answers to a contact's messages after one of them, each with that message's id."""
        ...

    def find(self, door: Door, ref: str | None, provider_id: str | None) -> Outgoing | None: ...

    def begin(self, outgoing: Outgoing) -> Outgoing:
        """Note that an attempt is about to be made; the row as it is then."""
        ...

    def settle(
        self,
        outgoing: Outgoing,
        status: SendStatus,
        now: datetime,
        provider_id: str | None = None,
        error: str | None = None,
    ) -> None:
        """Nothing more is tried. A status that a callback has set meanwhile stands.

        What may not be kept is wiped, but for doors that read the answer from here.
        """
        ...

    def fail(self, outgoing: Outgoing, now: datetime, error: str) -> None:
        """The provider reports that it could not be delivered."""
        ...

    def raise_status(self, outgoing: Outgoing, status: SendStatus) -> None:
        """A provider reports how far a settled message has come."""
        ...

    def postpone(
        self,
        outgoing: Outgoing,
        status: SendStatus,
        not_before: datetime,
        error: str | None = None,
        doubt: bool = False,
    ) -> None:
        """Try again, or decide, at a later time."""
        ...

    def requeue(self, outgoing: Outgoing, not_before: datetime, error: str | None) -> bool:
        """Try a settled one again after all. False: it is not the contact's latest any more."""
        ...

    def cancel(self, contact_id: int, before_inbox_id: int | None, now: datetime) -> int:
        """Take back what is not yet sent: answers to messages before this one, or all of them."""
        ...

    def cancel_stale(self, contact_id: int, older_than: datetime, now: datetime) -> int:
        """Take back what waits since before a time, except words about safety."""
        ...

    def note_report(self, outgoing: Outgoing, status: str, code: str | None, now: datetime) -> bool:
        """Remember a provider's report. False: this one was heard before."""
        ...


class Lanes(Protocol):
    """Who has work, and who is at it."""

    def wake(self, contact_id: int, now: datetime) -> None:
        """There is work for this contact now."""
        ...

    def claim(self, now: datetime, lease_until: datetime, token: str) -> Claim | None:
        """Take the lane that has been due longest, if any is free."""
        ...

    def renew(self, claim: Claim, lease_until: datetime) -> Claim | None:
        """Prove that the lane is still held, see its latest wake-up, hold it longer. None: lost."""
        ...

    def close(self, claim: Claim) -> bool:
        """Give the lane up for good. False: it was woken since, and is still held."""
        ...

    def postpone(self, claim: Claim, due: datetime) -> bool:
        """Give the lane back until a time. False: it was woken since, and is still held."""
        ...

    def put_back(self, claim: Claim, due: datetime) -> None:
        """Give the lane back until a time, whatever woke it since."""
        ...

    def orphan(self, now: datetime) -> int:
        """Whoever holds a lane is dead: end all leases. How many there were."""
        ...


class Sessions(Protocol):
    """What the dialogue remembers."""

    def load(self, contact_id: int) -> StoredSession | None: ...

    def save(self, contact_id: int, body: str, over: StoredSession | None, now: datetime) -> None:
        """Write the session over the version that was read.

        Raises:
            StaleSession: somebody else wrote meanwhile.
        """
        ...

    def erase(self, contact_id: int) -> None: ...


class Ledger(Protocol):
    """Unmet demand, without names. `person` is the dialogue's key of the beneficiary."""

    def log_demand(self, contact: Contact, person: str, entry: DemandEntry, now: datetime) -> None:
        """Count a want, once per person and subject; a later reason takes the earlier's place."""
        ...

    def log_grievance(
        self, contact: Contact, person: str, scheme: str | None, reason: str, now: datetime
    ) -> None: ...

    def log_referral(self, contact: Contact, to: str, now: datetime) -> None: ...

    def request_handover(self, contact: Contact, now: datetime) -> None: ...


class UnclearRows(Protocol):
    """Messages that were not understood, anonymised, and their labels."""

    def add(
        self,
        contact: Contact,
        text: str,
        guesses: Sequence[tuple[str, float]],
        asked: str,
        week: str,
    ) -> None:
        """Keep a text; if it is there already, after the same question, that she wrote it too."""
        ...

    def next(self) -> Unclear | None:
        """One without a label: those skipped least, then those that most people wrote."""
        ...

    def state(self) -> QueueState: ...

    def label(self, unclear_id: int, intent: str, by: str, now: datetime) -> bool:
        """False: it is gone, or has a label."""
        ...

    def take_back(self, unclear_id: int) -> None:
        """Take the label away again."""
        ...

    def skip(self, unclear_id: int) -> None: ...

    def delete(self, unclear_id: int) -> bool:
        """False: it is gone."""
        ...

    def labelled(self) -> list[Labelled]:
        """Everything that has a label, the oldest first."""
        ...

    def erase(self, contact: Contact) -> int:
        """Delete what this contact wrote and nobody else did; how many texts that was."""
        ...

    def expire(self, before: str) -> int:
        """Forget who wrote before a week, and every text of which nobody is left; how many."""
        ...


class Erasure(Protocol):
    """Wiping, by person and by age."""

    def wipe_talk(self, contact_id: int) -> None:
        """Erase a contact's handovers and the texts of everything that is settled."""
        ...

    def wipe_texts(
        self, came_before: datetime, went_before: datetime, unkept_before: datetime
    ) -> int:
        """Wipe texts of settled messages by age; of those that may not be kept, much sooner."""
        ...

    def drop_sessions(
        self, unconsented_before: datetime, any_before: datetime, stopped_before: datetime
    ) -> int:
        """Drop idle sessions; those of contacts who have not agreed to keeping much sooner, and
        those of contacts who said STOP much later: her session is what remembers it."""
        ...

    def drop_rows(self, before: datetime) -> int:
        """Drop settled messages altogether: a repeat of them is no longer recognised."""
        ...

    def forgettable(self, erased_before: datetime, idle_since: datetime, limit: int) -> list[int]:
        """Contacts without work or session who were erased, or have been silent, since then."""
        ...


class Bookmarks(Protocol):
    """How far recurring tasks have come."""

    def read(self, name: str) -> str | None: ...

    def write(self, name: str, position: str) -> None: ...


class UnitOfWork(Protocol):
    """One transaction."""

    @property
    def contacts(self) -> Contacts: ...
    @property
    def inbox(self) -> InboxRows: ...
    @property
    def outbox(self) -> OutboxRows: ...
    @property
    def lanes(self) -> Lanes: ...
    @property
    def sessions(self) -> Sessions: ...
    @property
    def ledger(self) -> Ledger: ...
    @property
    def unclear(self) -> UnclearRows: ...
    @property
    def erasure(self) -> Erasure: ...
    @property
    def bookmarks(self) -> Bookmarks: ...


class Store(Protocol):
    """Where units of work come from."""

    def begin(self, lasting: bool = True) -> AbstractContextManager[UnitOfWork]:
        """A unit that commits at the end of its block. One that is not `lasting` survives the death
        of any process, but may be undone if the power fails right after it."""
        ...

    def reading(self) -> AbstractContextManager[UnitOfWork]:
        """A unit that only reads, and keeps nobody from writing."""
        ...
