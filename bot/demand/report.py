"""A table of unmet demand as people and programs read it: text, CSV and JSON."""

import csv
import io
import json
from dataclasses import dataclass

from bot.demand.suppress import suppress
from bot.demand.table import Cell, CountTable, Labels, tabulate

HIDDEN = "–"
"""What stands for a count that is not shown."""
UNKNOWN = "?"
"""What stands for a label that a demand does not have: no place told, no department known."""


@dataclass(frozen=True)
class Report:
    """A table of which the small counts, and what would give them away, are hidden."""

    by: tuple[str, ...]
    threshold: int
    table: CountTable
    hidden: frozenset[Cell]

    def shown(self, cell: Cell) -> int | None:
        """The count at a place, or None where it is not shown."""
        return None if cell in self.hidden else self.table.count(cell)


def report(counted: list[tuple[Labels, int]], by: tuple[str, ...], threshold: int) -> Report:
    """Make a report of counts. `by` names the one or two dimensions of their labels."""
    table = tabulate(
        (tuple(label or UNKNOWN for label in labels), number) for labels, number in counted
    )
    return Report(by, threshold, table, suppress(table, threshold))


def as_lines(found: Report) -> list[list[str]]:
    """Heading, rows and total, ready to be laid out."""
    columns: list[str | None] = [*found.table.columns, None]
    heading = [" × ".join(found.by), *found.table.columns, "total"]
    rows: list[str | None] = [*found.table.rows, None]
    body = [
        [row or "total", *(_text(found.shown(Cell(row, column))) for column in columns)]
        for row in rows
    ]
    return [heading, *body]


def as_csv(found: Report) -> str:
    """The same as comma-separated values; a hidden count is an empty field."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for line in as_lines(found):
        writer.writerow([_harmless("" if field == HIDDEN else field) for field in line])
    return out.getvalue()


def as_json(found: Report) -> str:
    """The same as one JSON object; a hidden count is null."""
    columns = list(found.table.columns)
    rows = [
        {
            "label": row,
            "count": found.shown(Cell(row)),
            **({"by": {c: found.shown(Cell(row, c)) for c in columns}} if columns else {}),
        }
        for row in found.table.rows
    ]
    total = {
        "count": found.shown(Cell(None)),
        **({"by": {c: found.shown(Cell(None, c)) for c in columns}} if columns else {}),
    }
    result = {
        "by": list(found.by),
        "threshold": found.threshold,
        "rows": rows,
        "total": total,
        "hidden": len(found.hidden),
    }
    return json.dumps(result, ensure_ascii=False)


def _text(count: int | None) -> str:
    return HIDDEN if count is None else str(count)


def _harmless(field: str) -> str:
    """A spreadsheet takes a field that begins like this for a formula."""
    return f"'{field}" if field[:1] in {"=", "+", "-", "@"} else field
