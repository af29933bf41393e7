"""Telegram's way in, known by the secret that was agreed when the webhook was set."""

import hmac
import json
from dataclasses import dataclass

from bot.channels.telegram.account import TelegramAccount
from bot.channels.telegram.update import inbound_of, parse
from bot.core.errors import ConfigError, RejectedRequest
from bot.services.webhooks import HttpAnswer, HttpRequest, Received


@dataclass(frozen=True)
class TelegramUpdates:
    """Updates by webhook."""

    account: TelegramAccount
    name: str = "telegram"
    path: str = "/telegram"
    methods: tuple[str, ...] = ("POST",)

    def __post_init__(self) -> None:
        if not self.account.webhook_secret:
            raise ConfigError(
                "Telegram's webhook needs a secret; without one anybody could call it."
            )

    def receive(self, request: HttpRequest) -> Received:
        """The message in an update. What we do not take is answered well: Telegram would repeat
        it, and hold back everything after it."""
        given = request.headers.get("x-telegram-bot-api-secret-token", "")
        if not hmac.compare_digest(given.encode(), self.account.webhook_secret.encode()):
            raise RejectedRequest("The secret is missing or wrong.", 403)
        update = parse(request.body)
        if update is None:
            return Received(HttpAnswer(), ignored="an update that cannot be read")
        message = inbound_of(update, self.account.bot_id)
        # A tapped button shows a clock until its query is answered. Telegram takes the call as
        # the response to the webhook, so no request of ours stands between her and the store.
        answer = HttpAnswer()
        if update.callback_query is not None:
            call = {"method": "answerCallbackQuery", "callback_query_id": update.callback_query.id}
            answer = HttpAnswer(json.dumps(call).encode(), "application/json")
        if message is None:
            return Received(answer, ignored="a kind of update we do not take")
        return Received(answer, messages=(message,))
