"""Whether a scheme's cases hold, whether there are enough, whether they test every criterion."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date

from bot.eligibility.evaluate import Finding, evaluate
from bot.eligibility.facts import FactError, FactValue
from bot.eligibility.rule import All, Any, Criterion, NoneOf, OfficeCheck, Rule
from bot.knowledge.base import KnowledgeBase, judge
from bot.knowledge.files.references import rule_criteria
from bot.knowledge.files.source import Path, Source
from bot.knowledge.problems import Problem
from bot.knowledge.scheme import Case, Scheme

Told = tuple[Case, dict[str, FactValue]]

_WANTED = {
    "accepts nobody": ({"eligible", "likely"}, "a woman who gets it"),
    "refuses nobody": ({"not_eligible"}, "somebody who does not get it"),
    "leaves nobody undetermined": ({"undetermined"}, "a woman of whom something is not known"),
}


def check_cases(kb: KnowledgeBase, scheme: Scheme, source: Source) -> Iterator[Problem]:
    """Every case that does not hold, and every kind of case that is missing."""
    for place, case in enumerate(scheme.cases):
        if difference := _difference(kb, scheme, case):
            yield source.problem(
                ("cases", place), "case", f"the case “{case.name}” does not hold: {difference}",
                mend="Mend the rule or the case, whichever differs from the source.",
            )  # fmt: skip
    if scheme.rule is None or scheme.status.value != "active":
        return
    verdicts = {case.verdict for case in scheme.cases}
    for what, (wanted, mend) in _WANTED.items():
        if not verdicts & wanted:
            yield source.problem(
                ("cases",), "case-missing", f"no case {what}.", mend=f"Add a case of {mend}."
            )


def check_decisive(kb: KnowledgeBase, scheme: Scheme, source: Source) -> Iterator[Problem]:
    """Criteria that could say their opposite without any case failing."""
    if scheme.rule is None or scheme.status.value != "active":
        return
    told = told_cases(kb, scheme)
    for criterion, path in rule_criteria(scheme.rule, ("rule",)):
        if not some_case_fails(turned(scheme.rule, path[1:]), told):
            yield source.problem(
                path, "not-decided", f"no case tests `{criterion}`.",
                "If the rule said the opposite here, nobody would notice.",
                "Add a case that this criterion alone decides.", level="warning",
            )  # fmt: skip


def _difference(kb: KnowledgeBase, scheme: Scheme, case: Case) -> str:
    try:
        return mismatch(case, judge(scheme, kb.facts(case.facts), case_day(scheme, case)))
    except FactError as error:  # the attribute's own entry is broken, and reported there
        return f"it cannot be judged: {error}."


def case_day(scheme: Scheme, case: Case) -> date:
    """The day a case is judged for: its own, or the day the facts were checked."""
    return case.as_of or scheme.verified.on


def mismatch(case: Case, finding: Finding) -> str:
    """How a finding differs from what a case expects; empty when it does not."""
    if finding.verdict != case.verdict:
        detail = f" (missing: {', '.join(finding.missing)})" if finding.missing else ""
        detail = detail or (
            f" (because: {', '.join(finding.because_ids)})" if finding.because else ""
        )
        return f"expected {case.verdict}, the rule says {finding.verdict}{detail}."
    if case.missing is not None and set(case.missing) != set(finding.missing):
        return f"missing is {list(finding.missing)}, not {sorted(case.missing)}."
    if case.because is not None and set(case.because) != set(finding.because_ids):
        return f"because is {list(finding.because_ids)}, not {sorted(case.because)}."
    return ""


def turned(rule: Rule, path: Path) -> Rule:
    """The rule with the node at a path saying the opposite."""
    return changed(rule, path, lambda node: NoneOf((node,)))


def changed(rule: Rule, path: Path, change: Callable[[Rule], Rule]) -> Rule:
    """The rule with the node at a path (`all`, 2, `any`, 0 …) put through a change."""
    if not path:
        return change(rule)
    if isinstance(rule, Criterion | OfficeCheck):
        raise TypeError("a path leads below a leaf")
    _, place, *rest = path
    children = tuple(
        changed(child, tuple(rest), change) if i == place else child
        for i, child in enumerate(rule.children)
    )
    match rule:
        case All():
            return All(children)
        case Any():
            return Any(children)
        case NoneOf():
            return NoneOf(children)


def told_cases(kb: KnowledgeBase, scheme: Scheme) -> list[Told]:
    """The cases with their facts read; those that cannot be read are reported elsewhere."""
    told: list[Told] = []
    for case in scheme.cases:
        with suppress(FactError):
            told.append((case, kb.facts(case.facts)))
    return told


def some_case_fails(rule: Rule, told: list[Told]) -> bool:
    """Whether the cases would notice that the rule is another."""
    return any(mismatch(case, evaluate(rule, facts)) for case, facts in told)
