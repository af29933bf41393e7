"""Reads a folder of the knowledge base into memory: path below the folder -> text."""

import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from bot.core.errors import ContentError

SUFFIXES = frozenset({".yml", ".csv"})
DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "knowledge_base"
"""The knowledge base that comes with the program."""


def read_folder(folder: Path = DEFAULT_FOLDER) -> dict[str, str]:
    """Every YAML and CSV file below a folder. Raises ContentError if it cannot be read.

    A file whose name begins with an underscore directly in the folder (a template) is left out.
    """
    if not folder.is_dir():
        raise ContentError("there is no such folder; is the checkout complete?", str(folder))
    files: dict[str, str] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if is_content(name) and path.is_file():
            try:
                files[name] = path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise ContentError(f"cannot be read as UTF-8 text: {error}", name) from error
    return files


def is_content(name: str) -> bool:
    """Whether a path below the folder is part of the knowledge base, going by its name."""
    return PurePosixPath(name).suffix in SUFFIXES and not name.startswith("_")


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    """Write changed files, each in one step. Raises OSError, and then no file is half written."""
    beside = {folder / name: folder / f"{name}.new" for name in files}
    try:
        for (path, new), text in zip(beside.items(), files.values(), strict=True):
            new.write_text(text, encoding="utf-8", newline="")
            shutil.copymode(path, new)
        for path, new in beside.items():
            new.replace(path)
    finally:
        for new in beside.values():
            new.unlink(missing_ok=True)
