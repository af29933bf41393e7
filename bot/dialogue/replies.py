"""A reply as meaning: lines in order of weight, and the choices under it."""

from dataclasses import dataclass, field
from typing import Literal

from bot.dialogue.words import Say, Value

Weight = Literal["must", "nice", "rich"]
"""`must` stands in every form. Where every character costs money, `rich` is left out, and `nice`
gives way if one SMS does without it instead of two."""


@dataclass(frozen=True)
class Line:
    """One line of a reply. `bullet` sets it off as an item of a list."""

    value: Value
    weight: Weight = "must"
    bullet: bool = False


@dataclass(frozen=True)
class Choice:
    """An option under a reply. The part of `id` after the last `:` is the value it stands for."""

    id: str
    title: Value


@dataclass(frozen=True)
class Reply:
    """What is said in one turn: always one message.

    `asking` is what an answer to this turn is taken for: an attribute id, `consent`, `language`,
    `choice`, `confirm`, or None when the floor is hers. The question itself is the last line.
    """

    lines: tuple[Line, ...]
    choices: tuple[Choice, ...] = ()
    asking: str | None = None
    care: Literal["ordinary", "safety"] = "ordinary"

    def then(self, other: "Reply") -> "Reply":
        """This reply followed by another in the same message; the other's question stands."""
        care: Literal["ordinary", "safety"] = "ordinary"
        if "safety" in (self.care, other.care):
            care = "safety"
        return Reply(
            lines=self.lines + other.lines,
            choices=other.choices or self.choices,
            asking=other.asking,
            care=care,
        )


@dataclass
class Draft:
    """A reply in the making."""

    lines: list[Line] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)

    def add(self, value: Value | None, weight: Weight = "must", bullet: bool = False) -> "Draft":
        """Append a line; nothing happens for None or an empty sentence."""
        if value is not None and value != "" and not (isinstance(value, Say) and not value.msgid):
            self.lines.append(Line(value, weight, bullet))
        return self

    def offer(self, option: str, title: Value) -> "Draft":
        """Append a choice, once."""
        if all(choice.id != option for choice in self.choices):
            self.choices.append(Choice(option, title))
        return self

    def done(self, asking: str | None = None) -> Reply:
        return Reply(tuple(self.lines), tuple(self.choices), asking)
