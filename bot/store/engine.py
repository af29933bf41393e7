"""Engines that keep the promises of the queue, for either database.

SQLite: write-ahead log, every commit on the disk unless it need not last, and `BEGIN IMMEDIATE`,
without which two transactions that read first and write later can both fail. PostgreSQL: READ
COMMITTED.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.pool import StaticPool

from bot.core.errors import ConfigError

BUSY_SECONDS = 15.0
"""How long SQLite waits for another process's write lock. Leases are far longer than this."""


def make_engine(url: str, threads: int = 8) -> Engine:
    """An engine for `sqlite:///path`, `sqlite://` (in memory) or `postgresql+psycopg://…`.

    Raises:
        ConfigError: another kind of database.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(url, parsed.database, threads)
    if parsed.get_backend_name() == "postgresql":
        return create_engine(
            url,
            isolation_level="READ COMMITTED",
            hide_parameters=True,
            pool_size=threads,
            max_overflow=threads,
            pool_pre_ping=True,
        )
    raise ConfigError("HAQDIDI_DATABASE_URL: only sqlite and postgresql+psycopg are supported.")


def _sqlite(url: str, path: str | None, threads: int) -> Engine:
    # Parameters hold texts and numbers in the clear: no error may quote them.
    options: dict[str, Any] = {
        "connect_args": {"timeout": BUSY_SECONDS, "isolation_level": None},
        "hide_parameters": True,
    }
    if path in (None, "", ":memory:"):
        options["poolclass"] = StaticPool
        options["connect_args"]["check_same_thread"] = False
    else:
        Path(str(path)).parent.mkdir(parents=True, exist_ok=True)
        options |= {"pool_size": threads, "max_overflow": threads}
    engine = create_engine(url, **options)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:
    for pragma in (
        "journal_mode=WAL",
        "foreign_keys=ON",
        "secure_delete=ON",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    driver = connection.connection.dbapi_connection
    if driver is None:
        raise RuntimeError("a transaction begins on a connection that is closed")
    # FULL: a webhook that was answered is on the disk, whatever happens to the power. NORMAL: what
    # was written is there after any crash of ours, and may be gone after a failure of the power.
    synchronous = "FULL" if options.get("lasting", True) else "NORMAL"
    if connection.info.get("synchronous") != synchronous:
        driver.execute(f"PRAGMA synchronous={synchronous}")
        connection.info["synchronous"] = synchronous
    driver.execute("BEGIN" if options.get("read_only", False) else "BEGIN IMMEDIATE")
