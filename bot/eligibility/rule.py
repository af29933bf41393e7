"""A rule as data: `all`, `any`, `none` over closed criteria and office checks.

>>> widow = Criterion("marital_status", "is", "widowed")
>>> rule = All((widow, NoneOf((Criterion("pregnant", "is", True),))))
>>> [str(leaf) for leaf in criteria(rule)]
['marital_status is widowed', 'pregnant is true']
>>> Criterion("age", "between", (18, 39)).holds(39)
True
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from bot.eligibility.facts import FactError, FactValue

Op = Literal["is", "in", "at_least", "at_most", "more_than", "less_than", "between", "includes_any"]
OPS: tuple[Op, ...] = get_args(Op)
NUMERIC_OPS: frozenset[str] = frozenset(
    {"at_least", "at_most", "more_than", "less_than", "between"}
)
Number = int | float
Bound = str | bool | int | float | tuple[str, ...] | tuple[int, ...] | tuple[Number, Number]


@dataclass(frozen=True, slots=True)
class Criterion:
    """One condition on one attribute. `between` includes both ends.

    `doubtful`: the sources disagree on it, so it never refuses anybody and is never asked; where
    it speaks against her, it counts as an open office check.
    """

    attribute: str
    op: Op
    value: Bound
    doubtful: bool = False

    def holds(self, fact: FactValue) -> bool:
        """Whether a known value meets it. Raises FactError for a value of the wrong kind."""
        if self.op == "includes_any":
            return not _as_list(self.attribute, fact).isdisjoint(self._choices())
        if self.op in NUMERIC_OPS:
            return self._compares(_as_number(self.attribute, fact))
        if self.op == "in":
            return any(_same(self.attribute, choice, fact) for choice in self._choices())
        assert not isinstance(self.value, tuple)
        return _same(self.attribute, self.value, fact)

    def _choices(self) -> tuple[str | Number, ...]:
        assert isinstance(self.value, tuple)
        return self.value

    def _compares(self, fact: Number) -> bool:
        if isinstance(self.value, tuple):
            low, high = self.value
            return _as_number(self.attribute, low) <= fact <= _as_number(self.attribute, high)
        bound = _as_number(self.attribute, self.value)
        match self.op:
            case "at_least":
                return fact >= bound
            case "at_most":
                return fact <= bound
            case "more_than":
                return fact > bound
            case _:
                return fact < bound

    def __str__(self) -> str:
        return f"{self.attribute} {self.op} {_plain(self.value)}"


@dataclass(frozen=True, slots=True)
class OfficeCheck:
    """What only an office can find out: told to her, never asked. `hi` and `en` are its words.

    `against`: it stands among the exclusions, so that it must not be so.
    """

    hi: str
    en: str
    against: bool = False


@dataclass(frozen=True, slots=True)
class All:
    """Every child must hold."""

    children: "tuple[Rule, ...]"


@dataclass(frozen=True, slots=True)
class Any:
    """At least one child must hold."""

    children: "tuple[Rule, ...]"


@dataclass(frozen=True, slots=True)
class NoneOf:
    """No child may hold: the exclusions."""

    children: "tuple[Rule, ...]"


Rule = All | Any | NoneOf | Criterion | OfficeCheck


def criteria(rule: Rule) -> Iterator[Criterion]:
    """Every criterion of a rule, in the order written."""
    if isinstance(rule, Criterion):
        yield rule
    elif not isinstance(rule, OfficeCheck):
        for child in rule.children:
            yield from criteria(child)


def attributes_in(rule: Rule) -> frozenset[str]:
    """The attributes that a rule speaks of."""
    return frozenset(criterion.attribute for criterion in criteria(rule))


def values_named(rule: Rule, attribute: str) -> list[str | Number]:
    """Every value that a rule compares an attribute with, in the order written."""
    bounds = [c.value for c in criteria(rule) if c.attribute == attribute]
    return [part for bound in bounds for part in (bound if isinstance(bound, tuple) else (bound,))]


def _same(attribute: str, wanted: object, fact: FactValue) -> bool:
    """Equality within a kind: true is not 1, and a number is not its spelling."""
    if isinstance(wanted, bool) or isinstance(fact, bool):
        alike = isinstance(wanted, bool) and isinstance(fact, bool)
    elif isinstance(wanted, int | float):
        alike = isinstance(fact, int | float)
    else:
        alike = isinstance(fact, str)
    if not alike:
        raise FactError(attribute, f"a value like {_plain(wanted)} is needed here")
    return wanted == fact


def _as_number(attribute: str, value: object) -> Number:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise FactError(attribute, "a number is needed here")
    return value


def _as_list(attribute: str, value: FactValue) -> frozenset[str]:
    if not isinstance(value, tuple):
        raise FactError(attribute, "a list is needed here; an empty list means none")
    return frozenset(value)


def _plain(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return ", ".join(_plain(part) for part in value)
    return str(value)
