"""Kleene's logic over three ranks, and the span between what is certain and what is possible.

A criterion is refused (NO), can be settled by an office alone (OFFICE), or holds (YES). What
nobody has told yet is not a fourth value but a span: it may still turn out anywhere between NO
and YES. `all` is the minimum of its parts, `any` the maximum, `none` the mirrored maximum, each
applied to both ends of the span. That is strong Kleene logic, and it keeps "she has not said"
apart from "only the office knows".

>>> conjunction([YES, UNKNOWN])
Truth(low=0, high=2)
>>> conjunction([NO, UNKNOWN]) == NO
True
>>> disjunction([OFFICE, UNKNOWN])
Truth(low=1, high=2)
>>> negation(conjunction([YES, OFFICE])) == OFFICE
True
"""

from collections.abc import Iterable
from typing import NamedTuple

LOWEST, MIDDLE, HIGHEST = 0, 1, 2
"""The ranks: refused, for an office to settle, held."""


class Truth(NamedTuple):
    """The worst and the best rank that are still possible. Equal ends: it is settled."""

    low: int
    high: int

    @property
    def settled(self) -> bool:
        """Whether no further fact can move it."""
        return self.low == self.high


NO = Truth(LOWEST, LOWEST)
OFFICE = Truth(MIDDLE, MIDDLE)
YES = Truth(HIGHEST, HIGHEST)
UNKNOWN = Truth(LOWEST, HIGHEST)


def conjunction(parts: Iterable[Truth]) -> Truth:
    """All of them; of nothing, YES."""
    low = high = HIGHEST
    for part in parts:
        low = min(low, part.low)
        high = min(high, part.high)
    return Truth(low, high)


def disjunction(parts: Iterable[Truth]) -> Truth:
    """Any of them; of nothing, NO."""
    low = high = LOWEST
    for part in parts:
        low = max(low, part.low)
        high = max(high, part.high)
    return Truth(low, high)


def negation(truth: Truth) -> Truth:
    """Not it: the span mirrored; what an office must settle stays with the office."""
    return Truth(HIGHEST - truth.high, HIGHEST - truth.low)
