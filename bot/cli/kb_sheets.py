"""`kb export` and `kb import`: tables to a spreadsheet and back, never rules."""

from datetime import UTC, datetime
from pathlib import Path

import click

from bot.cli.kb_diff import show_changes
from bot.cli.kb_folder import folder_option
from bot.core.errors import ContentError
from bot.knowledge.build import Reading, read
from bot.knowledge.changes import changes
from bot.knowledge.checks.report import check_reading
from bot.knowledge.files.patch import patch
from bot.knowledge.problems import Problem
from bot.knowledge.sheet_edits import edits
from bot.knowledge.sheets import sheets
from bot.store.compiled_content import reading
from bot.store.content_folder import write_files
from bot.store.spreadsheet import read_tables, write_tables


@click.command("export")
@click.argument("target", metavar="FILE.xlsx|FOLDER", type=click.Path(path_type=Path))
@folder_option
def export_(target: Path, folder: Path) -> None:
    """Write papers, offices, aliases and amounts to a workbook, or to CSV files in a folder."""
    tables = list(sheets(reading(folder).kb))
    try:
        write_tables(target, tables)
    except OSError as error:
        raise click.ClickException(f"{target} cannot be written: {error}") from None
    said = ", ".join(f"{table.name} {len(table.rows)}" for table in tables)
    click.echo(f"{target}: {said} rows. Send it back with `kb import {target}`.")


@click.command("import")
@click.argument("source", metavar="FILE.xlsx|FOLDER", type=click.Path(path_type=Path, exists=True))
@click.option("--dry-run", is_flag=True, help="Show what would change, and write nothing.")
@click.option("--yes", is_flag=True, help="Do not ask before writing.")
@folder_option
@click.pass_context
def import_(ctx: click.Context, source: Path, dry_run: bool, yes: bool, folder: Path) -> None:
    """Take changed tables back into the files, whose remarks and order stay as they are.

    First everything that reads otherwise is shown. A row about something unknown, an unknown
    column, or a result that `kb check` refuses is named, and then nothing is written.
    """
    old = reading(folder)
    files = old.library.files
    try:
        found = edits(old, read_tables(source))
    except ContentError as error:
        raise click.ClickException(str(error)) from None
    if found.problems:
        click.echo("\n".join(found.problems), err=True)
        raise click.ClickException(f"{len(found.problems)} rows cannot be taken; nothing changed.")
    new_files = {file: patch(files[file], new) for file, new in found.edits.items()}
    new = read({**files, **new_files})
    refused = _refused(old, new)
    if refused:
        click.echo("\n".join(str(problem) for problem in refused), err=True)
        raise click.ClickException("`kb check` would refuse this; nothing changed.")
    show_changes(list(changes(old.kb, new.kb, "hi")))
    if dry_run or not new_files:
        return
    if not yes and not click.confirm(f"Write {len(new_files)} files?"):
        ctx.exit(1)
    write_files(folder, new_files)
    click.echo(f"{len(new_files)} files written.")


def _refused(old: Reading, new: Reading) -> list[Problem]:
    """The errors that this would bring in."""
    today = datetime.now(UTC).date()
    errors = [p for p in check_reading(new, today).problems if p.level == "error"]
    if not errors:  # nothing to compare: the check of the old state would take as long again
        return []
    had = {(p.file, p.what) for p in check_reading(old, today).problems}
    return [problem for problem in errors if (problem.file, problem.what) not in had]
