"""Messages as the rooms hand them to one another: in from a channel, out to a channel."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Optional

from bot.core.channel import Channel, Door
from bot.core.language import Language


@dataclass(frozen=True)
class Inbound:
    """One message that a person sent, as a channel adapter parsed it.

    `external_id` is the provider's id and unique within `door`; where a provider gives none, the
    adapter derives one from the content. `address` is opaque: never parse a person out of it.
    `button` is the id of the option tapped. `media` is a media type such as `audio/ogg` when the
    message carries no text that can be read.
    """

    channel: Channel
    door: Door
    external_id: str
    address: str
    text: str = ""
    button: Optional[str] = None
    media: Optional[str] = None
    reply_to: Optional[str] = None
    """Our own address that was written to, where a provider has several."""
    received_at: Optional[datetime] = None


@dataclass(frozen=True)
class Option:
    """A choice shown under a message. The part of `id` after the last `:` is the value chosen."""

    id: str
    title: str


@dataclass(frozen=True)
class OutMessage:
    """One message to a person, in her words but not yet in a channel's form.

    `care` is `safety` for answers that must never be sent twice by guess, and never carry a
    heading that gives them away; `ordinary` for everything else.
    """

    text: str
    options: tuple[Option, ...] = ()
    language: Language = "hi"
    care: Literal["ordinary", "safety"] = "ordinary"
