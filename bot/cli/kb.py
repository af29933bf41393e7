"""`./haqdidi kb`: what authors do with the knowledge base."""

import click

from bot.cli.kb_check import check
from bot.cli.kb_diff import diff
from bot.cli.kb_due import due
from bot.cli.kb_new import new, schema
from bot.cli.kb_sheets import export_, import_
from bot.cli.kb_show import show
from bot.cli.kb_sms import sms
from bot.cli.kb_try import try_


@click.group()
def kb() -> None:
    """Check, show and try the knowledge base."""


for command in (check, show, try_, due, diff, export_, import_, sms, new, schema):
    kb.add_command(command)
