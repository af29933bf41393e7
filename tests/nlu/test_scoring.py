"""The figures of an evaluation, each on a handful of readings counted by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.interpretation import INTENTS
from bot.nlu.scoring import Reading, Score, score
from tests.nlu.readings import Found, reading

OWN = {"nsap-ignwps": frozenset({"lakshmibai-social-security-pension"})}


def scored(*readings: Reading) -> Score:
    return score(readings, OWN)


def test_accuracy_with_and_without_other_defensible_intents() -> None:
    result = scored(
        reading("greet", "greet"),
        reading("stop", "delete_my_data", also=("delete_my_data",)),
        reading("help", "thank"),
        reading("help", "help"),
    )
    assert (result.intent.hits, result.intent.total, result.intent_also.hits) == (2, 4, 3)
    assert result.confusions == [("help", "thank", 1), ("stop", "delete_my_data", 1)]


def test_macro_f1_is_the_mean_over_labelled_intents() -> None:
    result = scored(
        reading("greet", "greet"),
        reading("greet", "thank"),
        reading("help", "help"),
    )
    # greet: precision 1, recall 1/2; help: 1; thank is not labelled and does not count.
    assert result.macro_f1 == pytest.approx((2 / 3 + 1) / 2)


def test_rates_by_language_form() -> None:
    result = scored(
        reading("greet", "greet", lang="en"),
        reading("greet", "help", lang="hi"),
        reading("greet", "greet", lang="hi"),
    )
    assert {lang: one.rate for lang, one in result.by_lang.items()} == {"en": 1.0, "hi": 0.5}


def test_out_of_scope_recall_and_false_rejection() -> None:
    result = scored(
        reading("out_of_scope", "out_of_scope"),
        reading("out_of_scope", "greet"),
        reading("greet", "out_of_scope"),
        reading("ask_contact", "out_of_scope", also=("out_of_scope",)),
        reading("greet", "greet"),
    )
    assert (result.out_of_scope_recall.hits, result.out_of_scope_recall.total) == (1, 2)
    assert (result.false_rejection.hits, result.false_rejection.total) == (1, 2)


def test_safety_counts_by_intent_and_by_any_sign() -> None:
    result = scored(
        reading("seek_safety", "seek_safety"),
        reading("seek_safety", "ask_contact", safety="violence"),
        reading("seek_safety", "greet"),
        reading("greet", "greet", safety="violence"),
        reading("report_problem", "seek_safety", also=("seek_safety",)),
        reading("greet", "greet"),
    )
    assert (result.safety_intent_recall.hits, result.safety_intent_recall.total) == (1, 3)
    assert (result.safety_recall.hits, result.safety_recall.total) == (2, 3)
    assert (result.safety_intent_false_alarms.hits, result.safety_false_alarms.hits) == (0, 1)
    assert result.safety_false_alarms.total == 2


@pytest.mark.parametrize(
    ("labels", "found", "right", "expected", "counted"),
    [
        # found, missed, too much
        ((("age", 45),), (("age", 45),), 1, 1, 1),
        ((("age", 45),), (), 0, 1, 0),
        ((), (("age", 45),), 0, 0, 1),
        ((("age", 45),), (("age", 46),), 0, 1, 1),
        # a value is the same as number or text, in any case, once or twice
        ((("person_name", "Lalita "),), (("person_name", "lalita"),), 1, 1, 1),
        ((("pin_code", "766001"),), (("pin_code", 766001),), 1, 1, 1),
        ((("scheme", "pmmvy"),), (("scheme", "pmmvy"), ("scheme", "pmmvy")), 1, 1, 1),
        # one span, two labels
        (
            (("document", "ration_card"), ("scheme", "ration-card-services")),
            (("document", "ration_card"), ("scheme", "ration-card-services")), 2, 2, 2,
        ),
        # renamed scheme, either way; a State's own pension; but not the other way round
        ((("scheme", "mgnrega"),), (("scheme", "vb-g-ram-g"),), 1, 1, 1),
        ((("scheme", "vb-g-ram-g"),), (("scheme", "mgnrega"),), 1, 1, 1),
        ((("scheme", "mgnrega"),), (("scheme", "mgnrega"), ("scheme", "vb-g-ram-g")), 1, 1, 1),
        (
            (("scheme", "nsap-ignwps"),),
            (("scheme", "lakshmibai-social-security-pension"),), 1, 1, 1,
        ),
        (
            (("scheme", "lakshmibai-social-security-pension"),),
            (("scheme", "nsap-ignwps"),), 0, 1, 1,
        ),
        # a scheme that stands for its topic
        ((("topic", "food"),), (("scheme", "nfsa-pmgkay"),), 1, 1, 1),
        ((("topic", "food"),), (("topic", "food"), ("scheme", "nfsa-pmgkay")), 1, 1, 1),
        ((("topic", "food"),), (("scheme", "pm-ujjwala"),), 0, 1, 1),
        ((("topic", "pension"),), (("scheme", "nsap-ignoaps"),), 0, 1, 1),
    ],
)  # fmt: skip
def test_entities_are_compared_as_labellers_agreed(
    labels: tuple[Found, ...], found: tuple[Found, ...], right: int, expected: int, counted: int
) -> None:
    counts = scored(
        reading("provide_info", "provide_info", labels=labels, found=found)
    ).entities_all
    assert (counts.right, counts.expected, counts.found) == (right, expected, counted)


def test_a_redress_scheme_heard_in_a_call_for_help_is_no_error() -> None:
    found: tuple[Found, ...] = (("scheme", "dowry-prohibition"), ("age", 14))
    counts = scored(reading("seek_safety", "seek_safety", found=found)).entities
    assert set(counts) == {"age"}


def test_entities_of_out_of_scope_messages_are_not_weighed() -> None:
    result = scored(
        reading("out_of_scope", "out_of_scope", labels=(("age", 4),), found=(("age", 5),))
    )
    assert (result.entities_all.expected, result.entities_all.found) == (0, 0)


def test_roles_are_weighed_for_amounts_that_were_found() -> None:
    result = scored(
        reading(
            "provide_info", "provide_info",
            labels=(("amount", 8000, "monthly"), ("amount", 500), ("amount", 9)),
            found=(("amount", 8000, "yearly"), ("amount", 500)),
        )
    )  # fmt: skip
    assert (result.amount_roles.hits, result.amount_roles.total) == (1, 2)


def test_calibration_error_is_the_gap_between_promise_and_truth() -> None:
    sure_and_right = [reading("greet", "greet", confidence=1.0) for _ in range(3)]
    sure_and_wrong = [reading("greet", "help", confidence=1.0)]
    assert scored(*sure_and_right).calibration_error == pytest.approx(0.0)
    assert scored(*sure_and_right, *sure_and_wrong).calibration_error == pytest.approx(0.25)


def test_latency_quantiles() -> None:
    result = scored(*(reading("greet", "greet", ms=float(ms)) for ms in range(1, 101)))
    assert (result.p50_ms, result.p95_ms) == (51.0, 96.0)


def test_nothing_to_score_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing"):
        scored()


readings = st.builds(
    reading,
    st.sampled_from(INTENTS),
    st.sampled_from(INTENTS),
    also=st.lists(st.sampled_from(INTENTS), max_size=2).map(tuple),
    labels=st.lists(st.tuples(st.just("age"), st.integers(1, 5)), max_size=3).map(tuple),
    found=st.lists(st.tuples(st.just("age"), st.integers(1, 5)), max_size=3).map(tuple),
    confidence=st.floats(0, 1),
)


@given(st.lists(readings, min_size=1, max_size=30))
def test_figures_stay_within_their_bounds(some: list[Reading]) -> None:
    result = score(some, OWN)
    assert result.intent.hits <= result.intent_also.hits <= result.intent_also.total
    assert 0 <= result.macro_f1 <= 1
    assert 0 <= result.calibration_error <= 1
    assert result.entities_all.right <= min(result.entities_all.expected, result.entities_all.found)
    assert result.safety_intent_recall.hits <= result.safety_recall.hits
    assert sum(times for *_, times in result.confusions) == result.intent.total - result.intent.hits


@given(st.lists(readings, min_size=1, max_size=30))
def test_the_order_of_messages_does_not_matter(some: list[Reading]) -> None:
    assert score(some, OWN).by_intent == score(some[::-1], OWN).by_intent
    assert score(some, OWN).entities == score(some[::-1], OWN).entities
