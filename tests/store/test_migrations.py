"""Migrations lead from nothing to exactly the tables that the program uses, on both databases."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from bot.store.engine import make_engine
from bot.store.migrate import newest, upgrade, version
from bot.store.tables import metadata


def test_up_from_empty_and_nothing_is_left_to_do(url: str) -> None:
    engine = make_engine(url)
    assert version(engine) is None
    upgrade(engine)
    assert version(engine) == newest()
    upgrade(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()


def test_every_constraint_has_a_name_of_its_own() -> None:
    names = [
        str(name)
        for table in metadata.tables.values()
        for name in (*(c.name for c in table.constraints), *(i.name for i in table.indexes))
    ]
    assert "None" not in names
    assert len(names) == len(set(names))
