"""What is stored, as values: contacts, claims, messages in and out."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.core.channel import Channel, Door
from bot.core.errors import HelplineError
from bot.core.language import Language
from bot.core.message import Inbound, OutMessage


class StaleSession(HelplineError):
    """Another turn of the same contact was saved first; nothing of this one is kept."""


Decision = Literal["given", "refused", "withdrawn"]
SendStatus = Literal[
    "queued", "sending", "unsure", "sent", "delivered", "read", "failed", "cancelled"
]
OPEN_STATUSES: tuple[SendStatus, ...] = ("queued", "sending", "unsure")
"""Those in which it is not yet known whether the provider has taken the message."""
InboxState = Literal["answered", "parked", "overtaken"]


@dataclass(frozen=True)
class Contact:
    """One address at one door."""

    id: int
    door: Door
    channel: Channel
    address: str | None
    ledger_salt: str
    language: Language | None = None
    consent: Decision | None = None
    opted_out_at: datetime | None = None
    erased_at: datetime | None = None


@dataclass(frozen=True)
class Claim:
    """A lane held by one worker until its lease ends.

    `gen` is the last wake-up seen. `orphaned` says that the holder before it died at work.
    """

    contact_id: int
    token: str
    gen: int
    lease_until: datetime
    orphaned: bool = False


@dataclass(frozen=True)
class Waiting:
    """A message that came in and waits for its turn.

    `urgent` ones are answered before those that came earlier, and instead of them. `followed` says
    that another message of hers waits as well.
    """

    id: int
    inbound: Inbound
    received_at: datetime
    attempts: int = 0
    urgent: bool = False
    followed: bool = False


@dataclass(frozen=True)
class StoredSession:
    """A session as the dialogue wrote it. `version` guards against a second writer."""

    body: str
    version: int
    updated_at: datetime


@dataclass(frozen=True)
class Outgoing:
    """A message on its way out, known by its `ref`.

    `doubts` counts sends of which the outcome stayed unknown. `message` is None once the text has
    been wiped; `keep` False wipes it as soon as nothing more is to be tried.
    """

    ref: str
    contact_id: int
    message: OutMessage | None
    created_at: datetime
    not_before: datetime
    keep: bool = True
    status: SendStatus = "queued"
    attempts: int = 0
    doubts: int = 0
    settled_at: datetime | None = None
    provider_id: str | None = None


@dataclass(frozen=True)
class Heard:
    """A message as it came in, for whoever looks on. `account` is what the dialogue left."""

    id: int
    inbound: Inbound
    received_at: datetime
    waiting: bool
    account: str | None


@dataclass(frozen=True)
class Said:
    """An answer as it stands in the outbox, and since when."""

    message: OutMessage
    status: SendStatus
    at: datetime


@dataclass(frozen=True)
class Unclear:
    """A message that waits for its label. `guesses` are intents with their probabilities, the
    likeliest first; `people` is how many women wrote these words; `asked` names what they had been
    asked: an attribute, `consent` …, or nothing."""

    id: int
    text: str
    guesses: tuple[tuple[str, float], ...]
    people: int
    asked: str = ""


@dataclass(frozen=True)
class Labelled:
    """A message and what somebody says that it means."""

    id: int
    text: str
    intent: str


@dataclass(frozen=True)
class QueueState:
    """How many messages wait for a label, and how many have one."""

    open: int
    labelled: int
