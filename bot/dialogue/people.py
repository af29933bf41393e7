"""Whose case it is: the one who writes, her mother-in-law, a member of her group."""

from bot.core.events import PersonSwitched
from bot.dialogue.session import Person
from bot.dialogue.talk import Talk

ASKING_FOR = {
    "for_someone_else", "check_eligibility", "find_schemes", "ask_benefit", "ask_documents",
    "ask_how_to_apply", "ask_scheme_info", "ask_status", "report_problem",
}  # fmt: skip
"""Intents under which a relation named is the person whom the question is about."""

ELDERS = {
    "mother", "mother_in_law", "father", "father_in_law", "grandmother", "sister",
    "sister_in_law", "daughter_in_law", "neighbour", "friend", "shg_member",
}  # fmt: skip
"""Relations whose facts, told without a question, open their own case."""


def switch_person(talk: Talk) -> bool:
    """Turn to the person whom the message is about; True if that is somebody else than before."""
    relation = talk.reading.first("relation")
    name = talk.reading.first("person_name")
    intent = talk.reading.intent
    if intent == "for_someone_else" and relation is None:
        return turn_to(talk, "other", str(name.value) if name else None)
    if relation is None:
        return False
    value = str(relation.value)
    if value == "self":
        return _to(talk, "self")
    told_of_elder = intent == "provide_info" and value in ELDERS and talk.session.asking is None
    if intent in ASKING_FOR or told_of_elder:
        return turn_to(talk, value, str(name.value) if name else None)
    return False


def turn_to(talk: Talk, relation: str, name: str | None = None) -> bool:
    """Turn to a relation, by name where one was given; True if the person is another."""
    for key, person in talk.session.people.items():
        if person.relation == relation and (name is None or person.name == name):
            return _to(talk, key)
    # The count of turns never runs back, so no key is given to two persons of one contact.
    key = f"p{talk.session.turns}"
    label = name or relation
    talk.session.people[key] = Person(label=label, relation=relation, name=name)
    return _to(talk, key)


def _to(talk: Talk, key: str) -> bool:
    """Her own case stays apart: what was open for one person does not run on for another."""
    session = talk.session
    if session.about == key:
        return False
    session.about = key
    session.goal = None
    session.asking = None
    session.trail = []
    talk.came_about(PersonSwitched(session.person.label))
    return True
