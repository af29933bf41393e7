"""Contacts in the database."""

from dataclasses import dataclass
from datetime import datetime
from secrets import token_hex

from sqlalchemy import Connection, bindparam, insert, select, update

from bot.core.channel import Door
from bot.core.message import Inbound
from bot.services.records import Contact, Decision
from bot.store.hashing import Hashing
from bot.store.tables import consent_record, contact, lane
from bot.store.upsert import Upsert

# The lock keeps a contact from being forgotten while a message of hers is being stored.
_ID = (
    select(contact.c.id)
    .where(contact.c.address_hash == bindparam("hash"))
    .with_for_update(read=True, key_share=True)
)
_ROW = select(
    contact.c.id,
    contact.c.door,
    contact.c.channel,
    contact.c.address,
    contact.c.ledger_salt,
    contact.c.language,
    contact.c.consent,
    contact.c.opted_out_at,
    contact.c.erased_at,
)
_GET = _ROW.where(contact.c.id == bindparam("contact"))
_FIND = _ROW.where(contact.c.address_hash == bindparam("hash"))
_MEET = Upsert(contact, ("address_hash", "door", "channel", "address", "ledger_salt", "created_at"))
_UPDATE = update(contact).where(contact.c.id == bindparam("contact"))


@dataclass(frozen=True)
class SqlContacts:
    """See `services.unit.Contacts`."""

    connection: Connection
    hashing: Hashing

    def meet(self, inbound: Inbound, now: datetime) -> int:
        found = {"hash": self.hashing.address(inbound.door, inbound.address)}
        contact_id = self.connection.scalar(_ID, found)
        if contact_id is None:
            values = {
                "address_hash": found["hash"],
                "door": inbound.door,
                "channel": inbound.channel,
                "address": inbound.address,
                "ledger_salt": token_hex(16),
                "created_at": now,
            }
            _MEET.run(self.connection, values)
            contact_id = self.connection.scalar(_ID, found)
        if contact_id is None:
            raise LookupError("a contact that was just stored is not there")
        return int(contact_id)

    def get(self, contact_id: int) -> Contact:
        return Contact(*self.connection.execute(_GET, {"contact": contact_id}).one())

    def find(self, door: Door, address: str) -> Contact | None:
        found = {"hash": self.hashing.address(door, address)}
        row = self.connection.execute(_FIND, found).first()
        return None if row is None else Contact(*row)

    def update(self, contact: Contact, heard_at: datetime) -> None:
        values = {
            "channel": contact.channel,
            "ledger_salt": contact.ledger_salt,
            "language": contact.language,
            "consent": contact.consent,
            "opted_out_at": contact.opted_out_at,
            "erased_at": contact.erased_at,
            "last_inbound_at": heard_at,
        }
        self.connection.execute(_UPDATE, {"contact": contact.id, **values})

    def opt_out(self, contact_id: int, now: datetime) -> None:
        self.connection.execute(_UPDATE, {"contact": contact_id, "opted_out_at": now})

    def record_consent(
        self, contact: Contact, decision: Decision, notice: str, now: datetime
    ) -> None:
        values = {
            "contact_id": contact.id,
            "decision": decision,
            "notice": notice,
            "language": contact.language,
            "decided_at": now,
        }
        self.connection.execute(insert(consent_record), values)

    def agreed_to(self, contact_id: int) -> str | None:
        last = (
            select(consent_record.c.decision, consent_record.c.notice)
            .where(consent_record.c.contact_id == contact_id)
            .order_by(consent_record.c.id.desc())
            .limit(1)
        )
        row = self.connection.execute(last).first()
        return row.notice if row is not None and row.decision == "given" else None

    def forget(self, contact_id: int, scrambled: str) -> bool:
        locked = select(contact.c.id).where(contact.c.id == contact_id).with_for_update()
        self.connection.execute(locked)
        # A statement of its own, so that it sees what was stored while the lock was waited for.
        at_work = select(lane.c.contact_id).where(lane.c.contact_id == contact_id)
        if self.connection.scalar(at_work) is not None:
            return False
        values = {
            "address": None,
            "address_hash": scrambled,
            "ledger_salt": token_hex(16),
            "language": None,
            "last_inbound_at": None,
        }
        self.connection.execute(_UPDATE, {"contact": contact_id, **values})
        return True
