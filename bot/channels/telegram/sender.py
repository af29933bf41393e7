"""Messages out to Telegram, with an inline keyboard where there is something to choose."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions

from bot.channels.forms import compose
from bot.channels.telegram.client import TelegramClient
from bot.core.message import Option, OutMessage
from bot.services.ports import SendReceipt

MAX_CALLBACK_BYTES = 64
_NARROW, _MIDDLE = 8, 16
"""Longest title, in characters, for three and for two buttons in a row on a small screen."""


class TelegramSender:
    """Sends to private chats. Safe for several threads."""

    def __init__(self, client: TelegramClient) -> None:
        self._client = client

    def send(self, address: str, message: OutMessage, ref: str) -> SendReceipt:  # noqa: ARG002
        """Send a message to a chat; the receipt holds Telegram's id of it.

        Telegram has nowhere to put `ref`, and no status callbacks.

        Raises:
            SendError: as `bot.channels.telegram.client` has it.
        """
        composed = compose(message, "telegram")
        sent = self._client.call(
            lambda bot: bot.send_message(
                chat_id=int(address),
                text=composed.text,
                reply_markup=keyboard(composed.options) if composed.options else None,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        )
        return SendReceipt(str(sent.message_id))

    def close(self) -> None:
        """Give the connections back."""
        self._client.close()


def keyboard(options: Sequence[Option]) -> InlineKeyboardMarkup:
    """Options as buttons, as many a row as their titles leave legible."""
    buttons = [
        InlineKeyboardButton(option.title, callback_data=_callback(option, number))
        for number, option in enumerate(options, start=1)
    ]
    longest = max(len(option.title) for option in options)
    width = 3 if longest <= _NARROW else 2 if longest <= _MIDDLE else 1
    return InlineKeyboardMarkup([buttons[i : i + width] for i in range(0, len(buttons), width)])


def _callback(option: Option, number: int) -> str:
    """The option's id; where it is too long for Telegram its number, which means the same."""
    return option.id if len(option.id.encode()) <= MAX_CALLBACK_BYTES else str(number)
