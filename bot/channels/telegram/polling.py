"""Asking Telegram for updates: for a helpline that has no public address.

An update is confirmed by asking for the ones after it, and only once it is stored. After a crash
Telegram sends again what was not confirmed, and the store knows it by its id; so nothing need be
remembered here.
"""

import logging
import threading
from collections.abc import Callable

from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.update import inbound_of
from bot.core.errors import SendError
from bot.core.message import Inbound

_log = logging.getLogger(__name__)

LONGEST_PAUSE = 60.0
"""Seconds between tries while Telegram or our database is away."""


class TelegramPolling:
    """Takes updates until it is told to stop."""

    def __init__(
        self,
        client: TelegramClient,
        bot_id: str,
        accept: Callable[[Inbound], object],
        *,
        wait: float = 25.0,
        pause: float = 1.0,
    ) -> None:
        """`accept` returns once a message is stored and raises if it could not be.

        `wait` is how many seconds Telegram holds a question open; `pause` how long we wait after a
        first failure, doubled with each further one.
        """
        self._client = client
        self._bot_id = bot_id
        self._accept = accept
        self._wait = wait
        self._pause = pause
        self._confirmed: int | None = None

    def run(self, stop: threading.Event) -> None:
        """Take updates until `stop` is set. Ends a webhook first, since Telegram allows one way."""
        failures = 0
        ready = False
        while not stop.is_set():
            try:
                if not ready:
                    self._client.call(lambda bot: bot.delete_webhook(drop_pending_updates=False))
                    ready = True
                self.once()
                failures = 0
            except Exception as error:  # noqa: BLE001 - the loop has to outlive every failure
                if stop.is_set():
                    return
                wait = self._after(error, failures)
                failures += 1
                _log.warning("telegram.polling_failed error=%s", type(error).__name__)
                stop.wait(wait)

    def once(self) -> int:
        """Take what there is, each update stored before it is confirmed; returns how many."""
        updates = self._client.updates(self._confirmed, self._wait)
        for update in updates:
            message = inbound_of(update, self._bot_id)
            if message is not None:
                self._accept(message)
            self._confirmed = update.update_id
            if update.callback_query is not None:
                self._acknowledge(update.callback_query.id)
        return len(updates)

    def _acknowledge(self, query: str) -> None:
        """Stop the clock on a tapped button. The tap itself is stored, so a failure is no loss."""
        try:
            self._client.call(lambda bot: bot.answer_callback_query(query))
        except SendError as error:
            _log.info("telegram.query_not_answered error=%s", type(error).__name__)

    def _after(self, error: Exception, failures: int) -> float:
        asked = getattr(error, "retry_after", None)
        pause: float = min(self._pause * 2**failures, LONGEST_PAUSE)
        return max(pause, asked) if isinstance(asked, float) else pause
