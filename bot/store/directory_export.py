"""Reads the rows of a spreadsheet or CSV file, as the Local Government Directory gives them."""

import csv
import zipfile
from collections.abc import Iterator
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from bot.core.errors import ContentError
from bot.store.spreadsheet import cell_text

_DELIMITERS = ",;\t"


def rows_of(file: Path) -> Iterator[list[str]]:
    """Every row as texts, from the first row of the first sheet.

    Raises ContentError if the file is no .csv or .xlsx, or cannot be read.
    """
    if file.suffix.lower() == ".xlsx":
        return _sheet(file)
    if file.suffix.lower() == ".csv":
        return _csv(file)
    raise ContentError("only .csv and .xlsx can be read; save it as one of these.", str(file))


def _csv(file: Path) -> Iterator[list[str]]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            head = opened.read(4096)
            opened.seek(0)
            delimiter = max(_DELIMITERS, key=head.count)
            yield from csv.reader(opened, delimiter=delimiter)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ContentError(f"cannot be read as CSV in UTF-8: {error}", str(file)) from error


def _sheet(file: Path) -> Iterator[list[str]]:
    try:
        book = load_workbook(file, read_only=True, data_only=True)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile, InvalidFileException) as error:
        raise ContentError(f"cannot be read as a spreadsheet: {error}", str(file)) from error
    try:
        for row in book.worksheets[0].iter_rows(values_only=True):
            yield [cell_text(cell) for cell in row]
    finally:
        book.close()
