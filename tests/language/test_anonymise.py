"""Nothing that tells whose a message is passes; the way it was said does."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.anonymise import PLACEHOLDERS, anonymise
from tests.language.gazetteer_fixture import small_gazetteer

NAMES = small_gazetteer()


def bare(text: str) -> str:
    return anonymise(text, NAMES)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("mera naam Lalita Devi hai", "mera naam [name] hai"),
        ("मेरा नाम सुनीता है, काग़ज़ नहीं", "मेरा नाम [name] है, काग़ज़ नहीं"),
        ("my name is Rekha, no card", "my name is [name], no card"),
        ("मेरे पति का नाम रमेश यादव है", "मेरे पति का नाम [name] है"),
        ("padosan Geeta ke liye", "padosan [name] ke liye"),
        ("kya Sunita ko mila", "kya [name] ko mila"),
        ("phoolmati devi ka paisa", "[name] ka paisa"),
        ("hamar gaon Belchhi ke mukhiya", "hamar gaon [place] ke mukhiya"),
        ("rampurwa gaon me kaun", "[place] gaon me kaun"),
        ("Bihar nahi UP se", "[place] nahi [place] se"),
        ("phone 9876543210 pe karo", "phone [number] pe karo"),
        ("umar ४५ saal aur 2,500 mila", "umar [number] saal aur [number] mila"),
        ("साठ साल की हूँ", "[number] साल की हूँ"),
        ("likho a.b@example.com ya www.example.in", "likho [link] ya [link]"),
        ("nau aath saat chhe paanch likha", "[number] likha"),
        ("aadhaar 2345 6789 0124 diya", "aadhaar [number] diya"),
    ],
)
def test_who_where_and_how_much_are_taken_out(text: str, left: str) -> None:
    assert bare(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "vidhwa pension kab milega",
        "mera naam list me nahi hai",
        "naam kat gaya hai list se",
        "pati chala gaya re",
        "गैस का सिलंडर नै मिलल",
        "ग्राम सभा में कोई नहीं सुनता",
        "tumhara naam kya hai",
        "how do i get the paper for gas",
    ],
)
def test_the_way_it_was_said_stays(text: str) -> None:
    assert bare(text) == text


@pytest.mark.parametrize("text", ["", "   ", "12345", "9876543210 823001", "?!", "Gaya"])
def test_nothing_is_left_of_what_says_nothing_else(text: str) -> None:
    assert bare(text) == ""


@given(st.text())
def test_no_digit_passes_and_nothing_is_invented(text: str) -> None:
    left = bare(text)
    assert not re.search(r"\d", left)
    for label in PLACEHOLDERS:
        left = left.replace(label, " ")
    assert set(left) - {" "} <= set(text)


@given(st.from_regex(r"\A[bdgkmprst][aeiou]([bdgkmprst][aeiou]){3,5}\Z"))
def test_a_name_that_is_introduced_never_passes(name: str) -> None:
    for text in (f"mera naam {name} hai", f"my name is {name}", f"{name} devi bol rahi hu"):
        assert name not in bare(text)


@given(st.from_regex(r"\A\+?[0-9]{5,16}\Z"), st.sampled_from(["{} hai", "no.{}", "x{}y", "({})"]))
def test_no_number_passes_whatever_stands_around_it(number: str, around: str) -> None:
    assert not re.search(r"\d", bare("mera " + around.format(number)))
