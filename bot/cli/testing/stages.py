"""The stages of the test run, in their order: the quick ones first."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.cli.processes import bot_command

_MODEL = "(rasa or e2e or browser)"


@dataclass(frozen=True)
class Stage:
    """One command. `fast` stages need neither a model nor a browser and are over soon."""

    name: str
    command: list[str]
    fast: bool = True
    needs_browser: bool = False


def _tool(name: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", name, *arguments]


def _tests(markers: str, *options: str) -> list[str]:
    return _tool("pytest", "-q", "--color=no", "--no-header", "-m", markers, *options)


def stages(paths: tuple[str, ...] = ()) -> Iterator[Stage]:
    """All stages; with `paths`, only the tests of those files and folders."""
    if paths:
        yield Stage("tests", _tests("", *paths))
        return
    yield Stage("lint", _tool("ruff", "check", "--quiet"))
    yield Stage("format", _tool("ruff", "format", "--check", "--quiet"))
    yield Stage("types", _tool("mypy", "--no-error-summary"))
    yield Stage("imports", [str(Path(sys.executable).with_name("lint-imports")), "--no-logo"])
    yield Stage("knowledge base", bot_command("kb", "check"))
    yield Stage("tests", _tests(f"not {_MODEL} and not slow and not postgres", "-n", "2"))
    yield Stage("postgresql", _tests(f"postgres and not {_MODEL} and not slow", "-n", "2"))
    yield Stage("slow", _tests(f"slow and not {_MODEL}"), fast=False)
    yield Stage("rasa", _tests("rasa and not e2e and not browser"), fast=False)
    yield Stage("end to end", _tests("e2e and not browser"), fast=False)
    yield Stage("browser", _tests("browser"), fast=False, needs_browser=True)
