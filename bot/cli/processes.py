"""Processes that never outlive us."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.nlu.process import dies_with_us
from bot.settings import ROOT


def signal_group(process_id: int, number: signal.Signals) -> None:
    """Send a signal to a child and to whatever it started; nothing happens when it has ended."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process_id, number)


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Our environment for a child that imports from the checkout."""
    ours = {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    return {**os.environ, **ours, **(extra or {})}


def bot_command(*arguments: str) -> list[str]:
    """The command line of one of our own commands, without set-up."""
    return [sys.executable, "-P", "-m", "bot", *arguments]


def run_logged(command: Sequence[str], log: Path, extra: Mapping[str, str] | None = None) -> int:
    """Run a command to its end, with what it says in a file. Gives its exit code.

    However we are interrupted, the command and whatever it started end too.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as out:
        process = subprocess.Popen(  # noqa: S603
            command,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            cwd=ROOT,
            env=environment(extra),
            start_new_session=True,
            preexec_fn=dies_with_us(),  # noqa: PLW1509
        )
        try:
            return process.wait()
        except BaseException:
            signal_group(process.pid, signal.SIGTERM)
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                signal_group(process.pid, signal.SIGKILL)
                process.wait()
            raise


def last_line(log: Path) -> str:
    """The last line with anything in it: most tools say there what was wrong."""
    lines = log.read_text("utf-8", "replace").splitlines()
    return next((line.strip() for line in reversed(lines) if line.strip()), "")
