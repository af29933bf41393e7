"""The single fact that stands in the way."""

from bot.eligibility.facts import Facts, FactValue
from bot.eligibility.near_miss import near_misses
from bot.eligibility.rule import All, Any, Criterion, NoneOf

WIDOW = All(
    (
        Criterion("marital_status", "is", "widowed"),
        Criterion("age", "between", (40, 79)),
        Any((Criterion("card", "is", "bpl"), Criterion("income", "less_than", 60_000))),
        NoneOf((Criterion("land", "more_than", 2.0),)),
    )
)
HERS: Facts = {
    "marital_status": "widowed",
    "age": 50,
    "card": "none",
    "income": 40_000,
    "land": 1.0,
}


def misses(**facts: FactValue) -> list[tuple[str, object, object]]:
    found = near_misses(WIDOW, {**HERS, **facts})
    return [(missed.attribute, missed.needed, missed.gap) for missed in found]


def test_by_how_much() -> None:
    assert misses(age=38) == [("age", 40, 2)]
    assert misses(age=82) == [("age", 79, 3)]
    assert misses(land=3.5) == [("land", 2.0, 1.5)]


def test_a_word_has_no_distance() -> None:
    assert misses(marital_status="deserted") == [("marital_status", None, None)]


def test_either_of_two_ways_in_would_have_done() -> None:
    assert misses(income=61_000) == [("card", None, None), ("income", 59_999, 1_001)]


def test_no_near_miss_when_hers_or_when_two_conditions_refuse() -> None:
    assert misses() == []
    assert misses(age=38, land=5.0) == []


def test_where_no_number_would_do_no_number_is_named() -> None:
    never = All((Criterion("age", "at_least", 40), Criterion("age", "at_most", 30)))
    [missed] = near_misses(never, {"age": 35})
    assert (missed.attribute, missed.needed, missed.gap) == ("age", None, None)
    assert len(missed.criteria) == 2
