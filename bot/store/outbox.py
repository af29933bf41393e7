"""The outbox in the database."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    String,
    bindparam,
    case,
    exists,
    func,
    insert,
    select,
    update,
)

from bot.core.channel import Door
from bot.core.message import Option, OutMessage
from bot.services.records import OPEN_STATUSES, Contact, Outgoing, Said, SendStatus
from bot.store.tables import inbox, outbox, status_event
from bot.store.tables.metadata import LOCAL_DOORS
from bot.store.upsert import Upsert

_ROW = select(
    outbox.c.ref,
    outbox.c.contact_id,
    outbox.c.body,
    outbox.c.created_at,
    outbox.c.not_before,
    outbox.c.keep,
    outbox.c.status,
    outbox.c.attempts,
    outbox.c.doubts,
    outbox.c.settled_at,
    outbox.c.provider_id,
)
_HEAD = (
    _ROW.where(outbox.c.contact_id == bindparam("contact"), outbox.c.settled_at.is_(None))
    .order_by(outbox.c.id)
    .limit(1)
)
_BY_REF = _ROW.where(outbox.c.ref == bindparam("known"))
_BY_PROVIDER = _ROW.where(
    outbox.c.door == bindparam("at_door"), outbox.c.provider_id == bindparam("known")
)
_THIS = update(outbox).where(outbox.c.ref == bindparam("row"))
_BEGIN = _THIS.values(status="sending", attempts=outbox.c.attempts + 1)
# A callback may have been quicker than the answer to our own request: what it said stands.
_SETTLE = _THIS.values(
    status=case(
        (outbox.c.status.in_(OPEN_STATUSES), bindparam("new_status", type_=String)),
        else_=outbox.c.status,
    ),
    provider_id=func.coalesce(bindparam("provider", type_=String), outbox.c.provider_id),
    error=bindparam("code"),
    settled_at=bindparam("now"),
)
_WIPED = case((outbox.c.door.in_(LOCAL_DOORS), outbox.c.body), else_=None)
_SETTLE_AND_WIPE = _SETTLE.values(body=_WIPED)
_FAIL = _THIS.values(status="failed", error=bindparam("code"), settled_at=bindparam("now"))
_FAIL_AND_WIPE = _FAIL.values(body=_WIPED)
_ANSWERS = (
    select(
        outbox.c.inbox_id, outbox.c.body, outbox.c.status, outbox.c.created_at, outbox.c.settled_at
    )
    .join(inbox, inbox.c.id == outbox.c.inbox_id)
    .where(outbox.c.body.is_not(None))
    .order_by(outbox.c.inbox_id, outbox.c.seq)
)
_ANSWERS_TO = _ANSWERS.where(
    inbox.c.door == bindparam("at_door"), inbox.c.external_id == bindparam("known")
)
_ANSWERS_AFTER = _ANSWERS.where(
    outbox.c.contact_id == bindparam("contact"), inbox.c.id > bindparam("after")
)
_RAISE = _THIS.values(status=bindparam("new_status"))
_POSTPONE = _THIS.where(outbox.c.settled_at.is_(None)).values(
    status=bindparam("new_status"),
    not_before=bindparam("later"),
    error=bindparam("code"),
    doubts=outbox.c.doubts + bindparam("doubted"),
)
_later = outbox.alias("later")
_REQUEUE = _THIS.where(
    ~exists().where(_later.c.contact_id == outbox.c.contact_id, _later.c.id > outbox.c.id)
).values(status="queued", settled_at=None, not_before=bindparam("later"), error=bindparam("code"))
_WAITING = (outbox.c.contact_id == bindparam("contact"), outbox.c.settled_at.is_(None))
_TAKE_BACK: dict[str, Any] = {"status": "cancelled", "body": None, "settled_at": bindparam("now")}
_CANCEL_ALL = update(outbox).where(*_WAITING).values(_TAKE_BACK)
_CANCEL = _CANCEL_ALL.where(outbox.c.inbox_id < bindparam("before"))
_CANCEL_STALE = (
    update(outbox)
    .where(
        *_WAITING,
        outbox.c.created_at < bindparam("older"),
        outbox.c.care != "safety",
        outbox.c.status != "sending",
    )
    .values(_TAKE_BACK)
)
_REPORT = Upsert(status_event, ("ref", "status", "code", "heard_at"))


@dataclass(frozen=True)
class SqlOutbox:
    """See `services.unit.OutboxRows`."""

    connection: Connection

    def add(self, contact: Contact, inbox_id: int, answers: Sequence[Outgoing]) -> None:
        rows = [
            {
                "inbox_id": inbox_id,
                "seq": seq,
                "contact_id": contact.id,
                "ref": answer.ref,
                "door": contact.door,
                "body": None if answer.message is None else _to_json(answer.message),
                "care": "ordinary" if answer.message is None else answer.message.care,
                "keep": answer.keep,
                "status": answer.status,
                "attempts": answer.attempts,
                "doubts": answer.doubts,
                "not_before": answer.not_before,
                "created_at": answer.created_at,
                "settled_at": answer.settled_at,
            }
            for seq, answer in enumerate(answers)
        ]
        self.connection.execute(insert(outbox), rows)

    def head(self, contact_id: int) -> Outgoing | None:
        return _outgoing(self.connection.execute(_HEAD, {"contact": contact_id}).first())

    def answers_to(self, door: Door, external_id: str) -> list[OutMessage]:
        values = {"at_door": door, "known": external_id}
        rows = self.connection.execute(_ANSWERS_TO, values)
        return [_from_json(row.body) for row in rows]

    def answers_after(self, contact_id: int, inbox_id: int) -> list[tuple[int, Said]]:
        values = {"contact": contact_id, "after": inbox_id}
        rows = self.connection.execute(_ANSWERS_AFTER, values)
        return [
            (
                row.inbox_id,
                Said(_from_json(row.body), row.status, row.settled_at or row.created_at),
            )
            for row in rows
        ]

    def find(self, door: Door, ref: str | None, provider_id: str | None) -> Outgoing | None:
        if ref is not None:
            return _outgoing(self.connection.execute(_BY_REF, {"known": ref}).first())
        values = {"at_door": door, "known": provider_id}
        return _outgoing(self.connection.execute(_BY_PROVIDER, values).first())

    def begin(self, outgoing: Outgoing) -> Outgoing:
        self.connection.execute(_BEGIN, {"row": outgoing.ref})
        return replace(outgoing, status="sending", attempts=outgoing.attempts + 1)

    def settle(
        self,
        outgoing: Outgoing,
        status: SendStatus,
        now: datetime,
        provider_id: str | None = None,
        error: str | None = None,
    ) -> None:
        values = {
            "row": outgoing.ref,
            "new_status": status,
            "now": now,
            "provider": provider_id,
            "code": error,
        }
        self.connection.execute(_SETTLE if outgoing.keep else _SETTLE_AND_WIPE, values)

    def fail(self, outgoing: Outgoing, now: datetime, error: str) -> None:
        values = {"row": outgoing.ref, "now": now, "code": error}
        self.connection.execute(_FAIL if outgoing.keep else _FAIL_AND_WIPE, values)

    def raise_status(self, outgoing: Outgoing, status: SendStatus) -> None:
        self.connection.execute(_RAISE, {"row": outgoing.ref, "new_status": status})

    def postpone(
        self,
        outgoing: Outgoing,
        status: SendStatus,
        not_before: datetime,
        error: str | None = None,
        doubt: bool = False,
    ) -> None:
        values = {
            "row": outgoing.ref,
            "new_status": status,
            "later": not_before,
            "code": error,
            "doubted": int(doubt),
        }
        self.connection.execute(_POSTPONE, values)

    def requeue(self, outgoing: Outgoing, not_before: datetime, error: str | None) -> bool:
        values = {"row": outgoing.ref, "later": not_before, "code": error}
        return self.connection.execute(_REQUEUE, values).rowcount == 1

    def cancel(self, contact_id: int, before_inbox_id: int | None, now: datetime) -> int:
        values = {"contact": contact_id, "now": now}
        if before_inbox_id is None:
            return self.connection.execute(_CANCEL_ALL, values).rowcount
        return self.connection.execute(_CANCEL, values | {"before": before_inbox_id}).rowcount

    def cancel_stale(self, contact_id: int, older_than: datetime, now: datetime) -> int:
        values = {"contact": contact_id, "older": older_than, "now": now}
        return self.connection.execute(_CANCEL_STALE, values).rowcount

    def note_report(self, outgoing: Outgoing, status: str, code: str | None, now: datetime) -> bool:
        values = {"ref": outgoing.ref, "status": status, "code": code, "heard_at": now}
        return _REPORT.run(self.connection, values)


def _to_json(message: OutMessage) -> str:
    fields = {
        "text": message.text,
        "options": [[option.id, option.title] for option in message.options],
        "language": message.language,
        "care": message.care,
    }
    return json.dumps(fields, ensure_ascii=False)


def _from_json(body: str) -> OutMessage:
    fields = json.loads(body)
    options = tuple(Option(id_, title) for id_, title in fields["options"])
    return OutMessage(fields["text"], options, fields["language"], fields["care"])


def _outgoing(row: Row[Any] | None) -> Outgoing | None:
    if row is None:
        return None
    return Outgoing(
        ref=row.ref,
        contact_id=row.contact_id,
        message=None if row.body is None else _from_json(row.body),
        created_at=row.created_at,
        not_before=row.not_before,
        keep=row.keep,
        status=row.status,
        attempts=row.attempts,
        doubts=row.doubts,
        settled_at=row.settled_at,
        provider_id=row.provider_id,
    )
