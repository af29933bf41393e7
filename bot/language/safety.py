"""Signs of danger in a message, heard beside whatever else is said.

Missing one is worse than a false alarm: an answer about safety then comes beside the other answer.
Some words are enough by themselves; others count only with who does it to whom.
"""

from functools import lru_cache
from typing import Optional

from bot.language.danger_figures import is_a_sale, is_figurative, is_no_blow
from bot.language.danger_kinds import (
    CHILD_MARRIAGE,
    HARASSMENT,
    SELF_HARM,
    TRAFFICKING,
    VIOLENCE,
    WITCH_BRANDING,
)
from bot.language.danger_scenes import told_by_a_scene
from bot.language.danger_told import told_in_parts
from bot.language.reading import Reading, read

_OUTRIGHT = (
    ("danger_self_harm", SELF_HARM),
    ("danger_witch_branding", WITCH_BRANDING),
    ("danger_trafficking", TRAFFICKING),
    ("danger_child_marriage", CHILD_MARRIAGE),
    ("danger_violence", VIOLENCE),
    ("danger_dowry", VIOLENCE),
    ("danger_hunger", VIOLENCE),
    ("danger_confined", VIOLENCE),
    ("danger_evicted", VIOLENCE),
    ("danger_harassment", HARASSMENT),
)
_CLOSE_ONES = (
    "husband", "aadmi", "in_laws", "father_in_law", "mother_in_law", "other", "son", "father",
    "mother", "sister_in_law", "daughter_in_law", "neighbour",
)  # fmt: skip
_NEAR_ONES = ("husband", "aadmi", "in_laws", "mother_in_law", "father_in_law", "daughter", "sister")
_ELDERS = ("mother_in_law", "father_in_law", "sister_in_law")
_TRAFFICKED = ("daughter", "sister", "daughters", "minor", "woman", "daughter_in_law")
# "Peeta" is both "beats" and "drinks".
_DRINKS = frozenset("peeta peete pita pite पीता पीते".split())
# "Beti bachao" is the name of a campaign, not a cry.
_CRY, _BETI = frozenset("bachao बचाओ".split()), frozenset("beti बेटी".split())
_RUDE = frozenset("बदतमीजी बदतमीज़ी badtamiji badtameezi badtamizi".split())
_VIRAL = frozenset("viral वायरल".split())
_ADULT = 18


@lru_cache(maxsize=256)
def heard(text: str) -> Optional[str]:
    """The kind of danger told in a message, as in `Interpretation.safety`, or None."""
    reading = read(text)
    if _is_about_others(reading):
        return None
    # Told in parts, these kinds are surer than the outright words of other kinds beside them.
    kind = told_in_parts(reading, before_words=True)
    if kind is not None:
        return kind
    for meaning, kind in _OUTRIGHT:
        if any(_is_real(reading, meaning, hit.first) for hit in reading.all(meaning)):
            return kind
    if _is_child_wedding(reading):
        return CHILD_MARRIAGE
    if _is_taken_away(reading):
        return TRAFFICKING
    if _is_approached_at_night(reading):
        return HARASSMENT
    if _is_beaten(reading) or _is_tormented(reading):
        return VIOLENCE
    return told_in_parts(reading, before_words=False) or told_by_a_scene(reading)


def _is_about_others(reading: Reading) -> bool:
    """A law, a compensation, a film, an animal or an accident, and nothing done to anybody near."""
    if reading.says("part_denied"):
        return True
    if reading.says("part_all_well") and not reading.says("danger_self_harm", "part_means"):
        return True
    if reading.says("part_fiction") and not (reading.says("mine") and reading.says(*_NEAR_ONES)):
        return True
    if reading.says("part_law") and not reading.says(*_NEAR_ONES, "mine", "minor"):
        return True
    if not reading.says("part_calm_frame", "part_beast"):
        return False
    return not reading.says(*_NEAR_ONES, "me", "mine", "minor", "part_young", "part_witch")


def _is_real(reading: Reading, meaning: str, first: int) -> bool:
    """Whether outright words stand for danger now, not for a case, a death or a kitchen."""
    if is_figurative(reading, meaning, first):
        return False
    if meaning == "danger_violence":
        if reading.spelt(first) in _CRY and reading.spelt(first - 1) in _BETI:
            return False
        return not reading.says("already_reported")
    if meaning == "danger_harassment":
        if reading.spelt(first) in _RUDE and reading.says("part_power", "canteen"):
            return False
        if reading.spelt(first) in _VIRAL:
            return reading.says("me", "mine", "daughter", "sister", "woman", "daughters")
    if meaning == "danger_self_harm":
        return _is_hers_to_come(reading, first)
    if meaning == "danger_hunger":
        return not reading.says("canteen")
    if meaning == "danger_dowry":
        return not reading.says("law") or reading.says("in_laws", "husband", "me", "mine")
    return True


def _is_hers_to_come(reading: Reading, first: int) -> bool:
    """Not a death that has happened: "pati ne fansi laga li thi"."""
    if _says_died_apart(reading, first) and not reading.says("part_intent_self"):
        return False
    return not (reading.says("past") and reading.within(first - 5, first, *_CLOSE_ONES))


def _says_died_apart(reading: Reading, first: int) -> bool:
    """Whether a death is told beside it; "jeene ka man nahi raha" only sounds like one."""
    end = first
    while reading.at(end, "danger_self_harm"):
        end += 1
    return any(not first < hit.first <= end for hit in reading.all("died"))


def _is_child_wedding(reading: Reading) -> bool:
    weddings = reading.all("wedding")
    if not weddings:
        return False
    young = any(
        1 <= hit.value.value < _ADULT
        and (
            reading.at(hit.beyond, "years", "old")
            or reading.at(hit.first - 1, "age_word", "daughter", "daughters", "sister")
        )
        for hit in reading.numbers
    )
    if not young and not reading.says("minor"):
        return False
    return reading.says("arranging")


def _is_taken_away(reading: Reading) -> bool:
    """Somebody was led away, sold or has vanished; a missing husband is another matter."""
    if any(
        reading.within(hit.first - 5, hit.beyond + 2, *_TRAFFICKED)
        and not is_a_sale(reading, hit.first, hit.beyond)
        for hit in reading.all("sold")
    ):
        return True
    if any(
        reading.within(hit.first - 5, hit.beyond + 3, "daughter", "sister", "daughters", "minor")
        for hit in reading.all("missing")
    ):
        return True
    someone = reading.says(*_TRAFFICKED, "me", "mine")
    return someone and reading.says("agent", "vanished") and reading.says("taken")


def _is_beaten(reading: Reading) -> bool:
    if reading.says("part_beast"):
        return False
    for hit in reading.all("beats"):
        if reading.spelt(hit.first) in _DRINKS and reading.says("drink"):
            continue
        if is_no_blow(reading, hit.first):
            continue
        near = reading.within(hit.first - 8, hit.beyond + 4, *_CLOSE_ONES, "me")
        if near and not reading.within(hit.first, hit.beyond, "died"):
            return True
    return False


def _is_approached_at_night(reading: Reading) -> bool:
    men = reading.says(*_CLOSE_ONES, "agent") and not reading.says("ill", "disabled")
    return men and reading.says("nighttime") and reading.says("bedroom")


def _is_tormented(reading: Reading) -> bool:
    """A quarrel that left wounds, a husband or in-laws who torment her."""
    if reading.says("quarrel") and reading.says("hurt"):
        return True
    if any(
        reading.within(hit.first - 6, hit.beyond + 4, "in_laws", *_ELDERS)
        for hit in reading.all("demands")
    ):
        return True
    cruel = reading.all("mercy", "taunts")
    return any(
        reading.within(hit.first - 8, hit.beyond + 5, "husband", "in_laws", *_ELDERS)
        for hit in cruel
    )
