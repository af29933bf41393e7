"""The store: hands out units of work on one engine."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import cached_property
from threading import Lock

from sqlalchemy import Connection, Engine

from bot.store.bookmarks import SqlBookmarks
from bot.store.contacts import SqlContacts
from bot.store.demand_counts import SqlDemandCounts
from bot.store.erasure import SqlErasure
from bot.store.hashing import Hashing
from bot.store.inbox import SqlInbox
from bot.store.lanes import SqlLanes
from bot.store.ledger import SqlLedger
from bot.store.outbox import SqlOutbox
from bot.store.sealed import Keyring, unlock
from bot.store.sessions import SqlSessions
from bot.store.unclear import SqlUnclear


class SqlUnit:
    """One transaction; see `services.unit.UnitOfWork`."""

    def __init__(self, connection: Connection, hashing: Hashing, notice: str) -> None:
        self._connection = connection
        self._hashing = hashing
        self._notice = notice

    @cached_property
    def contacts(self) -> SqlContacts:
        return SqlContacts(self._connection, self._hashing)

    @cached_property
    def inbox(self) -> SqlInbox:
        return SqlInbox(self._connection)

    @cached_property
    def outbox(self) -> SqlOutbox:
        return SqlOutbox(self._connection)

    @cached_property
    def lanes(self) -> SqlLanes:
        return SqlLanes(self._connection)

    @cached_property
    def sessions(self) -> SqlSessions:
        return SqlSessions(self._connection)

    @cached_property
    def ledger(self) -> SqlLedger:
        return SqlLedger(self._connection, self._hashing, self._notice)

    @cached_property
    def unclear(self) -> SqlUnclear:
        return SqlUnclear(self._connection, self._hashing)

    @cached_property
    def erasure(self) -> SqlErasure:
        return SqlErasure(self._connection)

    @cached_property
    def bookmarks(self) -> SqlBookmarks:
        return SqlBookmarks(self._connection)

    @cached_property
    def demand(self) -> SqlDemandCounts:
        return SqlDemandCounts(self._connection)


class SqlStore:
    """Units of work on an engine. `notice` is the version of the consent notice now shown.

    SQLite has one writer at a time. Threads of this process take turns here, instead of polling for
    its lock with growing pauses.
    """

    def __init__(self, engine: Engine, keyring: Keyring, hashing: Hashing, notice: str) -> None:
        unlock(engine, keyring)
        self.engine = engine
        self._passing = engine.execution_options(lasting=False)
        self._hashing = hashing
        self._notice = notice
        self._turnstile: AbstractContextManager[object] = (
            Lock() if engine.dialect.name == "sqlite" else nullcontext()
        )

    @contextmanager
    def begin(self, lasting: bool = True) -> Iterator[SqlUnit]:
        """A transaction: committed at the end of the block, rolled back if the block raises.

        PostgreSQL makes all of them last: it takes the commits of many to the disk together.
        """
        engine = self.engine if lasting else self._passing
        with self._turnstile, engine.begin() as connection:
            yield SqlUnit(connection, self._hashing, self._notice)

    @contextmanager
    def reading(self) -> Iterator[SqlUnit]:
        """A unit that only reads, and on SQLite keeps nobody from writing."""
        with self.engine.connect() as connection:
            readers = connection.execution_options(read_only=True)
            with readers.begin():
                yield SqlUnit(readers, self._hashing, self._notice)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()
