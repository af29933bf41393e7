"""Whether the cases of a file notice every slip in its rules: what mutation testing asks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.eligibility.evaluate import Finding, evaluate
from bot.eligibility.rule import Rule
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.checks.cases import (
    Told,
    is_hers,
    mismatch,
    open_at_the_office,
    told_cases,
)
from bot.knowledge.checks.mutants import Mutant, mutants
from bot.knowledge.checks.suggest import suggestion
from bot.knowledge.files.references import rule_criteria
from bot.knowledge.files.source import Path, Source
from bot.knowledge.problems import Problem
from bot.knowledge.scheme import Benefit, Scheme

UNNOTICED = frozenset({"not-decided", "boundary", "option", "doubt", "when"})
"""The codes of slips that no case notices."""

_WHY = "If the rule slipped here, nobody would notice."


@dataclass(frozen=True, slots=True)
class Decided:
    """How many criteria were tried, and how many of them the cases hold in every way."""

    criteria: int = 0
    decisive: int = 0

    @property
    def share(self) -> float:
        """Of nothing to decide, all of it is decided."""
        return self.decisive / self.criteria if self.criteria else 1.0


class Mutation:
    """Tries every slip in the rules of schemes, one scheme after another, and keeps count."""

    def __init__(self, kb: KnowledgeBase, *, suggest: bool = False) -> None:
        self._kb = kb
        self._suggest = suggest
        self._tried = self._decisive = 0

    @property
    def decided(self) -> Decided:
        return Decided(self._tried, self._decisive)

    def check(self, scheme: Scheme, source: Source) -> Iterator[Problem]:
        """Every slip in the rule, or in whom a benefit line is for, that no case notices."""
        if not scheme.judged:
            return
        told = told_cases(self._kb, scheme)
        if scheme.rule is not None:
            rule = scheme.rule

            def noticed(other: Rule) -> bool:
                return some_case_fails(other, told)

            yield from self._rule(_Tried(rule, ("rule",), noticed, _judged), told, source)
        for place, benefit in enumerate(scheme.benefits):
            if benefit.when is not None:
                path = ("benefits", place, "when")
                yield from self._when(benefit, benefit.when, path, told, source)

    def _when(
        self, benefit: Benefit, when: Rule, path: Path, told: list[Told], source: Source
    ) -> Iterator[Problem]:
        telling = [(case, facts) for case, facts in told if case.gets is not None]

        def noticed(other: Rule) -> bool:
            return any(
                (benefit.id in (case.gets or ())) != is_hers(evaluate(other, facts))
                for case, facts in telling
            )

        def says(finding: Finding) -> str:
            return f"she gets {benefit.id}" if is_hers(finding) else f"no {benefit.id} for her"

        for problem in self._rule(_Tried(when, path, noticed, says), told, source):
            said = f"of the benefit `{benefit.id}`: {problem.what}"
            mend = f"{problem.mend} Its `gets` says which benefits are hers."
            yield source.problem(path, "when", said, problem.why, mend, level="warning")

    def _rule(self, tried: "_Tried", told: list[Told], source: Source) -> Iterator[Problem]:
        for criterion, path in rule_criteria(tried.rule, tried.path):
            attribute = self._kb.attributes.get(criterion.attribute)
            if attribute is None:
                continue
            self._tried += 1
            missed: dict[str, Mutant] = {}
            for mutant in mutants(tried.rule, path[len(tried.path) :], criterion, attribute):
                if not tried.noticed(mutant.rule):
                    once = mutant.code if mutant.code == "not-decided" else mutant.said
                    missed.setdefault(once, mutant)
            self._decisive += not missed
            for mutant in missed.values():
                mend = mutant.mend
                if self._suggest:
                    rules = (tried.rule, mutant.rule)
                    mend += suggestion(self._kb, rules, criterion, told, tried.says)
                yield source.problem(path, mutant.code, mutant.said, _WHY, mend, level=mutant.level)


@dataclass(frozen=True, slots=True)
class _Tried:
    """A rule under trial: where it stands, whether cases notice another, what it says in words."""

    rule: Rule
    path: Path
    noticed: Callable[[Rule], bool]
    says: Callable[[Finding], str]


def _judged(finding: Finding) -> str:
    open_points = open_at_the_office(finding)
    return f"the rule says {finding.verdict}" + (f", office: {open_points}" if open_points else "")


def some_case_fails(rule: Rule, told: list[Told]) -> bool:
    """Whether the cases would notice that the rule is another."""
    return any(mismatch(case, evaluate(rule, facts)) for case, facts in told)
