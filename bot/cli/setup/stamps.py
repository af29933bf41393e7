"""Remembers what was made of which inputs, so that a later start is quick."""

import hashlib
from collections.abc import Iterable
from pathlib import Path


def fingerprint(files: Iterable[Path], *facts: str) -> str:
    """A hash that changes when a file, its name or one of the facts changes."""
    total = hashlib.sha256("\0".join(facts).encode())
    for path in files:
        total.update(f"\0{path.name}\0".encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def is_current(stamp: Path, value: str) -> bool:
    """Whether the stamp says that this was made of these inputs."""
    return stamp.is_file() and stamp.read_text("utf-8") == value


def write(stamp: Path, value: str) -> None:
    """Say so from now on. To be called only when all is made."""
    stamp.parent.mkdir(parents=True, exist_ok=True)
    draft = stamp.with_suffix(".new")
    draft.write_text(value, "utf-8")
    draft.replace(stamp)
