"""Texts in both languages side by side, and the strict base of every record an author writes."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

from bot.core.language import Language
from bot.language.romanise import romanise

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""A text that is not empty."""

Id = Annotated[str, StringConstraints(pattern=r"^_?[a-z0-9][a-z0-9_-]*$")]
"""An id: small Latin letters, digits, hyphen; a leading underscore is never shown to callers."""


class Record(BaseModel):
    """Something an author wrote: never changed once read, and no key that nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Text(Record):
    """One thing said in Hindi and in English. The Hindi is not a translation."""

    hi: Words
    en: Words

    def of(self, language: Language) -> str:
        """The words in a language; Roman Hindi is the Hindi in Roman letters."""
        if language == "en":
            return self.en
        return romanise(self.hi) if language == "hi-Latn" else self.hi
