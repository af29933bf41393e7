"""What was not understood, in the database."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    delete,
    exists,
    func,
    select,
    update,
)

from bot.services.records import Contact, Labelled, QueueState, Unclear
from bot.store.hashing import Hashing
from bot.store.tables import unclear, unclear_from
from bot.store.upsert import Upsert

# The lock keeps a text from being deleted while somebody else's is being added to it.
_ID = (
    select(unclear.c.id)
    .where(unclear.c.text_hash == bindparam("hash"))
    .with_for_update(read=True, key_share=True)
)
_TEXT = Upsert(unclear, ("text_hash", "body", "skipped"))
_FROM = Upsert(
    unclear_from,
    ("unclear_id", "person_hash", "week"),
    "(unclear_id, person_hash) DO UPDATE SET week = excluded.week",
)
_OPEN = unclear.c.intent.is_(None)
_NOBODY = ~exists().where(unclear_from.c.unclear_id == unclear.c.id)
_BATCH = 500
"""Hashes in one statement; SQLite takes no more than some ten thousand parameters."""


@dataclass(frozen=True)
class SqlUnclear:
    """See `services.unit.UnclearRows`."""

    connection: Connection
    hashing: Hashing

    def add(
        self,
        contact: Contact,
        text: str,
        guesses: Sequence[tuple[str, float]],
        asked: str,
        week: str,
    ) -> None:
        text_hash = self.hashing.text(f"{asked}|{text}")
        told = {"text": text, "guesses": list(guesses), "asked": asked}
        body = json.dumps(told, ensure_ascii=False)
        _TEXT.run(self.connection, {"text_hash": text_hash, "body": body, "skipped": 0})
        found = self.connection.scalar(_ID, {"hash": text_hash})
        if found is not None:
            person = self.hashing.writer(contact.ledger_salt, text_hash)
            values = {"unclear_id": found, "person_hash": person, "week": week}
            _FROM.run(self.connection, values)

    def next(self) -> Unclear | None:
        people = func.count(unclear_from.c.person_hash)
        statement = (
            select(unclear.c.id, unclear.c.body, people.label("people"))
            .join(unclear_from, unclear_from.c.unclear_id == unclear.c.id)
            .where(_OPEN)
            .group_by(unclear.c.id, unclear.c.body, unclear.c.skipped)
            .order_by(unclear.c.skipped, people.desc(), unclear.c.id)
            .limit(1)
        )
        row = self.connection.execute(statement).first()
        if row is None:
            return None
        told = json.loads(row.body)
        guesses = tuple((str(name), float(sure)) for name, sure in told["guesses"])
        return Unclear(row.id, told["text"], guesses, row.people, told["asked"])

    def state(self) -> QueueState:
        counted = select(
            func.count(unclear.c.id).filter(_OPEN), func.count(unclear.c.id).filter(~_OPEN)
        )
        return QueueState(*self.connection.execute(counted).one())

    def label(self, unclear_id: int, intent: str, by: str, now: datetime) -> bool:
        values = {"intent": intent, "labelled_by": by, "labelled_at": now}
        return self._change(and_(unclear.c.id == unclear_id, _OPEN), values)

    def take_back(self, unclear_id: int) -> None:
        values = {"intent": None, "labelled_by": None, "labelled_at": None, "skipped": 0}
        self._change(unclear.c.id == unclear_id, values)

    def skip(self, unclear_id: int) -> None:
        self._change(unclear.c.id == unclear_id, {"skipped": unclear.c.skipped + 1})

    def delete(self, unclear_id: int) -> bool:
        run = self.connection.execute
        run(delete(unclear_from).where(unclear_from.c.unclear_id == unclear_id))
        return run(delete(unclear).where(unclear.c.id == unclear_id)).rowcount == 1

    def labelled(self) -> list[Labelled]:
        statement = select(unclear.c.id, unclear.c.body, unclear.c.intent).where(~_OPEN)
        rows = self.connection.execute(statement.order_by(unclear.c.id))
        return [Labelled(row.id, json.loads(row.body)["text"], row.intent) for row in rows]

    def erase(self, contact: Contact) -> int:
        salt = contact.ledger_salt
        hashes = self.connection.scalars(select(unclear.c.text_hash)).all()
        return self._forget(self.hashing.writer(salt, text_hash) for text_hash in hashes)

    def expire(self, before: str) -> int:
        self.connection.execute(delete(unclear_from).where(unclear_from.c.week < before))
        return self.connection.execute(delete(unclear).where(_NOBODY)).rowcount

    def _forget(self, writers: Iterable[str]) -> int:
        hers = list(writers)
        for at in range(0, len(hers), _BATCH):
            mine = unclear_from.c.person_hash.in_(hers[at : at + _BATCH])
            self.connection.execute(delete(unclear_from).where(mine))
        return self.connection.execute(delete(unclear).where(_NOBODY)).rowcount

    def _change(self, which: ColumnElement[bool], values: Mapping[str, object]) -> bool:
        return self.connection.execute(update(unclear).where(which).values(values)).rowcount == 1
