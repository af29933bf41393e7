"""`config staff-password`: makes the setting that lets somebody label messages."""

import click

from bot.settings import variable
from bot.web.staff.passwords import SHORTEST, hashed


@click.command("staff-password")
@click.argument("name")
def staff_password(name: str) -> None:
    """Ask for a password and print what lets NAME log in at /staff.

    The password itself is written nowhere. Several people stand in the setting with commas between;
    taking one out, or changing it, ends that person's session.
    """
    password = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    if len(password) < SHORTEST:
        raise click.UsageError(f"Take at least {SHORTEST} characters.")
    click.echo(f"{variable('staff_passwords')}={name}={hashed(password)}")
