"""`kb sms`: how many SMS the answers about each scheme take, and which take most."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import click

from bot.channels.segments import measure
from bot.cli.kb_answers import answer
from bot.cli.kb_folder import folder_option
from bot.core.language import Language
from bot.dialogue.engine import Engine
from bot.knowledge.base import KnowledgeBase
from bot.store.catalogues import read_catalogues
from bot.store.compiled_content import reading

INTENTS = ("ask_scheme_info", "ask_documents", "ask_how_to_apply")
"""What it is, which papers, and where: what most ask."""
SPOKEN: tuple[Language, ...] = ("hi", "hi-Latn")
WORST = 20


@dataclass(frozen=True, slots=True)
class Counted:
    """One answer as the network counts it."""

    scheme: str
    intent: str
    language: Language
    segments: int
    units: int
    text: str


@click.command()
@click.option("--json", "as_json", is_flag=True, help="One JSON object with every answer.")
@click.option("--worst", default=WORST, show_default=True, help="How many of the longest to show.")
@folder_option
def sms(as_json: bool, worst: int, folder: Path) -> None:
    """Count the SMS of the answers to “what is it?”, “which papers?” and “where?”.

    They are put together as callers get them, options included, in Devanagari (70 characters to
    one SMS) and Roman letters (160). Exit code 1 when an answer takes more than two.
    """
    found = list(count(reading(folder).kb))
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=1))
    else:
        _print(found, worst)
    if any(one.segments > 2 for one in found):
        click.get_current_context().exit(1)


def count(kb: KnowledgeBase) -> Iterator[Counted]:
    """Every answer about every scheme that callers hear of."""
    engine = Engine(kb, read_catalogues())
    day = datetime.now(UTC).date()
    for scheme in kb.offered:
        for language in SPOKEN:
            for intent in INTENTS:
                said = answer(engine, scheme, intent, language, "sms", day)
                if said is not None:
                    size = measure(said.text)
                    yield Counted(scheme.id, intent, language, size.segments, size.units, said.text)


def _print(found: list[Counted], worst: int) -> None:
    for one in sorted(found, key=lambda c: (-c.segments, -c.units))[:worst]:
        click.secho(
            f"{one.segments} SMS, {one.units} units  {one.scheme}  {one.intent}  {one.language}",
            bold=True,
        )
        click.echo(f"  {one.text}\n")
    for language in SPOKEN:
        for intent in INTENTS:
            some = [c for c in found if (c.language, c.intent) == (language, intent)]
            click.echo(f"{language:<8} {intent:<17} {_share(some)}")
    click.echo(f"{'all':<26} {_share(found)}")


def _share(found: list[Counted]) -> str:
    one, two = (sum(c.segments <= n for c in found) for n in (1, 2))
    whole = len(found) or 1
    return f"{one} of {len(found)} in one SMS ({one / whole:.1%}), {len(found) - two} in over two"
