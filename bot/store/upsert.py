"""`INSERT … ON CONFLICT` for both databases, which share the SQL and not the Python for it."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite


class Upsert:
    """A statement in the two dialects. `build` gets a table's insert with `on_conflict_*`."""

    def __init__(self, table: Table, build: Callable[[Any], Executable]) -> None:
        self._statements: Mapping[str, Executable] = {
            "sqlite": build(sqlite.insert(table)),
            "postgresql": build(postgresql.insert(table)),
        }

    def run(self, connection: Connection, values: Mapping[str, Any]) -> CursorResult[Any]:
        """Execute it in the dialect of the connection."""
        return connection.execute(self._statements[connection.dialect.name], values)
