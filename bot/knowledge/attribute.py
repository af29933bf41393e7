"""A kind of fact that rules may use: its type, its question, what it costs to ask."""

from typing import Literal

from bot.eligibility.facts import FactError, FactValue
from bot.knowledge.text import Id, Record, Text

AttributeType = Literal["boolean", "integer", "number", "choice", "list", "text"]
NO_ITEMS = "none"
"""The option of a list attribute that stands for the empty list."""


class Option(Record):
    """One possible answer to a choice."""

    value: Id
    hi: str
    en: str


class Attribute(Record):
    """What can be known of a person or a household.

    `of` says whose attribute it is; `label` names it in a few words, for "it hangs on: …".
    """

    id: Id
    of: Literal["person", "household", "girl", "child", "breadwinner", "bride"]
    type: AttributeType
    unit: str | None = None
    min: int | float | None = None
    max: int | float | None = None
    options: tuple[Option, ...] = ()
    label: Text
    question: Text
    why: Text
    sensitive: Literal["low", "medium", "high"]
    cost: Literal[1, 2, 3, 4, 5]

    @property
    def values(self) -> tuple[str, ...]:
        """The values of its options, in the authors' order."""
        return tuple(option.value for option in self.options)

    def allows(self, value: float) -> bool:
        """Whether a number lies within its bounds."""
        low = self.min if self.min is not None else float("-inf")
        high = self.max if self.max is not None else float("inf")
        return low <= value <= high

    def read(self, value: object) -> FactValue:
        """A value from outside (JSON, a spreadsheet, an author's case) as a fact.

        Numbers and booleans may come as their spelling ("45", "true"). Raises FactError.
        """
        match self.type:
            case "boolean":
                return self._boolean(value)
            case "integer":
                return self._within(self._integer(value))
            case "number":
                return self._within(self._number(value))
            case "list":
                return self._list(value)
            case "choice":
                return self._choice(value)
            case "text":
                return self._text(value)

    def _fail(self, expected: str) -> FactError:
        return FactError(self.id, f"{expected} is needed here")

    def _boolean(self, value: object) -> bool:
        if isinstance(value, bool):
            return value
        if isinstance(value, str) and value.strip().lower() in ("true", "false"):
            return value.strip().lower() == "true"
        raise self._fail("true or false")

    def _number(self, value: object) -> int | float:
        if isinstance(value, str):
            try:
                value = float(value)
            except ValueError:
                raise self._fail("a number") from None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._fail("a number")
        return value

    def _integer(self, value: object) -> int:
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        number = self._number(value)
        if number % 1 != 0:  # also refuses inf and nan, whose remainder is nan
            raise self._fail("a whole number")
        return int(number)

    def _within[N: (int, int | float)](self, value: N) -> N:
        if not self.allows(value):
            raise self._fail(f"a number from {self.min} to {self.max}")
        return value

    def _list(self, value: object) -> tuple[str, ...]:
        if isinstance(value, str):
            value = [part for part in value.replace(";", ",").split(",") if part.strip()]
        if not isinstance(value, list | tuple) or not all(isinstance(v, str) for v in value):
            raise self._fail("a list of ids (an empty list means none)")
        return tuple(item.strip() for item in value if item.strip() != NO_ITEMS)

    def _choice(self, value: object) -> str:
        if isinstance(value, str) and value.strip() in self.values:
            return value.strip()
        raise self._fail("one of " + ", ".join(self.values))

    def _text(self, value: object) -> str:
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        if isinstance(value, str) and value.strip():
            return value.strip()
        raise self._fail("a text")
