"""The knowledge base of the program, from its compiled form where that is up to date.

The compiled form is made again by whoever finds it behind the files. It lies in `.haqdidi/`, which
holds what the program keeps for itself; without it, or where it cannot be written, the files are
parsed and nothing is lost but a second.
"""

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from bot.knowledge.base import KnowledgeBase
from bot.knowledge.build import Reading, read
from bot.knowledge.files import source
from bot.knowledge.files.compiled import Compiled, pack, unpack
from bot.store.content_folder import DEFAULT_FOLDER, read_folder

COMPILED = Path(__file__).resolve().parents[2] / ".haqdidi" / "knowledge"
"""Where the compiled form lies, one file for each state of the code that parses."""


def load(folder: Path = DEFAULT_FOLDER) -> KnowledgeBase:
    """The knowledge base of a folder. Raises ContentErrors with every error, ContentError."""
    return reading(folder).sound


def reading(folder: Path = DEFAULT_FOLDER, compiled: Path | None = None) -> Reading:
    """What can be read of a folder, and what is wrong with it. Raises ContentError.

    `compiled` is where the compiled form is kept; unless told, only that of the program's own
    folder is kept, and another one is parsed each time.
    """
    files = read_folder(folder)
    if compiled is None and folder.resolve() == DEFAULT_FOLDER.resolve():
        compiled = COMPILED
    if compiled is None:
        return read(files)
    path = compiled / f"{_code()}.json"
    found = read(files, _known(path))
    if found.library.read_anew:
        _keep(path, found)
    return found


def _code() -> str:
    """Changes with the code that turns a text into data."""
    return sha256(Path(source.__file__).read_bytes()).hexdigest()[:12]


def _known(path: Path) -> Compiled:
    try:
        return unpack(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return {}


def _keep(path: Path, found: Reading) -> None:
    """Write it in one step, so that no other process reads half of it; old ones go."""
    beside = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(pack(found.library.sound()), encoding="utf-8")
        beside.replace(path)
        for old in path.parent.glob("*.json"):
            if old != path:
                old.unlink(missing_ok=True)
