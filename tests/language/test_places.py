"""Places in messages: PIN codes among other numbers, and districts that share a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.entities import extract
from tests.language.gazetteer_fixture import small_gazetteer


def pins(text: str) -> list[object]:
    return [e.value for e in extract(text, small_gazetteer()) if e.entity == "pin_code"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("823001", ["823001"]),
        ("८२३००१", ["823001"]),
        ("gaya 823001", ["823001"]),
        ("no, 823001", ["823001"]),
        ("pin 823 001", ["823001"]),
        ("mera pin code hai 823001", ["823001"]),
        ("pin no 234567", ["234567"]),
        ("pin 110001, ya 800001", ["110001", "800001"]),
        ("823 001", []),
        ("150000 rupaye", []),
        ("125500 rupaye", []),
        ("Rs 125500", []),
        ("₹125500", []),
        ("125500/-", []),
        ("income 120500", []),
        ("saal ki kamai 120500 hai", []),
        ("OTP 482913 aaya", []),
        ("482913 otp bata diya", []),
        ("ration card no 234567", []),
        ("form number 301245 hai", []),
        ("आवेदन संख्या नंबर 301245", []),
        ("234567 890123", []),
        ("2345-678901", []),
        ("1823001", []),
        ("350001", []),
        ("012345", []),
    ],
)
def test_pin_codes(text: str, expected: list[str]) -> None:
    assert pins(text) == expected


def test_the_digits_of_a_pin_are_no_amount() -> None:
    found = extract("mera pin 823001 hai", small_gazetteer())
    assert [e.entity for e in found] == ["pin_code"]


@given(st.text(alphabet="0123456789०१२ -,.₹RsनOTPpin", max_size=24))
def test_a_pin_is_always_six_digits_of_the_message(text: str) -> None:
    for entity in extract(text, small_gazetteer()):
        if entity.entity == "pin_code":
            digits = "".join(str(int(c)) for c in text[entity.start : entity.end] if c.isdigit())
            assert entity.value == digits
            assert len(digits) == 6


@given(st.integers(1, 9_999_999))
def test_an_amount_in_rupees_is_never_a_pin(rupees: int) -> None:
    assert pins(f"{rupees} rupaye mile") == []
    assert pins(f"₹{rupees}") == []
