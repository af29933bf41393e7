"""The locks fit what the environments ask for, and lead to the public index alone."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.settings import ROOT

PROJECTS = (ROOT, ROOT / "nlu")


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8"))


@pytest.mark.parametrize("folder", PROJECTS, ids=lambda folder: folder.name)
def test_what_is_asked_for_is_locked(folder: Path) -> None:
    project = _toml(folder / "pyproject.toml")
    asked = [
        *project["project"]["dependencies"],
        *project.get("dependency-groups", {}).get("dev", []),
    ]
    locked = {package["name"] for package in _toml(folder / "uv.lock")["package"]}
    names = {re.split(r"[<>=!\[ ]", line)[0].lower().replace("_", "-") for line in asked}
    assert names - locked == set()
    assert len(locked) > len(names)


@pytest.mark.parametrize("folder", PROJECTS, ids=lambda folder: folder.name)
def test_the_lock_leads_to_the_public_index_alone(folder: Path) -> None:
    text = (folder / "uv.lock").read_text("utf-8")
    assert set(re.findall(r'registry = "([^"]+)"', text)) == {"https://pypi.org/simple"}
    assert {url.split("/")[2] for url in re.findall(r'url = "([^"]+)"', text)} == {
        "files.pythonhosted.org"
    }


def test_rasa_is_pinned() -> None:
    dependencies = _toml(ROOT / "nlu" / "pyproject.toml")["project"]["dependencies"]
    assert "rasa==3.6.21" in dependencies
