"""The tables of what was not understood, for labelling.

Neither leads to a contact, and when something was written is known by the week alone. Whose it was
can only be proved with the contact's salt, message by message: two messages of one woman cannot be
told to be hers.
"""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, String, Table

from bot.store.sealed import Sealed
from bot.store.tables.metadata import Utc, metadata

_KEY = BigInteger().with_variant(Integer, "sqlite")

unclear = Table(
    "unclear",
    metadata,
    Column("id", _KEY, primary_key=True),
    # HMAC of the text, so that the same words of several women are one row.
    Column("text_hash", String(64), nullable=False, unique=True),
    # The anonymised text and what the model took it for, as JSON.
    Column("body", Sealed, nullable=False),
    Column("skipped", Integer, nullable=False),
    Column("intent", String(30), nullable=True),
    Column("labelled_by", String(40), nullable=True),
    Column("labelled_at", Utc, nullable=True),
)
"""A message that was not understood, without what could tell whose it is; and its label."""

unclear_from = Table(
    "unclear_from",
    metadata,
    Column("unclear_id", _KEY, ForeignKey("unclear.id"), primary_key=True, autoincrement=False),
    # HMAC of the contact's salt and the text's hash: for erasure, and to count people once.
    Column("person_hash", String(64), primary_key=True),
    # ISO year and week, 2026-W47.
    Column("week", String(8), nullable=False),
    Index("ix_unclear_from_week", "week"),
)
"""One woman who wrote it. A message of which nobody is left goes too."""
