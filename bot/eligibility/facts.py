"""What is known of a person or household, and the error for a value that makes no sense.

A missing key is unknown; None never stands inside. Reading values from outside (text, JSON, a
spreadsheet) and coercing them is the work of `bot.knowledge.attribute`: here a wrong type is an
error, because a rule that silently compares "45" with 40 would deny somebody her pension.
"""

from collections.abc import Mapping

from bot.core.errors import HelplineError

FactValue = str | int | float | bool | tuple[str, ...]
Facts = Mapping[str, FactValue]


class FactError(HelplineError):
    """A fact's value cannot be used; `attribute` names it. The value itself is not repeated."""

    def __init__(self, attribute: str, message: str) -> None:
        super().__init__(f"{attribute}: {message}")
        self.attribute = attribute
