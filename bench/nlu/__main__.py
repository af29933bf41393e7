"""`python -m bench.nlu`: our model and server beside Rasa's, on the same sentences, in one run."""

import json
import tempfile
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

import click
from rich.console import Console

from bench.load.drive import drive
from bench.load.machine import processor_seconds, taken_down
from bench.nlu.server import questions, served
from bot.cli.nlu_readings import knowledge
from bot.knowledge import gazetteer
from bot.nlu import default_pipeline, rasa_training, training
from bot.nlu.serving import ServerKind
from bot.settings import ROOT
from tests.support.program import memory

CONTENDERS: dict[str, tuple[str, ServerKind]] = {
    "ours": ("config.yml", "light"),
    "ours under rasa run": ("config.yml", "rasa"),
    "Rasa's default": ("default", "rasa"),
}
"""The pipeline that is trained, and what serves the model."""

COLUMNS = {
    "": "{name}",
    "training s": "{train_seconds:.0f}",
    "training MB": "{train_megabytes:.0f}",
    "model MB": "{model_megabytes:.1f}",
    "ready s, first / second start": "{cold_seconds:.1f} / {warm_seconds:.1f}",
    "resident MB": "{megabytes:.0f}",
    "p50 ms": "{p50_ms:.1f}",
    "p95 ms": "{p95_ms:.1f}",
    "messages/s": "{a_second:.0f}",
    "messages per processor second": "{a_processor_second:.0f}",
}


@dataclass(frozen=True)
class Measured:
    """One contender. Latency is that of one client, messages a second that of several; a processor
    second is one second of one core, whoever else had the others."""

    name: str
    train_seconds: float
    train_megabytes: float
    model_megabytes: float
    cold_seconds: float
    warm_seconds: float
    megabytes: float
    p50_ms: float
    p95_ms: float
    a_second: float
    a_processor_second: float
    unanswered: int


def measure(
    name: str, trained: rasa_training.Run, compiled: Path, messages: int, clients: int
) -> Measured:
    """Start it twice, then ask it as one and as several clients."""
    kind = CONTENDERS[name][1]
    with served(trained.model, kind, compiled) as (first, _):
        cold = first.seconds
    with served(trained.model, kind, compiled) as (server, client):
        drive(client, questions(max(messages // 10, 50), seed=2), clients)
        alone = drive(client, questions(messages, seed=3), 1)
        before = sum(processor_seconds(server.process_id).values())
        together = drive(client, questions(messages, seed=4), clients)
        spent = sum(processor_seconds(server.process_id).values()) - before
        return Measured(
            name=name,
            train_seconds=trained.seconds,
            train_megabytes=trained.peak_megabytes or 0.0,
            model_megabytes=trained.model.stat().st_size / 1e6,
            cold_seconds=cold,
            warm_seconds=server.seconds,
            megabytes=memory(server.process_id) / 1e6,
            p50_ms=alone.p50,
            p95_ms=alone.p95,
            a_second=together.a_second,
            a_processor_second=together.messages / spent,
            unanswered=alone.unanswered + together.unanswered,
        )


def markdown(found: list[Measured]) -> str:
    """The figures as a table for a page."""
    lines = [f"| {' | '.join(COLUMNS)} |", "|---" + "|---:" * (len(COLUMNS) - 1) + "|"]
    for one in found:
        cells = [shape.format(**asdict(one)) for shape in COLUMNS.values()]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


@click.command()
@click.option("--messages", default=1000, show_default=True, help="How many are asked, each way.")
@click.option("--clients", default=4, show_default=True, help="Clients asking at a time.")
@click.option("--only", multiple=True, type=click.Choice(list(CONTENDERS)), help="Only these.")
@click.option(
    "--epochs",
    default=default_pipeline.FULL,
    show_default=True,
    help="How long Rasa's default is trained; it serves no faster for less.",
)
@click.option("--json", "out", type=click.Path(path_type=Path), help="Write the figures there.")
def main(messages: int, clients: int, only: tuple[str, ...], epochs: int, out: Path | None) -> None:
    """Train, start and ask our model and Rasa's default one, both on the sentences of nlu/data.

    Prints a table in Markdown. Rasa's default takes very long to train on all of nlu/data; with
    fewer epochs all figures but those of training stay what they are.
    """
    console = Console(stderr=True)
    training.write_gazetteer(gazetteer.export(knowledge()))
    with tempfile.TemporaryDirectory(prefix="haqdidi-bench-nlu-") as name:
        folder = Path(name)

        @cache
        def trained(pipeline: str) -> rasa_training.Run:
            workshop = folder / pipeline
            workshop.mkdir()
            own = pipeline == "config.yml"
            with console.status(f"{pipeline}: training"):
                return rasa_training.train(
                    ROOT / pipeline if own else default_pipeline.write(workshop, epochs),
                    [ROOT / "nlu" / "data"],
                    workshop,
                    lambda _line: None,
                )

        found = []
        for one in only or CONTENDERS:
            made = trained(CONTENDERS[one][0])
            with console.status(f"{one}: starting and asking"):
                found.append(measure(one, made, folder / f"{one} compiled", messages, clients))
    click.echo(markdown(found))
    for measured in found:
        if measured.unanswered:
            console.print(f"{measured.name}: {measured.unanswered} messages got no intent")
    if out is not None:
        told = {
            **taken_down(),
            "messages": messages,
            "clients": clients,
            "epochs": epochs,
            "results": [asdict(one) for one in found],
        }  # fmt: skip
        out.write_text(json.dumps(told, indent=1), "utf-8")


if __name__ == "__main__":
    main()
