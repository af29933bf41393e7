"""Places below the district in the database: taken in, counted, looked up."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields

from sqlalchemy import Connection, RowMapping, Table, func, select

from bot.knowledge.place_directory import Block, Panchayat, Place
from bot.language.phonetic import keys
from bot.store.tables import place_block, place_panchayat
from bot.store.upsert import Upsert

_TABLES: tuple[tuple[type[Place], Table], ...] = (
    (Block, place_block),
    (Panchayat, place_panchayat),
)


def _upsert(table: Table) -> Upsert:
    names = [column.name for column in table.columns]
    changes = ", ".join(f"{name} = excluded.{name}" for name in names if name != "code")
    return Upsert(table, names, f"(code) DO UPDATE SET {changes}")


_UPSERTS = {table.name: _upsert(table) for _, table in _TABLES}


@dataclass(frozen=True)
class Taken:
    """What became of places that were to be taken in."""

    new: int = 0
    changed: int = 0
    as_before: int = 0

    def __add__(self, other: "Taken") -> "Taken":
        return Taken(
            self.new + other.new, self.changed + other.changed, self.as_before + other.as_before
        )


@dataclass(frozen=True)
class SqlPlaces:
    """Blocks and gram panchayats, by the codes of the Local Government Directory."""

    connection: Connection

    def put(self, places: Iterable[Place], write: bool = True) -> Taken:
        """Take places in. One that is there already is brought up to date; none is taken out.

        Without `write` nothing is changed, only counted.
        """
        every, taken = list(places), Taken()
        for kind, table in _TABLES:
            mine = {place.code: _row(place) for place in every if isinstance(place, kind)}
            known = self._known(table, list(mine))
            for code, values in mine.items():
                before = known.get(code)
                changed = before is not None and dict(before) != values
                taken += Taken(before is None, changed, before is not None and not changed)
                if write and (changed or before is None):
                    _UPSERTS[table.name].run(self.connection, values)
        return taken

    def blocks(self, state: str | None, district: str | None) -> list[tuple[Block, int]]:
        """Blocks with the number of gram panchayats known of each, by State, district and name."""
        number = (
            select(func.count())
            .where(place_panchayat.c.block == place_block.c.code)
            .scalar_subquery()
        )
        statement = select(place_block, number.label("panchayats")).order_by(
            place_block.c.state, place_block.c.district, place_block.c.name
        )
        if state is not None:
            statement = statement.where(place_block.c.state == state)
        if district is not None:
            statement = statement.where(place_block.c.district == district)
        rows = self.connection.execute(statement).mappings()
        return [(_made(Block, row), row["panchayats"]) for row in rows]

    def counts(self) -> list[tuple[str, int, int]]:
        """For each State: how many blocks and gram panchayats are known."""
        blocks, panchayats = (self._by_state(table) for _, table in _TABLES)
        states = sorted({*blocks, *panchayats})
        return [(state, blocks.get(state, 0), panchayats.get(state, 0)) for state in states]

    def block(self, code: int) -> Block | None:
        """The block of a code."""
        row = self._known(place_block, [code]).get(code)
        return None if row is None else _made(Block, row)

    def called(self, name: str, state: str | None = None) -> list[Place]:
        """Places of a name however it is spelt, in either script: Bodhgaya, Bodh Gaya."""
        found: list[Place] = []
        for kind, table in _TABLES:
            statement = select(table).where(table.c.sound == _sound(name))
            if state is not None:
                statement = statement.where(table.c.state == state)
            rows = self.connection.execute(
                statement.order_by(table.c.state, table.c.district, table.c.code)
            )
            found += (_made(kind, row) for row in rows.mappings())
        return found

    def _by_state(self, table: Table) -> dict[str, int]:
        statement = select(table.c.state, func.count()).group_by(table.c.state)
        return {row[0]: row[1] for row in self.connection.execute(statement)}

    def _known(self, table: Table, codes: Sequence[int]) -> dict[int, RowMapping]:
        rows = self.connection.execute(select(table).where(table.c.code.in_(codes))).mappings()
        return {row["code"]: row for row in rows}


def _row(place: Place) -> dict[str, object]:
    return asdict(place) | {"sound": _sound(place.name)}


def _made[P: Place](kind: type[P], row: RowMapping) -> P:
    return kind(**{field.name: row[field.name] for field in fields(kind)})


def _sound(name: str) -> str:
    """The tight key without its short vowel, which Devanagari does not write: बोधगया, Bodhgaya."""
    tight = "".join(keys(word).tight for word in name.split())
    return tight[:1] + tight[1:].replace("a", "")
