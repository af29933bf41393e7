"""Facts said in passing: from what was read to what is known of the person in question."""

from bot.core.interpretation import Entity
from bot.dialogue.birth_year import age_told
from bot.dialogue.places_told import learn_district, settle_place
from bot.dialogue.sex import is_man
from bot.dialogue.talk import Talk
from bot.dialogue.told import facts_in
from bot.language.numbers import find_numbers

PLAIN = (
    "age", "marital_status", "poverty_card", "disability_percent", "occupation", "residence",
    "district", "state", "pin_code", "pregnancy_month",
)  # fmt: skip
"""Entities whose value is the attribute's value."""

MONTHS_IN_YEAR = 12

TELLING = {
    "provide_info", "correct_info", "check_eligibility", "find_schemes", "for_someone_else",
    "ask_documents", "ask_how_to_apply", "ask_benefit", "ask_scheme_info", "report_problem",
    "ask_status", "ask_contact", "affirm", "deny",
}  # fmt: skip
"""Intents of messages that speak of a real person; out-of-scope talk teaches nothing."""

INCOME_INTENTS = {"provide_info", "correct_info", "check_eligibility", "find_schemes"}
"""Where an amount a month or a year is somebody's income; elsewhere it may be a bribe."""

HUSBAND = ("pati ", "husband", "पति ", "aadmi ", "आदमी ")
HERSELF = (" main ", " mai ", " meri ", " i am ", " my age", " मैं ", " मेरी ", " hu ", " हूँ ", " मै ")

NOT_HER_FACTS = {"ask_documents", "ask_scheme_info", "ask_contact", "report_problem"}
"""Messages in which "Aadhaar nahi" speaks of a paper or of somebody's excuse."""

DAUGHTER_WORDS = ("bet", "ladk", "larki", "bachchi", "girl", "daughter", "बेट", "लड़क", "बच्च")


def take_facts(talk: Talk) -> None:
    """Learn what the entities of the message say about the person in question.

    A relation without a switch of person ("my husband is a driver") means that the facts are that
    relation's, not hers: only what concerns her household is taken.
    """
    reading = talk.reading
    if reading.intent not in TELLING or reading.source == "button":
        return
    if talk.session.about == "self" and is_man(reading.text):
        talk.learn("sex", "male")
    relation = reading.first("relation")
    other = relation is not None and relation.value not in ("self", talk.person.relation)
    if talk.person.relation == "wife":
        other = False
    if not other and reading.intent not in NOT_HER_FACTS:
        for attribute, value in facts_in(reading.text).items():
            if attribute in talk.kb.attributes:
                talk.learn(attribute, value)
        _learn_birth(talk)
    for entity in reading.entities:
        if other:
            _learn_of_other(talk, entity, str(relation.value) if relation else "")
        elif not _by_year(talk, entity):
            _learn(talk, entity)
    settle_place(talk)


def _learn_birth(talk: Talk) -> None:
    """Her age by the year of her birth, unless she says her age as well."""
    said = any(e.entity == "age" and not _by_year(talk, e) for e in talk.reading.entities)
    age = None if said else age_told(talk.reading.text, talk.as_of.year)
    if age is not None:
        talk.learn("age", age)


def _by_year(talk: Talk, entity: Entity) -> bool:
    """Whether an age was told as a year of birth. Whose, and how old by the talk's own calendar,
    `age_told` says."""
    if entity.entity != "age":
        return False
    said = talk.reading.text[entity.start : entity.end]
    numbers = [number.value for number in find_numbers(said)]
    return bool(numbers) and entity.value not in numbers


def _learn(talk: Talk, entity: Entity) -> None:
    name, value = entity.entity, entity.value
    if name == "district":
        learn_district(talk, entity)
    elif name == "age" and _is_of_the_dead(talk.reading.text, entity):
        talk.learn("breadwinner_age_at_death", value)
    elif name in PLAIN:
        talk.learn(name, value)
    elif name == "pregnant" and value:
        talk.learn("pregnant", True)
    elif name == "social_category":
        _learn_category(talk, str(value))
    elif name == "amount" and talk.reading.intent in INCOME_INTENTS:
        _learn_income(talk, entity)
    elif name == "child_count" and _speaks_of_girls(talk.reading.text, entity):
        talk.learn("girl_child_count", value)


def _learn_of_other(talk: Talk, entity: Entity, relation: str) -> None:
    if entity.entity == "age" and relation == "daughter":
        talk.learn("girl_child_age", entity.value)
    elif entity.entity in ("state", "district", "pin_code", "poverty_card", "residence"):
        _learn(talk, entity)
    elif entity.entity == "amount" and talk.reading.intent in INCOME_INTENTS:
        _learn_income(talk, entity)


def _learn_category(talk: Talk, value: str) -> None:
    if value == "minority":
        talk.learn("is_minority", True)
    elif value == "pvtg":
        talk.learn("is_pvtg", True)
        talk.learn("social_category", "st")
    else:
        talk.learn("social_category", value)


def _learn_income(talk: Talk, entity: Entity) -> None:
    if not isinstance(entity.value, int) or entity.role is None:
        return
    yearly = entity.value * (MONTHS_IN_YEAR if entity.role == "monthly" else 1)
    talk.learn("annual_household_income", yearly)


def _is_of_the_dead(text: str, entity: Entity) -> bool:
    """Whether the age stands in the part of the message that speaks of the husband."""
    begin = max(text.rfind(mark, 0, entity.start) for mark in ",।.;") + 1
    clause = text[begin : entity.start].lower()
    husband = any(word in clause for word in HUSBAND)
    return husband and not any(word in f" {clause} " for word in HERSELF)


def _speaks_of_girls(text: str, entity: Entity) -> bool:
    after = text[entity.end :].lower().split()[:1]
    return bool(after) and after[0].startswith(DAUGHTER_WORDS)
