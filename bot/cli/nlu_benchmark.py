"""`./haqdidi nlu benchmark`: our pipeline on somebody else's sentences."""

import json
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from bot.cli import nlu_benchmark_report, nlu_readings
from bot.cli.file_arguments import READ
from bot.cli.nlu_report import step_of_training
from bot.knowledge import gazetteer
from bot.nlu import benchmark, benchmark_set, default_pipeline, training
from bot.nlu.benchmark_contender import OTHERS, OURS, Contender


@click.command("benchmark")
@click.option("--train", "train_file", type=READ, required=True, help="CSV to learn from.")
@click.option("--test", "test_file", type=READ, required=True, help="CSV to be asked.")
@click.option(
    "--against", multiple=True, type=click.Choice(OTHERS),
    help="Measure this pipeline as well, in the same run; may be given twice.",
)  # fmt: skip
@click.option(
    "--epochs", type=click.IntRange(1), default=default_pipeline.FULL, show_default=True,
    help="How long Rasa's default learns; all of it takes hours on ten thousand sentences.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print all figures and answers as JSON.")
def command(
    train_file: Path, test_file: Path, against: tuple[str, ...], epochs: int, as_json: bool
) -> None:
    """Train the pipeline of config.yml on a foreign set and score it as HINT3 does.

    Both files are CSV with the columns `sentence,label`. The label NO_NODES_DETECTED marks a
    sentence that is out of scope; only TEST needs such rows. Nothing of the project's own model is
    touched, and nothing of the files is kept.

    OWN DECISION is what the model says by itself: an intent, or "not for us". The other rows follow
    HINT3: the likeliest intent counts from a threshold on, 0.1 to 0.9. The best of these is chosen
    on the test set, for all pipelines alike, so it flatters all of them.

    What is fair: our pipeline learns what it does not know from sentences about anything, so it
    always gets the project's own out_of_scope sentences, besides TRAIN. Rasa's default
    pipeline gets TRAIN alone (default-rasa), or the same sentences as ours, the strangers as one
    more intent (default-rasa-background). Labels are renamed before training, so that no rule of
    ours recognises one. The schemes and places of our knowledge base stay known; they are of no use
    on another subject.

    Rasa's default takes minutes to train on two processors, ours seconds.
    """
    what = benchmark_set.load(train_file, test_file)
    training.write_gazetteer(gazetteer.export(nlu_readings.knowledge()))
    results = _run([Contender(name, epochs) for name in dict.fromkeys([OURS, *against])], what)
    if as_json:
        told = {"conditions": benchmark.conditions(), **nlu_benchmark_report.as_dict(results)}
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        nlu_benchmark_report.show(Console(), what, results)


def _run(contenders: list[Contender], what: benchmark_set.BenchmarkSet) -> list[benchmark.Result]:
    with Progress(
        TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(),
        console=Console(stderr=True),
    ) as progress:  # fmt: skip
        return [
            _follow(progress, progress.add_task(f"{one.name}: training", total=None), one, what)
            for one in contenders
        ]


def _follow(
    progress: Progress, task: TaskID, one: Contender, what: benchmark_set.BenchmarkSet
) -> benchmark.Result:
    def tell(said: str, done: float) -> None:
        if done:
            progress.update(task, description=f"{one.name}: {said}", total=1.0, completed=done)
        elif step := step_of_training(said):
            progress.update(task, description=f"{one.name}: {step}")

    return benchmark.run(one, what, tell)
