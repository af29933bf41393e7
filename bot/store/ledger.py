"""The ledger in the database: written here, counted in `demand_counts.py`."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from bot.demand.entry import PLACE_LEVELS, DemandEntry
from bot.services.records import Contact
from bot.store.hashing import Hashing
from bot.store.tables import demand, demand_history, grievance, handover, referral
from bot.store.upsert import Upsert

_KNOWN = (
    select(demand.c.id, demand.c.reason)
    .where(demand.c.person_hash == bindparam("person"), demand.c.subject == bindparam("wanted"))
    .with_for_update()
)
_FIRST = Upsert(demand, [column.name for column in demand.columns if column.name != "id"])
_AGAIN = update(demand).where(demand.c.id == bindparam("row"))


@dataclass(frozen=True)
class SqlLedger:
    """See `services.unit.Ledger`."""

    connection: Connection
    hashing: Hashing
    notice: str

    def log_demand(self, contact: Contact, person: str, entry: DemandEntry, now: datetime) -> None:
        place = {level: entry.place.get(level) for level in PLACE_LEVELS}
        person_hash = self.hashing.person(contact.ledger_salt, person)
        first = {
            "person_hash": person_hash,
            "subject": entry.subject,
            "reason": entry.reason,
            "department": entry.department,
            "channel": entry.channel,
            "proxy": entry.proxy,
            "notice": self.notice,
            "month": now.strftime("%Y-%m"),
            "first_at": now,
            "last_at": now,
            **place,
        }
        is_new = _FIRST.run(self.connection, first)
        row = self.connection.execute(
            _KNOWN, {"person": person_hash, "wanted": entry.subject}
        ).one()
        if not is_new:
            learned = {level: name for level, name in place.items() if name}
            again = {"row": row.id, "reason": entry.reason, "last_at": now, **learned}
            self.connection.execute(_AGAIN, again)
        if is_new or row.reason != entry.reason:
            history = {"demand_id": row.id, "reason": entry.reason, "noted_at": now}
            self.connection.execute(insert(demand_history), history)

    def log_grievance(
        self, contact: Contact, person: str, scheme: str | None, reason: str, now: datetime
    ) -> None:
        values = {
            "person_hash": self.hashing.person(contact.ledger_salt, person),
            "scheme": scheme,
            "reason": reason,
            "channel": contact.channel,
            "raised_at": now,
        }
        self.connection.execute(insert(grievance), values)

    def log_referral(self, contact: Contact, to: str, now: datetime) -> None:
        values = {
            "person_hash": self.hashing.person(contact.ledger_salt, "self"),
            "to": to,
            "channel": contact.channel,
            "given_at": now,
        }
        self.connection.execute(insert(referral), values)

    def request_handover(self, contact: Contact, now: datetime) -> None:
        self.connection.execute(insert(handover), {"contact_id": contact.id, "requested_at": now})
