"""Reads States and districts, and answers which State a district lies in."""

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

from pydantic import ValidationError

from bot.knowledge.catalogue import District, State
from bot.knowledge.problems import Problem
from bot.knowledge.text import Text

COLUMNS = ["state", "name_en", "name_hi", "heard"]
SEPARATOR = "|"
"""Between the spellings in the column `heard`."""


def read_districts(
    file: str, text: str, states: Mapping[str, State], problems: list[Problem]
) -> Iterator[District]:
    """The districts of a CSV file; what is wrong with a row goes to `problems`."""
    rows = csv.reader(StringIO(text))
    if next(rows, None) != COLUMNS:
        what = f"the first line must be {','.join(COLUMNS)}."
        problems.append(Problem(file, 1, "schema", what))
        return
    seen: set[tuple[str, str]] = set()
    for row in rows:
        line = rows.line_num
        if len(row) != len(COLUMNS):
            what = f"{len(COLUMNS)} columns are needed, found {len(row)}."
            problems.append(Problem(file, line, "schema", what))
            continue
        state, name_en, name_hi, heard = (cell.strip() for cell in row)
        if state not in states:
            problems.append(Problem(file, line, "unknown-state", f"no State `{state}` is known."))
            continue
        if (state, name_en) in seen:
            problems.append(Problem(file, line, "duplicate", f"{name_en} stands here twice."))
            continue
        seen.add((state, name_en))
        spellings = tuple(part.strip() for part in heard.split(SEPARATOR) if part.strip())
        try:
            yield District(state=state, name=Text(hi=name_hi, en=name_en), heard=spellings)
        except ValidationError:
            problems.append(Problem(file, line, "language", "a name is missing in one language."))
