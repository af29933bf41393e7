"""`kb new` and `kb schema`: a file to begin with, and what an editor needs to help."""

import json
import re
from pathlib import Path

import click

from bot.cli.kb_folder import folder_option
from bot.knowledge.files.schema import scheme_schema

TEMPLATE = "_template.yml"
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


@click.command()
@click.argument("scheme_id", metavar="ID")
@folder_option
def new(scheme_id: str, folder: Path) -> None:
    """Make the file of a new scheme from the template, for you to fill in.

    It is a draft: no caller hears of it until its status is set to `active`.
    """
    if not _ID.fullmatch(scheme_id):
        raise click.UsageError("An id has small Latin letters, digits and hyphens.")
    path = folder / "schemes" / f"{scheme_id}.yml"
    template = (folder / TEMPLATE).read_text(encoding="utf-8")
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(re.sub(r"^id: .*$", f"id: {scheme_id}", template, count=1, flags=re.M))
    except FileExistsError:
        raise click.UsageError(f"{path} is there already.") from None
    click.echo(
        f"{path}: fill it in, then run `kb check {scheme_id}`. "
        "It is a draft until you set its status to active."
    )


@click.command()
def schema() -> None:
    """Print the JSON Schema of a scheme's file."""
    click.echo(json.dumps(scheme_schema(), ensure_ascii=False, indent=2))
