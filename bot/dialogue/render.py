"""Puts a reply into words: her language, and the length her channel bears."""

from bot.core.channel import Channel
from bot.core.language import Language
from bot.core.message import Option, OutMessage
from bot.dialogue.replies import Line, Reply
from bot.dialogue.words import Voice
from bot.i18n.catalogue import Catalogue

SMS_LIMIT = {"hi": 134, "hi-Latn": 306, "en": 306}
"""Two SMS segments in code units: UCS-2 2 x 67, GSM-7 2 x 153 (3GPP TS 23.038)."""

RICH_LIMIT = 1000
"""WhatsApp's interactive body holds 1024 characters (provider's limit); a margin for numbers."""


def render(reply: Reply, catalogue: Catalogue, language: Language, channel: Channel) -> OutMessage:
    """The message as she will read it, without the channel's own form of options."""
    terse = channel == "sms"
    voice = Voice(catalogue, language, terse)
    options = tuple(Option(c.id, voice.words(c.title)) for c in reply.choices)
    if terse:
        options = () if any(not o.title for o in options) else options
        reserved = sum(len(o.title) + 3 for o in options)
        text = _terse_text(reply, voice, SMS_LIMIT[language] - reserved)
    else:
        text = _rich_text(reply, voice)
    return OutMessage(text=text, options=options, language=language, care=reply.care)


def _words(line: Line, voice: Voice) -> str:
    return voice.words(line.value).strip()


def _rich_text(reply: Reply, voice: Voice) -> str:
    lines = list(reply.lines)
    while True:
        spoken = [(line, words) for line in lines if (words := _words(line, voice))]
        text = "\n".join(f"• {words}" if line.bullet else words for line, words in spoken)
        spare = [line for line in lines if line.weight == "rich"]
        if len(text) <= RICH_LIMIT or not spare:
            return text
        lines.remove(spare[-1])


def _terse_text(reply: Reply, voice: Voice, limit: int) -> str:
    """Only what must be said; if that is still too long, the lines before the question give way.

    The last line is the question or the next step: it stays whatever happens.
    """
    spoken = [words for line in reply.lines if line.weight == "must"
              and (words := _words(line, voice))]  # fmt: skip
    while len(spoken) > 2 and len(" ".join(spoken)) > limit:
        del spoken[-2]
    return " ".join(spoken)
