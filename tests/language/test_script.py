"""The language of a message, and when the conversation's language stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.language import LANGUAGES, Language
from bot.language.script import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("मुझे पेंशन चाहिए", "hi"),
        ("PMAY के लिए कौन से documents चाहिए", "hi"),
        ("mujhe pension chahiye", "hi-Latn"),
        ("form kahan milega", "hi-Latn"),
        ("mere pati nahi rahe", "hi-Latn"),
        ("I want to apply for widow pension", "en"),
        ("my husband died last year", "en"),
        ("when will money come", "en"),
    ],
)
def test_a_sentence_tells_its_language(text: str, language: Language) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["ok", "pension", "823001", "ration card", "👍", "aadhaar status"])
@pytest.mark.parametrize("previous", LANGUAGES)
def test_loans_and_digits_do_not_turn_the_conversation(text: str, previous: Language) -> None:
    assert detect(text, previous) == previous


def test_a_full_sentence_does_turn_it() -> None:
    assert detect("please tell me in english what I should do", "hi") == "en"


@given(st.text())
def test_every_text_has_a_language(text: str) -> None:
    assert detect(text) in LANGUAGES
