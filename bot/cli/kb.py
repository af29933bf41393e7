"""`./haqdidi kb`: check, show and try the knowledge base."""

import click

from bot.cli.kb_check import check


@click.group()
def kb() -> None:
    """Check, show and try the knowledge base."""


for command in (check,):
    kb.add_command(command)
