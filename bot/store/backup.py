"""A copy of the embedded database, taken while it is in use."""

from pathlib import Path

from sqlalchemy import Engine

from bot.core.errors import ConfigError


def backup(engine: Engine, target: Path) -> None:
    """Write a consistent copy of an SQLite database to a new file.

    Raises:
        ConfigError: the file exists, or the database is PostgreSQL, which has its own tools.
    """
    if engine.dialect.name != "sqlite":
        raise ConfigError("PostgreSQL is backed up with pg_dump, not from here.")
    if target.exists():
        raise ConfigError(f"{target} exists already; give the name of a new file.")
    target.parent.mkdir(parents=True, exist_ok=True)
    connection = engine.raw_connection()
    try:
        # Statements of its own connection: VACUUM cannot run inside a transaction.
        connection.cursor().execute("VACUUM INTO ?", (str(target),))
    finally:
        connection.close()
    target.chmod(0o600)
