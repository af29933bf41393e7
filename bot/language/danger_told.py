"""Danger that no single word tells: a doer and a deed, an age and a wedding, a clerk and a lure."""

from typing import Optional

from bot.language.danger_figures import is_land
from bot.language.danger_kinds import (
    CHILD_MARRIAGE,
    HARASSMENT,
    SELF_HARM,
    TRAFFICKING,
    VIOLENCE,
    WITCH_BRANDING,
)
from bot.language.numbers import Number
from bot.language.phrases import Hit
from bot.language.reading import Reading

_HOME = (
    "husband", "aadmi", "in_laws", "father_in_law", "mother_in_law", "sister_in_law", "son",
    "father", "daughter_in_law",
)  # fmt: skip
_VICTIMS = ("me", "mine", "daughter", "sister", "mother", "woman", "daughters", "child", "friend")
_SOLD = ("me", "daughter", "sister", "mother", "woman", "daughters", "friend")
_LASTED = frozenset("for since past last पिछले pichle".split())
_ADULT = 18


def told_in_parts(reading: Reading, *, before_words: bool) -> Optional[str]:
    """The kind of danger that parts of the message tell together, or None.

    `before_words`: only kinds that outweigh any outright word of danger beside them.
    """
    says = reading.says
    if before_words and _life_given_up(reading):
        return SELF_HARM
    if _young_wedding(reading):
        return CHILD_MARRIAGE
    if says("part_witch") and says(
        "part_villagers", "me", "mine", "mother", "grandmother", "other"
    ):
        return WITCH_BRANDING
    if _held_or_sold(reading):
        return TRAFFICKING
    if before_words:
        return None
    if _lured(reading):
        return HARASSMENT
    return VIOLENCE if _hurt_at_home(reading) else None


def _young_wedding(reading: Reading) -> bool:
    if not reading.says("part_marriage") or reading.says("part_wed_past"):
        return False
    ages = [
        hit for hit in reading.numbers if 5 <= hit.value.value < _ADULT and _is_age(reading, hit)
    ]
    grown = any(hit.value.value >= _ADULT and _is_age(reading, hit) for hit in reading.numbers)
    if grown or not (ages or reading.says("part_young", "part_school_class", "part_unwilling")):
        return False
    if reading.says("part_young", "part_unwilling"):
        return True
    return not reading.says("part_law", "part_fiction", "part_wed_help", "part_calm_frame")


def _is_age(reading: Reading, hit: Hit[Number]) -> bool:
    first, beyond = hit.first, hit.beyond
    if reading.at(beyond, "month", "rupee", "percent"):
        return False
    if reading.spelt(first - 1) in _LASTED:
        return False
    return reading.within(beyond, beyond + 2, "years", "old", "is") or reading.within(
        first - 3, first, "age_word", "daughter", "daughters", "sister", "is", "of"
    )


def _held_or_sold(reading: Reading) -> bool:
    says = reading.says
    if says("part_calm_frame"):
        return False
    if says("part_bought") and reading.says(*_SOLD):
        return True
    if says("part_bonded") and says("part_workplace"):
        return True
    return says("part_led_off") and says("part_no_news") and says("part_job", "agent")


def _life_given_up(reading: Reading) -> bool:
    says = reading.says
    if says("part_fiction", "part_law", "died", "message", "already_reported"):
        return False
    if says("part_end_life"):
        return True
    return says("part_means") and says("part_intent_self", "me") and not says("part_beast")


def _lured(reading: Reading) -> bool:
    says = reading.says
    if says("part_power") and says("part_lure", "part_touch"):
        return True
    if says("part_touch") and says(*_VICTIMS) and says(*_HOME, "other", "neighbour", "part_power"):
        return True
    if says("part_bad_deed") and says("me", "mine", "daughter", "child", "girl", "minor"):
        return not says("part_calm_frame")
    if says("part_picture") and says("part_spread"):
        return True
    return says("part_pester") and says("me", "mine", "part_group", "daughter", "daughters")


def _hurt_at_home(reading: Reading) -> bool:
    says = reading.says
    if says("part_beast", "part_calm_frame", "canteen"):
        return False
    home = says(*_HOME)
    if says("part_outright_blow"):
        return True
    armed = any(not is_land(reading, hit.first) for hit in reading.all("part_weapon"))
    if (armed or says("part_strike", "part_burn")) and says(*_VICTIMS, *_HOME):
        return not says("part_power")
    if home and says("part_cruelty", "part_shut", "part_abortion"):
        return True
    if says("part_abortion") and says("part_girl_child"):
        return True
    if says("part_shut") and says("me", "mine") and not says("part_power", "amount"):
        return True
    if says("part_put_out") and (home or says("part_midnight", "part_from_home")):
        return not says("part_power", "part_settled")
    return says("part_hungry") and (home or says("part_until")) and not says("find_schemes")
