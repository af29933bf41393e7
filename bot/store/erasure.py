"""Wiping in the database, by person and by age."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, delete, exists, func, or_, select, update

from bot.store.tables import contact, handover, inbox, lane, outbox, session, status_event
from bot.store.tables.metadata import LOCAL_DOORS


@dataclass(frozen=True)
class SqlErasure:
    """See `services.unit.Erasure`."""

    connection: Connection

    def wipe_talk(self, contact_id: int) -> None:
        run = self.connection.execute
        mine = outbox.c.contact_id == contact_id
        run(delete(handover).where(handover.c.contact_id == contact_id))
        run(
            update(inbox)
            .where(inbox.c.contact_id == contact_id, inbox.c.done_at.is_not(None))
            .values(body=None, account=None)
        )
        run(update(outbox).where(mine, outbox.c.settled_at.is_not(None)).values(body=None))

    def wipe_texts(
        self, came_before: datetime, went_before: datetime, unkept_before: datetime
    ) -> int:
        came = (
            update(inbox)
            .where(
                inbox.c.body.is_not(None),
                or_(
                    inbox.c.done_at < came_before,
                    and_(inbox.c.done_at < unkept_before, inbox.c.door.in_(LOCAL_DOORS)),
                ),
            )
            .values(body=None)
        )
        went = (
            update(outbox)
            .where(
                outbox.c.body.is_not(None),
                or_(
                    outbox.c.settled_at < went_before,
                    and_(outbox.c.settled_at < unkept_before, outbox.c.keep.is_(False)),
                ),
            )
            .values(body=None)
        )
        shown = (
            update(inbox)
            .where(inbox.c.done_at < unkept_before, inbox.c.account.is_not(None))
            .values(account=None)
        )
        self.connection.execute(shown)
        return self.connection.execute(came).rowcount + self.connection.execute(went).rowcount

    def drop_sessions(
        self, unconsented_before: datetime, any_before: datetime, stopped_before: datetime
    ) -> int:
        hers = contact.c.id == session.c.contact_id
        agreed = exists().where(hers, contact.c.consent == "given")
        stopped = exists().where(hers, contact.c.opted_out_at.is_not(None))
        over = or_(
            session.c.updated_at < any_before,
            and_(session.c.updated_at < unconsented_before, ~agreed),
        )
        statement = delete(session).where(
            or_(session.c.updated_at < stopped_before, and_(over, ~stopped))
        )
        return self.connection.execute(statement).rowcount

    def drop_rows(self, before: datetime) -> int:
        run = self.connection.execute
        old = select(outbox.c.ref).where(outbox.c.settled_at < before)
        run(delete(status_event).where(status_event.c.ref.in_(old)))
        gone = run(delete(outbox).where(outbox.c.settled_at < before)).rowcount
        unanswered = ~exists().where(outbox.c.inbox_id == inbox.c.id)
        return gone + run(delete(inbox).where(inbox.c.done_at < before, unanswered)).rowcount

    def forgettable(self, erased_before: datetime, idle_since: datetime, limit: int) -> list[int]:
        at_work = exists().where(lane.c.contact_id == contact.c.id)
        remembered = exists().where(session.c.contact_id == contact.c.id)
        heard_at = func.coalesce(contact.c.last_inbound_at, contact.c.created_at)
        statement = (
            select(contact.c.id)
            .where(
                contact.c.address.is_not(None),
                ~at_work,
                ~remembered,
                or_(contact.c.erased_at < erased_before, heard_at < idle_since),
            )
            .limit(limit)
        )
        return list(self.connection.scalars(statement))
