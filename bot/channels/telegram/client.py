"""The Bot API for threads, with its failures in our words."""

import asyncio
import os
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import CancelledError
from datetime import timedelta
from typing import Any

import httpx
from telegram import Bot, Update
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.request import HTTPXRequest

from bot.channels.telegram.account import TelegramAccount
from bot.channels.telegram.loop import LoopThread
from bot.channels.telegram.update import ALLOWED_UPDATES
from bot.core.errors import (
    BadMessage,
    ChannelDown,
    OutcomeUnknown,
    RecipientOptedOut,
    RecipientUnreachable,
    SendError,
    Throttled,
)

# The library's own switch for durations in place of numbers; the numbers are deprecated.
os.environ.setdefault("PTB_TIMEDELTA", "true")

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

Work = Callable[[Bot], Coroutine[Any, Any, Any]]


class TelegramClient:
    """A bot and the thread it lives in."""

    def __init__(self, account: TelegramAccount) -> None:
        self._thread = LoopThread("telegram")
        base = account.api_url.rstrip("/")
        # Polling holds a connection for long, so it has a pool of its own.
        self._pools = (_pool(account.timeout), _pool(account.timeout))
        self._bot = Bot(
            account.token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._pools[0],
            get_updates_request=self._pools[1],
        )

    def call(self, work: Work) -> Any:
        """Do something with the bot and wait for it.

        Raises:
            SendError: the API refused or could not be asked.
        """
        try:
            return self._thread.run(work(self._bot))
        except TelegramError as error:
            raise error_of(error) from error
        except CancelledError as error:
            raise OutcomeUnknown("The program is ending.") from error

    def updates(self, after: int | None, wait: float) -> Sequence[Update]:
        """Updates that are not confirmed yet; asking for those after one confirms that one.

        Raises:
            SendError: the API could not be asked.
        """
        found: Sequence[Update] = self.call(
            lambda bot: bot.get_updates(
                offset=None if after is None else after + 1,
                timeout=timedelta(seconds=wait),
                allowed_updates=list(ALLOWED_UPDATES),
            )
        )
        return found

    def close(self) -> None:
        """Break off what is under way, give the connections back, and end the thread."""
        self._thread.run(_ended(self._pools))
        self._thread.close()


async def _ended(pools: Sequence[HTTPXRequest]) -> None:
    """Polling may be waiting for half a minute; whoever waits for it hears that it is cancelled."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    for pool in pools:
        await pool.shutdown()


def _pool(seconds: float) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=32,
        connect_timeout=seconds,
        read_timeout=seconds,
        write_timeout=seconds,
        pool_timeout=seconds,
    )


def error_of(error: TelegramError) -> SendError:
    """A failure of the Bot API as a failure to send."""
    text = error.message
    match error:
        case RetryAfter():
            wait = error.retry_after
            seconds = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
            return Throttled(f"Telegram asks us to wait: {text}", "429", seconds)
        case Forbidden():
            return RecipientOptedOut(f"Telegram: {text}", "403")
        case InvalidToken():
            return ChannelDown("Telegram refuses the bot's token.", "401")
        case Conflict():
            return ChannelDown("Another program takes this bot's updates.", "409")
        case ChatMigrated():
            return RecipientUnreachable(f"Telegram: {text}", "400")
        case BadRequest() if "chat not found" in text.lower():
            return RecipientUnreachable(f"Telegram: {text}", "400")
        case BadRequest():
            return BadMessage(f"Telegram refuses the message: {text}", "400")
        case NetworkError() if isinstance(error.__cause__, _NOT_SENT):
            return ChannelDown("Telegram cannot be reached.")
        case _:
            return OutcomeUnknown("No usable answer from Telegram.")
