"""Parts of a rule that can make no difference: what can never hold where it stands, or always does.

Each attribute is looked at by itself: which of its values are left by the conditions around a
criterion. What is reported is therefore certain; what hangs on two attributes at once is left to
the cases (see `decisive`).
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from bot.eligibility.facts import FactValue
from bot.eligibility.rule import (
    All,
    Criterion,
    NoneOf,
    OfficeCheck,
    Rule,
    attributes_in,
    values_named,
)
from bot.knowledge.attribute import Attribute
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.files.references import NODE_KEYS, scheme_rules
from bot.knowledge.files.source import Path, Source
from bot.knowledge.problems import Problem
from bot.knowledge.scheme import Scheme

Values = frozenset[FactValue]
Left = Mapping[str, Values]
"""The values of each attribute at which a part of the rule can still matter."""

ELSEWHERE = "elsewhere"
"""Stands for every text that a rule does not name, such as the other States."""


def check_branches(kb: KnowledgeBase, scheme: Scheme, source: Source) -> Iterator[Problem]:
    """Criteria that can be taken out, or that shut everybody out, without anybody having seen."""
    for rule, path in scheme_rules(scheme):
        for criterion, where, holds in idle(rule, path, kb.attributes):
            always = f"`{criterion}` always holds where it stands."
            yield source.problem(
                where, "unreachable",
                always if holds else f"`{criterion}` can never hold where it stands.",
                "The conditions around it leave no other case.",
                "Take it out, or mend the condition that stands against it.",
            )  # fmt: skip


def idle(
    rule: Rule, path: Path, attributes: Mapping[str, Attribute]
) -> Iterator[tuple[Criterion, Path, bool]]:
    """The criteria that decide nothing, with their place, and whether they always hold."""
    named = {a.id: a for a in attributes.values() if a.type != "list"}
    everything = {name: _values(named[name], rule) for name in attributes_in(rule) & set(named)}
    yield from _idle(rule, path, everything)


def _idle(rule: Rule, path: Path, left: Left) -> Iterator[tuple[Criterion, Path, bool]]:
    if isinstance(rule, OfficeCheck):
        return
    if isinstance(rule, Criterion):
        values = left.get(rule.attribute)
        if values and not rule.doubtful:
            holding = _holding(rule, values)
            if not holding or holding == values:
                yield rule, path, bool(holding)
        return
    key = NODE_KEYS[type(rule)]
    for place, child in enumerate(rule.children):
        siblings = [c for i, c in enumerate(rule.children) if i != place]
        within = _where_it_matters(siblings, left, holding=isinstance(rule, All))
        yield from _idle(child, (*path, key, place), within)


def _where_it_matters(siblings: Sequence[Rule], left: Left, *, holding: bool) -> Left:
    """What is left where the conditions beside a part hold, or in `any` and `none` where not."""
    narrowed = dict(left)
    for sibling in siblings:
        for criterion, holds in _plain(sibling, holding):
            values = narrowed.get(criterion.attribute)
            if values is not None:
                met = _holding(criterion, values)
                narrowed[criterion.attribute] = met if holds else values - met
    return narrowed


def _plain(sibling: Rule, holding: bool) -> Iterator[tuple[Criterion, bool]]:
    """The criteria that must hold, or must not, for a sibling to leave the decision open."""
    if isinstance(sibling, Criterion) and not sibling.doubtful:
        yield sibling, holding
    elif isinstance(sibling, NoneOf) and holding:
        for child in sibling.children:
            if isinstance(child, Criterion) and not child.doubtful:
                yield child, False


def _holding(criterion: Criterion, values: Values) -> Values:
    return frozenset(value for value in values if criterion.holds(value))


def _values(attribute: Attribute, rule: Rule) -> Values:
    """Values that stand for all: each option, and each stretch of numbers between two bounds."""
    if attribute.type == "boolean":
        return frozenset({True, False})
    flat = values_named(rule, attribute.id)
    if attribute.type == "choice":
        return frozenset(attribute.values)
    if attribute.type == "text":
        return frozenset({*(str(value) for value in flat), ELSEWHERE})
    bounds = sorted({b for b in flat if isinstance(b, int | float)})
    near = {b + step for b in bounds for step in (-1, 0, 1)}
    if attribute.type == "number":
        near |= {(low + high) / 2 for low, high in pairwise(bounds)}
    return frozenset(value for value in near if attribute.allows(value))
