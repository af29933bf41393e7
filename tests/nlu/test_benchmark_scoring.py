"""HINT3's figures, on tables counted by hand."""

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.benchmark_scoring import Answer, auroc, figures, mcc, score, weighted_f1
from bot.nlu.benchmark_set import REJECTED

LABELS = st.sampled_from(["track", "refund", "size", REJECTED])
PAIRS = st.lists(st.tuples(LABELS, LABELS), min_size=1, max_size=30)


def two_classes(hits: int, alarms: int, misses: int, passes: int) -> tuple[list[str], list[str]]:
    truths = ["track"] * (hits + misses) + [REJECTED] * (alarms + passes)
    said = ["track"] * hits + [REJECTED] * misses + ["track"] * alarms + [REJECTED] * passes
    return truths, said


@pytest.mark.parametrize(
    ("hits", "alarms", "misses", "passes"),
    [(6, 1, 2, 3), (90, 4, 5, 1), (1, 2, 3, 4), (5, 5, 5, 5)],
)
def test_for_two_classes_mcc_is_that_of_matthews(
    hits: int, alarms: int, misses: int, passes: int
) -> None:
    expected = (hits * passes - alarms * misses) / sqrt(
        (hits + alarms) * (hits + misses) * (passes + alarms) * (passes + misses)
    )
    assert mcc(*two_classes(hits, alarms, misses, passes)) == pytest.approx(expected)


def test_mcc_of_three_classes_by_hand() -> None:
    # True are a 2, b 2, c 1, said are a 2, b 1, c 2: together 2*2 + 2*1 + 1*2 = 8 of 25 by chance,
    # and both spread by 25 - (4 + 4 + 1) = 16. Four of the five are right, then three.
    truths = ["a", "a", "b", "b", "c"]
    said = ["a", "a", "b", "c", "c"]
    assert mcc(truths, said) == pytest.approx((4 * 5 - 8) / 16)
    assert mcc(truths, ["a", "c", "b", "a", "c"]) == pytest.approx((3 * 5 - 8) / 16)


def test_whoever_always_says_the_same_correlates_with_nothing() -> None:
    assert mcc(["a", "b", "c"], ["a", "a", "a"]) == 0.0


@given(PAIRS)
def test_mcc_lies_within_its_bounds_and_is_one_only_for_the_truth(
    pairs: list[tuple[str, str]],
) -> None:
    truths, said = [one for one, _ in pairs], [one for _, one in pairs]
    assert -1.0 - 1e-9 <= mcc(truths, said) <= 1.0 + 1e-9
    assert mcc(truths, said) == pytest.approx(mcc(said, truths))
    if len(set(truths)) > 1:
        assert mcc(truths, truths) == pytest.approx(1.0)
        if truths != said:
            assert mcc(truths, said) < 1.0


def test_weighted_f1_counts_true_classes_by_their_size() -> None:
    # a: 1 of 2 found, said once: F1 2/3. b: found, said twice: F1 2/3. c is never true.
    assert weighted_f1(["a", "a", "b"], ["a", "b", "b"]) == pytest.approx(2 / 3)
    assert weighted_f1(["a", "a", "a", "b"], ["a", "a", "a", "c"]) == pytest.approx(3 / 4)


@pytest.mark.parametrize(
    ("inside", "outside", "expected"),
    [
        ([0.9, 0.8], [0.1, 0.2], 1.0),
        ([0.1], [0.9], 0.0),
        ([0.5, 0.5], [0.5], 0.5),
        ([0.9, 0.3], [0.5, 0.3], (2 + 0.5) / 4),
        ([], [0.5], None),
        ([0.5], [], None),
    ],
)
def test_auroc_is_the_share_of_pairs_in_order(
    inside: list[float], outside: list[float], expected: float | None
) -> None:
    assert auroc(inside, outside) == expected


ANSWERS = [
    Answer("track", "track", 0.95, "track"),
    Answer("track", "track", 0.35, REJECTED),
    Answer("refund", "track", 0.60, "track"),
    Answer(REJECTED, "track", 0.30, REJECTED),
    Answer(REJECTED, "refund", 0.55, "refund"),
]


def test_a_threshold_rejects_what_scores_below_it_and_nothing_else() -> None:
    told = score(ANSWERS)
    assert (told.sentences, told.out_of_scope) == (5, 2)
    recalls = [told.at[threshold].out_of_scope_recall for threshold in (0.1, 0.3, 0.4, 0.5, 0.6)]
    assert recalls == [0.0, 0.0, 0.5, 0.5, 1.0]
    accuracies = [told.at[threshold].in_scope_accuracy for threshold in (0.1, 0.3, 0.4)]
    assert accuracies == [pytest.approx(2 / 3), pytest.approx(2 / 3), pytest.approx(1 / 3)]
    assert told.likeliest_accuracy == pytest.approx(2 / 3)


def test_the_models_own_decision_needs_no_threshold() -> None:
    own = score(ANSWERS).own
    assert own.accuracy == pytest.approx(2 / 5)
    assert own.in_scope_accuracy == pytest.approx(1 / 3)
    assert own.out_of_scope_recall == pytest.approx(1 / 2)


def test_shares_of_nothing_are_not_made_up() -> None:
    assert figures(["a", "b"], ["a", "b"]).out_of_scope_recall is None
    assert figures([REJECTED], [REJECTED]).in_scope_accuracy is None
    with pytest.raises(ValueError, match="nothing"):
        score([])
