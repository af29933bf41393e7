"""Three-valued logic, checked against its definition over every combination."""

from itertools import product

import pytest

from bot.eligibility.truth import (
    NO,
    OFFICE,
    UNKNOWN,
    YES,
    Truth,
    conjunction,
    disjunction,
    negation,
)

SPANS = [Truth(low, high) for low in range(3) for high in range(low, 3)]


def values(truth: Truth) -> range:
    """The settled ranks that a span stands for."""
    return range(truth.low, truth.high + 1)


@pytest.mark.parametrize(("a", "b"), list(product(SPANS, SPANS)))
def test_all_and_any_span_exactly_what_their_parts_allow(a: Truth, b: Truth) -> None:
    pairs = list(product(values(a), values(b)))
    both, either = [min(pair) for pair in pairs], [max(pair) for pair in pairs]
    assert conjunction([a, b]) == (min(both), max(both))
    assert disjunction([a, b]) == (min(either), max(either))


@pytest.mark.parametrize("a", SPANS)
def test_not_mirrors_and_is_its_own_undoing(a: Truth) -> None:
    assert negation(negation(a)) == a
    assert sorted(2 - v for v in values(a)) == list(values(negation(a)))


def test_kleenes_table() -> None:
    table = {
        (YES, YES): (YES, YES), (YES, NO): (NO, YES), (YES, UNKNOWN): (UNKNOWN, YES),
        (NO, NO): (NO, NO), (NO, UNKNOWN): (NO, UNKNOWN), (UNKNOWN, UNKNOWN): (UNKNOWN, UNKNOWN),
    }  # fmt: skip
    for (a, b), (both, either) in table.items():
        assert conjunction([a, b]) == conjunction([b, a]) == both
        assert disjunction([a, b]) == disjunction([b, a]) == either
    assert negation(UNKNOWN) == UNKNOWN
    assert negation(OFFICE) == OFFICE


def test_of_nothing() -> None:
    assert conjunction([]) == YES
    assert disjunction([]) == NO
