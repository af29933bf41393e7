"""`kb show`: what women read about a scheme on a channel, and below it what authors need."""

from datetime import UTC, datetime
from pathlib import Path
from typing import get_args

import click

from bot.channels.forms import Composed
from bot.cli.kb_answers import QUESTIONS, answer
from bot.cli.kb_folder import folder_option, known_scheme
from bot.core.channel import Channel
from bot.core.language import LANGUAGES, Language
from bot.dialogue.engine import Engine
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.rule_words import rule_words
from bot.knowledge.scheme import Scheme
from bot.store.catalogues import read_catalogues
from bot.store.compiled_content import reading


@click.command()
@click.argument("scheme_id", metavar="ID")
@click.option("--lang", type=click.Choice(LANGUAGES), default="hi", show_default=True)
@click.option(
    "--channel", type=click.Choice(get_args(Channel)), default="whatsapp", show_default=True
)
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="As read on another day.")
@folder_option
def show(
    scheme_id: str, lang: Language, channel: Channel, as_of: datetime | None, folder: Path
) -> None:
    """Show the answers that women get about the scheme ID, exactly as they read them."""
    kb = reading(folder).kb
    scheme = known_scheme(kb, scheme_id)
    engine = Engine(kb, read_catalogues())
    day = (as_of or datetime.now(UTC)).date()
    for intent in QUESTIONS:
        said = answer(engine, scheme, intent, lang, channel, day)
        if said is not None:
            click.secho(f"── {intent}", bold=True)
            _print(said)
    _for_authors(kb, scheme, lang)


def _print(message: Composed) -> None:
    click.echo(message.text)
    if message.form != "numbered":
        for option in message.options:
            click.echo(f"   [{option.title}]")
    if message.segments is not None:
        click.secho(f"   {len(message.text)} characters, {message.segments} SMS", dim=True)
    click.echo()


def _for_authors(kb: KnowledgeBase, scheme: Scheme, language: Language) -> None:
    click.secho("── rule", bold=True)
    if scheme.rule is None:
        click.echo("open to everybody")
    else:
        click.echo("\n".join(rule_words(scheme.rule, kb.attributes, language)))
    click.secho("\n── sources", bold=True)
    for source in scheme.sources:
        click.echo(f"{source.date or 'undated'}  {source.title}  {source.url or ''}")
    verified = scheme.verified
    click.echo(
        f"status {scheme.status.value}, confidence {scheme.confidence}, "
        f"checked {verified.on}, review by {verified.review_by}"
    )
