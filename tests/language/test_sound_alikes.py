"""Everyday words that sound like a name or a sign of danger are not taken for it."""

import pytest

from bot.language.entities import extract
from bot.language.safety import heard
from tests.support.knowledge import names


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("isse mujhe kya milega", "social_category"),
        ("अब कहाँ जाएँ हम", "social_category"),
        ("ऐसी कोई योजना बताओ", "social_category"),
        ("naye saal ki badhai", "social_category"),
        ("pati guzar gaye the", "social_category"),
        ("फॉर्म रद्द हो गया", "marital_status"),
        ("mera pati gujarat me kamata hai", "marital_status"),
        ("husband did not sign", "marital_status"),
        ("nice service", "relation"),
        ("आईपीएल कब है", "poverty_card"),
        ("gala baith gaya", "topic"),
        ("kursi de do", "topic"),
        ("और उधर सब ठीक?", "topic"),
        ("दो जनी हैं हम", "scheme"),
        ("कोई महिला वाली योजना", "scheme"),
    ],
)
def test_everyday_words_are_no_names(text: str, kind: str) -> None:
    assert kind not in {entity.entity for entity in extract(text, names())}


@pytest.mark.parametrize(
    "text",
    [
        "where should my daughter apply",
        "meri beti ko cycle nahi mili",
        "kyc kaise hoga saas ka",
        "सास मरी तब पेंशन बंद हुई",
        "dog bit my mother",
    ],
)
def test_everyday_words_are_no_danger(text: str) -> None:
    assert heard(text) is None


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("pati guzar gaye", ("marital_status", "widowed")),
        ("पति गुज़रे चार बरस हुए", ("marital_status", "widowed")),
        ("husband is dead", ("marital_status", "widowed")),
        ("ham musalman hai", ("social_category", "minority")),
        ("गुर्जर हैं हम", ("social_category", "obc")),
    ],
)
def test_what_they_sound_like_is_still_heard(text: str, pair: tuple[str, str]) -> None:
    assert pair in {(e.entity, e.value) for e in extract(text, names())}
