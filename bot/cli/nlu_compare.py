"""`./haqdidi nlu compare`: is one model better than another, or is it chance?"""

import json
from dataclasses import asdict
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from bot.cli import nlu_readings
from bot.cli.file_arguments import READ
from bot.cli.nlu_report import percent, signed
from bot.core.errors import HelplineError
from bot.nlu import saved_readings
from bot.nlu.comparison import RESAMPLES, Comparison, compare
from bot.nlu.outcomes import outcome
from bot.nlu.samples import Sample
from bot.nlu.samples import load as load_samples
from bot.nlu.scoring import Reading


@click.command("compare")
@click.argument("a", type=READ)
@click.argument("b", type=READ)
@click.option("--on", "file", type=READ, required=True, help="Labelled messages, JSON Lines.")
@click.option("--resamples", type=click.IntRange(min=100), default=RESAMPLES, show_default=True)
@click.option("--seed", type=int, default=29, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print all figures as JSON.")
def compare_models(a: Path, b: Path, file: Path, resamples: int, seed: int, as_json: bool) -> None:
    """Compare model B with model A on the same labelled messages.

    A and B are model files (.tar.gz) or what `nlu evaluate FILE --json` printed (.json). Every
    figure is computed anew for many random draws of the messages: the 95 % interval of B less A
    tells how far the difference could be the luck of these messages.
    """
    samples = load_samples(file)
    if not samples:
        raise HelplineError(f"{file.name} holds no messages.")
    readings = [_readings(source, samples) for source in (a, b)]
    same = nlu_readings.state_schemes(nlu_readings.knowledge())
    outcomes = [[outcome(one, same) for one in told] for told in readings]
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("Drawing messages again", total=resamples)
        pairs = list(zip(*outcomes, strict=True))
        found = compare(pairs, seed, resamples, lambda: progress.advance(task))
    if as_json:
        told = {**asdict(found), "in_words": found.in_words(), "seed": seed}
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        _show(Console(), found, a.name, b.name)


def _readings(source: Path, samples: list[Sample]) -> list[Reading]:
    if source.suffix == ".json":
        return saved_readings.load(source, samples)
    if source.name.endswith(".tar.gz"):
        return nlu_readings.by_server(source, samples)
    raise HelplineError(
        f"{source.name} is neither a model (.tar.gz) nor saved readings (.json, printed by "
        "`./haqdidi nlu evaluate FILE --json`)."
    )


def _show(console: Console, found: Comparison, a: str, b: str) -> None:
    table = Table(title=f"A: {a}\nB: {b}", title_justify="left", box=None, pad_edge=False)
    table.add_column(f"on {found.messages} messages")
    for column in ("A", "B", "B less A", "95 % interval", "B better in"):
        table.add_column(column, justify="right")
    for one in found.differences:
        between = "–" if one.low is None else f"{signed(one.low)} to {signed(one.high)}"
        cells = (
            percent(one.a),
            percent(one.b),
            signed(one.difference),
            between,
            percent(one.b_better),
        )
        table.add_row(one.figure, *cells)
    console.print(table)
    console.print(f"Only A right: {found.only_a} messages; only B right: {found.only_b}.")
    console.print(found.in_words(), soft_wrap=True, highlight=False)
