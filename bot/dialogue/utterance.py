"""One message of hers as the dialogue sees it."""

from dataclasses import dataclass

from bot.core.channel import Channel


@dataclass(frozen=True)
class Utterance:
    """`text` as typed (masked already), `button` the id of an option tapped, `media` its type
    when the message has no text that can be read (a voice note, a picture)."""

    text: str = ""
    button: str | None = None
    media: str | None = None
    channel: Channel = "whatsapp"
