"""Compiles the catalogues of the bot's own words."""

from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from bot.core.errors import ConfigError

REQUIRED = ("hi", "en")


def out_of_date(locales: Path) -> list[Path]:
    """The catalogues that are newer than what was compiled of them, or were never compiled.

    Raises ConfigError when a required language has none at all.
    """
    for language in REQUIRED:
        if not list(locales.glob(f"{language}/LC_MESSAGES/*.po")):
            raise ConfigError(
                f"The catalogue locales/{language} is missing: get it back with "
                f"`git checkout -- locales`."
            )
    return [
        path
        for path in sorted(locales.glob("*/LC_MESSAGES/*.po"))
        if not (made := path.with_suffix(".mo")).is_file()
        or made.stat().st_mtime < path.stat().st_mtime
    ]


def compile_all(paths: list[Path]) -> None:
    """Compile catalogues. Raises ConfigError naming the first that cannot be."""
    for path in paths:
        try:
            with path.open("rb") as source:
                catalogue = read_po(source, abort_invalid=True)
        except PoFileError as error:
            raise ConfigError(f"{path}:{error.lineno}: {error}") from error
        draft = path.with_suffix(".mo.new")
        with draft.open("wb") as out:
            write_mo(out, catalogue)
        draft.replace(path.with_suffix(".mo"))
