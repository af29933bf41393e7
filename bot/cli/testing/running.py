"""Stages at work: tests one stage after the other, tools side by side."""

import subprocess
import time
from collections import deque
from contextlib import ExitStack
from tempfile import TemporaryFile
from typing import IO

import click

from bot.cli.processes import environment
from bot.cli.testing import outcome
from bot.cli.testing.outcome import Outcome
from bot.cli.testing.stages import Stage
from bot.nlu.process import dies_with_us
from bot.settings import PREFIX, ROOT

_LOOK = 0.05
"""Seconds between two looks at who is done."""


def _started(stage: Stage, out: int | IO[bytes]) -> subprocess.Popen[bytes]:
    kept = {name: value for name, value in environment().items() if _is_passed_on(name)}
    return subprocess.Popen(  # noqa: S603
        stage.command,
        cwd=ROOT,
        env=kept,
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.STDOUT,
        preexec_fn=dies_with_us(),  # noqa: PLW1509
    )


def run(stage: Stage) -> Outcome:
    """Run tests; what they say goes to stdout as it is said."""
    click.echo(f"\n== {stage.name}")
    began = time.monotonic()
    last: deque[str] = deque([""], maxlen=1)
    with _started(stage, subprocess.PIPE) as process:
        assert process.stdout is not None
        for said in process.stdout:
            line = said.decode("utf-8", "replace")
            click.echo(line, nl=False)
            if line.strip():
                last.append(line)
    took = time.monotonic() - began
    return outcome.of_tests(stage.name, took, process.returncode, last[0])


def side_by_side(tools: list[Stage]) -> list[Outcome]:
    """Run all tools at once; what they say goes to stdout in their order when all are done."""
    began = time.monotonic()
    took: dict[str, float] = {}
    with ExitStack() as stack:
        outs = [stack.enter_context(TemporaryFile()) for _ in tools]
        running = [stack.enter_context(_started(*pair)) for pair in zip(tools, outs, strict=True)]
        while len(took) < len(tools):
            for tool, process in zip(tools, running, strict=True):
                if tool.name not in took and process.poll() is not None:
                    took[tool.name] = time.monotonic() - began
            time.sleep(_LOOK)
        for tool, out in zip(tools, outs, strict=True):
            out.seek(0)
            click.echo(f"\n== {tool.name}\n{out.read().decode('utf-8', 'replace')}", nl=False)
    return [
        outcome.of_tool(tool.name, took[tool.name], process.returncode)
        for tool, process in zip(tools, running, strict=True)
    ]


def _is_passed_on(name: str) -> bool:
    """No setting of this machine reaches a test, but for the database that is meant for them."""
    return not name.startswith(PREFIX) or name == "HAQDIDI_TEST_DATABASE_URL"
