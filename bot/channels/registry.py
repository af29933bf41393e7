"""Every door that is set up: how messages come in through it and how answers leave."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from bot.channels.local import LocalSender
from bot.channels.sms_push.gateway import PushIn, PushOut
from bot.channels.sms_push.sender import PushSender
from bot.channels.sms_push.webhook import PushMessages
from bot.channels.telegram.account import TelegramAccount
from bot.channels.telegram.client import TelegramClient
from bot.channels.telegram.sender import TelegramSender
from bot.channels.telegram.webhook import TelegramUpdates
from bot.channels.twilio.account import TwilioAccount
from bot.channels.twilio.sender import TwilioSender
from bot.channels.twilio.webhook import TwilioMessages, TwilioStatus
from bot.core.channel import Door
from bot.services.ports import Sender
from bot.services.webhooks import Webhook


class ChannelSender(Sender, Protocol):
    """A sender that holds connections."""

    def close(self) -> None:
        """Give them back."""
        ...


@dataclass(frozen=True)
class Channels:
    """The providers that are set up; None is one that is not used."""

    twilio: TwilioAccount | None = None
    telegram: TelegramAccount | None = None
    push_in: PushIn | None = None
    push_out: PushOut | None = None


def senders(channels: Channels) -> dict[Door, ChannelSender]:
    """A sender for every door through which answers can leave."""
    quiet()
    found: dict[Door, ChannelSender] = {"simulator": LocalSender(), "console": LocalSender()}
    if channels.twilio is not None:
        account = channels.twilio
        if account.whatsapp_from:
            found["twilio_whatsapp"] = TwilioSender(account, "whatsapp")
        if account.sms_from:
            found["twilio_sms"] = TwilioSender(account, "sms")
    if channels.telegram is not None:
        found["telegram"] = TelegramSender(TelegramClient(channels.telegram))
    if channels.push_out is not None:
        found["push_sms"] = PushSender(channels.push_out)
    return found


def webhooks(channels: Channels, now: Callable[[], float] = time.time) -> tuple[Webhook, ...]:
    """Every way in that has a provider.

    Raises:
        ConfigError: one of them would be open to anybody.
    """
    found: list[Webhook] = []
    if channels.twilio is not None:
        found.append(TwilioMessages(channels.twilio, "whatsapp"))
        found.append(TwilioMessages(channels.twilio, "sms"))
        found.append(TwilioStatus(channels.twilio))
    if channels.telegram is not None and channels.telegram.webhook_secret:
        found.append(TelegramUpdates(channels.telegram))
    if channels.push_in is not None:
        found.append(PushMessages(channels.push_in, now))
    return tuple(found)


def quiet() -> None:
    """httpx logs every address it calls, and Telegram's address has the bot's token in it."""
    for name in ("httpx", "httpcore"):
        logging.getLogger(name).setLevel(logging.WARNING)
