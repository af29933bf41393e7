"""Files that commands are given by name."""

from pathlib import Path

import click

READ = click.Path(exists=True, dir_okay=False, path_type=Path)
"""One that has to be there."""

WRITTEN = click.Path(dir_okay=False, writable=True, path_type=Path)
"""One that will be made, or made anew."""
