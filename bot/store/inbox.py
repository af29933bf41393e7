"""The inbox in the database."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, case, select, update

from bot.core.channel import Door
from bot.core.message import Inbound
from bot.services.records import Heard, InboxState, Waiting
from bot.store.tables import contact, inbox
from bot.store.tables.metadata import LOCAL_DOORS
from bot.store.upsert import Upsert

_ADD = Upsert(
    inbox,
    (
        "contact_id",
        "door",
        "external_id",
        "body",
        "urgent",
        "received_at",
        "attempts",
        "state",
    ),
)
_HEAD = (
    select(
        inbox.c.id,
        inbox.c.door,
        inbox.c.external_id,
        inbox.c.body,
        inbox.c.attempts,
        inbox.c.urgent,
        inbox.c.received_at,
        contact.c.address,
    )
    .join(contact, contact.c.id == inbox.c.contact_id)
    .where(inbox.c.contact_id == bindparam("contact"), inbox.c.done_at.is_(None))
    .order_by(inbox.c.urgent.desc(), inbox.c.id)
    .limit(2)
)
_FINISH = (
    update(inbox)
    .where(inbox.c.id == bindparam("row"))
    .values(
        state=bindparam("now_state"), done_at=bindparam("now"), account=bindparam("new_account")
    )
)
_FINISH_AND_WIPE = _FINISH.values(
    body=case((inbox.c.door.in_(LOCAL_DOORS), inbox.c.body), else_=None)
)
_OVERTAKE = (
    update(inbox)
    .where(
        inbox.c.contact_id == bindparam("contact"),
        inbox.c.id < bindparam("row"),
        inbox.c.done_at.is_(None),
    )
    .values(state="overtaken", done_at=bindparam("now"), body=None)
)
_COUNT = update(inbox).where(inbox.c.id == bindparam("row")).values(attempts=inbox.c.attempts + 1)

_STATE = select(inbox.c.state, inbox.c.account).where(
    inbox.c.door == bindparam("at_door"), inbox.c.external_id == bindparam("known")
)
_AFTER = (
    select(
        inbox.c.id,
        inbox.c.door,
        inbox.c.external_id,
        inbox.c.body,
        inbox.c.state,
        inbox.c.received_at,
        inbox.c.account,
        contact.c.address,
    )
    .join(contact, contact.c.id == inbox.c.contact_id)
    .where(
        inbox.c.contact_id == bindparam("contact"),
        inbox.c.id > bindparam("after"),
        inbox.c.body.is_not(None),
    )
    .order_by(inbox.c.id)
)


@dataclass(frozen=True)
class SqlInbox:
    """See `services.unit.InboxRows`."""

    connection: Connection

    def add(self, contact_id: int, inbound: Inbound, urgent: bool, now: datetime) -> bool:
        values = {
            "contact_id": contact_id,
            "door": inbound.door,
            "external_id": inbound.external_id,
            "body": _to_json(inbound),
            "urgent": urgent,
            "received_at": now,
            "attempts": 0,
            "state": "waiting",
        }
        return _ADD.run(self.connection, values)

    def head(self, contact_id: int) -> Waiting | None:
        rows = self.connection.execute(_HEAD, {"contact": contact_id}).all()
        return _waiting(rows[0], followed=len(rows) > 1) if rows else None

    def finish(
        self,
        inbox_id: int,
        state: InboxState,
        keep: bool,
        now: datetime,
        account: str | None = None,
    ) -> None:
        values = {"row": inbox_id, "now_state": state, "now": now, "new_account": account}
        self.connection.execute(_FINISH if keep else _FINISH_AND_WIPE, values)

    def state(self, door: Door, external_id: str) -> tuple[str, str | None] | None:
        values = {"at_door": door, "known": external_id}
        row = self.connection.execute(_STATE, values).first()
        return None if row is None else (row.state, row.account)

    def after(self, contact_id: int, inbox_id: int) -> list[Heard]:
        rows = self.connection.execute(_AFTER, {"contact": contact_id, "after": inbox_id})
        return [
            Heard(row.id, _inbound(row), row.received_at, row.state == "waiting", row.account)
            for row in rows
        ]

    def overtake(self, contact_id: int, inbox_id: int, now: datetime) -> int:
        values = {"contact": contact_id, "row": inbox_id, "now": now}
        return self.connection.execute(_OVERTAKE, values).rowcount

    def count_failure(self, inbox_id: int) -> None:
        self.connection.execute(_COUNT, {"row": inbox_id})


def _to_json(inbound: Inbound) -> str:
    fields = {
        "channel": inbound.channel,
        "text": inbound.text,
        "button": inbound.button,
        "media": inbound.media,
        "reply_to": inbound.reply_to,
    }
    return json.dumps({k: v for k, v in fields.items() if v}, ensure_ascii=False)


def _inbound(row: Row[Any]) -> Inbound:
    return Inbound(
        door=row.door,
        external_id=row.external_id,
        address=row.address,
        received_at=row.received_at,
        **json.loads(row.body),
    )


def _waiting(row: Row[Any], followed: bool) -> Waiting:
    return Waiting(row.id, _inbound(row), row.received_at, row.attempts, row.urgent, followed)
