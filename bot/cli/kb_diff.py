"""`kb diff A B`: what changed for the reader between two states of the knowledge base."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from bot.cli.kb_folder import folder_option
from bot.cli.kb_states import files_of
from bot.core.language import LANGUAGES, Language
from bot.knowledge.build import read
from bot.knowledge.changes import Changed, changes
from bot.store.compiled_content import reading

MARKS = {"new": ("+", "green"), "gone": ("-", "red"), "changed": ("~", "yellow")}


@click.command()
@click.argument("before", metavar="A")
@click.argument("after", metavar="[B]", required=False)
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="One JSON list instead of a text.")
@folder_option
def diff(before: str, after: str | None, lang: Language, as_json: bool, folder: Path) -> None:
    """Show what reads otherwise in the state B (by default: as it is now) than in A.

    A state is a commit (a1b2c3, main~5), a day (2026-11-01: its last commit), or a folder. Texts,
    amounts, papers, offices and the rule in words are compared, not the files.
    """
    old = read(files_of(before, folder))
    new = reading(folder) if after is None else read(files_of(after, folder))
    found = list(changes(old.kb, new.kb, lang))
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1))
        return
    show_changes(found)
    for name, state in (("A", old), ("B", new)):
        unread = {p.file for p in state.problems if p.level == "error"}
        if unread:
            click.echo(f"{name}: {len(unread)} files have errors and were left out.", err=True)


def show_changes(found: Sequence[Changed]) -> None:
    """Print changes, and how many there are."""
    for one in found:
        _print(one)
    click.echo(f"{len(found)} things read otherwise.")


def _print(one: Changed) -> None:
    mark, colour = MARKS[one.how]
    click.secho(f"{mark} {one.kind} {one.id}: {one.name}", fg=colour, bold=True)
    if one.how == "gone":
        return
    for change in one.changes:
        click.echo(f"  {change.part}")
        for line in change.gone:
            click.secho(f"    - {line}", fg="red")
        for line in change.come:
            click.secho(f"    + {line}", fg="green")
