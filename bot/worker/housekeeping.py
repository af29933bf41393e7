"""A thread for what recurs: forgetting what has had its time."""

import logging
import threading

from bot.services.retention import Retention

log = logging.getLogger(__name__)

LOOK_EVERY = 60.0
"""Seconds between two looks whether something is due."""


class Housekeeping:
    """`start` and `stop`; in between, retention is kept."""

    def __init__(self, retention: Retention) -> None:
        self._retention = retention
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._keep, name="housekeeping")

    def start(self) -> None:
        """Begin, with a first look at once."""
        self._thread.start()

    def stop(self) -> None:
        """Return when what is in hand is done."""
        self._stopping.set()
        self._thread.join()

    def _keep(self) -> None:
        while not self._stopping.is_set():
            try:
                self._retention.purge_if_due()
            except Exception as error:  # noqa: BLE001 - the next look may fare better
                log.error("retention.failed kind=%s", type(error).__name__)  # noqa: TRY400
            self._stopping.wait(LOOK_EVERY)
