"""What is known of a person when rules are asked: what was told, shared, derived and presumed."""

from bot.dialogue.session import Person, Session
from bot.eligibility.facts import FactValue

SEX_OF_RELATION = {
    "mother": "female", "mother_in_law": "female", "daughter": "female",
    "daughter_in_law": "female", "sister": "female", "sister_in_law": "female",
    "grandmother": "female", "husband": "male", "son": "male", "father": "male",
    "father_in_law": "male", "wife": "female",
}  # fmt: skip

SAME_HOUSEHOLD = {
    "wife",
    "daughter", "daughter_in_law", "mother_in_law", "father_in_law", "husband", "son",
}  # fmt: skip
"""Relations who, as a rule, share her kitchen: what she told of the house holds for them too."""

SHARED = (
    "state", "district", "block", "gram_panchayat", "pin_code", "residence", "poverty_card",
    "annual_household_income", "social_category", "is_minority", "is_pvtg", "land_holding_ha",
    "house_type", "has_toilet", "lpg_connection", "electricity_connection", "household_tap",
    "income_tax_payer", "government_employee",
)  # fmt: skip
"""Facts of a household, not of one person."""

GIRL_BELOW = 21
"""A daughter this young is also "the girl" of schemes for girls (oldest limit in use: 21)."""


def view(session: Session, key: str) -> dict[str, FactValue]:
    """What the session holds of a person and what follows from it: told, shared and derived."""
    person = session.people[key]
    facts: dict[str, FactValue] = {}
    if person.relation in SAME_HOUSEHOLD:
        facts |= {a: v for a, v in session.people["self"].facts.items() if a in SHARED}
    if person.relation in SEX_OF_RELATION:
        facts["sex"] = SEX_OF_RELATION[person.relation]
    if person.relation == "shg_member":
        facts["shg_member"] = True
    facts |= person.facts
    return facts | _derived(person, facts)


def _derived(person: Person, facts: dict[str, FactValue]) -> dict[str, FactValue]:
    more: dict[str, FactValue] = {}
    age = facts.get("age")
    if person.relation == "daughter":
        more["child_sex"] = "female"
        if isinstance(age, int) and age < GIRL_BELOW and "girl_child_age" not in facts:
            more["girl_child_age"] = age
    if "pregnancy_month" in facts and "pregnant" not in facts:
        more["pregnant"] = True
    if facts.get("marital_status") == "widowed" and "sex" not in facts:
        more["sex"] = "female"
    return more


def for_rules(session: Session, key: str) -> dict[str, FactValue]:
    """`view`, and what a helpline for women may presume: that a woman is asking.

    The presumption is not shown as a fact and gives way to anything told.
    """
    return {"sex": "female"} | view(session, key)
