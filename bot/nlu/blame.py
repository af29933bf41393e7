"""Which commit brought each line of a folder, as git tells it."""

import re
import subprocess
from pathlib import Path

from bot.core.errors import HelplineError

_LINE = re.compile(r"^([0-9a-f]{40}) \d+ (\d+)(?: \d+)?$")
_SHORT = 7
_NOT_COMMITTED = "0" * 40


def commits(root: Path, folder: str) -> dict[tuple[str, int], str]:
    """Short commit by file (as seen from `folder`) and line; lines not committed are left out.

    Raises HelplineError where there is no git or no history.
    """
    listed = _git(root, "ls-files", "-z", "--", folder)
    found: dict[tuple[str, int], str] = {}
    for name in filter(None, listed.split("\0")):
        for line in _git(root, "blame", "--porcelain", "--", name).splitlines():
            told = _LINE.match(line)
            if told and told[1] != _NOT_COMMITTED:
                inside = Path(name).relative_to(folder).as_posix()
                found[inside, int(told[2])] = told[1][:_SHORT]
    return found


def _git(root: Path, *words: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - a fixed command without a shell
            ["git", *words],  # noqa: S607
            cwd=root,
            capture_output=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise HelplineError(
            "git cannot tell who wrote the sentences: there is no git, or this is no checkout. "
            "Name the hand yourself with --name."
        ) from error
    return done.stdout.decode("utf-8", "replace")
