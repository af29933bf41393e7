"""`kb due`: what must be checked again this month, the most wanted first, with its sources."""

import calendar
import json
import re
from datetime import UTC, date, datetime
from pathlib import Path

import click

from bot.cli.kb_folder import folder_option
from bot.knowledge.due import Due
from bot.knowledge.due import due as find_due
from bot.store.compiled_content import reading

MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


def _last_day(_ctx: click.Context, _param: click.Parameter, value: str | None) -> date:
    today = datetime.now(UTC).date()
    year, month = today.year, today.month
    if value is not None:
        written = MONTH.fullmatch(value)
        if written is None or int(written[1]) == 0:
            raise click.BadParameter("write a month as YYYY-MM")
        year, month = int(written[1]), int(written[2])
    return date(year, month, calendar.monthrange(year, month)[1])


@click.command()
@click.option(
    "--month", "last", metavar="YYYY-MM", callback=_last_day,
    help="What is due by the end of this month.  [default: the present one]",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="One JSON list instead of a text.")
@folder_option
def due(last: date, as_json: bool, folder: Path) -> None:
    """Show which schemes must be checked again, with the sources to look at.

    Those most asked for come first, as the ledger counts them; where there is no ledger, those
    with the widest reach.
    """
    # The other commands of this group need no database and do not wait for its libraries.
    from bot.app.asked_for import asked_for  # noqa: PLC0415

    counted = asked_for()
    found = find_due(reading(folder).kb, last, counted or {})
    if as_json:
        click.echo(json.dumps([_plain(one) for one in found], ensure_ascii=False, indent=1))
        return
    for one in found:
        _print(one)
    order = "widest reach first; there is no ledger" if counted is None else "most asked for first"
    click.echo(f"{len(found)} due by {last} ({order}).")


def _plain(one: Due) -> dict[str, object]:
    scheme = one.scheme
    return {
        "id": scheme.id,
        "name": scheme.name.en,
        "review_by": scheme.verified.review_by.isoformat(),
        "verified_on": scheme.verified.on.isoformat(),
        "confidence": scheme.confidence,
        "asked": one.asked,
        "districts": one.reach,
        "sources": [source.model_dump(mode="json") for source in scheme.sources],
    }


def _print(one: Due) -> None:
    scheme = one.scheme
    asked = f"asked for {one.asked} times, " if one.asked is not None else ""
    click.secho(f"{scheme.id}  {scheme.name.en}", bold=True)
    click.echo(
        f"  due {scheme.verified.review_by}, checked {scheme.verified.on}, "
        f"confidence {scheme.confidence}, {asked}in {one.reach} districts"
    )
    for source in scheme.sources:
        click.echo(
            f"  {source.date or 'undated'!s:<10}  {source.title}  {source.url or ''}".rstrip()
        )
    click.echo()
