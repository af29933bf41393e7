"""Promises against truth, counted by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.calibration import BINS, expected_error, reliability


def test_a_bin_has_its_count_its_promise_and_its_truth() -> None:
    bins = reliability([(0.62, True), (0.68, False), (1.0, True)])
    assert [one.count for one in bins] == [0, 0, 0, 0, 0, 0, 2, 0, 0, 1]
    assert bins[6].confidence == pytest.approx(0.65)
    assert bins[6].accuracy == 0.5
    # (2 · 0.15 + 1 · 0) / 3
    assert expected_error(bins) == pytest.approx(0.1)


def test_without_messages_there_is_no_error() -> None:
    assert expected_error(reliability([])) == 0.0


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans())))
def test_nothing_is_lost_and_the_error_is_a_share(told: list[tuple[float, bool]]) -> None:
    bins = reliability(told)
    assert len(bins) == BINS
    assert sum(one.count for one in bins) == len(told)
    assert 0.0 <= expected_error(bins) <= 1.0 + 1e-9
