"""A knowledge base of one's own, for commands that read or write one."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.knowledge.small import FOLDER, WIDOW

Spoil = Callable[[str, str], None]
"""Puts a text in the place of one that must be there, in the file of the widow's pension."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the small knowledge base to spoil, in a folder that may become a repository."""
    copy = tmp_path / "repo" / "kb"
    shutil.copytree(FOLDER, copy)
    return copy


@pytest.fixture
def spoil(folder: Path) -> Spoil:
    path = folder / WIDOW

    def put(old: str, new: str) -> None:
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return put
