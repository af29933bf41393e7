"""The catalogues as translators wrote them, without a compiling step in between."""

from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.core.language import Language
from bot.i18n.catalogue import LOCALES, Catalogue

LOCALES_FOLDER = Path(__file__).resolve().parents[2] / "locales"


def catalogue() -> Catalogue:
    translations: dict[Language, NullTranslations] = {}
    for language, locale in LOCALES.items():
        compiled = BytesIO()
        with (LOCALES_FOLDER / locale / "LC_MESSAGES" / "messages.po").open("rb") as file:
            write_mo(compiled, read_po(file, locale=locale))
        compiled.seek(0)
        translations[language] = GNUTranslations(compiled)
    return Catalogue(translations)
