"""Whose age a year of birth tells, when the model has already made an age of it."""

from datetime import date

import pytest

from bot.core.interpretation import Interpretation
from bot.dialogue.engine import Engine
from bot.dialogue.session import Session
from bot.dialogue.utterance import Utterance
from bot.language.entities import extract
from tests.support.catalogues import catalogue
from tests.support.knowledge import names, whole

ENGINE = Engine(whole(), catalogue())


def age_after(text: str, day: date) -> object:
    reading = Interpretation(text, "provide_info", 0.95, extract(text, names(), 2026))
    session = Session(consent="given")
    turn = ENGINE.advance(session, Utterance(text), reading, day, "whatsapp")
    return turn.session.people["self"].facts.get("age")


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("mera janm 1968 me hua", 58),
        ("मेरा जन्म 1972 का है", 54),
        ("beta 2016 me paida hua", None),
        ("pati ka janam 1980 ka hai", None),
        ("janm 1990, umar 36 saal", 36),
    ],
)
def test_a_year_of_birth_is_hers_only_where_it_is_told_of_her(text: str, age: int | None) -> None:
    assert age_after(text, date(2026, 11, 22)) == age


def test_the_age_is_that_of_the_talks_own_day() -> None:
    assert age_after("mera janm 1968 me hua", date(2027, 1, 2)) == 59
