"""`places import`: takes in what the Local Government Directory exports."""

from collections.abc import Iterable, Iterator
from itertools import batched
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress
from sqlalchemy import Engine

from bot.app.parts import knowledge
from bot.cli.places_database import database
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.place_directory import Export, Place, RowProblem
from bot.store.directory_export import rows_of
from bot.store.places import SqlPlaces, Taken

AT_ONCE = 1000
"""Places a transaction: the helpline, which may be at work, waits for no more than these."""

SHOWN = 20
"""Problems shown of each file."""


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@click.pass_context
def import_files(ctx: click.Context, files: tuple[Path, ...], dry_run: bool) -> None:
    """Take in FILES (.csv or .xlsx) with blocks or gram panchayats.

    They come from lgdirectory.gov.in, “Download Directory”: “All Blocks of India”, and “Gram
    Panchayat Mapping to Village” of a State. Doing it twice does no harm; places that the files do
    not name stay. Rows that cannot be taken are named, the others are taken: exit code 1.
    """
    kb, refused = knowledge(), 0
    with database() as engine, Progress(console=Console(stderr=True), transient=True) as bars:
        for file in files:
            task = bars.add_task(file.name, total=None)
            problems: list[RowProblem] = []
            places = _sound(kb, file, problems)
            taken = Taken()
            for some in batched(places, AT_ONCE):
                taken += _put(engine, some, dry_run)
                bars.update(task, advance=len(some))
            _report(file, taken, problems, dry_run)
            refused += len(problems)
    if refused:
        ctx.exit(1)


def _sound(kb: KnowledgeBase, file: Path, problems: list[RowProblem]) -> Iterator[Place]:
    for found in Export(kb, str(file), rows_of(file)).places():
        if isinstance(found, RowProblem):
            problems.append(found)
        else:
            yield found


def _put(engine: Engine, places: Iterable[Place], dry_run: bool) -> Taken:
    with engine.begin() as connection:
        return SqlPlaces(connection).put(places, write=not dry_run)


def _report(file: Path, taken: Taken, problems: list[RowProblem], dry_run: bool) -> None:
    for problem in problems[:SHOWN]:
        click.echo(f"{file}: {problem}", err=True)
    if len(problems) > SHOWN:
        click.echo(f"{file}: and {len(problems) - SHOWN} more rows like these.", err=True)
    mood = "Would be" if dry_run else "Were"
    click.echo(
        f"{file}: {mood} new: {taken.new}, changed: {taken.changed}. "
        f"As before: {taken.as_before}. Rows not taken: {len(problems)}."
    )
