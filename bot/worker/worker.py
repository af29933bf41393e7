"""Threads that serve contacts, one contact a thread, until they are told to stop.

Only one thread at a time looks for work, the others work or wait for their turn to look: an idle
helpline asks the database a few times a second, however many threads it has.
"""

import logging
import threading
from datetime import timedelta

from bot.services.rounds import Round, Rounds

log = logging.getLogger(__name__)

SHORTEST_LOOK = 0.005
LONGEST_LOOK = 0.2
"""Seconds between two looks for work: quick while there is talk, slow while there is none."""
AFTER_FAILURE = timedelta(seconds=5)
"""How long a contact, or the database, is left alone after something unforeseen."""


class Worker:
    """Serves whoever has work. `start`, `ring` when work has come, `stop`."""

    def __init__(self, rounds: Rounds, threads: int) -> None:
        self._rounds = rounds
        self._looking = threading.Lock()
        self._bell = threading.Event()
        self._stopping = threading.Event()
        self._threads = [
            threading.Thread(target=self._serve, name=f"worker-{number}")
            for number in range(threads)
        ]

    def start(self) -> None:
        """Begin to serve."""
        for thread in self._threads:
            thread.start()

    def ring(self) -> None:
        """Work has come: look now and not only at the next look."""
        self._bell.set()

    def stop(self) -> None:
        """Take nothing new, finish what is in hand, and return when all is still."""
        self._stopping.set()
        self._bell.set()
        for thread in self._threads:
            thread.join()

    def _serve(self) -> None:
        while not self._stopping.is_set():
            with self._looking:
                current = self._look()
            if current is not None:
                self._finish(current)

    def _look(self) -> Round | None:
        wait = SHORTEST_LOOK
        while not self._stopping.is_set():
            try:
                current = self._rounds.begin()
            except Exception as error:  # noqa: BLE001 - a worker outlives whatever goes wrong
                log.error("worker.cannot_look kind=%s", type(error).__name__)  # noqa: TRY400
                self._stopping.wait(AFTER_FAILURE.total_seconds())
                continue
            if current is not None:
                return current
            self._bell.wait(wait)
            self._bell.clear()
            wait = min(wait * 1.5, LONGEST_LOOK)
        return None

    def _finish(self, current: Round) -> None:
        contact_id = current.claim.contact_id
        try:
            self._rounds.finish(current)
        except Exception as error:  # noqa: BLE001 - a worker outlives whatever goes wrong
            log.error(  # noqa: TRY400
                "worker.round_failed contact=%s kind=%s", contact_id, type(error).__name__
            )
            self._let_go(current)

    def _let_go(self, current: Round) -> None:
        try:
            self._rounds.abandon(current, AFTER_FAILURE)
        except Exception as error:  # noqa: BLE001 - a worker outlives whatever goes wrong
            # Its lease will end by itself.
            log.error("worker.cannot_let_go kind=%s", type(error).__name__)  # noqa: TRY400
