"""Which single fact kept her out, and by how much.

For her: "two more years". For a forum: "312 widows miss it by age".
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf, nextafter

from bot.eligibility.evaluate import Finding, evaluate
from bot.eligibility.facts import Facts
from bot.eligibility.rule import NUMERIC_OPS, Criterion, Number, Rule, criteria


@dataclass(frozen=True, slots=True)
class NearMiss:
    """One attribute that alone stands between her and the scheme.

    `needed` is the nearest number that would no longer refuse her and `gap` the way to it (in
    the attribute's own unit); both None where it is not a matter of numbers.
    """

    attribute: str
    criteria: tuple[Criterion, ...]
    needed: Number | None = None
    gap: Number | None = None


def near_misses(rule: Rule, facts: Facts) -> tuple[NearMiss, ...]:
    """The facts each of which alone kept her out, by attribute; empty if it took several.

    Two stand here only where either would have opened the door, such as a card or an income.
    Raises FactError when a fact is of the wrong kind.

    >>> from bot.eligibility.rule import All
    >>> rule = All((Criterion("age", "at_least", 40), Criterion("sex", "is", "female")))
    >>> [missed] = near_misses(rule, {"age": 38, "sex": "female"})
    >>> missed.attribute, missed.needed, missed.gap
    ('age', 40, 2)
    >>> near_misses(rule, {"age": 38, "sex": "male"})
    ()
    """
    finding = evaluate(rule, facts)
    if finding.verdict != "not_eligible":
        return ()
    return tuple(
        _missed_by(rule, facts, attribute, finding)
        for attribute in finding.because_ids
        if _opens(rule, _without(facts, attribute))
    )


def _missed_by(rule: Rule, facts: Facts, attribute: str, finding: Finding) -> NearMiss:
    deciding = tuple(
        c for c in finding.because if isinstance(c, Criterion) and c.attribute == attribute
    )
    fact = facts[attribute]
    if isinstance(fact, bool) or not isinstance(fact, int | float):
        return NearMiss(attribute, deciding)
    for needed in sorted(_turning_points(rule, attribute, fact), key=lambda n: (abs(n - fact), n)):
        if _opens(rule, {**facts, attribute: needed}):
            return NearMiss(attribute, deciding, needed, abs(needed - fact))
    return NearMiss(attribute, deciding)


def _opens(rule: Rule, facts: Facts) -> bool:
    return evaluate(rule, facts).verdict != "not_eligible"


def _without(facts: Facts, attribute: str) -> Facts:
    return {a: v for a, v in facts.items() if a != attribute}


def _turning_points(rule: Rule, attribute: str, fact: Number) -> set[Number]:
    """The numbers at which a criterion on this attribute may change its mind."""
    found: set[Number] = set()
    for criterion in criteria(rule):
        if criterion.attribute == attribute:
            for bound in _bounds(criterion):
                found |= {bound, *_neighbours(bound, fact)}
    return found


def _bounds(criterion: Criterion) -> Iterator[Number]:
    values = criterion.value if isinstance(criterion.value, tuple) else (criterion.value,)
    if criterion.op in NUMERIC_OPS or criterion.op in ("is", "in"):
        for value in values:
            if isinstance(value, int | float) and not isinstance(value, bool):
                yield value


def _neighbours(bound: Number, fact: Number) -> tuple[Number, Number]:
    if isinstance(bound, int) and isinstance(fact, int):
        return bound - 1, bound + 1
    return nextafter(bound, -inf), nextafter(bound, inf)
