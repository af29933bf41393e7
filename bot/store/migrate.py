"""Brings a database to the present tables. Alembic, set up in code: there is no ini file.

Rules for a migration: it never imports the tables or anything else of the program, since those move
on; it adds before it takes away, so that the release before still runs beside it.
"""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

HERE = Path(__file__).parent / "migrations"


def upgrade(engine: Engine) -> None:
    """Bring an empty or older database to the present state, in one transaction."""
    with engine.begin() as connection:
        command.upgrade(config(connection), "head")


def version(engine: Engine) -> str | None:
    """The migration the database is at; None when it is empty."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def newest() -> str:
    """The migration this program needs."""
    revision = ScriptDirectory(str(HERE)).get_current_head()
    if revision is None:
        raise RuntimeError("there is no migration at all")
    return revision


def config(connection: Connection) -> Config:
    """Alembic's configuration, bound to a connection."""
    found = Config()
    found.set_main_option("script_location", str(HERE).replace("%", "%%"))
    found.attributes["connection"] = connection
    return found
