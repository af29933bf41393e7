"""What is wrong with the knowledge base, in words for somebody who does not program."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from bot.core.errors import ContentError

Level = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend: where, what, why it matters, how to mend it.

    `code` is a short name to filter and count by, such as `schema` or `unknown-attribute`.
    """

    file: str
    line: int
    code: str
    what: str
    why: str = ""
    mend: str = ""
    level: Level = "error"

    def __str__(self) -> str:
        parts = [f"{self.file}:{self.line}: {self.what}", self.why, self.mend]
        return " ".join(part for part in parts if part)


def did_you_mean(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """A remedy for a name that is not known: the nearest that is, or else something else."""
    near = get_close_matches(name, known, 1)
    return f"Did you mean `{near[0]}`?" if near else otherwise


SHOWN = 20
"""How many problems an error's text lists; `kb check` lists all of them."""


class ContentErrors(ContentError):
    """The knowledge base cannot be used; `problems` holds every reason."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        shown = [str(problem) for problem in problems[:SHOWN]]
        if len(problems) > SHOWN:
            shown.append(f"… and {len(problems) - SHOWN} more: `kb check` shows all.")
        super().__init__("\n".join(shown))
        self.problems = tuple(problems)
