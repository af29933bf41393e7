"""Judging many at once: the same findings, however many households came before."""

from bot.eligibility.bulk import REMEMBERED, Bulk
from bot.eligibility.evaluate import evaluate
from bot.eligibility.rule import All, Any, Criterion

FLAGS = [f"f{i}" for i in range(13)]


def test_it_goes_on_past_what_it_remembers() -> None:
    incomes = All((Criterion("income", "less_than", 60_000), Criterion("sex", "is", "female")))
    flags = Any(tuple(Criterion(flag, "is", True) for flag in FLAGS))
    bulk = Bulk({"incomes": incomes, "flags": flags})
    for number in range(REMEMBERED + 10):
        facts = {"income": number * 15} | {
            flag: bool(number >> place & 1) for place, flag in enumerate(FLAGS)
        }
        found = bulk.findings(facts)
        assert found["flags"].verdict == ("eligible" if number else "not_eligible")
        if number % 500 == 0:
            assert found == {"incomes": evaluate(incomes, facts), "flags": evaluate(flags, facts)}


def test_true_and_one_are_not_taken_for_one_another() -> None:
    bulk = Bulk({"a": Criterion("x", "in", (1, 2))})
    assert bulk.findings({"x": 1})["a"].verdict == "eligible"
    assert bulk.findings({"x": 2.0})["a"].verdict == "eligible"
    assert bulk.findings({})["a"].verdict == "undetermined"
