"""`worker`: answers what comes in. `run` starts one; more may run beside it on PostgreSQL."""

import threading

import click

from bot import settings
from bot.app.worker import working


@click.command()
def worker() -> None:
    """Answer what comes in, until INT or TERM; what is in hand is finished first."""
    with working(settings.read()):
        threading.Event().wait()
