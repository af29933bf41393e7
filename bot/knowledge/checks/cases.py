"""Whether a scheme's cases hold, and whether there is one of each kind."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from bot.eligibility.evaluate import Finding, evaluate
from bot.eligibility.facts import FactError, Facts, FactValue
from bot.knowledge.base import KnowledgeBase, judge
from bot.knowledge.files.source import Source
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
    if scheme.rule is None or not scheme.judged:
        return
    verdicts = {case.verdict for case in scheme.cases}
    for what, (wanted, mend) in _WANTED.items():
        if not verdicts & wanted:
            yield source.problem(
                ("cases",), "case-missing", f"no case {what}.", mend=f"Add a case of {mend}."
            )


def _difference(kb: KnowledgeBase, scheme: Scheme, case: Case) -> str:
    try:
        facts = kb.facts(case.facts)
        finding = judge(scheme, facts, case_day(scheme, case))
        return mismatch(case, finding) or _other_benefits(scheme, case, facts)
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
    if case.office is not None and case.office != open_at_the_office(finding):
        return f"the office must settle {open_at_the_office(finding)} points, not {case.office}."
    return ""


def open_at_the_office(finding: Finding) -> int:
    """How many points, checks and doubts together, an office must still settle."""
    return len(finding.office_checks) + len(finding.doubts)


def _other_benefits(scheme: Scheme, case: Case, facts: Facts) -> str:
    if case.gets is None:
        return ""
    hers = [b.id for b in scheme.benefits if b.when is None or is_hers(evaluate(b.when, facts))]
    return f"she gets {hers}, not {list(case.gets)}." if set(hers) != set(case.gets) else ""


def is_hers(finding: Finding) -> bool:
    """Whether a benefit line is for her, as far as is known."""
    return finding.verdict in ("eligible", "likely")


def told_cases(kb: KnowledgeBase, scheme: Scheme) -> list[Told]:
    """The cases with their facts read; those that cannot be read are reported elsewhere."""
    told: list[Told] = []
    for case in scheme.cases:
        with suppress(FactError):
            told.append((case, kb.facts(case.facts)))
    return told
