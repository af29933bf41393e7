"""`chat`: talk to the helpline in the terminal, or from a program with --json."""

import json
import sys
from collections.abc import Iterator
from typing import Any, get_args

import click

from bot import settings
from bot.app.console import Console, console
from bot.core.channel import Channel
from bot.core.language import Language


@click.command()
@click.option(
    "--channel",
    type=click.Choice(["whatsapp", "sms", "telegram"]),
    default="whatsapp",
    show_default=True,
    help="How answers are put: buttons, numbers, segments.",
)
@click.option("--lang", type=click.Choice(["hi", "en"]), help="The language to begin with.")
@click.option(
    "--contact",
    default="terminal",
    show_default=True,
    metavar="NAME",
    help="Who is talking: a talk goes on under its name.",
)
@click.option("--fresh", is_flag=True, help="Begin anew under this name.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line in and out.")
def chat(channel: str, lang: str | None, contact: str, fresh: bool, as_json: bool) -> None:
    """Talk to the helpline. Same engine, store and model as for everybody.

    With --json each line of stdin is one message, or {"button": "id or number"}; each line of
    stdout is what came of it. An empty line, or the end of the input, ends a talk without --json.
    """
    current = settings.read()
    chosen = next(known for known in get_args(Channel) if known == channel)
    language = next((known for known in get_args(Language) if known == lang), None)
    click.echo("Starting …", err=True)
    with console(current, chosen, contact, language) as talk:
        if fresh:
            talk.forget()
        if as_json:
            _talk_json(talk)
        else:
            _talk(talk)


def _talk_json(talk: Console) -> None:
    for text, button in _messages():
        click.echo(json.dumps(talk.write(text, button), ensure_ascii=False))


def _messages() -> Iterator[tuple[str, str | None]]:
    """Texts and taps from stdin. What looks like JSON but is no tap is taken as text."""
    for line in sys.stdin:
        text = line.rstrip("\r\n")
        if text.lstrip().startswith("{"):
            try:
                given = json.loads(text)
            except ValueError:
                given = None
            if isinstance(given, dict) and "button" in given:
                yield "", str(given["button"])
                continue
        yield text, None


def _talk(talk: Console) -> None:
    click.echo("Write to Haq Didi. An empty line ends the talk.", err=True)
    while True:
        text = click.prompt(">", prompt_suffix=" ", default="", show_default=False)
        if not text.strip():
            return
        _show(talk.write(text))


def _show(turn: dict[str, Any]) -> None:
    for reply in turn["replies"]:
        click.echo(click.style(reply["text"], fg="green"))
        for number, option in enumerate(reply["options"], start=1):
            click.echo(f"  [{number}] {option['title']}")
        if reply["segments"]:
            click.echo(f"  ({reply['segments']} SMS)", err=True)
