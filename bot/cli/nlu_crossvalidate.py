"""`./haqdidi nlu crossvalidate`: how the model reads sentences, and people, it has not met."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from bot.cli import nlu_readings, nlu_report
from bot.cli.file_arguments import WRITTEN
from bot.cli.nlu_report import percent
from bot.knowledge import gazetteer
from bot.nlu import folds as choosing
from bot.nlu import hands, training, training_data
from bot.nlu.crossvalidation import cross_validate
from bot.nlu.scoring import Reading, Score, score


@dataclass(frozen=True)
class Fold:
    """The sentences that were held out together: whose they are, and how they were read."""

    hands: tuple[str, ...]
    readings: list[Reading]
    score: Score


@click.command()
@click.option("--folds", "count", type=click.IntRange(2, 20), default=5, show_default=True)
@click.option(
    "--by", type=click.Choice(["hand", "random"]), default="hand", show_default=True,
    help="Hold out whole hands (people it has not met) or sentences at random.",
)  # fmt: skip
@click.option("--seed", type=int, default=29, show_default=True, help="Of --by random.")
@click.option(
    "--data", type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=training.DATA, help="Sentences in place of those of nlu/data.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print all figures as JSON.")
@click.option("--html", type=WRITTEN, help="Write an error browser to this file; it holds texts.")
def crossvalidate(
    count: int,
    by: Literal["hand", "random"],
    seed: int,
    data: Path,
    as_json: bool,
    html: Path | None,
) -> None:
    """Train on all folds of the sentences but one and read that one, for each of the folds.

    Needs no labelled file and leaves the trained models as they are. It takes a training a fold.
    """
    examples, _ = training_data.load(data)
    whose = hands.of(examples, hands.load())
    if by == "hand":
        numbers = choosing.by_hand(whose, count)
    else:
        numbers = choosing.at_random(examples, count, seed)
    training.write_gazetteer(gazetteer.export(nlu_readings.knowledge()))
    readings = _watched(examples, numbers, count)
    told = []
    for number in range(count):
        held = [at for at, fold in enumerate(numbers) if fold == number]
        names = tuple(sorted({whose[at] for at in held})) if by == "hand" else ()
        part = [readings[at] for at in held]
        told.append(Fold(names, part, score(part, {})))
    whole = score(readings, {})
    if html is not None:
        nlu_readings.write_browser(html, f"cross-validation by {by}", readings, whole, {})
    if as_json:
        figures = [
            {"hands": one.hands, **nlu_report.as_dict(one.score, one.readings)} for one in told
        ]
        all_of_them = nlu_report.as_dict(whole, ())
        click.echo(json.dumps({"folds": figures, "all": all_of_them}, ensure_ascii=False, indent=1))
    else:
        _show(Console(), told, whole, len(readings))


def _watched(
    examples: Sequence[training_data.Example], numbers: Sequence[int], count: int
) -> list[Reading]:
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("Starting", total=count)

        def tell(fold: int, step: str) -> None:
            progress.update(task, completed=fold, description=f"Fold {fold + 1}: {step}")

        return cross_validate(examples, numbers, tell)


def _show(console: Console, folds: Sequence[Fold], whole: Score, total: int) -> None:
    table = Table(title="Sentences that were held out", title_justify="left", box=None)
    for column in (
        "fold", "size", "intent", "macro-F1", "out of scope", "turned away",
        "danger", "false alarms", "ECE",
    ):  # fmt: skip
        table.add_column(column, justify="right")
    for number, one in enumerate(folds, start=1):
        table.add_row(str(number), *_row(one.score, len(one.readings)))
    table.add_row("all", *_row(whole, total))
    console.print(table)
    forms = Table(title="By language", title_justify="left", box=None)
    for form in whole.by_lang:
        forms.add_column(form, justify="right")
    forms.add_row(*(percent(share.rate) for share in whole.by_lang.values()))
    console.print(forms)
    for number, one in enumerate(folds, start=1):
        if one.hands:
            console.print(f"Fold {number} holds out: {', '.join(one.hands)}", soft_wrap=True)


def _row(figures: Score, sentences: int) -> tuple[str, ...]:
    return (
        str(sentences),
        percent(figures.intent.rate),
        f"{figures.macro_f1:.3f}",
        percent(figures.out_of_scope_recall.rate),
        percent(figures.false_rejection.rate),
        percent(figures.safety_recall.rate),
        percent(figures.safety_false_alarms.rate),
        f"{figures.calibration_error:.3f}",
    )
