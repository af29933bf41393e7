"""`./haqdidi nlu retrain`: a new model that has to prove itself before it is used."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from bot.cli import nlu_readings, nlu_report
from bot.cli.file_arguments import READ
from bot.cli.nlu_labels import from_queue
from bot.cli.nlu_retrain_report import show
from bot.core.errors import HelplineError
from bot.knowledge import gazetteer
from bot.nlu import labelled, model_store, retraining, samples, training
from bot.nlu.retrain_verdict import OnOneSet, objections
from bot.nlu.samples import Sample
from bot.nlu.scoring import Reading
from bot.settings import read

FROZEN = model_store.ROOT / "nlu" / "frozen"
"""Labelled messages by which models are judged, and which none may learn."""

_REFUSED = 1


@click.command("retrain")
@click.option("--labels", "file", type=READ, help="Labelled messages to learn, JSON Lines.")
@click.option("--from-queue", "queue", is_flag=True, help="Learn what staff has labelled.")
@click.option(
    "--on",
    "sets",
    type=READ,
    multiple=True,
    help="Judge by this file, JSON Lines; may be repeated. Default: nlu/frozen.",
)
@click.option("--dry-run", is_flag=True, help="Train and judge, and leave everything as it is.")
def retrain(file: Path | None, queue: bool, sets: tuple[Path, ...], dry_run: bool) -> None:
    """Train a new model, compare it with the present one, and use it only if nothing gets worse.

    Refused, with exit code 1, is a model that hears less danger than the present one, raises more
    false alarms than is borne, or understands fewer messages than chance explains. Otherwise the
    running server takes it over without a pause, and so does every later start.

    Without --labels and --from-queue it learns what it learnt last time.
    """
    if file is not None and queue:
        raise click.UsageError("--labels and --from-queue exclude each other.")
    wanted = {path.name: samples.load(path) for path in sets or sorted(FROZEN.glob("*.jsonl"))}
    if not any(wanted.values()):
        raise HelplineError(
            "There are no messages to judge by: name a labelled file with --on FILE."
        )
    console = Console(stderr=True)
    taught = _to_learn(file, queue, [s.text for one in wanted.values() for s in one], console)
    kb = nlu_readings.knowledge()
    present = training.model_path()
    names = gazetteer.export(kb)
    with ExitStack() as until_judged:
        with _telling(console) as tell:
            new = until_judged.enter_context(retraining.candidate(names, taught, tell))
        if new is None:
            click.echo("There is nothing to learn: the present model was made of exactly this.")
            return
        same = nlu_readings.state_schemes(kb)
        judged = _on_each(wanted, _read(present, wanted), _read(new.model, wanted))
        show(Console(), judged, same)
        against = objections(judged)
        if against:
            click.echo("Refused; the present model stays.\n  " + "\n  ".join(against))
            raise click.exceptions.Exit(_REFUSED)
        if dry_run:
            click.echo("It would be taken. Nothing was changed (--dry-run).")
            return
        became = retraining.take(new, read().interpreter_url, present)
        click.echo(_OUTCOMES[became].format(new.path.name))


_OUTCOMES = {
    "swapped": "{} is in use now, and at every later start.",
    "nobody": "{} is used from the next start on; no server runs now that could take it over.",
}


def _to_learn(
    file: Path | None, queue: bool, tests: Sequence[str], console: Console
) -> list[Sample] | None:
    """The labelled messages to learn; None for those of last time."""
    if file is None and not queue:
        return None
    found = from_queue() if file is None else samples.load(file)
    kept = labelled.without_copies(found, tests)
    left_out = len(found) - len(kept)
    console.print(
        f"{len(kept)} labelled messages to learn"
        + (f"; {left_out} left out, they are as in the messages to judge by." if left_out else ".")
    )
    return kept


@contextmanager
def _telling(console: Console) -> Iterator[Callable[[str], None]]:
    """Shows how far training is; gives what is to hear Rasa's lines."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("Training a new model")

        def tell(line: str) -> None:
            step = nlu_report.step_of_training(line)
            if step:
                progress.update(task, description=step)

        yield tell


def _read(model: Path, wanted: dict[str, list[Sample]]) -> list[Reading]:
    return nlu_readings.by_server(model, [sample for one in wanted.values() for sample in one])


def _on_each(
    wanted: dict[str, list[Sample]], before: list[Reading], after: list[Reading]
) -> list[OnOneSet]:
    sets, at = [], 0
    for name, of_set in wanted.items():
        beyond = at + len(of_set)
        if of_set:
            sets.append(OnOneSet(name, before[at:beyond], after[at:beyond]))
        at = beyond
    return sets
