"""Telling Telegram where our webhook is, so that nobody has to do it by hand."""

import logging
import threading

from telegram import Bot

from bot.channels.telegram.account import TelegramAccount
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.update import ALLOWED_UPDATES
from bot.core.errors import SendError

_log = logging.getLogger(__name__)

LONGEST_PAUSE = 300.0
"""Seconds between tries while Telegram cannot be reached."""


class TelegramAnnouncing:
    """Sets the webhook once, and tries until it is set."""

    def __init__(
        self, client: TelegramClient, account: TelegramAccount, public_url: str, pause: float = 2.0
    ) -> None:
        """`pause` is how many seconds to wait after a first failure, doubled with each other."""
        self._client = client
        self._secret = account.webhook_secret
        self._url = f"{public_url.rstrip('/')}/telegram"
        self._pause = pause

    def run(self, stop: threading.Event) -> None:
        """Return when the webhook is set, or when `stop` is."""
        failures = 0
        while not stop.is_set():
            try:
                self._client.call(self._set)
            except SendError as error:
                _log.warning("telegram.webhook_not_set error=%s", type(error).__name__)
                stop.wait(min(self._pause * 2**failures, LONGEST_PAUSE))
                failures += 1
            else:
                _log.info("telegram.webhook_set")
                return

    async def _set(self, bot: Bot) -> None:
        # What has come in while nobody listened is not dropped: those are people's questions.
        await bot.set_webhook(
            self._url,
            secret_token=self._secret,
            allowed_updates=list(ALLOWED_UPDATES),
            drop_pending_updates=False,
        )
