"""Numbers that must not be kept are taken out; all others stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.masking import AADHAAR, ACCOUNT, PAN, VIRTUAL_ID, checks, is_aadhaar, mask


def with_check_digit(digits: str) -> str:
    return next(digits + str(d) for d in range(10) if checks(digits + str(d)))


aadhaar = st.from_regex(r"\A[2-9][0-9]{10}\Z").map(with_check_digit)
virtual_id = st.from_regex(r"\A[1-9][0-9]{14}\Z").map(with_check_digit)
devanagari = str.maketrans("0123456789", "०१२३४५६७८९")
around = st.text(alphabet="abc आधार,.है \n", max_size=12)


def test_verhoeff_against_a_published_example() -> None:
    assert checks("2363")
    assert not checks("2364")


@given(aadhaar, around, around, st.sampled_from(["", " ", "-", "  ", "."]), st.booleans())
def test_every_valid_aadhaar_is_masked(
    number: str, before: str, after: str, gap: str, in_devanagari: bool
) -> None:
    written = gap.join((number[:4], number[4:8], number[8:]))
    masked = mask(before + (written.translate(devanagari) if in_devanagari else written) + after)
    assert masked == before + AADHAAR + after


@given(aadhaar, aadhaar)
def test_two_side_by_side_are_both_masked(one: str, other: str) -> None:
    assert mask(f"{one} {other}") == f"{AADHAAR} {AADHAAR}"


@given(virtual_id)
def test_a_virtual_id_is_masked(number: str) -> None:
    assert mask(f"vid {number}") == f"vid {VIRTUAL_ID}"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("pan ABCPE1234F hai", f"pan {PAN} hai"),
        ("khata 12345678901234", f"khata {ACCOUNT}"),
        ("card 4111 1111 1111 1112", f"card {ACCOUNT}"),
    ],
)
def test_pan_and_account_numbers_are_masked(text: str, masked: str) -> None:
    assert mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "phone 9876543210",
        "+919876543212",
        "pin 823001",
        "9876543210 823001",
        "12/05/2020 15/08/1960",
        "1,50,000 aur 20,000",
        "helpline 1800111555",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    assert mask(text) == text


@given(st.text())
def test_masking_twice_changes_nothing_more(text: str) -> None:
    assert mask(mask(text)) == mask(text)


@given(st.text(alphabet="0123456789"))
def test_no_aadhaar_has_another_length(digits: str) -> None:
    assert len(digits) == 12 or not is_aadhaar(digits)
