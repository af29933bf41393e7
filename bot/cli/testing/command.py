"""The command `test`: runs the stages one after the other and sums up."""

import os
import subprocess
import sys
import time
from collections import deque

import click
from rich.console import Console
from rich.table import Table

from bot.cli.processes import environment
from bot.cli.setup.prepare import prepare
from bot.cli.setup.uv import OWN
from bot.cli.testing import browser, outcome
from bot.cli.testing.catalogues import faults
from bot.cli.testing.outcome import Outcome
from bot.cli.testing.stages import Stage, stages
from bot.core.errors import HelplineError
from bot.nlu.process import dies_with_us
from bot.settings import PREFIX, ROOT

_CATALOGUE = ROOT / "locales" / "hi" / "LC_MESSAGES" / "messages.po"


def _run(stage: Stage) -> Outcome:
    """Run one stage; what it says goes to stdout as it is said."""
    click.echo(f"\n== {stage.name}")
    began = time.monotonic()
    kept = {name: value for name, value in environment().items() if _is_passed_on(name)}
    last: deque[str] = deque([""], maxlen=1)
    with subprocess.Popen(  # noqa: S603
        stage.command,
        cwd=ROOT,
        env=kept,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        preexec_fn=dies_with_us(),  # noqa: PLW1509
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            click.echo(line, nl=False)
            if line.strip():
                last.append(line)
    took = time.monotonic() - began
    if stage.tests:
        return outcome.of_tests(stage.name, took, process.returncode, last[0])
    return outcome.of_tool(stage.name, took, process.returncode)


def _is_passed_on(name: str) -> bool:
    """No setting of this machine reaches a test, but for the database that is meant for them."""
    return not name.startswith(PREFIX) or name == "HAQDIDI_TEST_DATABASE_URL"


def _check_catalogues() -> Outcome:
    click.echo("\n== catalogues")
    began = time.monotonic()
    found = list(faults(ROOT / "bot", _CATALOGUE))
    click.echo("\n".join(found) if found else "complete")
    return Outcome("catalogues", time.monotonic() - began, int(not found), int(bool(found)))


def _set_up(fast: bool) -> Outcome:
    click.echo("== set-up")
    began = time.monotonic()
    prepare(("catalogues",) if fast else ("catalogues", "nlu_environment", "model"))
    return Outcome("set-up", time.monotonic() - began, 1, 0)


def _stage(stage: Stage) -> Outcome:
    if stage.needs_browser:
        try:
            browser.ensure(OWN / "browser.log")
        except HelplineError as error:
            click.echo(f"\n== {stage.name}\n{error}")
            return Outcome(stage.name, 0.0, 0, 1)
    return _run(stage)


def _sum_up(outcomes: list[Outcome]) -> int:
    table = Table("Stage", "Seconds", "Passed", "Failed", "Skipped", title="Summary")
    for one in outcomes:
        numbers = (f"{one.seconds:.1f}", str(one.passed), str(one.failed), str(one.skipped or ""))
        table.add_row(one.name, *numbers, style="red" if one.failed else None)
    click.echo()
    Console().print(table)
    passed = sum(one.passed for one in outcomes)
    failed = sum(one.failed for one in outcomes)
    total = sum(one.seconds for one in outcomes)
    click.echo(f"{passed} passed, {failed} failed in {total:.0f} s")
    return failed


@click.command()
@click.option("--fast", is_flag=True, help="Leave out training, what needs a model, the browser.")
@click.argument("paths", nargs=-1)
def test(fast: bool, paths: tuple[str, ...]) -> None:
    """Run every check; with PATHS only the tests in those files and folders.

    Exit code 0 when all passed, 1 when a check failed, 2 when the set-up failed.
    """
    os.environ.pop("HAQDIDI_LOG_LEVEL", None)
    outcomes = [_set_up(fast)]
    if not paths:
        outcomes.append(_check_catalogues())
    chosen = stages(paths, hurried=fast)
    outcomes += [_stage(stage) for stage in chosen if stage.fast or not fast]
    if _sum_up(outcomes):
        sys.exit(1)
