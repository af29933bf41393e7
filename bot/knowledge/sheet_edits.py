"""From a spreadsheet that an author sends back to changes of the files, row by row."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.knowledge.build import Reading
from bot.knowledge.files.source import Data, Path
from bot.knowledge.problems import did_you_mean
from bot.knowledge.scheme import Scheme
from bot.knowledge.sheets import EMPTY, SEPARATOR, Cells, Sheet, sheets

FORMS = ("hi", "hi-Latn", "en")


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was read; `number` is the one that the spreadsheet shows."""

    number: int
    cells: Cells


@dataclass(frozen=True)
class Found:
    """The new values by file and place, and what cannot be taken, each with its table and row."""

    edits: dict[str, dict[Path, Data]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def edits(reading: Reading, tables: Mapping[str, Sequence[Row]]) -> Found:
    """What the tables change. Rows that are not there change nothing."""
    found = Found()
    now = {sheet.name: sheet for sheet in sheets(reading.kb)}
    for name, rows in tables.items():
        if name not in EMPTY:
            found.problems.append(f"{name}: there is no such table. Known: {', '.join(EMPTY)}.")
            continue
        if wrong := list(_columns(EMPTY[name], rows)):
            found.problems.extend(wrong)
        elif name == "amounts":
            _amounts(reading, rows, found)
        else:
            _records(reading, now[name], rows, found)
    return found


def _columns(sheet: Sheet, rows: Sequence[Row]) -> Iterator[str]:
    given = list(dict.fromkeys(column for row in rows for column in row.cells))
    for column in given:
        if column not in sheet.columns:
            hint = did_you_mean(column, sheet.columns)
            yield f"{sheet.name}: the column `{column}` is not known. {hint}".rstrip()
    needed = sheet.columns if sheet.name == "amounts" else sheet.key
    for column in needed:
        if rows and column not in given:
            yield f"{sheet.name}: the column `{column}` is missing."


def _records(reading: Reading, now: Sheet, rows: Sequence[Row], found: Found) -> None:
    known = {tuple(cells[k] for k in now.key): cells for cells in now.rows}
    for row in rows:
        key = tuple(row.cells[k] for k in now.key)
        where = f"{now.name}, row {row.number}"
        if key not in known:
            named = " ".join(key)
            hint = did_you_mean(named, [" ".join(k) for k in known])
            found.problems.append(f"{where}: `{named}` is not known. {hint}".rstrip())
            continue
        changed = {c: v for c, v in row.cells.items() if v != known[key][c]}
        for column, value in changed.items():
            if now.name == "aliases":
                path: Path = ("aliases", key[1])
                _take(found, f"schemes/{key[0]}.yml", path, _several(value))
            else:
                _field(reading, now.name, (key[0], column), (row, value), known[key], found)


def _field(
    reading: Reading,
    table: str,
    at: tuple[str, str],
    new: tuple[Row, str],
    known: Cells,
    found: Found,
) -> None:
    """One changed cell of a paper or an office."""
    file, (record, column), (row, value) = f"{table}.yml", at, new
    where = f"{table}, row {row.number}: `{column}`"
    place = _place(reading, file, record)
    name, _, language = column.partition(".")
    if not value:
        found.problems.append(f"{where} is empty. To take a text out, edit {file}.")
    elif name == "days":
        if value.isdecimal():
            _take(found, file, (place, name), int(value))
        else:
            found.problems.append(f"{where} must be a whole number of days, not “{value}”.")
    elif name == "helplines":
        _take(found, file, (place, name), _several(value))
    elif known[column]:
        _take(found, file, (place, name, language), value)
    else:
        both = {tongue: row.cells.get(f"{name}.{tongue}", "") for tongue in ("hi", "en")}
        if all(both.values()):
            _take(found, file, (place, name), dict(both))
        else:
            found.problems.append(f"{where}: say it in both languages.")


def _place(reading: Reading, file: str, record: str) -> int:
    data = reading.library.source(file).data
    assert isinstance(data, list)
    ids = [entry.get("id") if isinstance(entry, dict) else None for entry in data]
    return ids.index(record)


def _amounts(reading: Reading, rows: Sequence[Row], found: Found) -> None:
    wanted: dict[tuple[str, int], list[Data]] = {}
    for row in rows:
        where = f"amounts, row {row.number}"
        scheme = reading.kb.schemes.get(row.cells["scheme"])
        if scheme is None:
            found.problems.append(f"{where}: no scheme `{row.cells['scheme']}` is known.")
        elif (place := _benefit(scheme, row.cells["benefit"])) is None:
            said = f"{scheme.id} has no benefit `{row.cells['benefit']}`."
            found.problems.append(f"{where}: {said}")
        elif amount := _amount(row.cells, where, found):
            wanted.setdefault((scheme.id, place), []).append(amount)
    for (scheme_id, place), amounts in wanted.items():
        source = reading.sources[scheme_id]
        if amounts != _at(source.data, ("benefits", place, "amounts")):
            _take(found, source.file, ("benefits", place, "amounts"), amounts)


def _amount(cells: Cells, where: str, found: Found) -> dict[str, Data] | None:
    try:
        amount: dict[str, Data] = {"from": date.fromisoformat(cells["from"])}
        if cells["until"]:
            amount["until"] = date.fromisoformat(cells["until"])
    except ValueError:
        found.problems.append(f"{where}: a day is written like 2026-11-21.")
        return None
    if not cells["rupees"].isdecimal() or int(cells["rupees"]) == 0:
        found.problems.append(f"{where}: `rupees` must be a whole number, not “{cells['rupees']}”.")
        return None
    return {**amount, "rupees": int(cells["rupees"])}


def _benefit(scheme: Scheme, name: str) -> int | None:
    return next((i for i, benefit in enumerate(scheme.benefits) if benefit.id == name), None)


def _at(data: Data, path: Path) -> Data:
    for part in path:
        if isinstance(data, dict):
            data = data.get(str(part))
        elif isinstance(data, list) and isinstance(part, int):
            data = data[part]
    return data


def _several(value: str) -> list[Data]:
    return [part.strip() for part in value.split(SEPARATOR.strip()) if part.strip()]


def _take(found: Found, file: str, path: Path, value: Data) -> None:
    found.edits.setdefault(file, {})[path] = value
