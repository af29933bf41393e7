"""Bookmarks in the database."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from bot.store.tables import bookmark
from bot.store.upsert import Upsert

_WRITE = Upsert(
    bookmark,
    ("name", "position"),
    "(name) DO UPDATE SET position = excluded.position",
)


@dataclass(frozen=True)
class SqlBookmarks:
    """See `services.unit.Bookmarks`."""

    connection: Connection

    def read(self, name: str) -> str | None:
        statement = select(bookmark.c.position).where(bookmark.c.name == name)
        return self.connection.scalar(statement)

    def write(self, name: str, position: str) -> None:
        _WRITE.run(self.connection, {"name": name, "position": position})
