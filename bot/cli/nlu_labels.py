"""`./haqdidi nlu labels`: what staff has labelled, out of the database."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from bot import settings
from bot.cli.file_arguments import WRITTEN
from bot.cli.setup.prepare import prepare
from bot.nlu import labelled
from bot.nlu.samples import Sample
from bot.services.clock import SystemClock
from bot.services.unclear import LabelQueue


@click.group("labels")
def labels() -> None:
    """Messages that were not understood, and what staff says that they mean."""


@labels.command()
@click.argument("file", type=WRITTEN)
def export(file: Path) -> None:
    """Write every labelled message to FILE, as JSON Lines for `nlu retrain` and `nlu evaluate`.

    The messages are anonymised; what was taken out of them is filled in with invented values.
    Erasure and retention do not reach the file: delete it when you have done.
    """
    found = from_queue()
    written = labelled.write_lines(file, found)
    click.echo(f"{written} labelled messages in {file.name}. Delete it when you have done.")


@labels.command()
def count() -> None:
    """How many messages wait for a label, and how many have one."""
    with _queue() as queue:
        state = queue.state()
    click.echo(f"waiting: {state.open}\nlabelled: {state.labelled}")


def from_queue() -> list[Sample]:
    """The labelled messages of the database that the settings name."""
    with _queue() as queue:
        return labelled.samples(queue.labelled())


@contextmanager
def _queue() -> Iterator[LabelQueue]:
    # The other commands of `nlu` need no database, and should not wait for its libraries.
    from bot.app.parts import store  # noqa: PLC0415

    if click.get_current_context().find_root().params.get("prepare"):
        prepare(("keys", "database"))
    opened = store(settings.read(), threads=1)
    try:
        yield LabelQueue(opened, SystemClock())
    finally:
        opened.close()
