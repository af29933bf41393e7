"""Danger told by a scene, without the word for it: goods asked for by a groom's people, a door."""

from typing import Optional

from bot.language.danger_kinds import SELF_HARM, VIOLENCE
from bot.language.reading import Reading

_MEN = ("husband", "aadmi", "son", "father", "father_in_law", "in_laws")
_HOME = (*_MEN, "mother_in_law", "sister_in_law", "scene_groom")
_HERS = ("me", "mine", "daughter", "sister", "daughter_in_law", "friend", "neighbour", "woman")
_A_SUM = 1000
"""Rupees from which a number asked of her father's house is no bus fare."""
_NEAR = 5
"""So many words may stand between what is wanted and the wanting."""


def told_by_a_scene(reading: Reading) -> Optional[str]:
    """The kind of danger that a scene tells, or None."""
    says = reading.says
    if says("part_fiction", "part_calm_frame", "part_beast"):
        return None
    if _together(reading, "scene_pills", "scene_laid_by") and not says("ill", "canteen"):
        return SELF_HARM
    if says("scene_door") and not says("part_power"):
        return VIOLENCE
    if says("scene_hide") and not says("find_schemes", "housing"):
        return VIOLENCE
    if _drunk_and_harmful(reading) or _dowry_unnamed(reading) or _hurt(reading):
        return VIOLENCE
    return None


def _drunk_and_harmful(reading: Reading) -> bool:
    says = reading.says
    if not says("scene_drunk", "drink") or not says(*_MEN):
        return False
    rows = reading.all("scene_row", "quarrel", "afraid", "hurt", "scene_marks")
    return any(not reading.at(hit.beyond, "not") or reading.breaks(hit.beyond) for hit in rows)


def _dowry_unnamed(reading: Reading) -> bool:
    """ "Gaadi lao" by her husband's people, her jewels taken, herself sent back to her father."""
    says = reading.says
    if says("scene_groom", "in_laws", "mother_in_law") and _together(
        reading, "scene_goods", "scene_wanted"
    ):
        return True
    if _together(reading, "scene_her_people", "scene_wanted") and (
        says("scene_goods") or any(number.value.value >= _A_SUM for number in reading.numbers)
    ):
        return True
    if says(*_HOME) and _together(reading, "scene_jewels", "scene_stripped"):
        return True
    return says("scene_sent_back") and says(*_HOME)


def _hurt(reading: Reading) -> bool:
    says = reading.says
    if says("scene_fire") and (says("in_laws") or (says(*_HOME) and says(*_HERS))):
        return True
    return says("scene_marks") and says(*_HOME, *_HERS) and not says("part_power", "disabled")


def _together(reading: Reading, one: str, *others: str) -> bool:
    """Whether a meaning stands near any of the others."""
    return any(
        reading.within(hit.first - _NEAR, hit.beyond + _NEAR, *others) for hit in reading.all(one)
    )
