"""When a new model may take the place of the present one: tables, and what must always hold."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.interpretation import Interpretation
from bot.nlu.retrain_verdict import Bounds, OnOneSet, newly_missed, objections
from bot.nlu.samples import Sample
from bot.nlu.scoring import Reading

DANGER, CALM = "seek_safety", "greet"


def reading(ident: int, means: str, heard: str, lang: str = "hi", sign: bool = False) -> Reading:
    sample = Sample(str(ident), "x", lang, means)
    return Reading(
        sample, Interpretation("x", heard, 0.9, safety="violence" if sign else None), 1.0
    )


def a_set(
    means: Sequence[str], before: Sequence[str], after: Sequence[str], lang: str = "hi"
) -> OnOneSet:
    return OnOneSet(
        "dev.jsonl",
        [reading(i, m, h, lang) for i, (m, h) in enumerate(zip(means, before, strict=True))],
        [reading(i, m, h, lang) for i, (m, h) in enumerate(zip(means, after, strict=True))],
    )


def calm(right_before: int, right_after: int, of: int, lang: str = "hi") -> OnOneSet:
    """So many greetings of `of` are understood, before and after, as few of them as can differ."""
    before = [CALM] * right_before + ["thank"] * (of - right_before)
    after = [CALM] * right_after + ["thank"] * (of - right_after)
    return a_set([CALM] * of, before, after, lang)


def test_a_model_that_reads_alike_may_be_taken() -> None:
    assert objections([calm(90, 90, 100)]) == []


@pytest.mark.parametrize(
    ("before", "after", "taken"),
    [
        ((DANGER, DANGER), (DANGER, DANGER), True),
        ((DANGER, DANGER), (DANGER, CALM), False),
        ((DANGER, CALM), (CALM, DANGER), True),
        ((CALM, CALM), (DANGER, CALM), True),
    ],
)
def test_not_one_danger_less(before: tuple[str], after: tuple[str], taken: bool) -> None:
    found = objections([a_set([DANGER] * 2, before, after)])
    assert (found == []) == taken


def test_danger_lost_in_one_set_is_not_made_good_by_another() -> None:
    lost = a_set([DANGER] * 2, [DANGER] * 2, [DANGER, CALM])
    won = a_set([DANGER] * 9, [CALM] * 9, [DANGER] * 9)
    (said,) = objections([lost, won])
    assert "danger is heard 1 times instead of 2; missed now: 1" in said


def test_the_sign_beside_the_intent_counts_as_hearing() -> None:
    before = [reading(1, DANGER, DANGER)]
    assert objections([OnOneSet("x", before, [reading(1, DANGER, CALM, sign=True)])]) == []


@pytest.mark.parametrize(
    ("alarms", "of", "taken"), [(1, 50, True), (2, 50, False), (3, 1000, True), (4, 1000, False)]
)
def test_false_alarms_up_to_a_bound(alarms: int, of: int, taken: bool) -> None:
    # Wrong before and after, so that accuracy has no say.
    before, after = ["thank"] * of, [DANGER] * alarms + ["thank"] * (of - alarms)
    assert (objections([a_set([CALM] * of, before, after)]) == []) == taken


def test_danger_that_one_may_also_hear_is_no_false_alarm() -> None:
    sample = Sample("1", "x", "hi", CALM, also=(DANGER,))
    before = [Reading(sample, Interpretation("x", "thank", 0.9), 1.0)] * 5
    after = [Reading(sample, Interpretation("x", DANGER, 0.9), 1.0)] * 5
    assert objections([OnOneSet("x", before, after)]) == []


@pytest.mark.parametrize(
    ("lost", "taken"),
    [(0, True), (1, True), (4, True), (5, True), (6, False), (30, False)],
)
def test_accuracy_may_fall_only_as_far_as_chance_goes(lost: int, taken: bool) -> None:
    """Six lost and none won: 2 / 2^6 = 0.03; five: 0.06."""
    assert (objections([calm(90, 90 - lost, 100)]) == []) == taken


def test_a_loss_in_one_language_form_is_not_hidden_by_the_others() -> None:
    hindi, english = calm(90, 80, 100, "hi"), calm(80, 100, 100, "en")
    (said,) = objections([hindi, english])
    assert said.startswith("messages in hi: 10 that were understood are not any more, 0 now are")


def test_bounds_may_be_set() -> None:
    strict = Bounds(chance=1.0)
    assert objections([calm(90, 89, 100)]) == []
    assert objections([calm(90, 87, 100)], strict) != []


def test_what_is_newly_missed_is_named() -> None:
    one = a_set([DANGER, DANGER, CALM], [DANGER, CALM, DANGER], [CALM, CALM, CALM])
    assert newly_missed(one) == ["0"]


heard = st.lists(st.sampled_from([DANGER, CALM, "thank"]), min_size=12, max_size=12)


@given(heard, heard)
def test_no_model_is_refused_in_favour_of_itself(means: list[str], read: list[str]) -> None:
    assert objections([a_set(means, read, read)]) == []


@given(heard, heard, heard)
def test_less_danger_heard_is_always_refused(
    means: list[str], before: list[str], after: list[str]
) -> None:
    def dangers(read: list[str]) -> int:
        return sum(m == h == DANGER for m, h in zip(means, read, strict=True))

    if dangers(after) < dangers(before):
        assert objections([a_set(means, before, after)]) != []
