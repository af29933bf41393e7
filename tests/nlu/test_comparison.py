"""Two models on the same messages: figures by hand, properties of the bootstrap."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.interpretation import INTENTS
from bot.nlu.comparison import Comparison, Paired, compare, mcnemar
from bot.nlu.outcomes import FIGURES, Outcome, outcome
from bot.nlu.scoring import score
from tests.nlu.readings import reading

SOME = (*INTENTS[:3], "out_of_scope", "seek_safety")


def told(meant: str, heard: str, *, danger: bool = False) -> Outcome:
    return Outcome(meant, heard, meant != "out_of_scope", meant != "seek_safety", danger)


def figures(*outcomes: Outcome) -> dict[str, float | None]:
    return {one.name: one.of([(it, 1) for it in outcomes]) for one in FIGURES}


def many(pairs: list[Paired], resamples: int = 200) -> Comparison:
    return compare(pairs, seed=1, resamples=resamples)


outcomes = st.builds(told, st.sampled_from(SOME), st.sampled_from(SOME), danger=st.booleans())


@st.composite
def paired(draw: st.DrawFn) -> Paired:
    a = draw(outcomes)
    return a, told(a.meant, draw(st.sampled_from(SOME)), danger=draw(st.booleans()))


@pytest.mark.parametrize(
    ("only_a", "only_b", "p"),
    [(0, 0, 1.0), (0, 5, 2 / 32), (5, 0, 2 / 32), (1, 9, 22 / 1024), (3, 3, 1.0), (2, 4, 44 / 64)],
)
def test_mcnemar_by_hand(only_a: int, only_b: int, p: float) -> None:
    assert mcnemar(only_a, only_b) == pytest.approx(p)


def test_mcnemar_of_thousands_of_messages() -> None:
    assert 0.0 < mcnemar(3000, 3300) < 0.001


def test_figures_by_hand() -> None:
    result = figures(
        told("greet", "greet"),
        told("greet", "out_of_scope"),
        told("out_of_scope", "out_of_scope"),
        told("out_of_scope", "greet", danger=True),
        told("seek_safety", "greet", danger=True),
    )
    assert result["intent: accuracy"] == pytest.approx(2 / 5)
    # greet 2·1/(2+3), out of scope 2·1/(2+2), seek_safety 0
    assert result["intent: macro-F1"] == pytest.approx((2 / 5 + 1 / 2 + 0) / 3)
    assert result["out of scope: recall"] == pytest.approx(1 / 2)
    assert result["out of scope: turned away wrongly"] == pytest.approx(1 / 3)
    assert result["danger: recall"] == pytest.approx(1)
    assert result["danger: false alarms"] == pytest.approx(1 / 4)
    assert result["entities: F1"] is None


@given(
    st.lists(
        st.builds(
            reading,
            st.sampled_from(SOME),
            st.sampled_from(SOME),
            also=st.lists(st.sampled_from(SOME), max_size=1).map(tuple),
            labels=st.lists(st.tuples(st.just("age"), st.integers(1, 3)), max_size=2).map(tuple),
            found=st.lists(st.tuples(st.just("age"), st.integers(1, 3)), max_size=2).map(tuple),
            safety=st.sampled_from([None, "violence"]),
        ),
        min_size=1,
        max_size=20,
    )
)
def test_figures_are_those_of_an_evaluation(readings: list) -> None:
    whole = score(readings, {})
    result = figures(*(outcome(one, {}) for one in readings))
    assert result["intent: accuracy"] == pytest.approx(whole.intent.rate)
    assert result["intent: macro-F1"] == pytest.approx(whole.macro_f1)
    assert result["out of scope: recall"] == whole.out_of_scope_recall.rate
    assert result["out of scope: turned away wrongly"] == whole.false_rejection.rate
    assert result["danger: recall"] == whole.safety_recall.rate
    assert result["danger: false alarms"] == whole.safety_false_alarms.rate
    assert (result["entities: F1"] or 0.0) == pytest.approx(whole.entities_all.f1)


@given(st.lists(outcomes, min_size=1, max_size=20))
def test_a_model_does_not_differ_from_itself(some: list[Outcome]) -> None:
    result = many([(one, one) for one in some], resamples=100)
    assert result.p == 1.0
    for one in result.differences:
        assert (one.difference or 0.0, one.low or 0.0, one.high or 0.0) == (0.0, 0.0, 0.0)
        assert not one.b_better


@given(st.lists(paired(), min_size=1, max_size=20))
def test_whoever_swaps_the_models_gets_the_opposite(some: list[Paired]) -> None:
    there = many(some, resamples=100)
    back = many([(b, a) for a, b in some], resamples=100)
    assert (there.only_a, there.only_b, there.p) == (back.only_b, back.only_a, back.p)
    for one, other in zip(there.differences, back.differences, strict=True):
        assert (one.a, one.b) == (other.b, other.a)
        if one.low is not None and one.high is not None:
            assert (one.low, one.high) == pytest.approx((-(other.high or 0), -(other.low or 0)))
            assert one.low <= one.high
            assert (one.b_better or 0) + (other.b_better or 0) <= 1.0


def test_the_same_seed_gives_the_same_interval_and_every_resample_is_told() -> None:
    pairs = [(told("greet", "greet"), told("greet", "help"))] * 5 + [
        (told("help", "greet"), told("help", "help"))
    ] * 9
    ticks: list[int] = []
    first = compare(pairs, 7, 300, lambda: ticks.append(1))
    assert compare(pairs, 7, 300) == first
    assert len(ticks) == 300


def test_a_clear_difference_is_told_from_chance_and_a_small_one_is_not() -> None:
    better = (told("greet", "help"), told("greet", "greet"))
    worse = (told("greet", "greet"), told("greet", "help"))
    alike = (told("help", "help"), told("help", "help"))
    clear = many([better] * 30 + [worse] * 5 + [alike] * 65).in_words()
    assert clear.startswith("B understands more intents, by 25.0 points, and not by chance")
    assert many([worse] * 30 + [better] * 5).in_words().startswith("A understands more")
    assert (
        "cannot be told from chance" in many([better] * 4 + [worse] * 2 + [alike] * 50).in_words()
    )
    assert "same messages" in many([alike] * 3).in_words()


def test_the_interval_covers_the_spread_that_theory_gives() -> None:
    # 100 messages, B right on 20 that A misses: standard error of the share is 0.04.
    pairs = [(told("greet", "help"), told("greet", "greet"))] * 20
    pairs += [(told("greet", "greet"), told("greet", "greet"))] * 80
    accuracy = many(pairs, resamples=1000).differences[0]
    assert accuracy.difference == pytest.approx(0.2)
    assert accuracy.low == pytest.approx(0.2 - 1.96 * 0.04, abs=0.02)
    assert accuracy.high == pytest.approx(0.2 + 1.96 * 0.04, abs=0.02)
    assert accuracy.b_better == 1.0


def test_nothing_to_compare_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing"):
        compare([], seed=1)
