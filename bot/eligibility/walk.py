"""The one walk over a rule: what each node is worth with the facts at hand.

The verdict, its reasons, what is missing and the near misses are all read off this walk, so that
an explanation can never tell another story than the evaluation.
"""

from dataclasses import dataclass

from bot.eligibility.facts import Facts
from bot.eligibility.rule import All, Any, Criterion, NoneOf, OfficeCheck, Rule
from bot.eligibility.truth import (
    HIGHEST,
    LOWEST,
    MIDDLE,
    NO,
    OFFICE,
    UNKNOWN,
    YES,
    Truth,
    conjunction,
    disjunction,
    negation,
)


@dataclass(frozen=True, slots=True)
class Step:
    """A node, what it is worth, and the steps below it. `told`: her facts decided this leaf."""

    node: Rule
    truth: Truth
    children: "tuple[Step, ...]" = ()
    told: bool = False


def walk(rule: Rule, facts: Facts, *, doubts_stand: bool = False) -> Step:
    """Evaluate a rule. Raises FactError when a fact is of the wrong kind.

    `doubts_stand` takes a doubtful criterion of which nothing is known for an open office check
    once and for all, instead of one that a fact may still lift.
    """
    return _step(rule, facts, excluded=False, doubts_stand=doubts_stand)


def _step(rule: Rule, facts: Facts, excluded: bool, doubts_stand: bool) -> Step:
    if isinstance(rule, Criterion):
        return _leaf(rule, facts, excluded, doubts_stand)
    if isinstance(rule, OfficeCheck):
        return Step(rule, OFFICE)
    inside = excluded != isinstance(rule, NoneOf)
    steps = tuple(_step(child, facts, inside, doubts_stand) for child in rule.children)
    truths = [step.truth for step in steps]
    match rule:
        case All():
            return Step(rule, conjunction(truths), steps)
        case Any():
            return Step(rule, disjunction(truths), steps)
        case NoneOf():
            return Step(rule, negation(disjunction(truths)), steps)


def _leaf(criterion: Criterion, facts: Facts, excluded: bool, doubts_stand: bool) -> Step:
    fact = facts.get(criterion.attribute)
    if fact is not None:
        holds = criterion.holds(fact)
        if criterion.doubtful and holds == excluded:
            return Step(criterion, OFFICE, told=True)
        return Step(criterion, YES if holds else NO, told=True)
    if not criterion.doubtful:
        return Step(criterion, UNKNOWN)
    if doubts_stand:
        return Step(criterion, OFFICE)
    return Step(criterion, Truth(LOWEST, MIDDLE) if excluded else Truth(MIDDLE, HIGHEST))
