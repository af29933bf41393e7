"""What state the database is in, in figures an operator can act on."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from bot.store.tables import contact, handover, inbox, lane, outbox


@dataclass(frozen=True)
class Condition:
    """Counts of now. `oldest_waiting` is when the message that waits longest came in."""

    contacts: int
    waiting: int
    oldest_waiting: datetime | None
    parked: int
    lanes: int
    unsent: int
    unsure: int
    failed: int
    open_handovers: int


def condition(connection: Connection) -> Condition:
    """Count."""

    def count(statement: object) -> int:
        return int(connection.scalar(statement) or 0)  # type: ignore[call-overload]

    waiting = inbox.c.done_at.is_(None)
    return Condition(
        contacts=count(select(func.count(contact.c.id)).where(contact.c.address.is_not(None))),
        waiting=count(select(func.count(inbox.c.id)).where(waiting)),
        oldest_waiting=connection.scalar(select(func.min(inbox.c.received_at)).where(waiting)),
        parked=count(select(func.count(inbox.c.id)).where(inbox.c.state == "parked")),
        lanes=count(select(func.count(lane.c.contact_id))),
        unsent=count(select(func.count(outbox.c.id)).where(outbox.c.settled_at.is_(None))),
        unsure=count(select(func.count(outbox.c.id)).where(outbox.c.status == "unsure")),
        failed=count(select(func.count(outbox.c.id)).where(outbox.c.status == "failed")),
        open_handovers=count(
            select(func.count(handover.c.id)).where(handover.c.closed_at.is_(None))
        ),
    )
