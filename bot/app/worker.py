"""The worker process: whoever has work is served, what has had its time is forgotten."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from bot.app.parts import core, new_id, rounds
from bot.app.providers import channels
from bot.channels.registry import senders
from bot.services.clock import SystemClock
from bot.services.heartbeat import Heartbeat
from bot.services.retention import Retention, RetentionRules
from bot.settings import SQLITE, Settings
from bot.store.unit import SqlStore
from bot.worker.housekeeping import Housekeeping
from bot.worker.worker import Worker

UNAGREED = timedelta(minutes=30)
"""The dialogue takes up nothing older from somebody who has not agreed: why should the disk?"""


def retention(settings: Settings, store: SqlStore) -> Retention:
    """What forgets, by the terms that the settings set."""
    rules = RetentionRules(
        inbox_texts=timedelta(days=settings.inbox_text_days),
        outbox_texts=timedelta(days=settings.outbox_text_days),
        sessions=timedelta(minutes=settings.session_minutes),
        unagreed_sessions=UNAGREED,
    )
    return Retention(store, SystemClock(), new_id, rules)


@contextmanager
def working(settings: Settings) -> Iterator[Worker]:
    """A worker at work. Leaving takes nothing new and finishes what is in hand."""
    parts = core(settings)
    ways_out = senders(channels(settings))
    served = rounds(parts, ways_out)
    if settings.database_url.startswith(SQLITE):
        # SQLite has one worker at a time: whoever holds a lane was killed at it.
        served.inherit()
    worker = Worker(served, settings.worker_threads)
    heartbeat = Heartbeat(parts.store, SystemClock())
    housekeeping = Housekeeping(retention(settings, parts.store), heartbeat)
    worker.start()
    housekeeping.start()
    try:
        yield worker
    finally:
        worker.stop()
        housekeeping.stop()
        for sender in ways_out.values():
            sender.close()
        parts.store.close()
