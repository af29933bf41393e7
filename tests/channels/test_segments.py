"""Counting SMS: the table of the standard, and what must hold for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.segments import measure

GSM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \n.,:;!?@£$¥"


@pytest.mark.parametrize(
    ("text", "alphabet", "units", "segments"),
    [
        ("", "gsm-7", 0, 1),
        ("a" * 160, "gsm-7", 160, 1),
        ("a" * 161, "gsm-7", 161, 2),
        ("a" * 306, "gsm-7", 306, 2),
        ("a" * 307, "gsm-7", 307, 3),
        ("€" * 80, "gsm-7", 160, 1),
        ("€" * 81, "gsm-7", 162, 2),
        ("क" * 70, "ucs-2", 70, 1),
        ("क" * 71, "ucs-2", 71, 2),
        ("क" * 134, "ucs-2", 134, 2),
        ("क" * 135, "ucs-2", 135, 3),
        ("😀" * 35, "ucs-2", 70, 1),
        ("😀" * 36, "ucs-2", 72, 2),
        ("Rs 1,100", "gsm-7", 8, 1),
        ("₹1,100", "ucs-2", 6, 1),
        ("it’s", "ucs-2", 4, 1),
        ("[1] haan | {2}", "gsm-7", 19, 1),
    ],
)
def test_table(text: str, alphabet: str, units: int, segments: int) -> None:
    found = measure(text)
    assert (found.alphabet, found.units, found.segments) == (alphabet, units, segments)


def test_an_escaped_character_is_not_parted() -> None:
    # 152 + 2 do not fit into a part of 153, so one septet of the first part stays empty.
    assert measure("a" * 152 + "€" + "a" * 152).segments == 3
    assert measure("a" * 151 + "€" + "a" * 153).segments == 2


def test_a_surrogate_pair_is_not_parted() -> None:
    assert measure("क" * 66 + "😀" + "क" * 66).segments == 3


@given(st.text(max_size=500))
def test_units_are_those_of_the_encoding(text: str) -> None:
    found = measure(text)
    if found.alphabet == "ucs-2":
        assert found.units == sum(2 if ord(c) > 0xFFFF else 1 for c in text)
    else:
        assert len(text) <= found.units <= 2 * len(text)


@given(st.text(max_size=400), st.text(max_size=50))
def test_more_text_never_costs_less(text: str, more: str) -> None:
    assert measure(text + more).segments >= measure(text).segments


@given(st.text(max_size=600))
def test_parts_hold_the_text_and_none_is_wasted(text: str) -> None:
    found = measure(text)
    whole, part = (160, 153) if found.alphabet == "gsm-7" else (70, 67)
    if found.segments == 1:
        assert found.units <= whole
    else:
        assert found.units > whole
        assert found.units <= found.segments * part
        # A part is left at most one unit short, for a character of two.
        assert found.units > (found.segments - 1) * (part - 1)


@given(st.text(alphabet=GSM, max_size=500), st.integers(min_value=0, max_value=500))
def test_one_devanagari_letter_changes_the_alphabet(text: str, place: int) -> None:
    assert measure(text).alphabet == "gsm-7"
    assert measure(text[:place] + "ह" + text[place:]).alphabet == "ucs-2"
