"""Reads a folder of the knowledge base into memory: path below the folder -> text."""

from pathlib import Path

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
        if path.suffix in SUFFIXES and not name.startswith("_") and path.is_file():
            try:
                files[name] = path.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise ContentError(f"cannot be read as UTF-8 text: {error}", name) from error
    return files
