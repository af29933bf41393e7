"""`places list` and `places show`: what is known of places."""

import click
from rich.console import Console
from rich.table import Table

from bot.app.parts import knowledge
from bot.cli.places_database import database, known_state
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.catalogue import District
from bot.knowledge.gazetteer import export
from bot.knowledge.place_directory import Panchayat, Place
from bot.language.gazetteer import Gazetteer
from bot.language.phrases import words_of
from bot.store.places import SqlPlaces

state_option = click.option("--state", metavar="CODE", help="Only this State: BR, UP …")


@click.command("list")
@state_option
@click.option("--district", metavar="NAME", help="The blocks of this district, by its name.")
def list_places(state: str | None, district: str | None) -> None:
    """Count blocks and gram panchayats by State, or list the blocks of a State or district."""
    kb = knowledge()
    state = known_state(kb, state)
    with database() as engine, engine.connect() as connection:
        places = SqlPlaces(connection)
        if state is None and district is None:
            table = Table("State", "districts", "blocks", "gram panchayats")
            for code, blocks, panchayats in places.counts():
                districts = sum(d.state == code for d in kb.districts)
                table.add_row(code, str(districts), str(blocks), str(panchayats))
        else:
            table = Table("State", "district", "block", "code", "gram panchayats")
            for block, number in places.blocks(state, district):
                names = " / ".join(n for n in (block.name, block.local_name) if n)
                table.add_row(block.state, block.district, names, str(block.code), str(number))
    if not table.row_count:
        raise click.ClickException("Nothing was imported yet: ./haqdidi places import FILE…")
    Console().print(table)


@click.command()
@click.argument("name")
@state_option
@click.pass_context
def show(ctx: click.Context, name: str, state: str | None) -> None:
    """Find the district, block or gram panchayat called NAME, or the district of a PIN code.

    The spelling does not matter, nor the script. Exit code 1 when nothing is known.
    """
    kb = knowledge()
    state = known_state(kb, state)
    lines = [_district(kb, d) for d in _districts(kb, name) if state in (None, d.state)]
    with database() as engine, engine.connect() as connection:
        places = SqlPlaces(connection)
        lines += [_place(places, place) for place in places.called(name, state)]
    for line in lines:
        click.echo(line)
    if not lines:
        click.echo(f"No place is known by the name “{name}”.", err=True)
        ctx.exit(1)


def _districts(kb: KnowledgeBase, name: str) -> list[District]:
    if name.isdecimal():
        return list(kb.districts_of_pin(name))
    words = words_of(name)
    hits = Gazetteer.from_dict({"districts": export(kb)["districts"]}).search(words)
    called = {
        hit.value.id
        for hit in hits
        if hit.value.kind == "district" and hit.beyond - hit.first == len(words)
    }
    return [d for d in kb.districts if d.name.en in called]


def _district(kb: KnowledgeBase, district: District) -> str:
    code = f", LGD code {district.lgd}" if district.lgd is not None else ""
    state = kb.states[district.state].name.en
    return f"district {district.name.en} / {district.name.hi}, {state}{code}"


def _place(places: SqlPlaces, place: Place) -> str:
    kind, within = "block", ""
    if isinstance(place, Panchayat):
        kind = "gram panchayat"
        block = places.block(place.block) if place.block is not None else None
        within = f"block {block.name}, " if block is not None else ""
    names = " / ".join(n for n in (place.name, place.local_name) if n)
    return f"{kind} {names}, {within}{place.district}, {place.state}, LGD code {place.code}"
