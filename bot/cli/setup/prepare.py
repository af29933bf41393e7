"""Makes ready what a command needs, and shows how far it is. Everything it says goes to stderr."""

import fcntl
import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from bot import settings
from bot.cli.commands import Need
from bot.cli.processes import bot_command, last_line, run_logged
from bot.cli.setup import catalogues, keys, uv
from bot.core.errors import ConfigError, HelplineError
from bot.settings import ROOT, SQLITE

_WORTH_TELLING = 1.0
"""Seconds from which on a step that was done is mentioned."""


@dataclass(frozen=True)
class Step:
    """`done` tells whether nothing is left to do; `make` does it and may return a remark."""

    title: str
    done: Callable[[], bool]
    make: Callable[[], str | None]
    slow: bool = False
    """Whether it may take minutes, so that it is announced where no progress can be shown."""


def _lend_keys() -> str | None:
    return keys.lend(os.environ, uv.OWN / "keys.env")


def _compile() -> None:
    catalogues.compile_all(catalogues.out_of_date(ROOT / "locales"))


def _own_command(name: str, *arguments: str) -> Callable[[], None]:
    def make() -> None:
        log = uv.OWN / f"{name}.log"
        if run_logged(bot_command(*arguments), log) != 0:
            reason = last_line(log).removeprefix("haqdidi: ")
            raise HelplineError(f"{reason} (details: {log})")

    return make


def _database_is_elsewhere() -> bool:
    return not settings.read().database_url.startswith(SQLITE)


def _model_is_elsewhere() -> bool:
    return settings.read().nlu_url is not None


STEPS: dict[Need, Step] = {
    "keys": Step("Keys", lambda: False, _lend_keys),
    "catalogues": Step(
        "Compiling the catalogues",
        lambda: not catalogues.out_of_date(ROOT / "locales"),
        _compile,
    ),
    "database": Step(
        "Migrating the database",
        _database_is_elsewhere,
        _own_command("migrate", "db", "migrate"),
    ),
    "nlu_environment": Step(
        "Making Rasa's environment (a few minutes, once)",
        lambda: _model_is_elsewhere() or uv.is_made(),
        uv.make,
        slow=True,
    ),
    "model": Step(
        "Looking after the model (trained again when its inputs changed)",
        _model_is_elsewhere,
        _own_command("train", "nlu", "train", "--if-changed"),
        slow=True,
    ),
}


def prepare(needs: Iterable[Need]) -> None:
    """Do every step that is needed and not done. Raises HelplineError at the first that fails."""
    settings.read()
    console = Console(stderr=True)
    with _alone(console):
        for need in needs:
            _do(STEPS[need], console)


@contextmanager
def _alone(console: Console) -> Iterator[None]:
    """Nobody else sets up the same checkout meanwhile."""
    uv.OWN.mkdir(exist_ok=True)
    with (uv.OWN / "prepare.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            console.print("Another ./haqdidi is setting up; waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _do(step: Step, console: Console) -> None:
    if step.done():
        return
    if step.slow and not console.is_terminal:
        console.print(f"{step.title} …", highlight=False)
    began = time.monotonic()
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        progress.add_task(step.title)
        try:
            remark = step.make()
        except OSError as error:
            raise ConfigError(f"{step.title}: {error}") from error
    took = time.monotonic() - began
    if remark:
        console.print(remark)
    elif took >= _WORTH_TELLING:
        console.print(f"{step.title}: {took:.0f} s", highlight=False)
