"""A case that would notice a slip: the household of a case that is there, changed but little.

The verdict that the rule of today gives is told as a question: whether it is right stands in the
sources and not in the rule.
"""

from collections.abc import Callable, Iterator

from bot.eligibility.evaluate import Finding, evaluate
from bot.eligibility.facts import FactValue
from bot.eligibility.rule import Criterion, Rule, attributes_in, values_named
from bot.knowledge.attribute import NO_ITEMS, Attribute
from bot.knowledge.base import KnowledgeBase
from bot.knowledge.checks.cases import Told, open_at_the_office

Household = dict[str, FactValue]


def suggestion(
    kb: KnowledgeBase,
    rules: tuple[Rule, Rule],
    criterion: Criterion,
    told: list[Told],
    says: Callable[[Finding], str],
) -> str:
    """The end of a remedy: facts that tell the rule from the slipped one; empty if none is near.

    `says` puts into words what the rule of today makes of a household.
    """
    facts = distinguishing(kb, rules, criterion, told)
    if facts is None:
        return ""
    written = ", ".join(f"{name}: {_written(value)}" for name, value in facts.items())
    today = says(evaluate(rules[0], facts))
    return f" For example {{{written}}}: {today}. Is that what the source says?"


def distinguishing(
    kb: KnowledgeBase, rules: tuple[Rule, Rule], criterion: Criterion, told: list[Told]
) -> Household | None:
    """A household that the two rules judge differently, by few changes to that of a case.

    Best is another verdict; failing that, more or fewer points for the office to settle.
    """
    for sign in (_verdict, _office):
        found = _search(kb, rules, criterion, told, sign)
        if found is not None:
            return found
    return None


def _search(
    kb: KnowledgeBase,
    rules: tuple[Rule, Rule],
    criterion: Criterion,
    told: list[Told],
    sign: Callable[[Finding], object],
) -> Household | None:
    rule = rules[0]
    attribute = kb.attributes[criterion.attribute]
    starts = [facts for _, facts in told] or [{}]
    near = (other for facts in starts for other in _changed(facts, attribute, rule))
    for facts in near:
        if _differ(rules, facts, sign):
            return facts
    others = sorted((attributes_in(rule) - {attribute.id}) & set(kb.attributes))
    for facts in starts:
        for once in _changed(facts, attribute, rule):
            for name in others:
                for twice in _changed(once, kb.attributes[name], rule):
                    if _differ(rules, twice, sign):
                        return twice
    return None


def _verdict(finding: Finding) -> object:
    return finding.verdict


def _office(finding: Finding) -> object:
    return finding.verdict, open_at_the_office(finding)


def _differ(rules: tuple[Rule, Rule], facts: Household, sign: Callable[[Finding], object]) -> bool:
    one, other = (sign(evaluate(rule, facts)) for rule in rules)
    return one != other


def _changed(facts: Household, attribute: Attribute, rule: Rule) -> Iterator[Household]:
    for value in _values(attribute, rule):
        yield {**facts, attribute.id: value}
    yield {name: value for name, value in facts.items() if name != attribute.id}


def _values(attribute: Attribute, rule: Rule) -> Iterator[FactValue]:
    """The values of an attribute at which this rule may change its mind."""
    flat = values_named(rule, attribute.id)
    match attribute.type:
        case "boolean":
            yield from (True, False)
        case "integer" | "number":
            for bound in (b for b in flat if isinstance(b, int | float)):
                yield from (v for v in (bound - 1, bound, bound + 1) if attribute.allows(v))
        case "list":
            yield from ((str(item),) for item in flat if item != NO_ITEMS)
            yield ()
        case _:
            yield from dict.fromkeys((*(str(v) for v in flat), *attribute.values))


def _written(value: FactValue) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(value)}]"
    return str(value)
