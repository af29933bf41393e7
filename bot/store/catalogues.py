"""Reads the compiled gettext catalogues from `locales/`."""

from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from bot.core.errors import ConfigError
from bot.core.language import Language
from bot.i18n.catalogue import LOCALES, Catalogue

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "locales"
"""The catalogues that come with the program."""


def read_catalogues(folder: Path = DEFAULT_FOLDER) -> Catalogue:
    """All languages. Raises ConfigError where a catalogue has not been compiled."""
    translations: dict[Language, NullTranslations] = {}
    for language, locale in LOCALES.items():
        path = folder / locale / "LC_MESSAGES" / "messages.mo"
        try:
            with path.open("rb") as file:
                translations[language] = GNUTranslations(file)
        except FileNotFoundError:
            raise ConfigError(
                f"The catalogue {locale} is not compiled. Start with ./haqdidi, which compiles it."
            ) from None
    return Catalogue(translations)
