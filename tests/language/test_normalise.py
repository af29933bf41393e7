"""Text in one form, words with their places."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.normalise import normalise, spelling, tokens


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("अाधार", "आधार"),
        ("क\u200dया", "कया"),
        ("१,५०,०००", "1,50,000"),
        ("है|", "है।"),
        ("ठीक  है\n", "ठीक है"),
        ("क़र्ज़", "क\u093cर्ज\u093c"),
    ],
)
def test_keyboards_variants_become_one(typed: str, expected: str) -> None:
    assert normalise(typed) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("हिन्दी", "हिंदी"), ("पेन्शन", "पेंशन"), ("माँ", "मां"), ("ज़िला", "जिला"), ("BPL", "bpl")],
)
def test_spellings_that_differ_only_in_marks_are_equal(one: str, other: str) -> None:
    assert spelling(one) == spelling(other)


@given(st.text())
def test_normalising_twice_changes_nothing_more(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text())
def test_tokens_are_slices_of_the_text_as_typed(text: str) -> None:
    found = tokens(text)
    assert all(text[token.start : token.end] == token.text for token in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_letters_and_digits_that_are_written_together_are_parted() -> None:
    assert [token.text for token in tokens("45saal, विधवा।")] == ["45", "saal", "विधवा"]
