"""`./haqdidi nlu`: train the model, score it, check the sentences it learns from."""

import json
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from bot.cli import nlu_benchmark, nlu_readings, nlu_report
from bot.cli.file_arguments import READ, WRITTEN
from bot.cli.nlu_check import check
from bot.cli.nlu_compare import compare_models
from bot.cli.nlu_crossvalidate import crossvalidate
from bot.cli.nlu_hands import list_hands
from bot.cli.nlu_labels import labels
from bot.cli.nlu_retrain import retrain
from bot.knowledge import gazetteer
from bot.nlu import samples, scoring, training


@click.group()
def nlu() -> None:
    """Train and score the model that understands messages."""


nlu.add_command(check)
nlu.add_command(compare_models)
nlu.add_command(crossvalidate)
nlu.add_command(list_hands)
nlu.add_command(labels)
nlu.add_command(retrain)


@nlu.command()
@click.option(
    "--if-changed", is_flag=True, help="Keep a model that was made of exactly these inputs."
)
@click.option("--verbose", is_flag=True, help="Show what Rasa says.")
def train(if_changed: bool, verbose: bool) -> None:
    """Train a model on the present sentences, components and knowledge base."""
    console = Console(stderr=True)
    names = gazetteer.export(nlu_readings.knowledge())
    with Progress(
        SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn(), console=console
    ) as progress:
        task = progress.add_task("Training the model")

        def tell(line: str) -> None:
            if verbose and line:
                progress.console.print(line, markup=False, highlight=False)
            step = nlu_report.step_of_training(line)
            if step:
                progress.update(task, description=step)

        made = training.train(names, if_changed, tell)
        progress.update(task, description="Training the model: done", total=1, completed=1)
    click.echo(f"{'trained' if made.fresh else 'unchanged'}: {made.path.name}")


@nlu.command("model-path")
def model_path() -> None:
    """Print the path of the newest model."""
    click.echo(training.model_path())


@nlu.command()
@click.argument("file", type=READ)
@click.option("--json", "as_json", is_flag=True, help="Print all figures and readings as JSON.")
@click.option("--model", type=READ, help="Score this model instead of the running or newest one.")
@click.option("--errors", is_flag=True, help="List every message that was misunderstood.")
@click.option("--html", type=WRITTEN, help="Write an error browser to this file; it holds texts.")
def evaluate(
    file: Path, as_json: bool, model: Path | None, errors: bool, html: Path | None
) -> None:
    """Score the model on FILE, labelled messages as JSON Lines.

    Asks the server of HAQDIDI_NLU_URL when that is set; else starts the newest model for a moment.
    """
    wanted = samples.load(file)
    same = nlu_readings.state_schemes(nlu_readings.knowledge())
    readings = nlu_readings.by_server(model, wanted)
    score = scoring.score(readings, same)
    if html is not None:
        nlu_readings.write_browser(html, file.name, readings, score, same)
    if as_json:
        click.echo(json.dumps(nlu_report.as_dict(score, readings), ensure_ascii=False, indent=1))
        return
    console = Console()
    nlu_report.show(console, score)
    if errors:
        nlu_report.show_errors(console, readings)


nlu.add_command(nlu_benchmark.command)
