"""What an office checks among the exclusions is told as what must not be so."""

from datetime import date

from bot.core.interpretation import Entity, Interpretation
from bot.dialogue.engine import Engine
from bot.dialogue.session import Person, Session
from bot.dialogue.utterance import Utterance
from bot.eligibility.facts import FactValue
from tests.support.catalogues import catalogue
from tests.support.knowledge import whole

FACTS: dict[str, FactValue] = {
    "age": 30, "sex": "female", "occupation": "farm_labourer", "aadhaar": True,
    "epfo_member": False, "income_tax_payer": True, "state": "UP",
}  # fmt: skip


def test_tax_that_somebody_else_at_home_pays_is_left_to_the_office() -> None:
    engine = Engine(whole(), catalogue())
    session = Session(language="en", consent="given", people={"self": Person(facts=dict(FACTS))})
    asked = Interpretation(
        "will I get e-shram", "check_eligibility", 0.9,
        (Entity("scheme", "e-shram", "e-shram", 11, 18),),
    )  # fmt: skip
    turn = engine.advance(session, Utterance(asked.text), asked, date(2026, 11, 22), "whatsapp")
    assert turn.message is not None
    assert "check that it is not so: It is you who pays the income tax." in turn.message.text
