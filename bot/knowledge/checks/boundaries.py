"""Whether the cases stand on both sides of every number in a rule."""

from collections.abc import Iterator
from dataclasses import replace

from bot.eligibility.rule import NUMERIC_OPS, Criterion
from bot.knowledge.attribute import Attribute
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.checks.cases import changed, some_case_fails, told_cases
from bot.knowledge.files.references import rule_criteria
from bot.knowledge.files.source import Source
from bot.knowledge.problems import Problem
from bot.knowledge.scheme import Scheme

STEP = 1
"""By how much a bound is moved: the smallest step in years, months, rupees and children."""


def check_boundaries(kb: KnowledgeBase, scheme: Scheme, source: Source) -> Iterator[Problem]:
    """Numbers that could be one more or one less without any case failing."""
    if scheme.rule is None or scheme.status.value != "active":
        return
    told = told_cases(kb, scheme)
    for criterion, path in rule_criteria(scheme.rule, ("rule",)):
        attribute = kb.attributes.get(criterion.attribute)
        for other in _moved(criterion, attribute) if attribute is not None else ():
            if not some_case_fails(changed(scheme.rule, path[1:], lambda _: other), told):  # noqa: B023
                yield source.problem(
                    path, "boundary", f"no case tells `{criterion}` from `{other}`.",
                    "A slip by one would go unnoticed.",
                    "Add the last value that passes and the first that fails.", level="warning",
                )  # fmt: skip


def _moved(criterion: Criterion, attribute: Attribute) -> Iterator[Criterion]:
    """The criterion with a bound one less or one more, as far as anybody could tell so."""
    value = criterion.value
    if criterion.op not in NUMERIC_OPS:
        return
    values = value if isinstance(value, tuple) else (value,)
    bounds = [bound for bound in values if isinstance(bound, int | float)]
    for place, bound in enumerate(bounds):
        for step in (-STEP, STEP):
            if _can_be_told(attribute, bound + step):
                ends = [b + step if i == place else b for i, b in enumerate(bounds)]
                other = (ends[0], ends[1]) if isinstance(value, tuple) else ends[0]
                yield replace(criterion, value=other)


def _can_be_told(attribute: Attribute, value: float) -> bool:
    low = attribute.min if attribute.min is not None else value
    high = attribute.max if attribute.max is not None else value
    return low <= value <= high
