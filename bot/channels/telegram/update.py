"""Reading updates: a text, a tap on an inline keyboard, or something that cannot be read.

Only private chats are ours; edits, groups and channels are ignored.
"""

import json

from telegram import CallbackQuery, Message, MessageEntity, Update

from bot.core.errors import RejectedRequest
from bot.core.message import Inbound

ALLOWED_UPDATES = ("message", "callback_query")
"""All that Telegram is asked to send."""


_UNREADABLE = (TypeError, ValueError, KeyError, AttributeError, OverflowError, OSError)
"""What the library raises where a field has not the form it knows."""


def parse(body: bytes) -> Update | None:
    """The update in a webhook call; None for one that the library cannot read.

    That is no reason to refuse it: Telegram would send it again and hold back all that follow.

    Raises:
        RejectedRequest: it is no update at all (400).
    """
    try:
        payload = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise RejectedRequest("The body is not JSON.", 400) from error
    if not isinstance(payload, dict) or not isinstance(payload.get("update_id"), int):
        raise RejectedRequest("The body is not an update.", 400)
    try:
        return Update.de_json(payload, None)
    except _UNREADABLE:
        return None


def inbound_of(update: Update, bot_id: str) -> Inbound | None:
    """The message in an update, None when it is of a kind we do not take."""
    external_id = f"{bot_id}:{update.update_id}"
    if update.callback_query is not None:
        return _tapped(update.callback_query, external_id)
    message = update.message
    if message is None or message.chat.type != message.chat.PRIVATE:
        return None
    return Inbound(
        channel="telegram",
        door="telegram",
        external_id=external_id,
        address=str(message.chat.id),
        text=_text(message).replace("\x00", ""),
        media=_media(message),
        reply_to=bot_id,
        received_at=message.date,
    )


def _tapped(query: CallbackQuery, external_id: str) -> Inbound | None:
    # A query without data comes from a game; one without a message is too old to be answered.
    if not query.data or query.message is None or query.message.chat.type != "private":
        return None
    return Inbound(
        channel="telegram",
        door="telegram",
        external_id=external_id,
        address=str(query.message.chat.id),
        button=query.data,
    )


def _text(message: Message) -> str:
    """The text or the caption; of a command such as `/start` only its word."""
    text = message.text or message.caption or ""
    command = next(
        (e for e in message.entities if e.type == MessageEntity.BOT_COMMAND and e.offset == 0), None
    )
    return text[1 : command.length].partition("@")[0] if command else text


def _media(message: Message) -> str | None:
    for attachment in (message.voice, message.audio, message.video, message.document):
        if attachment is not None:
            return attachment.mime_type or "application/octet-stream"
    if message.photo:
        return "image/jpeg"
    if message.sticker is not None:
        return "image/webp"
    if message.video_note is not None:
        return "video/mp4"
    if message.location is not None:
        return "application/geo+json"
    if message.contact is not None:
        return "text/vcard"
    return None
