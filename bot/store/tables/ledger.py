"""The tables of the ledger: demand with its history, grievances, referrals.

None of them leads to a contact: a person is a hash under a key and a salt of its own.
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
)

from bot.store.tables.metadata import Utc, metadata

_KEY = BigInteger().with_variant(Integer, "sqlite")

demand = Table(
    "demand",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("person_hash", String(64), nullable=False),
    # scheme:ID or need:ID
    Column("subject", String(120), nullable=False),
    Column("reason", String(20), nullable=False),
    Column("department", String(80), nullable=True),
    Column("state", String(10), nullable=True),
    Column("district", String(80), nullable=True),
    Column("block", String(80), nullable=True),
    Column("gram_panchayat", String(80), nullable=True),
    Column("pin_code", String(6), nullable=True),
    Column("channel", String(20), nullable=False),
    Column("proxy", Boolean, nullable=False),
    # The notice under which she agreed.
    Column("notice", String(64), nullable=False),
    # YYYY-MM in which it was first voiced: a report of two periods counts it in one of them.
    Column("month", String(7), nullable=False),
    Column("first_at", Utc, nullable=False),
    Column("last_at", Utc, nullable=False),
    UniqueConstraint("person_hash", "subject"),
    Index("ix_demand_month_state", "month", "state"),
)
"""One person's one unmet want, however often she writes. The latest reason stands."""

demand_history = Table(
    "demand_history",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("demand_id", _KEY, ForeignKey("demand.id"), nullable=False),
    Column("reason", String(20), nullable=False),
    Column("noted_at", Utc, nullable=False),
    Index("ix_demand_history_demand_id", "demand_id"),
)
"""Every reason a demand has had, the first included."""

grievance = Table(
    "grievance",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("person_hash", String(64), nullable=False),
    Column("scheme", String(80), nullable=True),
    Column("reason", String(20), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("raised_at", Utc, nullable=False),
    Index("ix_grievance_person_hash", "person_hash"),
)
"""An entitlement denied, late, short or sold, as she told it."""

referral = Table(
    "referral",
    metadata,
    Column("id", _KEY, primary_key=True),
    Column("person_hash", String(64), nullable=False),
    Column("to", String(80), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("given_at", Utc, nullable=False),
)
"""Whom she was sent to."""
