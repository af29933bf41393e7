"""The form a message takes on each channel: buttons, a list, a keyboard, or numbers in the text.

Whatever the form, a number typed in reply means the option at that place; so options keep their
order everywhere. Titles are never cut: when one is too long for a form, the next simpler is taken.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.channels.segments import measure
from bot.core.channel import Channel
from bot.core.message import Option, OutMessage

Form = Literal["plain", "buttons", "list", "keyboard", "numbered"]

MAX_BUTTONS, MAX_BUTTON_TITLE = 3, 20
MAX_ITEMS, MAX_ITEM_TITLE = 10, 24
MAX_INTERACTIVE_TEXT = 1024
"""WhatsApp: more buttons, items or characters than these are refused by the provider."""

_ROOM: dict[Channel, int] = {"whatsapp": 1600, "sms": 1600, "telegram": 4096, "console": 100_000}
"""Longest text in characters. Twilio refuses more than 1600 on every channel (error 21617)."""


@dataclass(frozen=True)
class Composed:
    """A message as the person sees it. `segments` is the number of SMS, None on other channels."""

    text: str
    options: tuple[Option, ...]
    segments: int | None
    form: Form


def compose(message: OutMessage, channel: Channel, *, interactive: bool = True) -> Composed:
    """Give a message the form of a channel.

    `interactive` is False where WhatsApp buttons cannot be had (no content template is set up).
    A text longer than the channel takes is cut after its last whole sentence that fits.
    """
    form = _form(message, channel, interactive)
    if form != "numbered":
        text = _fit(message.text, _ROOM[channel])
    else:
        tail = _numbered(message.options, channel)
        text = _fit(message.text, _ROOM[channel] - len(tail)) + tail
    segments = measure(text).segments if channel == "sms" else None
    return Composed(text, message.options, segments, form)


def _form(message: OutMessage, channel: Channel, interactive: bool) -> Form:
    options = message.options
    if not options:
        return "plain"
    if channel == "telegram":
        return "keyboard"
    if channel == "whatsapp" and interactive and len(message.text) <= MAX_INTERACTIVE_TEXT:
        if _fits(options, MAX_BUTTONS, MAX_BUTTON_TITLE):
            return "buttons"
        if _fits(options, MAX_ITEMS, MAX_ITEM_TITLE):
            return "list"
    return "numbered"


def _fits(options: Sequence[Option], count: int, title: int) -> bool:
    titles = {option.title for option in options}
    # The provider refuses two buttons of one title.
    return len(options) <= count and len(titles) == len(options) and max(map(len, titles)) <= title


def _numbered(options: Sequence[Option], channel: Channel) -> str:
    """SMS: all in one line, since every character is paid for. Elsewhere one a line."""
    lines = [f"{number} {option.title}" for number, option in enumerate(options, start=1)]
    if channel == "sms":
        return "\n" + " ".join(lines)
    return "\n\n" + "\n".join(f"{n}. {option.title}" for n, option in enumerate(options, start=1))


def _fit(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    kept = text[: room - 1]
    end = max(kept.rfind(mark) for mark in ("।", ". ", "\n", "? ", "! "))
    return (kept[: end + 1] if end > 0 else kept).rstrip() + "…"
