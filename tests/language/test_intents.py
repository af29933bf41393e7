"""The guess at an intent without a model."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.interpretation import INTENTS
from bot.language.entities import extract
from bot.language.intents import guess
from tests.language.gazetteer_fixture import small_gazetteer


def intent_of(text: str) -> str:
    return guess(text, extract(text, small_gazetteer()))[0]


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("नमस्ते दीदी", "greet"),
        ("namaskar ji", "greet"),
        ("dhanyavad didi", "thank"),
        ("हाँ जी", "affirm"),
        ("nahi", "deny"),
        ("pata nahi", "dont_know"),
        ("agla sawal", "skip"),
        ("ye kyu puch rahe ho", "why_asked"),
        ("phir se shuru karo", "start_over"),
        ("message mat bhejo", "stop"),
        ("mera data mita do", "delete_my_data"),
        ("kisi insaan se baat karni hai", "talk_to_human"),
        ("kisi didi ki kahani batao", "ask_story"),
        ("english me batao", "change_language"),
        ("विधवा पेंशन कितनी मिलती है", "ask_benefit"),
        ("ladli behna ke liye kya kagaz lagenge", "ask_documents"),
        ("awas ke liye apply kaise kare", "ask_how_to_apply"),
        ("ladli behna kya hai", "ask_scheme_info"),
        ("vidhwa pension kab aayegi", "ask_status"),
        ("ladli behna ka paisa nahi aaya", "report_problem"),
        ("सचिव घूस मांग रहा है", "report_problem"),
        ("kya mujhe vidhwa pension milegi", "check_eligibility"),
        ("mere liye koi yojana hai kya", "find_schemes"),
        ("45 saal", "provide_info"),
        ("meri saas ke liye", "for_someone_else"),
        ("umar 52 hai 25 nahi", "correct_info"),
        ("पति रोज़ मारता है", "seek_safety"),
        ("aaj mausam kaisa hai", "out_of_scope"),
    ],
)
def test_the_plain_cases(text: str, intent: str) -> None:
    assert intent_of(text) == intent


@given(st.text())
def test_every_text_gets_an_intent_of_the_contract(text: str) -> None:
    intent, confidence = guess(text)
    assert intent in INTENTS
    assert 0 <= confidence <= 1
