"""The documents of the project, as the tests of this folder read them."""

import re
import subprocess
from functools import cache
from pathlib import Path

from bot.settings import ROOT

PATTERNS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/*.md", "nlu/DATA.md",
            "knowledge_base/README.md")  # fmt: skip


@cache
def documents() -> tuple[Path, ...]:
    """Every page that people read."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", *PATTERNS],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    return tuple(sorted(path for name in listed.split("\0") if (path := ROOT / name).is_file()))


def name(path: Path) -> str:
    """As it stands in a link from the root."""
    return path.relative_to(ROOT).as_posix()


def text(path: str) -> str:
    """A page, by its name."""
    return (ROOT / path).read_text("utf-8")


def without_code(page: str) -> str:
    """The page without its blocks of code."""
    return re.sub(r"(?ms)^ *```.*?^ *```", "", page)


def spans(page: str) -> list[str]:
    """What stands between single backticks outside of blocks of code."""
    return re.findall(r"`([^`\n]+)`", without_code(page))
