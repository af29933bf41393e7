"""How the pages speak: their own words, the authors' texts, dates and money in one language."""

import re
from datetime import date

from babel.dates import format_date

from bot.core.language import LANGUAGES, Language
from bot.i18n.money import rupees
from bot.knowledge.text import Text
from bot.language.romanise import romanise
from bot.web.schemes.words import WORDS

_BEGINNING = re.compile(r"(?:^|(?<=[.!?] ))[a-z]")


def language_of(asked: str | None) -> Language:
    """The language that is asked for; Hindi where none is, or one that is not spoken here."""
    return next((language for language in LANGUAGES if language == asked), "hi")


class Voice:
    """One language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def word(self, name: str, *filled: str | int) -> str:
        """Words of the page. Raises KeyError for a name that has none."""
        words = WORDS[name]
        # Our name is spelt by no rule.
        if self.language == "en" or (name == "brand" and self.language == "hi-Latn"):
            return words.en.format(*filled)
        hindi = words.hi.format(*filled)
        return _begun(romanise(hindi)) if self.language == "hi-Latn" else hindi

    def said(self, text: Text) -> str:
        """An author's text."""
        words = text.of(self.language)
        return _begun(words) if self.language == "hi-Latn" else words

    def day(self, day: date) -> str:
        """21 नवंबर 2026."""
        if self.language == "en":
            return format_date(day, "d MMMM yyyy", locale="en_IN")
        hindi = format_date(day, "d MMMM yyyy", locale="hi")
        return romanise(hindi) if self.language == "hi-Latn" else hindi

    def money(self, amount: int, per: str) -> str:
        """₹1,100 with how often it comes."""
        return self.word(f"per_{per}", rupees(amount, self.language))


def _begun(words: str) -> str:
    """With a capital where a sentence begins, as readers expect of Latin letters."""
    return _BEGINNING.sub(lambda match: match.group().upper(), words)
