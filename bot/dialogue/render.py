"""Puts a reply into words: her language, and the length her channel bears."""

import re
from collections.abc import Sequence
from itertools import compress

from bot.core.channel import Channel
from bot.core.language import Language
from bot.core.message import Option, OutMessage
from bot.dialogue.replies import Line, Reply, Weight
from bot.dialogue.words import Voice
from bot.i18n.catalogue import Catalogue
from bot.language.romanise import romanise

SMS_LIMIT = {"hi": 134, "hi-Latn": 306, "en": 306}
"""Two SMS segments in code units: UCS-2 2 x 67, GSM-7 2 x 153 (3GPP TS 23.038)."""

ONE_SMS = {"hi": 70, "hi-Latn": 160, "en": 160}
"""What a whole text may have to be one SMS, in the same code units (ibidem)."""

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
        text, options = _terse(reply, voice, options, language)
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
    reply: Reply, voice: Voice, options: tuple[Option, ...], language: Language
) -> tuple[str, tuple[Option, ...]]:
    """One SMS if that can be had without what is only nice; else what must be said, in two.

    Ways to go on may give way, too; the answers to a question may not.
    """
    wanted = [
        (line.weight, _plain(words, voice))
        for line in reply.lines
        if line.weight != "rich" and (words := _words(line, voice))
    ]
    core = [words for weight, words in wanted if weight == "must"]
    fewer = () if reply.asking is not None else (options[:2], options[:1])
    for kept in (options, *fewer):
        if core and _length(_spoken(core, kept), kept) <= ONE_SMS[language]:
            return _filled_up(wanted, kept, ONE_SMS[language]), kept
    spoken = _spoken([words for _, words in wanted], options)
    return _squeezed(spoken, options, SMS_LIMIT[language], reply.asking)


def _filled_up(
    wanted: Sequence[tuple[Weight, str]], options: tuple[Option, ...], limit: int
) -> str:
    """What must be said, with as much of what is nice as one SMS still holds."""
    texts = [words for _, words in wanted]
    chosen = [weight == "must" for weight, _ in wanted]
    for place, (weight, _) in enumerate(wanted):
        if weight == "nice":
            chosen[place] = True
            longer = _spoken(list(compress(texts, chosen)), options)
            chosen[place] = _length(longer, options) <= limit
    return _joined(_spoken(list(compress(texts, chosen)), options))


def _spoken(texts: list[str], options: tuple[Option, ...]) -> list[str]:
    """The texts as they are sent; a question followed by options needs no example."""
    spoken = list(texts)
    if len(options) > 1 and spoken:
        spoken[-1] = _EXAMPLE.split(spoken[-1])[0].rstrip()
    return spoken


def _squeezed(
    spoken: list[str], options: tuple[Option, ...], limit: int, asking: str | None
) -> tuple[str, tuple[Option, ...]]:
    """Only what must be said, in so many code units with the numbered options.

    What gives way, in this order: the last lines before the question, the end of what is left
    before it, the last options. A question that is asked stays, and so does the first line where
    none is.
    """
    asked = asking is not None
    while len(spoken) > (2 if asked else 1) and _length(spoken, options) > limit:
        del spoken[-2 if asked else -1]
    excess = _length(spoken, options) - limit
    if asked and len(spoken) > 1 and excess > 0:
        spoken[-2] = _cut(spoken[-2], max(len(spoken[-2]) - excess, 0))
    while options and asking != "consent" and _length(spoken, options) > limit:
        options = options[:-1]
    return _cut(_joined(spoken), limit), options


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
