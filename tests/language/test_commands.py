"""Commands are whole messages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.commands import command


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("STOP", "stop"),
        ("stop.", "stop"),
        ("रोको", "stop"),
        ("msg band karo", "stop"),
        ("बंद करो", "stop"),
        ("START", "start"),
        ("mitao", "erase"),
        ("मेरा डेटा मिटा दो", "erase"),
        ("MENU please", "menu"),
        ("madad", "help"),
        ("मदद", "help"),
        ("?", "help"),
        ("पीछे", "back"),
        ("didi wapas", "back"),
    ],
)
def test_a_command_in_any_form(text: str, expected: str) -> None:
    assert command(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "pension band ho gayi",
        "pension kab start hogi",
        "band baja",
        "",
        "didi",
        "mujhe madad chahiye",
    ],
)
def test_a_sentence_is_no_command(text: str) -> None:
    assert command(text) is None


@given(st.text())
def test_any_text_can_be_asked(text: str) -> None:
    assert command(text) in {None, "stop", "start", "erase", "help", "menu", "back"}
