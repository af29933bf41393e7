"""The tables a conversation passes through: contact, session, inbox, lane, outbox.

Row keys are small numbers, so that logs can name them without naming anybody.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.store.sealed import Sealed
from bot.store.tables.metadata import Utc, metadata

_KEY = BigInteger().with_variant(Integer, "sqlite")
"""SQLite numbers rows by itself only when the key is an INTEGER."""

contact = Table(
    "contact",
    metadata,
    Column("id", _KEY, primary_key=True),
    # HMAC of door and address; random once the contact is forgotten.
    Column("address_hash", String(64), nullable=False),
    Column("door", String(20), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("address", Sealed, nullable=True),
    # Thrown away at erasure: the ledger's hashes then lead nowhere.
    Column("ledger_salt", Sealed, nullable=False),
    Column("language", String(10), nullable=True),
    Column("consent", String(10), nullable=True),
    Column("opted_out_at", Utc, nullable=True),
    Column("erased_at", Utc, nullable=True),
    Column("last_inbound_at", Utc, nullable=True),
    Column("created_at", Utc, nullable=False),
    UniqueConstraint("address_hash"),
)
"""One address at one door. Not a person: she may have several, and one telephone several people."""

session = Table(
    "session",
    metadata,
    Column("contact_id", _KEY, ForeignKey("contact.id"), primary_key=True),
    Column("body", Sealed, nullable=False),
    Column("version", Integer, nullable=False),
    Column("updated_at", Utc, nullable=False),
)
"""What the dialogue remembers of a talk, as the dialogue wrote it."""

inbox = Table(
    "inbox",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("contact_id", _KEY, ForeignKey("contact.id"), nullable=False),
    Column("door", String(20), nullable=False),
    Column("external_id", String(200), nullable=False),
    Column("body", Sealed, nullable=True),
    Column("urgent", Boolean, nullable=False),
    Column("received_at", Utc, nullable=False),
    Column("attempts", Integer, nullable=False),
    # waiting -> answered | parked | overtaken
    Column("state", String(10), nullable=False),
    Column("done_at", Utc, nullable=True),
    # What the dialogue made of it, for whoever looks on in the simulator; wiped within minutes.
    Column("account", Sealed, nullable=True),
    UniqueConstraint("door", "external_id"),
    Index(
        "ix_inbox_waiting",
        "contact_id",
        "id",
        sqlite_where=text("done_at IS NULL"),
        postgresql_where=text("done_at IS NULL"),
    ),
    Index("ix_inbox_contact_id", "contact_id", "id"),
    Index("ix_inbox_done_at", "done_at"),
)
"""Messages that came in. The row outlives its text, so that a late repeat is still recognised."""

lane = Table(
    "lane",
    metadata,
    Column("contact_id", _KEY, ForeignKey("contact.id"), primary_key=True, autoincrement=False),
    Column("due", Utc, nullable=False),
    Column("lease_until", Utc, nullable=True),
    Column("token", String(32), nullable=True),
    Column("gen", Integer, nullable=False),
    Index("ix_lane_due", "due"),
)
"""A contact with work to be done. At most one worker holds it, which keeps her messages in order.

The row exists only while there is work. `gen` counts the wake-ups: who closes a lane says which
one he has seen, so that a message stored meanwhile is never slept through.
"""

outbox = Table(
    "outbox",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("inbox_id", _KEY, ForeignKey("inbox.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("contact_id", _KEY, ForeignKey("contact.id"), nullable=False),
    # Our own id at the provider: comes back in status callbacks.
    Column("ref", String(32), nullable=False),
    Column("door", String(20), nullable=False),
    Column("body", Sealed, nullable=True),
    Column("care", String(10), nullable=False),
    Column("keep", Boolean, nullable=False),
    Column("status", String(10), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("doubts", Integer, nullable=False),
    Column("not_before", Utc, nullable=False),
    Column("provider_id", String(200), nullable=True),
    Column("error", String(60), nullable=True),
    Column("created_at", Utc, nullable=False),
    # When nothing more will be tried.
    Column("settled_at", Utc, nullable=True),
    UniqueConstraint("inbox_id", "seq"),
    UniqueConstraint("ref"),
    Index(
        "ix_outbox_open",
        "contact_id",
        "id",
        sqlite_where=text("settled_at IS NULL"),
        postgresql_where=text("settled_at IS NULL"),
    ),
    Index("ix_outbox_contact_id", "contact_id", "id"),
    Index("ix_outbox_provider_id", "door", "provider_id"),
    Index("ix_outbox_settled_at", "settled_at"),
)
"""Messages that go out. queued -> sending -> sent -> delivered -> read, or failed, cancelled;
`unsure` when the request left and no answer came."""

status_event = Table(
    "status_event",
    metadata,
    Column("ref", String(32), ForeignKey("outbox.ref"), primary_key=True),
    Column("status", String(10), primary_key=True),
    Column("code", String(20), nullable=True),
    Column("heard_at", Utc, nullable=False),
)
"""What providers reported of a message of ours, each kind once."""

handover = Table(
    "handover",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("contact_id", _KEY, ForeignKey("contact.id"), nullable=False),
    Column("requested_at", Utc, nullable=False),
    Column("closed_at", Utc, nullable=True),
    Index("ix_handover_contact_id", "contact_id"),
)
"""She asked for a person. No text: whoever calls back reads the talk, or asks."""

consent_record = Table(
    "consent_record",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("contact_id", _KEY, ForeignKey("contact.id"), nullable=False),
    Column("decision", String(10), nullable=False),
    Column("notice", String(64), nullable=False),
    Column("language", String(10), nullable=True),
    Column("decided_at", Utc, nullable=False),
    Index("ix_consent_record_contact_id", "contact_id"),
)
"""Proof of what she was told and answered: given, refused or withdrawn, under which notice."""

bookmark = Table(
    "bookmark",
    metadata,
    Column("name", String(60), primary_key=True),
    Column("position", String(60), nullable=False),
)
"""How far a recurring task has come: Telegram's update offset, the last purge,
a worker's sign of life."""
