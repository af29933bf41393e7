"""`config check` and `config show`: which settings there are, and what each door still lacks."""

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import click
from pydantic import SecretStr
from rich.console import Console
from rich.table import Column, Table
from sqlalchemy.engine import make_url

from bot import settings
from bot.cli.staff_password import staff_password
from bot.settings import Settings, variable

_REFERENCE_HEAD = """\
# Settings

All settings come from the environment, and none is needed for a trial on one machine.
`./haqdidi config check` says what a channel still lacks, `./haqdidi config show` which values are
in use. An unknown name that begins with `HAQDIDI_` is an error.
This page is made by `./haqdidi config show --markdown > docs/settings.md`.

| Setting | Default | What it is for |
| --- | --- | --- |"""


@dataclass(frozen=True)
class Door:
    """One way in or out: open when all its settings are there, closed when none is."""

    name: str
    needs: tuple[str, ...]
    advice: str


DOORS = (
    Door(
        "WhatsApp through Twilio",
        ("twilio_account_sid", "twilio_auth_token", "twilio_whatsapp_from", "public_base_url"),
        "Account SID and auth token stand on the first page of Twilio's console.",
    ),
    Door(
        "SMS through Twilio",
        ("twilio_account_sid", "twilio_auth_token", "twilio_sms_from", "public_base_url"),
        "Not for numbers in India: Twilio receives no SMS there.",
    ),
    Door("Telegram by polling", ("telegram_token",), "Get a token from @BotFather."),
    Door(
        "Telegram by webhook",
        ("telegram_token", "telegram_webhook_secret", "public_base_url"),
        "Get a token from @BotFather and think of a secret of letters and digits.",
    ),
    Door(
        "SMS pushed by a gateway",
        ("push_sms_send_url",),
        "The gateway's provider names the address to send to and how it proves itself.",
    ),
    Door(
        "Keys",
        ("data_keys", "hash_key"),
        "Start once with ./haqdidi run: it makes keys for a trial.",
    ),
)


def _is_chosen(door: Door, current: Settings) -> bool:
    """Whether the operator wants this door, as far as that can be told."""
    match door.name:
        case "Telegram by polling":
            return current.telegram_mode == "polling"
        case "Telegram by webhook":
            return current.telegram_mode == "webhook"
        case "SMS pushed by a gateway":
            return current.push_sms_auth != "off"
        case "WhatsApp through Twilio":
            return current.twilio_whatsapp_from is not None
        case "SMS through Twilio":
            return current.twilio_sms_from is not None
        case _:
            return True


def missing(door: Door, current: Settings) -> list[str]:
    """The variables this door still lacks."""
    needs = list(door.needs)
    if door.name == "SMS pushed by a gateway":
        by_network = current.push_sms_auth == "networks"
        needs.append("push_sms_networks" if by_network else "push_sms_secret")
    return [variable(field) for field in needs if not getattr(current, field)]


def shown(field: str, current: Settings) -> str:
    """A setting's value as it may be shown: secrets only as set or not set."""
    value = getattr(current, field)
    if field == "database_url":
        return make_url(value).render_as_string(hide_password=True)
    if isinstance(value, SecretStr):
        return "(set)"
    if isinstance(value, dict):
        pairs = ((k, "(set)" if isinstance(v, SecretStr) else v) for k, v in value.items())
        return ",".join(f"{name}={text}" for name, text in pairs)
    if isinstance(value, tuple):
        secret = any(isinstance(one, SecretStr) for one in value)
        return f"({len(value)} set)" if secret else ",".join(map(str, value))
    return "" if value is None else str(value)


def gaps(current: Settings) -> Iterator[str]:
    """What keeps a chosen door shut, each with what to do."""
    for door in DOORS:
        if _is_chosen(door, current) and (lacks := missing(door, current)):
            yield f"{door.name}: set {', '.join(lacks)}. {door.advice}"


def doubts(current: Settings) -> Iterator[str]:
    """What works and is probably not meant."""
    address = current.public_base_url
    if address is not None and not address.startswith("https://"):
        yield f"{variable('public_base_url')}: providers want https://."
    if current.simulator_enabled and current.host not in settings.LOOPBACK:
        yield (
            f"{variable('simulator_enabled')}: the simulator would be open to everybody who "
            f"reaches {current.host}; switch it off."
        )


@click.group()
def config() -> None:
    """Show the settings and what is missing."""


config.add_command(staff_password)


def reference() -> str:
    """The page docs/settings.md: every setting, its default, and what it is for."""
    defaults = Settings()
    lines = [_REFERENCE_HEAD]
    for field, information in Settings.model_fields.items():
        value = shown(field, defaults).replace(f"{settings.ROOT}/", "")
        default = f"`{value}`" if value else ""
        lines.append(f"| `{variable(field)}` | {default} | {information.description} |")
    return "\n".join(lines) + "\n"


@config.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object on stdout.")
@click.option("--markdown", is_flag=True, help="The page docs/settings.md, without any value.")
def show(as_json: bool, markdown: bool) -> None:
    """Every setting with its value; of secrets only whether they are set."""
    if markdown:
        click.echo(reference(), nl=False)
        return
    current = settings.read()
    if as_json:
        values = {variable(field): shown(field, current) for field in Settings.model_fields}
        click.echo(json.dumps(values, ensure_ascii=False, indent=2))
        return
    table = Table("Setting", Column("Value", overflow="fold"), "What it is for")
    table.columns[0].no_wrap = True
    for field, information in Settings.model_fields.items():
        table.add_row(variable(field), shown(field, current), information.description)
    Console().print(table)


@config.command()
def check() -> None:
    """Which doors are ready, and what is missing. Exit code 2 when a chosen one is not ready."""
    current = settings.read()
    table = Table("Door", "State", "Lacks")
    for door in DOORS:
        lacks, chosen = missing(door, current), _is_chosen(door, current)
        state = "not used" if not chosen else "incomplete" if lacks else "ready"
        table.add_row(door.name, state, ", ".join(lacks) if state != "ready" else "")
    console = Console()
    console.print(table)
    found = [*gaps(current), *doubts(current)]
    for problem in found:
        console.print(f"- {problem}", highlight=False)
    console.print("Every value: ./haqdidi config show" if not found else "")
    if found:
        sys.exit(2)
