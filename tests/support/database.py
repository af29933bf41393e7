"""A migrated database for a test. Migrating takes longer than most tests: it is done once."""

import sqlite3
from functools import cache

from sqlalchemy import Connection, Engine

from bot.store.engine import make_engine
from bot.store.migrate import upgrade


def migrated(url: str) -> Engine:
    """An engine for a database at this program's version. One on SQLite, if empty, gets a copy."""
    engine = make_engine(url)
    if engine.dialect.name == "sqlite" and _copied(engine):
        return engine
    upgrade(engine)
    return engine


def _copied(engine: Engine) -> bool:
    with engine.connect() as connection, _pattern().connect() as pattern:
        target = _driver(connection)
        if target.execute("SELECT 1 FROM sqlite_master").fetchone() is not None:
            return False
        _driver(pattern).backup(target)
    return True


@cache
def _pattern() -> Engine:
    engine = make_engine("sqlite://")
    upgrade(engine)
    return engine


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver
