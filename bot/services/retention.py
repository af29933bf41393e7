"""Forgets what has had its time: texts, idle sessions, old rows, silent contacts."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.services.ports import Clock, NewId
from bot.services.unclear import week
from bot.services.unit import Store

log = logging.getLogger(__name__)

BATCH = 200
"""Contacts forgotten in one transaction: nobody's message waits long for it."""
BOOKMARK = "retention"


@dataclass(frozen=True)
class RetentionRules:
    """How long what is kept. `unkept` is the time for which a simulator shows what may not be kept
    at all; `rows` the time for which a provider's repeat is still recognised; `erased` the time
    between an erasure and the loss of the address, in which she is still told of it;
    `contacts` that of a silent contact, and of the session of somebody who said STOP; `unclear`
    that of messages kept for labelling, which go with the week in which it ends."""

    inbox_texts: timedelta = timedelta(days=30)
    outbox_texts: timedelta = timedelta(days=30)
    unkept: timedelta = timedelta(minutes=15)
    sessions: timedelta = timedelta(days=30)
    unagreed_sessions: timedelta = timedelta(minutes=30)
    rows: timedelta = timedelta(days=60)
    erased: timedelta = timedelta(minutes=10)
    contacts: timedelta = timedelta(days=365)
    unclear: timedelta = timedelta(days=90)
    every: timedelta = timedelta(minutes=5)


@dataclass(frozen=True)
class Purged:
    """How much was forgotten."""

    texts: int
    sessions: int
    rows: int
    contacts: int
    unclear: int = 0


class Retention:
    """See `purge` and `purge_if_due`."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId, rules: RetentionRules) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id
        self._rules = rules

    def purge(self) -> Purged:
        """Forget now, in a few short transactions."""
        now, rules = self._clock.now(), self._rules
        with self._store.begin() as unit:
            texts = unit.erasure.wipe_texts(
                now - rules.inbox_texts, now - rules.outbox_texts, now - rules.unkept
            )
            sessions = unit.erasure.drop_sessions(
                now - rules.unagreed_sessions, now - rules.sessions, now - rules.contacts
            )
        with self._store.begin() as unit:
            rows = unit.erasure.drop_rows(now - rules.rows)
            # Where nothing is to be kept, not even this week's stays.
            kept = rules.unclear or -timedelta(weeks=1)
            unclear = unit.unclear.expire(week(now - kept))
        purged = Purged(texts, sessions, rows, self._forget(now), unclear)
        log.info("retention.purged %s", purged)
        return purged

    def purge_if_due(self) -> Purged | None:
        """Forget, unless this or another worker has done so lately."""
        now = self._clock.now()
        with self._store.begin() as unit:
            last = unit.bookmarks.read(BOOKMARK)
            if last is not None and now - datetime.fromisoformat(last) < self._rules.every:
                return None
            unit.bookmarks.write(BOOKMARK, now.isoformat())
        return self.purge()

    def _forget(self, now: datetime) -> int:
        forgotten = 0
        while True:
            with self._store.begin() as unit:
                silent = unit.erasure.forgettable(
                    now - self._rules.erased, now - self._rules.contacts, BATCH
                )
                done = [
                    unit.contacts.forget(contact_id, f"forgotten-{self._new_id()}")
                    for contact_id in silent
                ]
            forgotten += sum(done)
            if len(silent) < BATCH or not any(done):
                return forgotten
