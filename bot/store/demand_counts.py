"""Counts of the ledger, by its own dimensions, as the database adds them up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from bot.store.tables import demand

COLUMNS = {
    "scheme": (demand.c.subject,),
    "department": (demand.c.department,),
    "place": (demand.c.state, demand.c.district),
    "reason": (demand.c.reason,),
    "state": (demand.c.state,),
    "channel": (demand.c.channel,),
    "month": (demand.c.month,),
    "proxy": (demand.c.proxy,),
}
"""What can be counted by, and the columns that make up its label."""


@dataclass(frozen=True)
class SqlDemandCounts:
    """Reads the ledger."""

    connection: Connection

    def count(
        self, by: Sequence[str], filters: Mapping[str, str]
    ) -> list[tuple[tuple[str, ...], int]]:
        """How many demands there are for each combination of labels.

        `filters` may hold `from` and `to` (months, both included), and any column that is counted
        by. What a demand does not say has the label "".
        """
        columns = [column for dimension in by for column in COLUMNS[dimension]]
        widths = [len(COLUMNS[dimension]) for dimension in by]
        statement = select(*columns, func.count()).group_by(*columns)
        for name, value in filters.items():
            if name == "from":
                statement = statement.where(demand.c.month >= value)
            elif name == "to":
                statement = statement.where(demand.c.month <= value)
            else:
                statement = statement.where(COLUMNS[name][-1] == value)
        return [
            (_labels([*row][:-1], widths), row[-1]) for row in self.connection.execute(statement)
        ]


def _labels(values: Sequence[object], widths: Sequence[int]) -> tuple[str, ...]:
    rest = ["" if value is None else str(value) for value in values]
    labels = []
    for width in widths:
        labels.append(" / ".join(part for part in rest[:width] if part))
        rest = rest[width:]
    return tuple(labels)
