"""`python -m bench.load`: the helpline on SQLite and PostgreSQL beside a Rasa assistant."""

import json
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from bench.load.assistant import assistant, generate, train
from bench.load.drive import Client, Speed, drive
from bench.load.helpline import helpline
from bench.load.machine import memory_of_all, processor_seconds, taken_down
from bench.load.messages import talks
from bot.nlu.default_pipeline import write
from bot.settings import ROOT
from tests.support import postgres

USUAL = ("sqlite", "postgresql", "rasa")
CONTENDERS = (*USUAL, "rasa-default")
EPOCHS = 1
"""Rasa's default answers no faster for being trained longer."""


@dataclass(frozen=True)
class Measured:
    """One contender: memory of each of its processes, and their work on one message."""

    name: str
    speed: Speed
    start_seconds: float
    megabytes: dict[str, float]
    processor_ms_a_message: dict[str, float]


def measure(
    name: str, process: int, up: float, client: Client, messages: int, clients: int
) -> Measured:
    """Warm up with a twentieth of the messages, then measure."""
    warming = talks(max(messages // 20, 5 * clients), seed=2)
    drive(client, warming, clients, first_person=10_000_000)
    before = processor_seconds(process)
    speed = drive(client, talks(messages), clients)
    after = processor_seconds(process)
    work = {one: round((after[one] - before[one]) * 1000 / messages, 2) for one in before}
    return Measured(name, speed, up, memory_of_all(process), work)


def ours(name: str, database_url: str, messages: int, clients: int) -> Measured:
    """The helpline on a database."""
    began = time.perf_counter()
    with helpline(database_url) as (running, client):
        up = time.perf_counter() - began
        return measure(name, running.process.pid, up, client, messages, clients)


def theirs(name: str, folder: Path, messages: int, clients: int) -> Measured:
    """Rasa with a rule an intent, over our pipeline or over Rasa's own."""
    folder.mkdir()
    generate(folder, ROOT / "config.yml" if name == "rasa" else write(folder, EPOCHS))
    with assistant(folder, train(folder)) as (process, up, client):
        return measure(name, process, up, client, messages, clients)


@contextmanager
def database() -> Iterator[str]:
    """A PostgreSQL that writes to the disk before it says so, unlike that of the tests."""
    with postgres.server(durable=True) as server:
        yield postgres.make_database(server, "load")


def table(found: list[Measured], clients: int) -> Table:
    """What was measured, for people."""
    made = Table(title=f"{clients} clients, each waiting for its answer")
    for heading in ("", "messages/s", "p50 ms", "p95 ms", "unanswered", "start s", "memory MB"):
        made.add_column(heading, justify="left" if not heading else "right")
    for one in found:
        made.add_row(
            one.name,
            f"{one.speed.a_second:.0f}", f"{one.speed.p50:.0f}", f"{one.speed.p95:.0f}",
            str(one.speed.unanswered), f"{one.start_seconds:.1f}",
            f"{sum(one.megabytes.values()):.0f}",
        )  # fmt: skip
    return made


@click.command()
@click.option("--messages", default=1000, show_default=True, help="How many are measured.")
@click.option("--clients", default=8, show_default=True, help="People writing at a time.")
@click.option("--only", multiple=True, type=click.Choice(CONTENDERS), help="Leave out the others.")
@click.option("--json", "out", type=click.Path(path_type=Path), help="Write the figures there.")
def main(messages: int, clients: int, only: tuple[str, ...], out: Path | None) -> None:
    """Measure the helpline on both databases, and Rasa's REST channel over the same messages.

    Rasa reads with our pipeline; with its own default only if asked for by `--only rasa-default`,
    which takes long to train.
    """
    wanted = only or USUAL
    found: list[Measured] = []
    with tempfile.TemporaryDirectory(prefix="haqdidi-load-") as name:
        folder = Path(name)
        found += [
            theirs(rasa, folder / rasa, messages, clients)
            for rasa in ("rasa", "rasa-default")
            if rasa in wanted
        ]
        if "sqlite" in wanted:
            found.append(ours("sqlite", f"sqlite:///{folder / 'load.db'}", messages, clients))
        if "postgresql" in wanted:
            with database() as url:
                found.append(ours("postgresql", url, messages, clients))
    Console().print(table(found, clients))
    if out is not None:
        told = {
            **taken_down(),
            "clients": clients,
            "results": [
                {**asdict(one), "messages_a_second": round(one.speed.a_second, 1)}
                for one in found
            ],
        }  # fmt: skip
        out.write_text(json.dumps(told, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
