"""Copies of sentences in other spellings: seeded, true to what must not change, never doubled."""

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.language import Language
from bot.language.devanagari import is_devanagari
from bot.language.normalise import normalise
from bot.language.script import detect
from nlu.components.spelling.variants import seeded, variants
from nlu.tests.small_talk import EXAMPLES

SENTENCES = [
    *(text for text, _ in EXAMPLES),
    "PMMVY ke 5,000 kab milenge? umar 45saal, PIN 823001",
    "मुझे PM-KISAN के ₹2,000 नहीं मिले।फ़ॉर्म भरा था",
    "My BPL card has 2 names, is that a problem?",
    "A.D.M. sahab bole 31/10 tak aana",
]
DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
CAPITALS = re.compile(r"\b[A-Z]{2,}\b")


def copies(text: str, number: int, seed: int = 29) -> list[str]:
    return variants(text, detect(text), number, seeded(seed, text))


@given(st.sampled_from(SENTENCES), st.integers(0, 1000))
def test_a_copy_keeps_form_numbers_and_names_in_capitals(text: str, seed: int) -> None:
    for other in copies(text, 3, seed):
        assert other.strip()
        assert detect(other, detect(text)) == detect(text)
        assert is_devanagari(other) == is_devanagari(text)
        assert DIGITS.findall(other) == DIGITS.findall(text)
        for name in CAPITALS.findall(text):
            assert name.lower() in other.lower()


@given(st.text(max_size=60), st.sampled_from(("hi", "hi-Latn", "en")), st.integers(0, 9))
def test_any_text_gives_at_most_so_many_copies_none_twice_or_like_itself(
    text: str, form: Language, seed: int
) -> None:
    found = variants(text, form, 3, Random(seed))
    levelled = [normalise(one).lower() for one in (text, *found)]
    assert len(found) <= 3
    assert len(set(levelled)) == len(levelled)


@given(st.permutations(SENTENCES[::8]))
def test_the_same_sentences_give_the_same_copies_in_any_order(order: list[str]) -> None:
    forth = {text: copies(text, 2) for text in order}
    assert forth == {text: copies(text, 2) for text in reversed(order)}


def test_another_seed_gives_others_and_a_second_copy_leaves_the_first() -> None:
    assert [copies(t, 1, 1) for t in SENTENCES] != [copies(t, 1, 2) for t in SENTENCES]
    for text in SENTENCES:
        assert copies(text, 2)[:1] == copies(text, 1)


@pytest.mark.parametrize("text", ["", " ", "45", "PMMVY", "823001", "🙏", "...", "BPL 2"])
def test_what_has_no_other_spelling_has_no_copies(text: str) -> None:
    assert copies(text, 2) == []


def test_nearly_every_sentence_has_copies_some_of_them_small_and_without_stops() -> None:
    found = {text: copies(text, 2) for text in SENTENCES}
    assert sum(len(others) == 2 for others in found.values()) > 0.9 * len(SENTENCES)
    asked = [copies("When will my money come, madam?", 1, seed) for seed in range(40)]
    careless = [one for (one,) in asked if one == one.lower() and "?" not in one and "," not in one]
    assert 5 < len(careless) < 25
