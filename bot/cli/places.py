"""`places`: blocks and gram panchayats, imported, listed and looked up."""

import click

from bot.cli.places_import import import_files
from bot.cli.places_show import list_places, show


@click.group()
def places() -> None:
    """Import, list and look up districts, blocks, gram panchayats and PIN codes."""


places.add_command(import_files)
places.add_command(list_places)
places.add_command(show)
