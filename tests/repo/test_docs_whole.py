"""Nothing is left out of the documents: rooms, settings, commands, decisions, tables, words."""

import re
import tomllib
from dataclasses import fields
from importlib import import_module
from pathlib import Path
from typing import get_args

import click
import pytest

from bot.cli.commands import COMMANDS
from bot.cli.testing.stages import stages
from bot.core.channel import Door
from bot.core.events import Reason
from bot.settings import ROOT, Settings, variable
from bot.store.sealed import Sealed
from bot.store.tables import metadata
from tests.repo.documents import documents, spans, text
from tests.scenarios.scenario import Scenario, Step

DECISIONS = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))


def test_every_room_has_a_paragraph() -> None:
    page = text("docs/architecture.md")
    rooms = [path.parent.name for path in (ROOT / "bot").glob("*/__init__.py")]
    assert len(rooms) > 10
    assert [room for room in rooms if not re.search(rf"(?m)^\*\*`{room}`\*\* ", page)] == []


@pytest.mark.parametrize("field", Settings.model_fields)
def test_every_setting_stands_in_its_group(field: str) -> None:
    assert f"`{variable(field)}`" in text("docs/operating.md")


def test_every_command_is_documented_with_those_below_it() -> None:
    pages = "\n".join(path.read_text("utf-8") for path in documents())
    named = set()
    for name, entry in COMMANDS.items():
        found = getattr(import_module(entry.module), name)
        if isinstance(found, click.Group):
            named |= {f"{name} {below}" for below in found.commands}
        else:
            named.add(name)
    assert {one for one in named if not re.search(rf"[`/ ]{one}\b", pages)} == set()


def test_decisions_are_counted_and_listed() -> None:
    index = text("docs/decisions/README.md")
    numbers = [int(path.name[:4]) for path in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 5
    assert [path.name for path in DECISIONS if f"]({path.name})" not in index] == []


@pytest.mark.parametrize("path", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_has_its_parts_and_is_one_page(path: Path) -> None:
    page = path.read_text("utf-8")
    assert page.startswith(f"# {path.name[:4]}: ")
    assert re.search(r"(?m)^Status: (accepted|proposed|replaced by .+), \d{4}-\d\d-\d\d$", page)
    assert re.findall(r"(?m)^## (.+)$", page) == ["Context", "Decision", "Consequences"]
    assert len(page.splitlines()) <= 60


def test_every_table_of_the_database_stands_in_the_page_on_privacy() -> None:
    page = text("docs/privacy.md")
    rows = "\n".join(line for line in page.splitlines() if line.startswith("| `"))
    # How far a recurring task has come tells of nobody.
    tables = set(metadata.tables) - {"bookmark"}
    assert {name for name in tables if f"`{name}`" not in rows} == set()


def test_what_is_encrypted_is_said_to_be() -> None:
    rows = [line.split("|") for line in text("docs/privacy.md").splitlines() if "|" in line]
    for table in metadata.sorted_tables:
        sealed = any(isinstance(column.type, Sealed) for column in table.columns)
        said = [row[3].strip() for row in rows if len(row) > 4 and f"`{table.name}`" in row[1]]
        assert all((one != "–") == sealed for one in said if one != "no personal data")
        assert said or table.name == "bookmark"


def test_every_stage_and_marker_of_the_tests_is_explained() -> None:
    page = text("docs/testing.md")
    assert [stage.name for stage in stages() if stage.name not in page] == []
    options = tomllib.loads(text("pyproject.toml"))["tool"]["pytest"]["ini_options"]
    markers = [line.partition(":")[0] for line in options["markers"]]
    assert [marker for marker in markers if marker not in spans(page)] == []


def test_every_key_of_a_scenario_is_explained() -> None:
    keys = {field.name for kind in (Step, Scenario) for field in fields(kind)}
    keys = (keys - {"text", "steps"}) | {"in"}
    assert keys - set(spans(text("docs/testing.md"))) == set()


def test_every_reason_and_door_stands_in_the_glossary() -> None:
    known = set(spans(text("docs/glossary.md")))
    assert set(get_args(Reason)) - known == set()
    assert set(get_args(Door)) - known == set()


def test_every_library_of_the_decision_is_asked_for() -> None:
    table = text("docs/decisions/0008-dependencies.md")
    named = {
        library
        for row in re.findall(r"(?m)^\| ([a-z][a-z0-9, -]+?) \|", table)
        for library in row.split(", ")
    }
    asked = {
        re.split(r"[<>=!\[ ]", line)[0]
        for file in ("pyproject.toml", "nlu/pyproject.toml")
        for line in tomllib.loads(text(file))["project"]["dependencies"]
    }
    assert len(named) > 10
    assert named - asked == set()
