"""`INSERT … ON CONFLICT` for both databases, which share the SQL and not the Python for it."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, Insert, Table
from sqlalchemy.dialects import postgresql, sqlite


class Upsert:
    """A statement in the two dialects. `build` gets a table's insert with `on_conflict_*`."""

    def __init__(self, table: Table, build: Callable[[Any], Insert]) -> None:
        self._statements: Mapping[str, Insert] = {
            name: build(insert(table)).inline().execution_options(preserve_rowcount=True)
            for name, insert in (("sqlite", sqlite.insert), ("postgresql", postgresql.insert))
        }

    def run(self, connection: Connection, values: Mapping[str, Any]) -> bool:
        """Execute it in the dialect of the connection. False: it conflicted, nothing was done."""
        statement = self._statements[connection.dialect.name]
        return connection.execute(statement, values).rowcount == 1
