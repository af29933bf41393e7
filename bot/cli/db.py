"""`db`: migrate and look after the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress, TaskID
from rich.table import Table
from sqlalchemy import Engine, make_url

from bot import settings
from bot.app.parts import store
from bot.app.worker import retention
from bot.core.errors import ConfigError
from bot.store import backup as copies
from bot.store import migrate as migrations
from bot.store.condition import condition
from bot.store.engine import make_engine
from bot.store.rotate import rotate
from bot.store.sealed import Keyring


@click.group()
def db() -> None:
    """Migrate and look after the database."""


@contextmanager
def _engine() -> Iterator[Engine]:
    engine = make_engine(settings.read().database_url, threads=1)
    try:
        yield engine
    finally:
        engine.dispose()


@db.command()
def migrate() -> None:
    """Bring the database to the state that this version needs. Doing it twice does no harm."""
    with _engine() as engine:
        before = migrations.version(engine)
        migrations.upgrade(engine)
        after = migrations.version(engine)
    click.echo(f"The database is at {after}; it was {before or 'empty'}.")


@db.command()
def status() -> None:
    """Which version the database is at, and what waits, failed, or is parked."""
    with _engine() as engine:
        at, newest = migrations.version(engine), migrations.newest()
        url = make_url(settings.read().database_url)
        click.echo(f"Database: {url.render_as_string(hide_password=True)}")
        click.echo(f"Version: {at or 'empty'}, this program needs {newest}")
        if at != newest:
            raise ConfigError("The database is not at this version: ./haqdidi db migrate")
        with engine.connect() as connection:
            found = condition(connection)
    table = Table(show_header=False, box=None)
    for name, value in (
        ("contacts", found.contacts),
        ("messages waiting", found.waiting),
        ("waiting longest since", found.oldest_waiting or "–"),
        ("messages parked after failing", found.parked),
        ("contacts with work", found.lanes),
        ("answers not sent yet", found.unsent),
        ("answers of unknown outcome", found.unsure),
        ("answers that could not be sent", found.failed),
        ("persons asked for and not yet called", found.open_handovers),
    ):
        table.add_row(name, str(value))
    Console().print(table)


@db.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
def backup(file: Path | None) -> None:
    """Copy the embedded database to FILE while the helpline runs. The keys are not in it."""
    url = make_url(settings.read().database_url)
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    target = file or Path(f"{url.database}.{stamp}.backup")
    with _engine() as engine:
        copies.backup(engine, target)
    click.echo(f"Written to {target}. Keep the keys elsewhere: without them it cannot be read.")


@db.command("rotate-keys")
def rotate_keys() -> None:
    """Re-encrypt everything under the first of HAQDIDI_DATA_KEYS.

    Put the new key first and keep the old ones behind it, restart the helpline, run this, and only
    then take the old keys away. It may run beside the helpline and may be broken off.
    """
    current = settings.read()
    keyring = Keyring([key.get_secret_value() for key in current.data_keys])
    with _engine() as engine, Progress(console=Console(stderr=True)) as bars:
        tasks: dict[str, TaskID] = {}

        def show(table: str, done: int, total: int) -> None:
            if table not in tasks:
                tasks[table] = bars.add_task(table)
            bars.update(tasks[table], completed=done, total=total)

        values = rotate(engine, keyring, show)
    click.echo(f"{values} values are under the newest key.")


@db.command()
def purge() -> None:
    """Forget now what has had its time. The worker does so by itself every few minutes."""
    current = settings.read()
    opened = store(current, threads=1)
    try:
        done = retention(current, opened).purge()
    finally:
        opened.close()
    click.echo(
        f"Forgotten: {done.texts} texts, {done.sessions} talks, {done.rows} old messages, "
        f"{done.contacts} addresses."
    )
