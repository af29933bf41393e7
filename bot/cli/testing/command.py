"""The command `test`: runs the stages and sums up."""

import os
import sys
import time

import click
from rich.console import Console
from rich.table import Table

from bot.cli.setup.prepare import prepare
from bot.cli.setup.uv import OWN
from bot.cli.testing import browser
from bot.cli.testing.catalogues import faults
from bot.cli.testing.outcome import Outcome
from bot.cli.testing.running import run, side_by_side
from bot.cli.testing.stages import Stage, stages
from bot.core.errors import HelplineError
from bot.settings import ROOT

_CATALOGUE = ROOT / "locales" / "hi" / "LC_MESSAGES" / "messages.po"


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
    return run(stage)


def _sum_up(outcomes: list[Outcome], took: float) -> int:
    table = Table("Stage", "Seconds", "Passed", "Failed", "Skipped", title="Summary")
    for one in outcomes:
        numbers = (f"{one.seconds:.1f}", str(one.passed), str(one.failed), str(one.skipped or ""))
        table.add_row(one.name, *numbers, style="red" if one.failed else None)
    click.echo()
    Console().print(table)
    passed = sum(one.passed for one in outcomes)
    failed = sum(one.failed for one in outcomes)
    click.echo(f"{passed} passed, {failed} failed in {took:.0f} s")
    return failed


@click.command()
@click.option("--fast", is_flag=True, help="Leave out training, what needs a model, the browser.")
@click.argument("paths", nargs=-1)
def test(fast: bool, paths: tuple[str, ...]) -> None:
    """Run every check; with PATHS only the tests in those files and folders.

    Exit code 0 when all passed, 1 when a check failed, 2 when the set-up failed.
    """
    os.environ.pop("HAQDIDI_LOG_LEVEL", None)
    began = time.monotonic()
    outcomes = [_set_up(fast)]
    if not paths:
        outcomes.append(_check_catalogues())
    chosen = [stage for stage in stages(paths, hurried=fast) if stage.fast or not fast]
    outcomes += side_by_side([stage for stage in chosen if not stage.tests])
    outcomes += [_stage(stage) for stage in chosen if stage.tests]
    if _sum_up(outcomes, time.monotonic() - began):
        sys.exit(1)
