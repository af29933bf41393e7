"""From a rule and facts to a verdict with its reasons.

>>> from bot.eligibility.rule import All, Criterion, NoneOf
>>> rule = All((
...     Criterion("age", "at_least", 60),
...     NoneOf((Criterion("government_employee", "is", True),)),
... ))
>>> evaluate(rule, {"age": 59}).because_ids
('age',)
>>> finding = evaluate(rule, {"age": 60})
>>> finding.verdict, finding.missing, finding.leaning
('undetermined', ('government_employee',), True)
>>> evaluate(rule, {"age": 60, "government_employee": False}).verdict
'eligible'

Adding a fact never overturns `eligible` or `not_eligible`. `likely` stays `likely`, or becomes
`eligible` when a fact meets a doubtful criterion of which nothing was known; never less.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from bot.eligibility.explain import (
    OpenLeaf,
    for_the_office,
    held_down,
    held_up,
    open_leaves,
)
from bot.eligibility.facts import Facts
from bot.eligibility.rule import Criterion, OfficeCheck, Rule
from bot.eligibility.truth import HIGHEST, LOWEST, MIDDLE, NO, YES
from bot.eligibility.walk import Step, walk

Verdict = Literal["eligible", "likely", "undetermined", "not_eligible"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict and how it came about.

    `missing`: the askable attributes that could still settle it, sorted (only if undetermined).
    `because`: the criteria that decided (or, from the knowledge base, the word `status`).
    `office_checks`, `doubts`: what an office must still settle, as far as it can matter.
    `open`: the criteria behind `missing`, each with its share of what is open.
    `leaning`: undetermined, and every criterion still open stands inside `none`: as things are
    she appears to qualify, and only an exclusion could take it away.
    `trace`: the walk itself; None where no rule was walked.
    """

    verdict: Verdict
    missing: tuple[str, ...] = ()
    because: tuple[Criterion | str, ...] = ()
    office_checks: tuple[OfficeCheck, ...] = ()
    doubts: tuple[Criterion, ...] = ()
    open: tuple[OpenLeaf, ...] = ()
    leaning: bool = False
    trace: Step | None = None

    because_ids: tuple[str, ...] = field(init=False)
    """The deciding attribute ids, sorted, each once."""

    def __post_init__(self) -> None:
        ids = {c if isinstance(c, str) else c.attribute for c in self.because}
        object.__setattr__(self, "because_ids", tuple(sorted(ids)))


def evaluate(rule: Rule, facts: Facts) -> Finding:
    """The verdict of a rule. Raises FactError when a fact is of the wrong kind."""
    trace = walk(rule, facts)
    if trace.truth == YES:
        return Finding("eligible", because=_once(held_up(trace, HIGHEST)), trace=trace)
    if trace.truth == NO:
        return Finding("not_eligible", because=_once(held_down(trace, LOWEST)), trace=trace)
    for_office = tuple(dict.fromkeys(for_the_office(trace)))
    checks = tuple(c for c in for_office if isinstance(c, OfficeCheck))
    doubts = tuple(c for c in for_office if isinstance(c, Criterion))
    leaves = tuple(open_leaves(trace))
    if leaves:
        return Finding(
            "undetermined",
            missing=tuple(sorted({leaf.criterion.attribute for leaf in leaves})),
            office_checks=checks,
            doubts=doubts,
            open=leaves,
            leaning=all(leaf.excludes for leaf in leaves),
            trace=trace,
        )
    firm = walk(rule, facts, doubts_stand=True)
    because = _once((*held_up(firm, MIDDLE), *held_down(firm, MIDDLE)))
    return Finding("likely", (), because, checks, doubts, trace=trace)


def _once(found: Iterable[Criterion]) -> tuple[Criterion, ...]:
    return tuple(dict.fromkeys(found))
