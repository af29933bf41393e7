"""The bot's own words, by language.

The English sentence is the message id. Hindi comes from the catalogue. Roman Hindi is the Hindi
text in Roman letters, unless the `hi_Latn` catalogue has a better hand-written line: so a
translator writes each sentence once, and corrects the romanisation only where it reads badly.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from gettext import NullTranslations

from bot.core.language import Language
from bot.language.romanise import romanise

LOCALES: Mapping[Language, str] = {"hi": "hi", "hi-Latn": "hi_Latn", "en": "en"}
"""The gettext folder of each language."""


@dataclass(frozen=True)
class Catalogue:
    """Whole sentences in every language; placeholders are named: `%(amount)s`."""

    translations: Mapping[Language, NullTranslations] = field(default_factory=dict)

    def text(self, msgid: str, language: Language) -> str:
        """The sentence in this language; the English one where a translation is missing."""
        if language == "hi-Latn":
            own = self._look_up(msgid, "hi-Latn")
            return own if own is not None else romanise_template(self._say_hindi(msgid))
        return self._look_up(msgid, language) or msgid

    def _say_hindi(self, msgid: str) -> str:
        return self._look_up(msgid, "hi") or msgid

    def _look_up(self, msgid: str, language: Language) -> str | None:
        catalogue = self.translations.get(language)
        if catalogue is None:
            return None
        found = catalogue.gettext(msgid)
        return None if found == msgid else found


def romanise_template(text: str) -> str:
    """Romanise what stands between placeholders and leave the placeholders alone."""
    pieces = text.split("%(")
    out = [romanise(pieces[0])]
    for piece in pieces[1:]:
        name, closing, rest = piece.partition(")s")
        out.append(f"%({name}{closing}{romanise(rest)}")
    return "".join(out)
