"""Many households against many rules, quickly: the same findings as `evaluate`, remembered.

A finding depends only on how each criterion of the rule came out: held, failed, unknown. Ages and
incomes fall into few such patterns, so a pattern seen before is looked up instead of walked. What
is remembered is single values and patterns, never who had them.
"""

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter

from bot.eligibility.evaluate import Finding, evaluate
from bot.eligibility.facts import Facts, FactValue
from bot.eligibility.rule import Criterion, Rule, criteria

Outcome = bool | None
Pattern = tuple[Outcome, ...]

REMEMBERED = 4096
"""Patterns kept a rule, and values an attribute: more than a roster shows; it bounds memory."""


class Bulk:
    """Rules made ready once for any number of households."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        places: dict[Criterion, int] = {}
        self._rules = {
            name: _Remembering(rule, [places.setdefault(c, len(places)) for c in criteria(rule)])
            for name, rule in rules.items()
        }
        self._blank: list[Outcome] = [None] * len(places)
        by_attribute: dict[str, dict[Criterion, int]] = {}
        for criterion, place in places.items():
            by_attribute.setdefault(criterion.attribute, {})[criterion] = place
        self._judges = {attribute: _Judge(asked) for attribute, asked in by_attribute.items()}

    def findings(self, facts: Facts) -> dict[str, Finding]:
        """The finding of every rule. Raises FactError when a fact is of the wrong kind."""
        outcomes = self._blank.copy()
        for attribute, fact in facts.items():
            judge = self._judges.get(attribute)
            if judge is not None:
                for place, outcome in judge.outcomes(fact):
                    outcomes[place] = outcome
        return {name: rule.finding(outcomes, facts) for name, rule in self._rules.items()}


class _Judge:
    """Every criterion on one attribute, and how they came out for the values met so far."""

    def __init__(self, places: Mapping[Criterion, int]) -> None:
        self._places = places
        self._known: dict[tuple[type, FactValue], list[tuple[int, bool]]] = {}

    def outcomes(self, fact: FactValue) -> list[tuple[int, bool]]:
        key = (type(fact), fact)  # true and 1 are equal, and not the same
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            known = [(place, criterion.holds(fact)) for criterion, place in self._places.items()]
            self._known[key] = known
        return known


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
