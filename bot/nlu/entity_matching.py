"""Which labelled entities of a message were found, which are missing and which are too many. Pure.

Entities are compared on (entity, value); spans do not count. A scheme may be accepted for another
one (`mgnrega` for `vb-g-ram-g`, a State's own pension for the national one), or for a topic that it
nearly always stands for (the ration scheme for food). In calls for help an extra scheme is no
error: dahej, dayan and the like name redress too.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.core.interpretation import Entity, EntityValue
from bot.nlu.samples import Sample

_RENAMED = frozenset({"mgnrega", "vb-g-ram-g"})
_TOPIC_BY_SCHEME = {"food": "nfsa-pmgkay", "energy": "pm-ujjwala", "housing": "pmay-g"}

Pair = tuple[str, str]
"""An entity and its value, as they are compared."""


@dataclass(frozen=True)
class Match:
    """The labels of one message that were met and missed, and what was found beside them."""

    right: tuple[Pair, ...]
    missing: tuple[Pair, ...]
    extra: tuple[Pair, ...]


def match(
    sample: Sample, found: Iterable[Entity], same_scheme: Mapping[str, frozenset[str]]
) -> Match:
    """Compare what was found with the labels. `same_scheme`: ids accepted for a scheme's id."""
    left = {pair(e.entity, e.value) for e in found}
    labels = {pair(e.entity, e.value) for e in sample.entities}
    accepted = {label: _accepted(label, same_scheme) for label in labels}
    right: list[Pair] = []
    missing: list[Pair] = []
    for label in sorted(labels, key=lambda one: (one not in left, one)):
        met = next((one for one in accepted[label] if one in left), None)
        if met is None:
            missing.append(label)
        else:
            left.discard(met)
            right.append(label)
    excused = set().union(*accepted.values())
    extra = (
        one
        for one in sorted(left)
        if one not in excused and not (one[0] == "scheme" and sample.intent == "seek_safety")
    )
    return Match(tuple(right), tuple(missing), tuple(extra))


def roles(sample: Sample, found: Iterable[Entity]) -> list[bool]:
    """Of each amount that is labelled and was found, whether its role is right."""
    heard = {e.value: e.role for e in found if e.entity == "amount"}
    return [
        heard[label.value] == label.role
        for label in sample.entities
        if label.entity == "amount" and label.value in heard
    ]


def pair(entity: str, value: EntityValue) -> Pair:
    """An entity as it is compared: values in small letters, 45 the same as "45"."""
    return entity, " ".join(str(value).casefold().split())


def _accepted(label: Pair, same_scheme: Mapping[str, frozenset[str]]) -> list[Pair]:
    kind, value = label
    others: set[str] = set()
    if kind == "scheme":
        others = set(same_scheme.get(value, ()))
        if value in _RENAMED:
            others |= _RENAMED
    elif kind == "topic" and value in _TOPIC_BY_SCHEME:
        others = {_TOPIC_BY_SCHEME[value]}
    return [label, *(("scheme", other) for other in sorted(others - {value}))]
