"""`demand report`: what is asked for and not met, with small counts hidden."""

import re
from typing import Literal

import click
from rich.console import Console
from rich.table import Table

from bot import settings
from bot.app.parts import store
from bot.demand.report import as_csv, as_json, as_lines
from bot.demand.report import report as make_report

Dimension = Literal["scheme", "department", "place", "reason"]
DIMENSIONS = click.Choice(["scheme", "department", "place", "reason"])


def _month(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    if value is not None and not re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value):
        raise click.BadParameter("write a month as YYYY-MM")
    return value


@click.group()
def demand() -> None:
    """Report what is asked for and not met."""


@demand.command()
@click.option("--by", type=DIMENSIONS, default="scheme", show_default=True, help="The rows.")
@click.option("--across", type=DIMENSIONS, help="The columns, if there are to be any.")
@click.option("--from", "first", metavar="YYYY-MM", callback=_month, help="First month counted.")
@click.option("--to", "last", metavar="YYYY-MM", callback=_month, help="Last month counted.")
@click.option("--state", metavar="CODE", help="Only this State, by its code: BR, UP …")
@click.option("--json", "form", flag_value="json", help="One JSON object.")
@click.option("--csv", "form", flag_value="csv", help="Comma-separated values.")
def report(
    by: Dimension,
    across: Dimension | None,
    first: str | None,
    last: str | None,
    state: str | None,
    form: str | None,
) -> None:
    """Count unmet demand: one person's one want once, in the month in which it was first voiced.

    Counts below HAQDIDI_SUPPRESSION_THRESHOLD are hidden, and with them whatever would give them
    away. Publish one fixed set of reports: two that overlap can be subtracted from each other.
    """
    if across == by:
        raise click.BadParameter("rows and columns are the same", param_hint="--across")
    current = settings.read()
    dimensions = (by,) if across is None else (by, across)
    filters = {"from": first, "to": last, "state": state}
    opened = store(current, threads=1)
    try:
        with opened.reading() as unit:
            given = {name: value for name, value in filters.items() if value}
            counted = unit.demand.count(dimensions, given)
    finally:
        opened.close()
    found = make_report(counted, dimensions, current.suppression_threshold)
    if form == "json":
        click.echo(as_json(found))
    elif form == "csv":
        click.echo(as_csv(found), nl=False)
    else:
        _print(as_lines(found), current.suppression_threshold)


def _print(lines: list[list[str]], threshold: int) -> None:
    table = Table(*lines[0], caption=f"– : below {threshold}, or hidden to protect one that is")
    for column in table.columns[1:]:
        column.justify = "right"
    for line in lines[1:-1]:
        table.add_row(*line)
    table.add_section()
    table.add_row(*lines[-1])
    Console().print(table)
