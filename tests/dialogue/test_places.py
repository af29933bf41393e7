"""What a PIN code or a name of several districts teaches, and what it leaves open."""

from dataclasses import replace
from datetime import date

import pytest

from bot.core.interpretation import Interpretation
from bot.dialogue.engine import Engine
from bot.dialogue.session import Session
from bot.dialogue.utterance import Utterance
from bot.eligibility.facts import FactValue
from bot.language.entities import extract
from tests.support.catalogues import catalogue
from tests.support.knowledge import names, whole

POST = {
    "823001": (("BIHAR", "GAYA"),),
    "341303": (("RAJASTHAN", "NAGAUR"),),
    "110025": (("DELHI", "SOUTH"), ("UTTAR PRADESH", "BUDAUN")),
    "403001": (("GOA", "NORTH GOA"),),
}
"""Some PIN codes as the post office's directory has them, the third with its mistake."""

KB = replace(whole(), post_office=lambda pin: POST.get(pin, ()))
ENGINE = Engine(KB, catalogue())


def told(*texts: str) -> dict[str, FactValue]:
    """State, district and PIN code as they are known after these messages; "no, …" corrects."""
    session = Session(consent="given")
    for text in texts:
        intent = "correct_info" if text.startswith("no, ") else "provide_info"
        reading = Interpretation(text, intent, 0.95, extract(text, names()))
        utterance = Utterance(text)
        turn = ENGINE.advance(session, utterance, reading, date(2026, 11, 22), "whatsapp")
        session = Session.from_json(turn.session.to_json())
    facts = session.people["self"].facts
    return {a: facts[a] for a in ("state", "district", "pin_code") if a in facts}


@pytest.mark.parametrize(
    ("texts", "facts"),
    [
        (["823001"], {"state": "BR", "district": "Gaya", "pin_code": "823001"}),
        (["341303"], {"state": "RJ", "pin_code": "341303"}),
        (["110025"], {"pin_code": "110025"}),
        (["999999"], {}),
        (["802999"], {"pin_code": "802999"}),
        (["patna se hu", "823001"], {"state": "BR", "district": "Patna", "pin_code": "823001"}),
        (["uttar pradesh", "823001"], {"state": "UP", "pin_code": "823001"}),
        (["823001", "no, 403001"], {"state": "GA", "district": "North Goa", "pin_code": "403001"}),
        (["823001", "no, 341303"], {"state": "RJ", "pin_code": "341303"}),
        (["823001", "no, 802999"], {"state": "BR", "district": "Gaya", "pin_code": "802999"}),
        (["aurangabad"], {"district": "Aurangabad"}),
        (["aurangabad bihar"], {"state": "BR", "district": "Aurangabad"}),
        (["aurangabad", "maharashtra"], {"state": "MH", "district": "Chhatrapati Sambhajinagar"}),
        (["lakhimpur", "assam"], {"state": "AS", "district": "Lakhimpur"}),
        (["lakhimpur", "uttar pradesh"], {"state": "UP", "district": "Kheri"}),
        (["gaya se hu"], {"state": "BR", "district": "Gaya"}),
    ],
)
def test_what_is_known_of_her_place(texts: list[str], facts: dict[str, FactValue]) -> None:
    assert told(*texts) == facts
