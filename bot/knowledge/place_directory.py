"""Reads exports of the Local Government Directory: development blocks and gram panchayats.

The directory is the Ministry of Panchayati Raj's, at lgdirectory.gov.in.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.core.errors import ContentError
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import District
from bot.knowledge.files.directory_headings import (
    columns_of,
    holds_bodies,
    is_gram_panchayat,
    readable,
)
from bot.knowledge.plain_names import by_plain_name, plain

HEADING_WITHIN = 15
"""Rows in which the headings must come; above them stands a title, if anything."""


@dataclass(frozen=True)
class Block:
    """A development block by its code in the directory; `state` and `district` as in the ledger."""

    code: int
    name: str
    local_name: str | None
    state: str
    district: str


@dataclass(frozen=True)
class Panchayat:
    """A gram panchayat; `block` is the code of its block, where the file names one."""

    code: int
    name: str
    local_name: str | None
    state: str
    district: str
    block: int | None


@dataclass(frozen=True)
class RowProblem:
    """A row that cannot be taken, by its number as a spreadsheet counts it."""

    row: int
    what: str

    def __str__(self) -> str:
        return f"row {self.row}: {self.what}"


Place = Block | Panchayat


@dataclass
class Export:
    """One file of the directory, read row by row. `rows` begin with the file's first row."""

    kb: KnowledgeBase
    file: str
    rows: Iterable[Sequence[str]]
    _seen: dict[int, Place] = field(default_factory=dict)

    def places(self) -> Iterator[Place | RowProblem]:
        """Each place once, and each row that cannot be taken.

        Raises ContentError when there are no headings that say what the file holds.
        """
        numbered = ((number, [c.strip() for c in row]) for number, row in enumerate(self.rows, 1))
        columns = self._columns(numbered)
        for number, row in numbered:
            if sum(bool(cell) for cell in row) < 2:
                continue
            cells = {name: row[i] for name, i in columns.items() if i < len(row)}
            found = self._place(number, cells)
            if found is not None:
                yield found

    def _columns(self, numbered: Iterator[tuple[int, list[str]]]) -> dict[str, int]:
        for number, row in numbered:
            columns = columns_of(row)
            if holds_bodies(columns) or {"block_code", "block"} <= set(columns):
                if not {"district_code", "district"} & set(columns):
                    raise ContentError(
                        "this export does not say in which district a place lies. Download "
                        "“All Blocks of India” or “Gram Panchayat Mapping to Village” instead.",
                        self.file,
                        number,
                    )
                return columns
            if number >= HEADING_WITHIN:
                break
        raise ContentError(
            "no headings such as “Block Code” and “Block Name”, or “Local Body Code” and “Local "
            "Body Name”, were found in the first rows.",
            self.file,
        )

    def _place(self, number: int, cells: Mapping[str, str]) -> Place | RowProblem | None:
        kind = "body" if "body_code" in cells else "block"
        if kind == "body" and not is_gram_panchayat(cells.get("body_type", "")):
            return None
        code, name = cells.get(f"{kind}_code", ""), readable(cells.get(kind, ""))
        if not code.isdecimal() or int(code) == 0:
            return RowProblem(number, f"“{code}” is no code of the directory.")
        if not name:
            return RowProblem(number, f"the place of code {code} has no name.")
        district = self._district(cells)
        if district is None:
            said = " ".join(cells.get(key, "") for key in ("district_code", "district", "state"))
            return RowProblem(number, f"the district “{said.strip()}” is not known.")
        local = cells.get(f"{kind}_local") or None
        block = cells.get("block_code", "")
        where = (int(code), name, local, district.state, district.name.en)
        place: Place = (
            Block(*where)
            if kind == "block"
            else Panchayat(*where, int(block) if block.isdecimal() and int(block) else None)
        )
        known = self._seen.setdefault(place.code, place)
        if known is place:
            return place
        if known.name != place.name:
            return RowProblem(number, f"code {code} stood for {known.name} before.")
        if known.district != place.district:
            what = f"{name} lies in {place.district} too; it stays with {known.district}."
            return RowProblem(number, what)
        return None

    def _district(self, cells: Mapping[str, str]) -> District | None:
        """By its code; one whose code is not known yet, by its name in the State."""
        code = cells.get("district_code", "")
        if code.isdecimal() and int(code) in self._by_code:
            return self._by_code[int(code)]
        state = self._states.get(plain(cells.get("state_code", ""))) or self._states.get(
            plain(cells.get("state", ""))
        )
        return self._by_name.get((state or "", plain(cells.get("district", ""))))

    def __post_init__(self) -> None:
        kb = self.kb
        self._by_code = {d.lgd: d for d in kb.districts if d.lgd is not None}
        self._by_name = by_plain_name(kb.districts)
        self._states = {
            key: s.code for s in kb.states.values() for key in (plain(s.name.en), str(s.lgd))
        }
