"""The small knowledge base of the tests, as it is or with something changed in it."""

from datetime import date
from functools import cache
from pathlib import Path

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.build import build
from bot.knowledge.checks.report import Report, check
from bot.store.content_folder import read_folder

FOLDER = Path(__file__).resolve().parents[1] / "fixtures" / "kb"
TODAY = date(2026, 11, 22)
WIDOW = "schemes/widow-pension.yml"
BIHAR = "schemes/bihar-widow-pension.yml"


@cache
def _files() -> tuple[tuple[str, str], ...]:
    return tuple(read_folder(FOLDER).items())


def small_files() -> dict[str, str]:
    """The files, for a test to change."""
    return dict(_files())


@cache
def small_kb() -> KnowledgeBase:
    """The knowledge base of these files."""
    return build(small_files())


def changed(file: str, old: str, new: str) -> dict[str, str]:
    """The files with one text replaced; the text must be there."""
    files = small_files()
    assert old in files[file]
    files[file] = files[file].replace(old, new, 1)
    return files


def checked(file: str, old: str, new: str) -> Report:
    """What the checker says of the files with one text replaced."""
    return check(changed(file, old, new), TODAY)


def line_of(file: str, text: str, files: dict[str, str] | None = None) -> int:
    """The number of the first line that holds a text."""
    lines = (files or small_files())[file].splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def build_changed(file: str, old: str, new: str) -> KnowledgeBase:
    """The knowledge base of the files with one text replaced."""
    return build(changed(file, old, new))
