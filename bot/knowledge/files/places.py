"""Reads the districts of the States, and what the post office calls them."""

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

from pydantic import ValidationError

from bot.knowledge.catalogue import District, State
from bot.knowledge.problems import Problem
from bot.knowledge.text import Text

COLUMNS = ["state", "name_en", "name_hi", "heard", "lgd"]
POST_COLUMNS = ["state", "post", "districts"]
SEPARATOR = "|"
"""Between the spellings in the column `heard`, and the districts in `districts`."""


def read_districts(
    file: str, text: str, states: Mapping[str, State], problems: list[Problem]
) -> Iterator[District]:
    """The districts of a CSV file; what is wrong with a row goes to `problems`."""
    seen: set[tuple[str, str]] = set()
    codes: set[str] = set()
    for line, row in _rows(file, text, COLUMNS, problems):
        state, name_en, name_hi, heard, lgd = row
        if state not in states:
            problems.append(Problem(file, line, "unknown-state", f"no State `{state}` is known."))
            continue
        if (state, name_en) in seen or lgd in codes:
            problems.append(Problem(file, line, "duplicate", f"{name_en} stands here twice."))
            continue
        if lgd and not lgd.isdecimal():
            problems.append(Problem(file, line, "schema", f"the LGD code `{lgd}` is no number."))
            continue
        seen.add((state, name_en))
        codes |= {lgd} - {""}
        code = int(lgd) if lgd else None
        try:
            name = Text(hi=name_hi, en=name_en)
            yield District(state=state, name=name, heard=_parts(heard), lgd=code)
        except ValidationError:
            problems.append(Problem(file, line, "language", "a name is missing in one language."))


def read_post_districts(
    file: str, text: str, districts: tuple[District, ...], problems: list[Problem]
) -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    """Which districts of today lie in what the post office's directory calls a district.

    Only where its names or its map are not those of the list of districts. Keys are the State and
    the post office's name.
    """
    known = {(district.state, district.name.en) for district in districts}
    for line, (state, post, names) in _rows(file, text, POST_COLUMNS, problems):
        for name in _parts(names):
            if (state, name) not in known:
                what = f"no district `{name}` of {state} is known."
                problems.append(Problem(file, line, "unknown-district", what))
        yield (state, post), tuple(name for name in _parts(names) if (state, name) in known)


def _rows(
    file: str, text: str, columns: list[str], problems: list[Problem]
) -> Iterator[tuple[int, list[str]]]:
    rows = csv.reader(StringIO(text))
    if next(rows, None) != columns:
        what = f"the first line must be {','.join(columns)}."
        problems.append(Problem(file, 1, "schema", what))
        return
    for row in rows:
        if len(row) != len(columns):
            what = f"{len(columns)} columns are needed, found {len(row)}."
            problems.append(Problem(file, rows.line_num, "schema", what))
            continue
        yield rows.line_num, [cell.strip() for cell in row]


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(SEPARATOR) if part.strip())
