"""What became of each message, and the main figures of any weighted lot of them. Pure.

The same figures as `scoring.score`, but of weighted outcomes: a bootstrap resample is a weighting,
and messages with one outcome need to be looked at once.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from bot.nlu.entity_matching import match
from bot.nlu.scoring import OUT_OF_SCOPE, SEEK_SAFETY, Reading, heard_danger


@dataclass(frozen=True)
class Outcome:
    """All that the figures need to know of one reading."""

    meant: str
    heard: str
    in_scope: bool
    """Neither label nor defensible intent is out of scope."""
    calm: bool
    """Neither label nor defensible intent is a call for help."""
    danger_heard: bool
    entities: tuple[int, int, int] = (0, 0, 0)
    """Right, labelled and found ones."""

    @property
    def right(self) -> bool:
        return self.meant == self.heard


Weighted = Iterable[tuple[Outcome, int]]
"""Outcomes with how often each counts."""


@dataclass(frozen=True)
class Figure:
    """A figure between 0 and 1 by its name; None where there is nothing to count."""

    name: str
    of: Callable[[list[tuple[Outcome, int]]], float | None]
    more_is_better: bool = True


def outcome(one: Reading, same_scheme: Mapping[str, frozenset[str]]) -> Outcome:
    """What became of a message."""
    entities = (0, 0, 0)
    if one.sample.intent != OUT_OF_SCOPE:
        told = match(one.sample, one.heard.entities, same_scheme)
        right = len(told.right)
        entities = (right, right + len(told.missing), right + len(told.extra))
    return Outcome(
        meant=one.sample.intent,
        heard=one.heard.intent,
        in_scope=one.in_scope,
        calm=one.is_calm,
        danger_heard=heard_danger(one),
        entities=entities,
    )


def _share(
    weighted: Weighted, counted: Callable[[Outcome], bool], hit: Callable[[Outcome], bool]
) -> float | None:
    total = hits = 0
    for one, weight in weighted:
        if counted(one):
            total += weight
            hits += weight * hit(one)
    return hits / total if total else None


def _macro_f1(weighted: Weighted) -> float | None:
    expected: dict[str, int] = defaultdict(int)
    found: dict[str, int] = defaultdict(int)
    right: dict[str, int] = defaultdict(int)
    for one, weight in weighted:
        expected[one.meant] += weight
        found[one.heard] += weight
        right[one.meant] += weight * one.right
    scores = [2 * right[name] / (n + found[name]) for name, n in expected.items() if n]
    return sum(scores) / len(scores) if scores else None


def _entity_f1(weighted: Weighted) -> float | None:
    right = both = 0
    for one, weight in weighted:
        right += weight * one.entities[0]
        both += weight * (one.entities[1] + one.entities[2])
    return 2 * right / both if both else None


FIGURES = (
    Figure("intent: accuracy", lambda all_: _share(all_, lambda _: True, lambda o: o.right)),
    Figure("intent: macro-F1", _macro_f1),
    Figure(
        "out of scope: recall",
        lambda all_: _share(all_, lambda o: o.meant == OUT_OF_SCOPE, lambda o: o.right),
    ),
    Figure(
        "out of scope: turned away wrongly",
        lambda all_: _share(all_, lambda o: o.in_scope, lambda o: o.heard == OUT_OF_SCOPE),
        more_is_better=False,
    ),
    Figure(
        "danger: recall",
        lambda all_: _share(all_, lambda o: o.meant == SEEK_SAFETY, lambda o: o.danger_heard),
    ),
    Figure(
        "danger: false alarms",
        lambda all_: _share(all_, lambda o: o.calm, lambda o: o.danger_heard),
        more_is_better=False,
    ),
    Figure("entities: F1", _entity_f1),
)
"""What two models are compared by."""
