"""The command line as a whole: what it lists, how it fails."""

import importlib
import subprocess
import sys
import time

import click
import pytest

from bot.cli.commands import COMMANDS
from bot.settings import ROOT


def _call(
    *arguments: str, said: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-m", "bot", *arguments],
        input=said,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", **environment},
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_there_and_explains_itself(name: str) -> None:
    command = getattr(importlib.import_module(COMMANDS[name].module), name)
    assert isinstance(command, click.Command)
    assert command.get_help(click.Context(command, info_name=name))
    assert command.help


def test_help_lists_every_command_without_loading_any() -> None:
    began = time.monotonic()
    answer = _call("--help")
    assert answer.returncode == 0
    assert all(f"  {name}" in answer.stdout for name in COMMANDS)
    loaded = subprocess.run(
        [sys.executable, "-P", "-X", "importtime", "-m", "bot", "--help"],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env={"PYTHONPATH": str(ROOT)},
    ).stderr
    assert not [name for name in ("sqlalchemy", "telegram", "twilio") if f" {name}\n" in loaded]
    assert time.monotonic() - began < 20


def test_an_unknown_setting_ends_in_a_sentence_with_the_nearest_name() -> None:
    answer = _call("config", "check", HAQDIDI_PROT="1")
    assert answer.returncode == 2
    assert "HAQDIDI_PROT is no setting" in answer.stderr
    assert "did you mean HAQDIDI_PORT?" in answer.stderr
    assert "Traceback" not in answer.stderr
    assert answer.stdout == ""


def test_an_unknown_command_ends_with_exit_code_2() -> None:
    answer = _call("sing")
    assert answer.returncode == 2
    assert "sing" in answer.stderr


def test_the_exit_code_that_a_command_chooses_is_that_of_the_program() -> None:
    answer = _call("screen", "--json", said="no household\n")
    assert answer.returncode == 1
    assert "error" in answer.stdout
    assert _call("screen", "--json", said="").returncode == 0
