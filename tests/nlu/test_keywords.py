"""The interpreter that stands in while the NLU server is away."""

from hypothesis import given
from hypothesis import strategies as st

from bot.core.interpretation import INTENTS, Interpretation
from bot.language.gazetteer import Gazetteer
from bot.nlu.keywords import KeywordInterpreter

INTERPRETER = KeywordInterpreter(
    Gazetteer.from_dict(
        {
            "schemes": [{"id": "nsap-ignwps", "names": ["widow pension"]}],
            "states": [{"code": "BR", "names": ["Bihar"]}],
            "districts": [{"name": "Gaya", "state": "BR", "names": ["गया"]}],
        }
    )
)


def read(text: str) -> Interpretation:
    return INTERPRETER.read(text)


def test_a_question_with_facts_is_understood() -> None:
    reading = read("mai 45 saal ki vidhwa hu bihar se, widow pension milegi kya")
    facts = {entity.entity: entity.value for entity in reading.entities}
    assert reading.intent == "check_eligibility"
    assert facts == {
        "age": 45,
        "marital_status": "widowed",
        "state": "BR",
        "scheme": "nsap-ignwps",
    }
    assert reading.source == "keywords"


def test_the_ranking_begins_with_the_intent() -> None:
    reading = read("namaste")
    assert reading.ranking[0] == (reading.intent, reading.confidence)


def test_danger_is_told_beside_the_intent() -> None:
    reading = read("pati roz marta hai")
    assert (reading.intent, reading.safety) == ("seek_safety", "violence")
    assert read("widow pension kab aayegi").safety is None


@given(st.text())
def test_it_reads_every_text(text: str) -> None:
    reading = read(text)
    assert reading.intent in INTENTS
    assert all(text[e.start : e.end] == e.text for e in reading.entities)
