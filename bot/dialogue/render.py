"""Puts a reply into words: her language, and the length her channel bears."""

import re

from bot.core.channel import Channel
from bot.core.language import Language
from bot.core.message import Option, OutMessage
from bot.dialogue.replies import Line, Reply
from bot.dialogue.words import Voice
from bot.i18n.catalogue import Catalogue
from bot.language.romanise import romanise

SMS_LIMIT = {"hi": 134, "hi-Latn": 306, "en": 306}
"""Two SMS segments in code units: UCS-2 2 x 67, GSM-7 2 x 153 (3GPP TS 23.038)."""

ONE_SMS = {"hi": 70, "hi-Latn": 160, "en": 160}
"""What a whole text may have to be one SMS, in the same code units (ibidem)."""

WAYS_ON = 2
"""Options that an answer keeps where a third would cost her a second SMS."""

RICH_LIMIT = 1000
"""WhatsApp's interactive body holds 1024 characters (provider's limit); a margin for numbers."""

_SENTENCE = re.compile(r"(?<=[.!?] )[a-z]")

_EXAMPLE = re.compile(r"(?:जैसे|jaise|Jaise|For example|Like|like):")
"""Where the authors' example begins in a question."""


def render(reply: Reply, catalogue: Catalogue, language: Language, channel: Channel) -> OutMessage:
    """The message as she will read it, without the channel's own form of options."""
    terse = channel == "sms"
    voice = Voice(catalogue, language, terse)
    options = tuple(Option(c.id, voice.words(c.title)) for c in reply.choices)
    if terse:
        options = tuple(o for o in options if o.title)
        text, options = _terse(reply, voice, options, SMS_LIMIT[language])
    else:
        text = _rich_text(reply, voice)
    return OutMessage(text=text, options=options, language=language, care=reply.care)


def _words(line: Line, voice: Voice) -> str:
    """Sentences begin with a capital, as people expect of Latin letters."""
    words = voice.words(line.value).strip()
    if voice.language == "hi":
        return words
    return _SENTENCE.sub(lambda match: match.group().upper(), words[:1].upper() + words[1:])


def _rich_text(reply: Reply, voice: Voice) -> str:
    lines = list(reply.lines)
    while True:
        spoken = [(line, words) for line in lines if (words := _words(line, voice))]
        text = "\n".join(f"• {words}" if line.bullet else words for line, words in spoken)
        spare = [line for line in lines if line.weight == "rich"]
        if len(text) <= RICH_LIMIT or not spare:
            return text
        lines.remove(spare[-1])


def _terse(
    reply: Reply, voice: Voice, options: tuple[Option, ...], limit: int
) -> tuple[str, tuple[Option, ...]]:
    """Only what must be said, in so many code units with the numbered options.

    What gives way, in this order: the example in the question (the options are examples enough),
    the last lines before the question, the last options. A question that is asked stays, and so
    does the first line where none is.
    """
    spoken = [
        _plain(words, voice)
        for line in reply.lines
        if line.weight == "must" and (words := _words(line, voice))
    ]
    if len(options) > 1 and spoken:
        spoken[-1] = _EXAMPLE.split(spoken[-1])[0].rstrip()
    asked = reply.asking is not None
    while len(spoken) > (2 if asked else 1) and _length(spoken, options) > limit:
        del spoken[-2 if asked else -1]
    excess = _length(spoken, options) - limit
    if asked and len(spoken) > 1 and excess > 0:
        spoken[-2] = _cut(spoken[-2], max(len(spoken[-2]) - excess, 0))
    while options and reply.asking != "consent" and _length(spoken, options) > limit:
        options = options[:-1]
    if not asked:
        options = _saving(spoken, options, ONE_SMS[voice.language])
    return _cut(_joined(spoken), limit), options


def _saving(spoken: list[str], options: tuple[Option, ...], room: int) -> tuple[Option, ...]:
    """Fewer options where that makes one SMS of two."""
    fewer = options
    while len(fewer) > WAYS_ON and _length(spoken, fewer) > room:
        fewer = fewer[:-1]
    return fewer if _length(spoken, fewer) <= room else options


def _plain(words: str, voice: Voice) -> str:
    """Letters of the GSM-7 alphabet only, unless it is Devanagari that is written anyway."""
    return words if voice.language == "hi" else romanise(words)


def _cut(text: str, limit: int) -> str:
    """A text that is too long by itself ends after its last whole part."""
    if len(text) <= limit:
        return text
    end = max(text.rfind(mark, 0, limit) for mark in (",", ";", ".", "।"))
    return text[: end if end > 0 else limit]


def _joined(spoken: list[str]) -> str:
    """Lines run on in an SMS, so each ends like a sentence."""
    stop = "।" if any("\u0900" <= letter <= "\u097f" for letter in "".join(spoken)) else "."
    ended = [s if s[-1] in ".।?!:" else s + stop for s in spoken[:-1]] + spoken[-1:]
    return " ".join(ended)


def _length(spoken: list[str], options: tuple[Option, ...]) -> int:
    """Code units of the whole SMS: each option costs its number and two blanks."""
    return len(_joined(spoken)) + sum(len(o.title) + 3 for o in options)
