"""Many households against many rules, quickly: the same findings as `evaluate`, remembered.

A finding depends only on how each criterion of the rule came out: held, failed, unknown. Ages and
incomes fall into few such patterns, so a pattern seen before is looked up instead of walked. No
fact's value is remembered.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter

from bot.eligibility.evaluate import Finding, evaluate
from bot.eligibility.facts import Facts
from bot.eligibility.rule import Criterion, Rule, criteria

Outcome = bool | None
Pattern = tuple[Outcome, ...]

REMEMBERED = 4096
"""Patterns kept a rule. More than a roster shows; it bounds memory against odd input."""


class Bulk:
    """Rules made ready once for any number of households."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._places: dict[Criterion, int] = {}
        self._rules = {
            name: _Remembering(rule, [self._place(c) for c in criteria(rule)])
            for name, rule in rules.items()
        }
        self._by_attribute: dict[str, list[tuple[int, Criterion]]] = {}
        for criterion, place in self._places.items():
            self._by_attribute.setdefault(criterion.attribute, []).append((place, criterion))

    def findings(self, facts: Facts) -> dict[str, Finding]:
        """The finding of every rule. Raises FactError when a fact is of the wrong kind."""
        outcomes: list[Outcome] = [None] * len(self._places)
        for attribute, fact in facts.items():
            for place, criterion in self._by_attribute.get(attribute, ()):
                outcomes[place] = criterion.holds(fact)
        return {name: rule.finding(outcomes, facts) for name, rule in self._rules.items()}

    def _place(self, criterion: Criterion) -> int:
        return self._places.setdefault(criterion, len(self._places))


class _Remembering:
    """A rule, and the findings of the patterns met so far."""

    def __init__(self, rule: Rule, places: Sequence[int]) -> None:
        self._rule = rule
        self._pattern = _picker(places)
        self._known: dict[Pattern, Finding] = {}

    def finding(self, outcomes: Sequence[Outcome], facts: Facts) -> Finding:
        pattern = self._pattern(outcomes)
        finding = self._known.get(pattern)
        if finding is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            finding = self._known[pattern] = evaluate(self._rule, facts)
        return finding


def _picker(places: Sequence[int]) -> Callable[[Sequence[Outcome]], Pattern]:
    """Takes the outcomes at some places, as a tuple whatever their number."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda outcomes: tuple(outcomes[place] for place in places)
