"""`./haqdidi kb`: check, show and try the knowledge base."""

import click

from bot.cli.kb_check import check
from bot.cli.kb_new import new, schema
from bot.cli.kb_show import show
from bot.cli.kb_try import try_


@click.group()
def kb() -> None:
    """Check, show and try the knowledge base."""


for command in (check, show, try_, new, schema):
    kb.add_command(command)
