"""Entities found against entities labelled, on (entity, value), with what labellers accept. Pure.

Spans do not count. A scheme may be accepted for another one (`mgnrega` for `vb-g-ram-g`, a State's
own pension for the national one), or for a topic that it nearly always stands for (the ration
scheme for food). In calls for help an extra scheme is no error: dahej, dayan and the like name
redress too.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.core.interpretation import Entity, EntityValue
from bot.nlu.samples import Label, Sample

_RENAMED = frozenset({"mgnrega", "vb-g-ram-g"})
_TOPIC_BY_SCHEME = {"food": "nfsa-pmgkay", "energy": "pm-ujjwala", "housing": "pmay-g"}

_Pair = tuple[str, str]


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
        left = {_pair(e.entity, e.value) for e in found}
        labels = {_pair(e.entity, e.value) for e in sample.entities}
        accepted = {label: self._accepted(label) for label in labels}
        for label in sorted(labels, key=lambda one: one not in left):
            kind = label[0]
            self._expected[kind] += 1
            match = next((one for one in accepted[label] if one in left), None)
            if match is not None:
                left.discard(match)
                self._right[kind] += 1
                self._found[kind] += 1
        excused = set().union(*accepted.values())
        for kind, value in left:
            if (kind, value) in excused or (kind == "scheme" and sample.intent == "seek_safety"):
                continue
            self._found[kind] += 1
        self._count_roles(sample.entities, found)

    def _accepted(self, label: _Pair) -> list[_Pair]:
        kind, value = label
        others: set[str] = set()
        if kind == "scheme":
            others = set(self._same_scheme.get(value, ()))
            if value in _RENAMED:
                others |= _RENAMED
        elif kind == "topic" and value in _TOPIC_BY_SCHEME:
            others = {_TOPIC_BY_SCHEME[value]}
        return [label, *(("scheme", other) for other in sorted(others - {value}))]

    def _count_roles(self, labels: Iterable[Label], found: Iterable[Entity]) -> None:
        roles = {e.value: e.role for e in found if e.entity == "amount"}
        right, total = self.roles
        for label in labels:
            if label.entity == "amount" and label.value in roles:
                total += 1
                right += roles[label.value] == label.role
        self.roles = (right, total)

    def by_type(self) -> dict[str, Counts]:
        """The counts of every entity type that was labelled or found."""
        kinds = sorted(set(self._expected) | set(self._found))
        return {k: Counts(self._right[k], self._expected[k], self._found[k]) for k in kinds}

    def total(self) -> Counts:
        """The counts of all types together."""
        sums = (sum(self._right.values()), sum(self._expected.values()), sum(self._found.values()))
        return Counts(*sums)


def _pair(entity: str, value: EntityValue) -> _Pair:
    return entity, " ".join(str(value).casefold().split())
