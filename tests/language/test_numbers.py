"""Numbers in digits and words, in both scripts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.numbers import find_numbers


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("डेढ़ लाख", 150_000),
        ("sava lakh", 125_000),
        ("sadhe teen hazar", 3_500),
        ("paune do lakh", 175_000),
        ("ढाई हज़ार", 2_500),
        ("das hazaar paanch sau", 10_500),
        ("sava do sau", 225),
        ("1,50,000", 150_000),
        ("८०००", 8_000),
        ("8k", 8_000),
        ("2.5 lakh", 250_000),
        ("one lakh twenty five thousand", 125_000),
        ("fifty two", 52),
        ("paintalis", 45),
        ("चौंतीस", 34),
        ("निन्यानवे", 99),
        ("umar saath", 60),
        ("do bachche", 2),
    ],
)
def test_a_number_is_read(text: str, value: int) -> None:
    assert [number.value for number in find_numbers(text)] == [value]


@pytest.mark.parametrize(
    ("text", "upper"),
    [("8-10 hazar", 10_000), ("do dhai hazar", 2_500), ("5000 se 6000", 6_000), ("5–6", 6)],
)
def test_of_a_range_the_upper_end_counts(text: str, upper: int) -> None:
    assert [number.value for number in find_numbers(text)] == [upper]


@pytest.mark.parametrize(
    "text",
    ["status bata do", "de do", "mere saath", "tera kya hai", "so what", "char log hai kya no"],
)
def test_words_that_mean_something_else_are_no_numbers(text: str) -> None:
    assert [n.value for n in find_numbers(text) if n.value != 4] == []


@pytest.mark.parametrize(("text", "value"), [("do", 2), ("saath", 60), ("दो", 2), ("das", 10)])
def test_an_ambiguous_word_counts_once_a_number_was_asked_for(text: str, value: int) -> None:
    assert find_numbers(text) == []
    assert [number.value for number in find_numbers(text, expecting=True)] == [value]


def test_a_request_is_no_answer_to_a_question_for_a_number() -> None:
    assert find_numbers("bata do", expecting=True) == []


@given(st.integers(0, 10**9))
def test_plain_digits_are_read_as_they_stand(value: int) -> None:
    assert [number.value for number in find_numbers(str(value))] == [value]


@given(st.text(), st.booleans())
def test_places_are_slices_of_the_text(text: str, expecting: bool) -> None:
    assert all(text[n.start : n.end] == n.text for n in find_numbers(text, expecting))
