"""Sentences as meaning: which text, with which values. `render` puts them into her language.

`say("You get %(amount)s.", amount=Money(300))` names an English sentence of the catalogue. With
`sms=` a shorter sentence stands in for it where every character costs her money. Sentences from
the knowledge base are bilingual `Text`s and need no catalogue.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from bot.core.language import Language
from bot.i18n.catalogue import Catalogue
from bot.i18n.money import rupees
from bot.language.romanise import romanise


class Bilingual(Protocol):
    """A text of the knowledge base: it knows its own Hindi and English."""

    @property
    def hi(self) -> str: ...
    @property
    def en(self) -> str: ...


@dataclass(frozen=True)
class Money:
    """Whole rupees."""

    amount: int


@dataclass(frozen=True)
class Say:
    """A sentence of the catalogue; `sms` is its short form, `""` leaves it out of an SMS."""

    msgid: str
    values: Mapping[str, "Value"] = field(default_factory=dict)
    sms: str | None = None


@dataclass(frozen=True)
class Listing:
    """Things in a row: `a, b, c`."""

    items: tuple["Value", ...]
    separator: str = ", "


Value = str | int | Money | Say | Listing | Bilingual


def say(msgid: str, sms: str | None = None, **values: Value) -> Say:
    """A sentence to be said. The first argument is what translators see."""
    return Say(msgid, values, sms)


@dataclass(frozen=True)
class Voice:
    """How to speak now: the language, and whether every character counts."""

    catalogue: Catalogue
    language: Language
    terse: bool = False

    def words(self, value: Value) -> str:
        """The value in words."""
        if isinstance(value, str):
            return value
        if isinstance(value, int):
            return str(value)
        if isinstance(value, Money):
            return rupees(value.amount, self.language)
        if isinstance(value, Listing):
            return value.separator.join(self.words(item) for item in value.items)
        if isinstance(value, Say):
            return self._sentence(value)
        return self._content(value)

    def _sentence(self, sentence: Say) -> str:
        msgid = sentence.msgid
        if self.terse and sentence.sms is not None:
            msgid = sentence.sms
        if not msgid:
            return ""
        values = {name: self.words(value) for name, value in sentence.values.items()}
        return self.catalogue.text(msgid, self.language) % values

    def _content(self, text: Bilingual) -> str:
        if self.language == "en":
            return text.en
        return text.hi if self.language == "hi" else romanise(text.hi)
