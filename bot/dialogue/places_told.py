"""Where she lives, from what she told: a district, a State, a PIN code."""

from bot.core.interpretation import Entity
from bot.dialogue.talk import Talk
from bot.knowledge.catalogue import District


def learn_district(talk: Talk, entity: Entity) -> None:
    """A district names its State too, where only one State has a district of that name."""
    talk.learn("district", entity.value)
    states = entity.candidates or talk.kb.states_of_district(str(entity.value))
    told = talk.reading.first("state")
    if len(states) == 1 and told is None:
        talk.learn("state", states[0])


def settle_place(talk: Talk) -> None:
    """What her PIN code says of State and district, as far as she has not said it herself.

    A district heard under a name that several States use gets its official name when the State is
    known: Aurangabad of Maharashtra is Chhatrapati Sambhajinagar.
    """
    facts = talk.person.facts
    if "pin_code" in talk.learned:
        _learn_from_pin(talk, str(facts["pin_code"]))
    state, district = str(facts.get("state", "")), str(facts.get("district", ""))
    if district and not talk.kb.district(state, district):
        called = talk.kb.district_called(state, district)
        if called is not None:
            talk.learn("district", called.name.en)


def _learn_from_pin(talk: Talk, pin: str) -> None:
    facts = talk.person.facts
    districts = talk.kb.districts_of_pin(pin)
    states = {district.state for district in districts}
    if talk.reading.intent == "correct_info" and districts:
        _forget_elsewhere(talk, districts)
    if "state" not in facts and len(states) == 1:
        talk.learn("state", *states)
    if "district" not in facts and len(districts) == 1 and facts.get("state") in states:
        talk.learn("district", districts[0].name.en)


def _forget_elsewhere(talk: Talk, districts: tuple[District, ...]) -> None:
    """A corrected PIN code takes back the place that the wrong one had led to."""
    facts = talk.person.facts
    for name, right in (
        ("state", {d.state for d in districts}),
        ("district", {d.name.en for d in districts}),
    ):
        if facts.get(name) not in right and talk.reading.first(name) is None:
            facts.pop(name, None)
