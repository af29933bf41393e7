"""What the documents name is there: pages, headings, files, tests, commands, settings."""

import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click
import pytest

from bot.cli.commands import COMMANDS
from bot.settings import ROOT, Settings, variable
from bot.settings.whole import FOR_TESTS
from tests.repo.documents import documents, name, spans, without_code

PAGES = pytest.mark.parametrize("page", documents(), ids=name)
ROOMS = ("bot", "nlu", "tests", "docs", "locales", "knowledge_base")
MADE = ("nlu/models", "nlu/.venv", "nlu/generated")
"""Folders that are made when the program runs."""

PLACEHOLDERS = re.compile(r"my-|ID\b|NNNN|[<…*]")


def heading_anchors(path: Path) -> set[str]:
    headings = re.findall(r"(?m)^#+ (.+)$", without_code(path.read_text("utf-8")))
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@PAGES
def test_every_link_leads_somewhere(page: Path) -> None:
    lost = []
    for link in re.findall(r"\]\(([^)\s]+)\)", without_code(page.read_text("utf-8"))):
        if link.startswith(("http://", "https://")):
            continue
        file, _, anchor = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        if not target.exists() or (anchor and anchor not in heading_anchors(target)):
            lost.append(link)
    assert lost == []


@PAGES
def test_every_file_that_is_named_is_there(page: Path) -> None:
    path = re.compile(rf"({'|'.join(ROOMS)})/[\w./-]+")
    named = {span for span in spans(page.read_text("utf-8")) if path.fullmatch(span)}
    named = {one for one in named if not one.startswith(MADE) and not PLACEHOLDERS.search(one)}
    assert {one for one in named if not (ROOT / one).exists()} == set()


@PAGES
def test_every_test_that_is_named_is_there(page: Path) -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", page.read_text("utf-8"))
    assert [
        f"{file}::{test}"
        for file, test in named
        if not (ROOT / file).exists() or f"def {test}(" not in (ROOT / file).read_text("utf-8")
    ] == []


def calls(page: str) -> Iterator[list[str]]:
    """Every `./haqdidi …` of a page, as words."""
    for call in re.findall(r"\./haqdidi ([a-z][^`\n|#>]*)", page):
        yield re.split(r"[,;.:)]? ", call.strip().rstrip(",;.:)"))


def command(words: list[str]) -> click.Command | None:
    """The command that the words name; None if there is none."""
    entry = COMMANDS.get(words[0])
    if entry is None:
        return None
    found = getattr(import_module(entry.module), words[0].replace("-", "_"))
    if isinstance(found, click.Group) and len(words) > 1 and re.fullmatch(r"[a-z-]+", words[1]):
        return found.commands.get(words[1])
    assert isinstance(found, click.Command)
    return found


@PAGES
def test_every_command_that_is_named_is_there_with_its_options(page: Path) -> None:
    wrong = []
    for words in calls(page.read_text("utf-8")):
        found = command(words)
        known = {option for one in found.params for option in one.opts} if found else set()
        options = {word.partition("=")[0] for word in words if word.startswith("--")}
        if found is None or not options <= known | {"--help"}:
            wrong.append(" ".join(words))
    assert wrong == []


@PAGES
def test_every_setting_that_is_named_is_there(page: Path) -> None:
    named = set(re.findall(r"\bHAQDIDI_[A-Z_]*[A-Z]\b(?!_)", page.read_text("utf-8")))
    known = {variable(field) for field in Settings.model_fields} | FOR_TESTS
    assert named - known == set()
