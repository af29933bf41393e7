"""Encryption at rest: the keys, and the column type that nobody can forget to encrypt.

A `Sealed` column takes and gives plain text; the database sees Fernet tokens only. Which keys are
used belongs to the engine, so two databases in one process never share them.
"""

from collections.abc import Sequence
from weakref import WeakKeyDictionary

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Dialect, Engine, Text
from sqlalchemy.types import TypeDecorator

from bot.core.errors import ConfigError


class Keyring:
    """The data keys, newest first: the first encrypts, all decrypt.

    Raises:
        ConfigError: there is no key, or one is not 32 bytes in URL-safe base64.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys:
            raise ConfigError("No data key is set: HAQDIDI_DATA_KEYS needs at least one.")
        try:
            self._fernet = MultiFernet([Fernet(key) for key in keys])
        except ValueError as error:
            raise ConfigError(
                "A data key cannot be used: each is 32 random bytes in URL-safe base64."
            ) from error

    def seal(self, text: str) -> str:
        """Encrypt with the newest key."""
        return self._fernet.encrypt(text.encode()).decode("ascii")

    def open(self, token: str) -> str:
        """Decrypt with whichever key fits.

        Raises:
            ConfigError: none does; the key it was sealed with is no longer among the settings.
        """
        try:
            return self._fernet.decrypt(token).decode()
        except InvalidToken as error:
            raise ConfigError(
                "Stored data cannot be decrypted: the key it was written with is missing from "
                "HAQDIDI_DATA_KEYS."
            ) from error

    def reseal(self, token: str) -> str:
        """The same text under the newest key."""
        try:
            return self._fernet.rotate(token).decode("ascii")
        except InvalidToken as error:
            raise ConfigError(
                "Stored data cannot be re-encrypted: its key is missing from HAQDIDI_DATA_KEYS."
            ) from error


_KEYRINGS: WeakKeyDictionary[Dialect, Keyring] = WeakKeyDictionary()


def unlock(engine: Engine, keyring: Keyring) -> None:
    """Let an engine read and write sealed columns."""
    _KEYRINGS[engine.dialect] = keyring


class Sealed(TypeDecorator[str]):
    """Text that is encrypted on its way in and decrypted on its way out."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _KEYRINGS[dialect].seal(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else _KEYRINGS[dialect].open(value)
