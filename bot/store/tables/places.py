"""The tables of places below the district, as imported from the Local Government Directory."""

from typing import Any

from sqlalchemy import Column, Index, Integer, String, Table

from bot.store.tables.metadata import metadata


def _of_a_place() -> tuple[Column[Any], ...]:
    """What the directory tells of a place of either kind."""
    return (
        # The directory's own code.
        Column("code", Integer, primary_key=True, autoincrement=False),
        Column("name", String(120), nullable=False),
        Column("local_name", String(120), nullable=True),
        # The name's phonetic key, by which it is found however it is spelt.
        Column("sound", String(120), nullable=False),
        # As in the ledger: the State's code, the district's English name.
        Column("state", String(10), nullable=False),
        Column("district", String(80), nullable=False),
    )


place_block = Table(
    "place_block",
    metadata,
    *_of_a_place(),
    Index("ix_place_block_district", "state", "district"),
    Index("ix_place_block_sound", "sound"),
)
"""A development block."""

place_panchayat = Table(
    "place_panchayat",
    metadata,
    *_of_a_place(),
    # No foreign key: the directory's files come one by one, in any order.
    Column("block", Integer, nullable=True),
    Index("ix_place_panchayat_district", "state", "district"),
    Index("ix_place_panchayat_block", "block"),
    Index("ix_place_panchayat_sound", "sound"),
)
"""A gram panchayat."""
