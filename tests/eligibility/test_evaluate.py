"""Verdicts and their reasons on rules such as authors write."""

import pytest

from bot.eligibility.evaluate import evaluate
from bot.eligibility.facts import FactError, Facts
from bot.eligibility.rule import All, Any, Criterion, NoneOf, OfficeCheck, Rule

VERIFIED = OfficeCheck("नाम सूची में हो", "Your name is on the list")
POOR = Any((Criterion("poverty_card", "in", ("bpl", "aay")), Criterion("income", "less_than", 60)))
PENSION = All(
    (
        Criterion("sex", "is", "female"),
        Criterion("age", "at_least", 18),
        POOR,
        NoneOf((Criterion("receives", "includes_any", ("old-age",)),)),
        VERIFIED,
    )
)
HERS: Facts = {"sex": "female", "age": 45, "poverty_card": "bpl", "receives": ()}


def without(facts: Facts, *attributes: str) -> Facts:
    return {a: v for a, v in facts.items() if a not in attributes}


def test_only_an_office_check_is_open() -> None:
    finding = evaluate(PENSION, HERS)
    assert finding.verdict == "likely"
    assert finding.office_checks == (VERIFIED,)
    assert finding.because_ids == ("age", "poverty_card", "receives", "sex")


def test_every_refusing_fact_is_named_and_no_other() -> None:
    finding = evaluate(PENSION, {**HERS, "age": 17, "receives": ("old-age",)})
    assert finding.verdict == "not_eligible"
    assert finding.because_ids == ("age", "receives")
    assert finding.office_checks == ()


def test_alternatives_refuse_only_together() -> None:
    poor_no_more = {**without(HERS, "poverty_card"), "poverty_card": "none"}
    assert evaluate(PENSION, poor_no_more).missing == ("income",)
    refused = evaluate(PENSION, {**poor_no_more, "income": 60})
    assert refused.because_ids == ("income", "poverty_card")


def test_of_two_ways_in_one_is_enough_and_the_other_is_not_asked() -> None:
    finding = evaluate(PENSION, without(HERS, "age"))
    assert finding.missing == ("age",)
    assert "income" not in finding.missing


def test_leaning_when_only_an_exclusion_is_open() -> None:
    assert evaluate(PENSION, without(HERS, "receives")).leaning
    assert not evaluate(PENSION, without(HERS, "receives", "age")).leaning
    assert not evaluate(PENSION, HERS).leaning


DOUBTED = All((Criterion("sex", "is", "female"), Criterion("age", "at_most", 59, doubtful=True)))
DOUBTED_EXCLUSION = All(
    (
        Criterion("sex", "is", "female"),
        NoneOf((Criterion("age", "more_than", 59, doubtful=True),)),
    )
)


@pytest.mark.parametrize("rule", [DOUBTED, DOUBTED_EXCLUSION])
def test_a_doubtful_criterion_never_refuses_and_is_never_asked(rule: Rule) -> None:
    for facts, verdict in (
        ({"age": 70}, "likely"),
        ({}, "likely"),
        ({"age": 40}, "eligible"),
    ):
        finding = evaluate(rule, {"sex": "female", **facts})
        assert finding.verdict == verdict
        assert [c.attribute for c in finding.doubts] == ([] if verdict == "eligible" else ["age"])
    assert evaluate(rule, {"age": 70}).missing == ("sex",)
    assert evaluate(rule, {"age": 70, "sex": "male"}).because_ids == ("sex",)


def test_an_office_check_that_no_longer_matters_is_not_mentioned() -> None:
    either = Any((Criterion("aadhaar", "is", True), VERIFIED))
    assert evaluate(either, {"aadhaar": True}).office_checks == ()
    assert evaluate(either, {"aadhaar": False}).office_checks == (VERIFIED,)
    assert evaluate(either, {}).verdict == "undetermined"


def test_nothing_is_asked_that_only_leads_to_the_office_anyway() -> None:
    either = Any((VERIFIED, All((VERIFIED, Criterion("age", "at_least", 60)))))
    assert evaluate(either, {}).verdict == "likely"


def test_a_fact_that_no_rule_uses_changes_nothing() -> None:
    assert evaluate(PENSION, {**HERS, "district": "Gaya"}) == evaluate(PENSION, HERS)


def test_a_wrong_kind_of_fact_is_reported_and_not_taken_for_a_no() -> None:
    with pytest.raises(FactError, match="age"):
        evaluate(PENSION, {**HERS, "age": "45"})


def test_the_trace_shows_every_condition_with_its_worth() -> None:
    trace = evaluate(PENSION, HERS).trace
    assert trace is not None
    assert [step.truth.settled for step in trace.children] == [True] * 5
    assert len(trace.children) == len(PENSION.children)
