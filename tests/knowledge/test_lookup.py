"""What a reader's line finds."""

import pytest

from bot.knowledge.lookup import look_up
from tests.knowledge.small import small_kb


def found(text: str, state: str | None = None) -> list[str]:
    return [scheme.id for scheme in look_up(small_kb(), text, state).schemes]


@pytest.mark.parametrize(
    "text",
    ["vidhwa pension bihar", "विधवा पेंशन बिहार", "bihaar ki vidhwa pensn", "Bihar widow pension"],
)
def test_a_state_that_is_named_has_its_own_scheme_first(text: str) -> None:
    assert found(text)[0] == "bihar-widow-pension"
    assert look_up(small_kb(), text).state == "BR"


def test_schemes_of_other_states_are_left_out() -> None:
    assert "bihar-widow-pension" not in found("widow pension uttar pradesh")
    assert "bihar-widow-pension" not in found("widow pension", state="UP")
    assert "widow-pension" in found("widow pension", state="UP")


def test_a_state_the_reader_chose_outweighs_the_one_named() -> None:
    assert look_up(small_kb(), "widow pension bihar", "UP").state == "UP"


def test_a_state_alone_finds_what_is_its_own() -> None:
    assert found("बिहार") == ["bihar-widow-pension"]


def test_what_the_whole_country_has_comes_first_where_both_fit() -> None:
    assert found("विधवा पेंशन")[:2] == ["widow-pension", "bihar-widow-pension"]


@pytest.mark.parametrize("text", ["halpline", "helplibe", "हेलपलाइन"])
def test_a_slip_of_the_finger_is_forgiven(text: str) -> None:
    assert found(text) == ["helpline"]


def test_a_category_that_is_named_brings_the_rest_of_it() -> None:
    assert found("shikayat") == ["helpline"]
    assert set(found("bewa pension")) >= {"widow-pension", "old-pension"}


@pytest.mark.parametrize("text", ["", "   ", "xylophone", "🙂", "' OR 1=1 --", "क" * 100])
def test_what_means_nothing_finds_nothing(text: str) -> None:
    assert found(text) == []


def test_what_is_never_offered_is_not_found() -> None:
    assert found("namuna 000") == []
