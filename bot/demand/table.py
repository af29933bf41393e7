"""A table of counts: along one dimension or two, with its totals."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Labels = tuple[str, ...]


@dataclass(frozen=True)
class Cell:
    """A place in the table; None stands for the total over that dimension."""

    row: str | None
    column: str | None = None


@dataclass(frozen=True)
class CountTable:
    """Counts with totals. Along one dimension there are no columns, only the total of the rows."""

    rows: Sequence[str]
    columns: Sequence[str]
    counts: Mapping[Cell, int]

    @property
    def cells(self) -> list[Cell]:
        """Every cell, totals included."""
        columns: list[str | None] = [*self.columns, None]
        return [Cell(row, column) for row in (*self.rows, None) for column in columns]

    def count(self, cell: Cell) -> int:
        """The count at a place; what never came up is 0."""
        return self.counts.get(cell, 0)


def tabulate(counted: Iterable[tuple[Labels, int]]) -> CountTable:
    """Add counts up by one or two labels each. Rows and columns are sorted, the commonest first."""
    counts: dict[Cell, int] = {}
    for labels, number in counted:
        row, column = (labels[0], labels[1] if len(labels) > 1 else None)
        places = {Cell(row, column), Cell(row), Cell(None, column), Cell(None)}
        for place in places:
            counts[place] = counts.get(place, 0) + number
    rows = {cell.row for cell in counts if cell.row is not None}
    columns = {cell.column for cell in counts if cell.column is not None}
    return CountTable(
        sorted(rows, key=lambda row: (-counts[Cell(row)], row)),
        sorted(columns, key=lambda column: (-counts[Cell(None, column)], column)),
        counts,
    )
