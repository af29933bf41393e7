"""What must hold of every rule and every household."""

from itertools import product
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from bot.eligibility.bulk import Bulk
from bot.eligibility.evaluate import Finding, evaluate
from bot.eligibility.facts import Facts, FactValue
from bot.eligibility.question import Candidate, best_question, next_question
from bot.eligibility.rule import All, Any, Criterion, NoneOf, OfficeCheck, Rule, criteria
from tests.eligibility.strategies import (
    ATTRIBUTES,
    FLAGS,
    LISTS,
    NAMES,
    NUMBERS,
    all_facts,
    certain_rules,
    read_once_rules,
    rules,
    some_facts,
)
from tests.support.examples import times

DECIDED = {"eligible", "not_eligible"}


def values_of(attribute: str) -> tuple[FactValue, ...]:
    """Enough values to make every criterion of the strategies hold and fail."""
    if attribute in NUMBERS:
        return tuple(range(-1, 8))
    if attribute in FLAGS:
        return (True, False)
    if attribute in LISTS:
        return ((), ("a",), ("b",), ("c",))
    return (*NAMES, "d")


def summary(finding: Finding) -> tuple[object, ...]:
    """What must not depend on the order in which a rule was written."""
    return (
        finding.verdict, finding.missing, finding.because_ids, frozenset(finding.because),
        frozenset(finding.office_checks), frozenset(finding.doubts), finding.leaning,
    )  # fmt: skip


@given(rules, some_facts, all_facts)
@times(5)
def test_a_further_fact_never_overturns_a_decided_verdict(
    rule: Rule, told: Facts, more: Facts
) -> None:
    """`likely` can only become `eligible`, when a doubtful criterion turns out to be met."""
    before, after = evaluate(rule, told), evaluate(rule, {**more, **told})
    if before.verdict in DECIDED:
        assert after.verdict == before.verdict
    elif before.verdict == "likely":
        assert after.verdict == "likely" or (after.verdict == "eligible" and before.doubts)


@given(rules, all_facts)
def test_whoever_answers_everything_is_left_with_nothing_to_ask(rule: Rule, told: Facts) -> None:
    finding = evaluate(rule, told)
    assert finding.verdict != "undetermined"
    assert finding.missing == ()
    assert next_question([Candidate("s", rule)], told, {}) is None


@given(rules, some_facts, st.randoms(use_true_random=False))
def test_the_order_of_conditions_is_irrelevant(rule: Rule, told: Facts, random: Random) -> None:
    def shuffled(node: Rule) -> Rule:
        if isinstance(node, Criterion | OfficeCheck):
            return node
        children = [shuffled(child) for child in node.children]
        random.shuffle(children)
        return type(node)(tuple(children))

    other = shuffled(rule)
    assert summary(evaluate(rule, told)) == summary(evaluate(other, told))
    assert next_question([Candidate("s", rule)], told, {}) == next_question(
        [Candidate("s", other)], told, {}
    )


@given(certain_rules, certain_rules, some_facts)
def test_none_is_not_any(one: Rule, other: Rule, told: Facts) -> None:
    opposite = {"eligible": "not_eligible", "not_eligible": "eligible"}
    any_, none = evaluate(Any((one, other)), told), evaluate(NoneOf((one, other)), told)
    assert none.verdict == opposite.get(any_.verdict, any_.verdict)
    assert none.missing == any_.missing
    assert none.because_ids == any_.because_ids


@given(rules, some_facts)
@times(5)
def test_the_explanation_alone_reproduces_the_verdict(rule: Rule, told: Facts) -> None:
    finding = evaluate(rule, told)
    assume(finding.verdict != "undetermined")
    named = {attribute: told[attribute] for attribute in finding.because_ids}
    again = evaluate(rule, named)
    assert again.verdict == finding.verdict
    assert set(again.because) <= set(finding.because)


@given(rules, some_facts)
def test_reasons_are_facts_and_missing_ones_are_not(rule: Rule, told: Facts) -> None:
    finding = evaluate(rule, told)
    assert set(finding.because_ids) <= set(told)
    assert not set(finding.missing) & set(told)
    assert bool(finding.missing) == (finding.verdict == "undetermined")
    assert all(not leaf.criterion.doubtful for leaf in finding.open)
    if finding.verdict == "likely":
        assert finding.office_checks or finding.doubts


@given(read_once_rules(), some_facts)
@times(2.5)
def test_missing_is_exactly_what_can_make_a_difference(rule: Rule, told: Facts) -> None:
    """Checked by trying: an attribute is missing if and only if some answers hinge on it."""
    finding = evaluate(rule, told)
    unknown = sorted({c.attribute for c in criteria(rule)} - set(told))
    assume(len(unknown) <= 4)
    hinges = set()
    for attribute in unknown:
        others = [a for a in unknown if a != attribute]
        for answers in product(*(_both_ways(rule, a) for a in others)):
            known = {**told, **dict(zip(others, answers, strict=True))}
            verdicts = {
                evaluate(rule, {**known, attribute: v}).verdict for v in _both_ways(rule, attribute)
            }
            if len(verdicts) > 1:
                hinges.add(attribute)
                break
    assert set(finding.missing) == hinges


def _both_ways(rule: Rule, attribute: str) -> list[FactValue]:
    """A value that meets the attribute's one criterion and one that does not, where they exist."""
    criterion = next(c for c in criteria(rule) if c.attribute == attribute)
    met = [v for v in values_of(attribute) if criterion.holds(v)][:1]
    failed = [v for v in values_of(attribute) if not criterion.holds(v)][:1]
    return [*met, *failed]


candidates = st.lists(
    st.tuples(rules, st.sampled_from([0.0, 0.5, 1.0, 3.0])), min_size=1, max_size=4
).map(lambda pairs: [Candidate(f"s{i}", rule, weight) for i, (rule, weight) in enumerate(pairs)])
declined_sets = st.frozensets(st.sampled_from(ATTRIBUTES))
costs = st.dictionaries(st.sampled_from(ATTRIBUTES), st.integers(1, 5).map(float))


@given(candidates, some_facts, costs, declined_sets)
def test_the_next_question_is_missing_somewhere_and_was_not_declined(
    open_: list[Candidate], told: Facts, cost: dict[str, float], declined: frozenset[str]
) -> None:
    missing = {a for c in open_ if c.weight > 0 for a in evaluate(c.rule, told).missing} - declined
    question = next_question(open_, told, cost, declined)
    assert (question in missing) if missing else question is None


@given(candidates, some_facts, costs, declined_sets, st.sampled_from(ATTRIBUTES))
def test_declining_adds_no_question_and_turns_no_verdict(
    open_: list[Candidate], told: Facts, cost: dict[str, float], declined: frozenset[str], no: str
) -> None:
    def interview(refused: frozenset[str]) -> list[str]:
        asked: list[str] = []
        while question := next_question(open_, told, cost, refused):
            asked.append(question)
            refused |= {question}
        return asked

    without, with_ = interview(declined), interview(declined | {no})
    assert with_ == [question for question in without if question != no]
    assert len(set(without)) == len(without)


@given(st.lists(rules, min_size=1, max_size=3), st.lists(some_facts, min_size=1, max_size=4))
def test_judging_many_at_once_finds_the_same(several: list[Rule], people: list[Facts]) -> None:
    named = {f"s{i}": rule for i, rule in enumerate(several)}
    bulk = Bulk(named)
    for told in people:
        assert bulk.findings(told) == {n: evaluate(rule, told) for n, rule in named.items()}


@given(candidates, some_facts, costs)
def test_the_best_question_needs_no_second_walk(
    open_: list[Candidate], told: Facts, cost: dict[str, float]
) -> None:
    weighted = [(c.weight, evaluate(c.rule, told).open) for c in open_ if c.weight > 0]
    assert best_question(weighted, cost) == next_question(open_, told, cost)


@given(rules, some_facts)
def test_leaning_means_that_only_an_exclusion_is_open(rule: Rule, told: Facts) -> None:
    """Beside exclusions that do not come true, nothing is left to ask."""
    wrapped = All((rule, NoneOf((Criterion("extra", "is", True),))))
    finding, outer = evaluate(rule, told), evaluate(wrapped, told)
    if finding.verdict in ("eligible", "likely"):
        assert outer.leaning
        assert outer.missing == ("extra",)
        assert evaluate(wrapped, {**told, "extra": False}).verdict == finding.verdict
