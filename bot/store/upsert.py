"""`INSERT … ON CONFLICT`, which both databases write alike.

As text, because SQLAlchemy does not cache its own construct for it and would compile it anew for
every message.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, bindparam, text


class Upsert:
    """Inserts a row of these columns; `otherwise` says what to do if it is there already."""

    def __init__(self, table: Table, columns: Sequence[str], otherwise: str = "DO NOTHING") -> None:
        names, values = ", ".join(columns), ", ".join(f":{name}" for name in columns)
        # Nothing but names of ours goes into the statement.
        statement = (
            f"INSERT INTO {table.name} ({names}) VALUES ({values}) "  # noqa: S608
            f"ON CONFLICT {otherwise}"
        )
        typed = [bindparam(name, type_=table.columns[name].type) for name in columns]
        self._statement = text(statement).bindparams(*typed)

    def run(self, connection: Connection, values: Mapping[str, Any]) -> bool:
        """Execute it. False: the row was there already, and nothing was done."""
        return connection.execute(self._statement, values).rowcount == 1
