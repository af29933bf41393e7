"""How many entities were found rightly, by type, over many messages. Pure.

What counts as found is decided in `entity_matching`.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.core.interpretation import Entity
from bot.nlu.entity_matching import match, roles
from bot.nlu.samples import Sample


@dataclass(frozen=True)
class Counts:
    """How many were right, how many should have been found, how many were found."""

    right: int
    expected: int
    found: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 0.0

    @property
    def f1(self) -> float:
        both = self.found + self.expected
        return 2 * self.right / both if both else 0.0


class EntityTally:
    """Adds up messages one by one. `same_scheme`: ids accepted for a labelled scheme id."""

    def __init__(self, same_scheme: Mapping[str, frozenset[str]]) -> None:
        self._same_scheme = same_scheme
        self._right: dict[str, int] = defaultdict(int)
        self._expected: dict[str, int] = defaultdict(int)
        self._found: dict[str, int] = defaultdict(int)
        self.roles = (0, 0)
        """Amounts whose role was right, and amounts that were found at all."""

    def add(self, sample: Sample, found: Iterable[Entity]) -> None:
        """Count one message."""
        found = tuple(found)
        told = match(sample, found, self._same_scheme)
        for kind, _ in told.right:
            self._right[kind] += 1
            self._expected[kind] += 1
            self._found[kind] += 1
        for kind, _ in told.missing:
            self._expected[kind] += 1
        for kind, _ in told.extra:
            self._found[kind] += 1
        right, total = self.roles
        told_roles = roles(sample, found)
        self.roles = (right + sum(told_roles), total + len(told_roles))

    def by_type(self) -> dict[str, Counts]:
        """The counts of every entity type that was labelled or found."""
        kinds = sorted(set(self._expected) | set(self._found))
        return {k: Counts(self._right[k], self._expected[k], self._found[k]) for k in kinds}

    def total(self) -> Counts:
        """The counts of all types together."""
        sums = (sum(self._right.values()), sum(self._expected.values()), sum(self._found.values()))
        return Counts(*sums)
