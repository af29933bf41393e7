"""Opens the database that the settings name."""

from collections.abc import Sequence

from sqlalchemy import Engine

from bot.core.errors import ConfigError
from bot.store.engine import make_engine
from bot.store.hashing import Hashing
from bot.store.migrate import newest, version
from bot.store.sealed import Keyring
from bot.store.unit import SqlStore


def open_store(
    url: str, data_keys: Sequence[str], hash_key: str | None, notice: str, threads: int = 8
) -> SqlStore:
    """A store ready for use. `notice` is the version of the consent notice that is now shown.

    Raises:
        ConfigError: a key is missing or bad, or the database has not been migrated.
    """
    if hash_key is None:
        raise ConfigError("HAQDIDI_HASH_KEY is not set: nobody could be found again.")
    keyring, hashing = Keyring(data_keys), Hashing(hash_key)
    return SqlStore(open_engine(url, threads), keyring, hashing, notice)


def open_engine(url: str, threads: int = 8) -> Engine:
    """An engine for what needs no keys. Raises ConfigError for a database of another version."""
    engine = make_engine(url, threads)
    if version(engine) != newest():
        engine.dispose()
        raise ConfigError("The database is not at this program's version: ./haqdidi db migrate")
    return engine
