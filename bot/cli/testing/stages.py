"""The stages of the test run, in their order: the quick ones first."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.cli.processes import bot_command

_MODEL = "(rasa or e2e or browser)"
_PARALLEL = ("-n", "2", "--dist", "loadfile")
"""The tests of a module share a database and what else is dear to make."""
_LEFT_OUT = ("--ignore=tests/content", "--ignore=tests/faults", "--ignore=tests/e2e")
"""Slow as a whole: not even gathered for the quick stage."""
_FEW_EXAMPLES = "--hypothesis-profile=fast"
"""Laws are tried on a quarter of the examples; see tests/conftest.py."""


@dataclass(frozen=True)
class Stage:
    """One command. `fast` stages need neither a model nor a browser and are over soon."""

    name: str
    command: list[str]
    tests: bool = False
    """Whether pytest is what runs."""
    fast: bool = True
    needs_browser: bool = False


def _tool(name: str, *arguments: str) -> list[str]:
    return [sys.executable, "-m", name, *arguments]


def _tests(
    name: str,
    markers: str,
    *options: str,
    fast: bool = True,
    needs_browser: bool = False,
) -> Stage:
    command = _tool("pytest", "-q", "--color=no", "--no-header", "-m", markers, *options)
    return Stage(name, command, tests=True, fast=fast, needs_browser=needs_browser)


def stages(paths: tuple[str, ...] = (), *, hurried: bool = False) -> Iterator[Stage]:
    """All stages; with `paths`, only the tests of those files and folders.

    Whoever is `hurried` has laws tried on fewer examples.
    """
    examples = (_FEW_EXAMPLES,) if hurried else ()
    if paths:
        yield _tests("tests", "", *examples, *paths)
        return
    yield Stage("lint", _tool("ruff", "check", "--quiet"))
    yield Stage("format", _tool("ruff", "format", "--check", "--quiet"))
    yield Stage("types", _tool("mypy", "--no-error-summary"))
    yield Stage("imports", [str(Path(sys.executable).with_name("lint-imports")), "--no-logo"])
    yield Stage("knowledge base", bot_command("kb", "check"))
    without = f"not {_MODEL} and not slow and not postgres"
    yield _tests("tests", without, *_PARALLEL, *_LEFT_OUT, *examples)
    yield _tests("postgresql", f"postgres and not {_MODEL} and not slow", *_PARALLEL, fast=False)
    yield _tests("faults, slow", f"slow and not {_MODEL}", *_PARALLEL, fast=False)
    yield _tests("rasa", "rasa and not e2e and not browser", fast=False)
    yield _tests("end to end", "e2e and not browser", fast=False)
    yield _tests("browser", "browser", fast=False, needs_browser=True)
