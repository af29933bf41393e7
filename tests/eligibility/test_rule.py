"""What each comparison means, and what it refuses to compare."""

import pytest

from bot.eligibility.facts import FactError, FactValue
from bot.eligibility.rule import Bound, Criterion, Op


@pytest.mark.parametrize(
    ("op", "bound", "meets", "fails"),
    [
        ("is", "widowed", "widowed", "married"),
        ("is", True, True, False),
        ("is", False, False, True),
        ("is", 2, 2, 3),
        ("in", ("bpl", "aay"), "aay", "none"),
        ("in", (9, 10), 10, 8),
        ("at_least", 40, 40, 39),
        ("at_most", 40, 40, 41),
        ("more_than", 40, 41, 40),
        ("less_than", 60000, 59999, 60000),
        ("between", (18, 39), 18, 17),
        ("between", (18, 39), 39, 40),
        ("at_most", 2, 2.0, 2.01),
        ("includes_any", ("pm-kisan", "jsy"), ("jsy", "other"), ("other",)),
        ("includes_any", ("pm-kisan",), ("pm-kisan",), ()),
    ],
)
def test_comparisons(op: Op, bound: Bound, meets: FactValue, fails: FactValue) -> None:
    criterion = Criterion("x", op, bound)
    assert criterion.holds(meets)
    assert not criterion.holds(fails)


@pytest.mark.parametrize(
    ("op", "bound", "fact"),
    [
        ("at_least", 40, "45"),
        ("at_least", 1, True),
        ("between", (1, 2), (1,)),
        ("is", True, 1),
        ("is", 1, True),
        ("is", "1", 1),
        ("in", ("a",), 1),
        ("includes_any", ("a",), "a"),
    ],
)
def test_a_value_of_the_wrong_kind_is_an_error_not_a_no(
    op: Op, bound: Bound, fact: FactValue
) -> None:
    with pytest.raises(FactError) as caught:
        Criterion("her_secret", op, bound).holds(fact)
    assert caught.value.attribute == "her_secret"
    assert "45" not in str(caught.value)


def test_a_criterion_in_words() -> None:
    assert str(Criterion("age", "between", (18, 39))) == "age between 18, 39"
    assert str(Criterion("aadhaar", "is", False)) == "aadhaar is false"
