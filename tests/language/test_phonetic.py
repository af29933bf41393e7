"""Spellings of one word meet at a key; different words stay apart."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.language.phonetic import keys


@pytest.mark.parametrize(
    "spellings",
    [
        "विधवा vidhwa vidhva widhva",
        "पेंशन pension penshan",
        "आवास awas avas aavas",
        "लाड़ली laadli ladli",
        "बच्चे bachche bacche bache",
        "किसान kisan kissan kisaan",
        "बहना behna bahna",
        "शहर shahar sheher shehar",
        "गृहस्थी grihasthi",
        "योजना yojna",
        "गए gaye gae",
    ],
)
def test_spellings_of_a_word_share_the_tight_key(spellings: str) -> None:
    assert len({keys(word).tight for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    "spellings", ["चाहिए chahiye chaiye", "योजना yojana yojna", "नहीं nahi nai"]
)
def test_looser_spellings_share_the_loose_key(spellings: str) -> None:
    assert len({keys(word).loose for word in spellings.split()}) == 1


def test_shorthand_shares_the_skeleton() -> None:
    assert keys("pnsn").skeleton == keys("पेंशन").skeleton


@pytest.mark.parametrize(
    ("one", "other"), [("बेटी", "बेटा"), ("nana", "nani"), ("सास", "ससुर"), ("पति", "पता")]
)
def test_relatives_stay_apart_at_the_loose_key(one: str, other: str) -> None:
    assert keys(one).loose != keys(other).loose


@given(st.text())
def test_keys_hold_only_letters_and_digits_of_the_key_alphabet(word: str) -> None:
    assert all(key.isascii() or not word.isascii() for key in keys(word))


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", max_size=12))
def test_letter_case_does_not_matter(word: str) -> None:
    assert keys(word.upper()) == keys(word)


@given(st.text(alphabet="bdgklmnprst", min_size=1).flatmap(lambda c: st.just(c + "a")))
def test_doubled_letters_count_once(word: str) -> None:
    """But where one alone is silent in English: `knife`, not `kknife`."""
    assume(not word.startswith("kn"))
    assert keys("".join(2 * letter for letter in word)).tight == keys(word).tight
