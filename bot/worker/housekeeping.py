"""A thread for what recurs: a sign of life, and forgetting what has had its time."""

import logging
import threading
from collections.abc import Callable

from bot.services.heartbeat import EVERY, Heartbeat
from bot.services.retention import Retention

log = logging.getLogger(__name__)

BEATS_A_LOOK = 12
"""Signs of life between two looks whether something is due to be forgotten: a minute."""


class Housekeeping:
    """`start` and `stop`; in between, the worker is known to live and retention is kept."""

    def __init__(self, retention: Retention, heartbeat: Heartbeat) -> None:
        self._retention = retention
        self._heartbeat = heartbeat
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._keep, name="housekeeping")

    def start(self) -> None:
        """Begin, with a sign of life and a first look at once."""
        self._thread.start()

    def stop(self) -> None:
        """Return when what is in hand is done, and it is told that the worker ends."""
        self._stopping.set()
        self._thread.join()
        _attempt("heartbeat", self._heartbeat.end)

    def _keep(self) -> None:
        beats = 0
        while not self._stopping.is_set():
            _attempt("heartbeat", self._heartbeat.beat)
            if beats % BEATS_A_LOOK == 0:
                _attempt("retention", self._retention.purge_if_due)
            beats += 1
            self._stopping.wait(EVERY.total_seconds())


def _attempt(what: str, task: Callable[[], object]) -> None:
    try:
        task()
    except Exception as error:  # noqa: BLE001 - the next time may fare better
        log.error("%s.failed kind=%s", what, type(error).__name__)  # noqa: TRY400
