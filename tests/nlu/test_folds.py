"""Which sentences are held out together."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import HelplineError
from bot.nlu.folds import at_random, by_hand
from bot.nlu.training_data import Example


def example(intent: str, form: str, line: int) -> Example:
    return Example(f"sentence {line}", intent, form, f"{form}/{intent}.yml", line)


@given(st.lists(st.sampled_from("abcdefg"), min_size=1), st.integers(2, 5))
def test_hands_stay_whole_and_no_fold_is_empty(hands: list[str], folds: int) -> None:
    if len(set(hands)) < folds:
        with pytest.raises(HelplineError, match="fewer folds"):
            by_hand(hands, folds)
        return
    chosen = by_hand(hands, folds)
    assert set(chosen) == set(range(folds))
    assert len(set(zip(hands, chosen, strict=True))) == len(set(hands))


def test_folds_are_as_even_as_whole_hands_allow() -> None:
    hands = ["a"] * 10 + ["b"] * 6 + ["c"] * 5 + ["d"] * 3
    assert sorted(Counter(by_hand(hands, 2)).values()) == [11, 13]


@given(
    st.lists(
        st.tuples(st.sampled_from(["greet", "help"]), st.sampled_from(["hi", "en"])), min_size=8
    ),
    st.integers(2, 4),
)
def test_at_random_every_intent_of_a_form_is_dealt_out_evenly(
    kinds: list[tuple[str, str]], folds: int
) -> None:
    examples = [example(*kind, line) for line, kind in enumerate(kinds)]
    chosen = at_random(examples, folds, seed=3)
    assert chosen == at_random(examples, folds, seed=3)
    for kind in set(kinds):
        counts = Counter(f for f, one in zip(chosen, kinds, strict=True) if one == kind)
        assert max(counts.values()) - min(counts[n] for n in range(folds)) <= 1
    sizes = Counter(chosen)
    assert max(sizes.values()) - min(sizes.values()) <= 1
