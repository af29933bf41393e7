"""Which question comes first."""

from bot.eligibility.question import Candidate, next_question
from bot.eligibility.rule import All, Any, Criterion, NoneOf

STATE = Criterion("state", "is", "BR")
AGE = Criterion("age", "at_least", 40)
INCOME = Criterion("income", "less_than", 60)
EVEN = {"state": 1.0, "age": 1.0, "income": 1.0}


def test_what_more_schemes_wait_for_comes_first() -> None:
    open_ = [
        Candidate("a", All((STATE, AGE))),
        Candidate("b", All((STATE, INCOME))),
    ]
    assert next_question(open_, {}, EVEN) == "state"


def test_what_she_asked_for_outweighs() -> None:
    open_ = [Candidate("asked", AGE, weight=3), *(Candidate(f"{i}", STATE) for i in range(2))]
    assert next_question(open_, {}, EVEN) == "age"


def test_a_costly_question_waits() -> None:
    open_ = [Candidate("a", All((AGE, INCOME)))]
    assert next_question(open_, {}, {"income": 4.0, "age": 1.0}) == "age"
    assert next_question(open_, {}, {"income": 1.0, "age": 4.0}) == "income"


def test_the_last_open_thing_beats_one_of_many() -> None:
    open_ = [
        Candidate("nearly", AGE),
        Candidate("far", All((INCOME, STATE, Criterion("x", "is", True)))),
    ]
    assert next_question(open_, {}, {}) == "age"


def test_ties_follow_the_authors_order_whatever_the_order_of_schemes() -> None:
    one, other = Candidate("a", AGE), Candidate("b", INCOME)
    for order in ([one, other], [other, one]):
        assert next_question(order, {}, {"income": 2.0, "age": 2.0}) == "income"
        assert next_question(order, {}, {"age": 2.0, "income": 2.0}) == "age"
        assert next_question(order, {}, {}) == "age"


def test_a_decided_scheme_asks_nothing() -> None:
    rule = All((STATE, Any((AGE, INCOME)), NoneOf((Criterion("x", "is", True),))))
    assert next_question([Candidate("a", rule)], {"state": "UP"}, {}) is None
    assert next_question([Candidate("a", rule)], {"state": "BR", "age": 50}, {}) == "x"
