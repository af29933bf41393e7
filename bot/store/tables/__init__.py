"""Every table, and the metadata that knows them all."""

from bot.store.tables.ledger import demand, demand_history, grievance, referral
from bot.store.tables.metadata import metadata
from bot.store.tables.places import place_block, place_panchayat
from bot.store.tables.talk import (
    bookmark,
    consent_record,
    contact,
    handover,
    inbox,
    lane,
    outbox,
    session,
    status_event,
)
from bot.store.tables.unclear import unclear, unclear_from

__all__ = [
    "bookmark",
    "consent_record",
    "contact",
    "demand",
    "demand_history",
    "grievance",
    "handover",
    "inbox",
    "lane",
    "metadata",
    "outbox",
    "place_block",
    "place_panchayat",
    "referral",
    "session",
    "status_event",
    "unclear",
    "unclear_from",
]
