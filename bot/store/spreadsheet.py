"""Tables as an Excel workbook (`.xlsx`), or as a folder of CSV files, one a table."""

import csv
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from zipfile import BadZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font
from openpyxl.utils.exceptions import InvalidFileException

from bot.core.errors import ContentError
from bot.knowledge.sheet_edits import Row
from bot.knowledge.sheets import Sheet

WIDTH = 28
"""Of a column, in characters: a short text can be read without dragging."""


def write_tables(path: Path, tables: Iterable[Sheet]) -> None:
    """Write the tables. Raises OSError."""
    if path.suffix == ".xlsx":
        _workbook(tables).save(path)
        return
    path.mkdir(parents=True, exist_ok=True)
    for table in tables:
        # The mark in front lets spreadsheets know that it is UTF-8.
        with (path / f"{table.name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, table.columns, lineterminator="\n")
            writer.writeheader()
            writer.writerows(table.rows)


def read_tables(path: Path) -> dict[str, Sequence[Row]]:
    """The rows of each table by its name. Raises ContentError when it cannot be read."""
    try:
        if path.is_dir():
            return {file.stem: _csv_rows(file) for file in sorted(path.glob("*.csv"))}
        book = load_workbook(path, read_only=True, data_only=True)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ContentError(f"cannot be read: {error}", str(path)) from error
    except (InvalidFileException, BadZipFile, KeyError) as error:
        raise ContentError("this is neither a workbook (.xlsx) nor a folder", str(path)) from error
    try:
        return {
            sheet.title: _rows([cell_text(value) for value in row] for row in sheet.values)
            for sheet in book.worksheets
        }
    finally:
        book.close()


def _workbook(tables: Iterable[Sheet]) -> Workbook:
    book = Workbook()
    if book.active is not None:
        book.remove(book.active)
    for table in tables:
        sheet = book.create_sheet(table.name)
        sheet.append(list(table.columns))
        for row in table.rows:
            sheet.append([row[column] for column in table.columns])
        for cell in sheet[1]:
            cell.font = Font(bold=True)
            sheet.column_dimensions[cell.column_letter].width = WIDTH
        sheet.freeze_panes = "B2"
    return book


def _csv_rows(path: Path) -> list[Row]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return _rows(csv.reader(file))


def _rows(lines: Iterable[Sequence[str]]) -> list[Row]:
    """Rows below the heading; empty ones are left out, and columns without a heading."""
    rows: list[Row] = []
    heading: list[str] = []
    for number, line in enumerate(lines, start=1):
        cells = [cell.strip() for cell in line]
        if not heading:
            heading = cells
        elif any(cells):
            wide = [*cells, *[""] * (len(heading) - len(cells))]
            rows.append(Row(number, _cells(heading, wide)))
    return rows


def _cells(heading: Sequence[str], cells: Sequence[str]) -> Mapping[str, str]:
    return {name: cell for name, cell in zip(heading, cells, strict=False) if name}


def cell_text(value: object) -> str:
    """A cell as it would be typed: spreadsheets make numbers and dates of what looks like one."""
    if value is None:
        return ""
    if isinstance(value, dt.datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
