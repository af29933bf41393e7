"""Sessions in the database."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select, update

from bot.services.records import StaleSession, StoredSession
from bot.store.tables import session
from bot.store.upsert import Upsert

_LOAD = select(session.c.body, session.c.version, session.c.updated_at).where(
    session.c.contact_id == bindparam("contact")
)
_BEGIN = Upsert(session, ("contact_id", "body", "version", "updated_at"))
_SAVE = (
    update(session)
    .where(session.c.contact_id == bindparam("contact"), session.c.version == bindparam("read"))
    .values(body=bindparam("new_body"), version=session.c.version + 1, updated_at=bindparam("now"))
)
_ERASE = delete(session).where(session.c.contact_id == bindparam("contact"))


@dataclass(frozen=True)
class SqlSessions:
    """See `services.unit.Sessions`."""

    connection: Connection

    def load(self, contact_id: int) -> StoredSession | None:
        row = self.connection.execute(_LOAD, {"contact": contact_id}).first()
        return None if row is None else StoredSession(row.body, row.version, row.updated_at)

    def save(self, contact_id: int, body: str, over: StoredSession | None, now: datetime) -> None:
        if over is None:
            values = {"contact_id": contact_id, "body": body, "version": 1, "updated_at": now}
            written = _BEGIN.run(self.connection, values)
        else:
            values = {"contact": contact_id, "read": over.version, "new_body": body, "now": now}
            written = self.connection.execute(_SAVE, values).rowcount == 1
        if not written:
            raise StaleSession(f"The session of contact {contact_id} was written by another turn.")

    def erase(self, contact_id: int) -> None:
        self.connection.execute(_ERASE, {"contact": contact_id})
