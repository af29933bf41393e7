"""The worker process: whoever has work is served, what has had its time is forgotten."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from bot.app.one_worker import is_for_one, only_worker
from bot.app.parts import core, new_id, rounds
from bot.app.providers import channels
from bot.channels.registry import senders
from bot.core.errors import ConfigError
from bot.dialogue.pauses import Pauses
from bot.services.clock import SystemClock
from bot.services.heartbeat import Heartbeat
from bot.services.retention import Retention, RetentionRules
from bot.settings import Settings
from bot.store.unit import SqlStore
from bot.worker.housekeeping import Housekeeping
from bot.worker.worker import Worker

PATIENCE = 5.0
"""Seconds in which another worker, or a talk in a terminal, may finish what it has in hand."""


def retention(settings: Settings, store: SqlStore) -> Retention:
    """What forgets, by the terms that the settings set."""
    rules = RetentionRules(
        inbox_texts=timedelta(days=settings.inbox_text_days),
        outbox_texts=timedelta(days=settings.outbox_text_days),
        sessions=timedelta(minutes=settings.session_minutes),
        # The dialogue takes up nothing older: why should the disk?
        unagreed_sessions=Pauses().forget_unagreed_after,
        unclear=timedelta(days=settings.label_days),
    )
    return Retention(store, SystemClock(), new_id, rules)


@contextmanager
def working(settings: Settings, patience: float = PATIENCE) -> Iterator[Worker]:
    """A worker at work. Leaving takes nothing new and finishes what is in hand.

    Raises:
        ConfigError: another worker is at work on a database that has one at a time, and does not
            end in `patience` seconds.
    """
    with only_worker(settings.database_url, patience) as alone:
        if not alone:
            raise ConfigError(
                "Another worker is at work on this database: end it first, or use PostgreSQL, "
                "where there may be several."
            )
        with _at_work(settings) as worker:
            yield worker


@contextmanager
def _at_work(settings: Settings) -> Iterator[Worker]:
    parts = core(settings)
    ways_out = senders(channels(settings))
    served = rounds(parts, ways_out)
    if is_for_one(settings.database_url):
        # We are alone: whoever holds a lane was killed at it.
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
