"""What tells that a relative is the one meant: her age, her schooling, her name on a list."""

from bot.language.phrases import Hit
from bot.language.reading import Reading

OWNING = frozenset("के का की ke ka ki k 's s".split())
"""Words between a relative and what is hers."""
_STUDYING = ("padht", "पढत", "पढ़त", "studies", "studying", "studyi")
_WIVES = (
    "sister", "sister_in_law", "neighbour", "friend", "daughter", "shg_member", "other",
    "daughter_in_law",
)  # fmt: skip
_ON = frozenset("pe par पे पर se से".split())
_ADDED = (
    "jod", "जोड", "जोड़", "jud", "जुड", "जुड़", "add",
    "chadh", "चढ", "kat", "कट", "hat", "हट",
)  # fmt: skip


def is_told_of(reading: Reading, hit: Hit[str]) -> bool:
    """Whether her age, her schooling or her name is told or asked for."""
    told = _is_aged(reading, hit) or _studies(reading, hit) or _has_children(reading, hit)
    told = told or has_a_husband(reading, hit)
    return told or is_of_age(reading, hit) or _name_is_at_stake(reading, hit)


def _is_aged(reading: Reading, hit: Hit[str]) -> bool:
    """ "do saal ki beti hai meri": her age stands before her."""
    if reading.spelt(hit.first - 1) not in OWNING or not reading.at(hit.first - 2, "years"):
        return False
    return any(number.beyond == hit.first - 2 for number in reading.numbers)


def _studies(reading: Reading, hit: Hit[str]) -> bool:
    """ "beti 9th me padhti hai"."""
    _, end = reading.clause(hit.first)
    near = range(hit.beyond, min(end, hit.beyond + 5))
    return any(
        reading.spelt(i).startswith(_STUDYING) and not reading.at(i + 1, "not") for i in near
    )


def _has_children(reading: Reading, hit: Hit[str]) -> bool:
    """ "devrani ke teen bachche hain"."""
    owned = reading.spelt(hit.beyond) in OWNING and hit.value in _WIVES
    return owned and any(
        number.first == hit.beyond + 1 and reading.at(number.beyond, "child", "daughters", "sons")
        for number in reading.numbers
    )


def has_a_husband(reading: Reading, hit: Hit[str]) -> bool:
    """ "padosan ke pati ne use nikal diya": what a husband did is told of his wife."""
    owned = reading.spelt(hit.beyond) in OWNING and hit.value in _WIVES
    return owned and reading.at(hit.beyond + 1, "husband", "in_laws", "mother_in_law")


def _name_is_at_stake(reading: Reading, hit: Hit[str]) -> bool:
    """ "bitiya ka naam kaise judega": her name is to be put on a list, or told."""
    if reading.spelt(hit.beyond) not in OWNING:
        return False
    owned = reading.spelt(hit.beyond + 2) in _ON
    if owned or not reading.at(hit.beyond + 1, "name_word"):
        return False
    _, end = reading.clause(hit.first)
    near = range(hit.beyond + 2, min(end, hit.beyond + 6))
    added = any(reading.spelt(i).startswith(_ADDED) for i in near)
    mine = reading.at(hit.first - 1, "mine")
    return added or (mine and (hit.beyond + 2 < end and hit.value != "husband"))


def is_of_age(reading: Reading, hit: Hit[str]) -> bool:
    """ "saheli 15 ki hai", "pados ki maa sa hai 68 ki": her age right after her."""
    after = hit.beyond + reading.at(hit.beyond, "is")
    return any(
        number.first == after
        and 5 < number.value.value < 110
        and (reading.at(number.beyond, "years") or reading.spelt(number.beyond) in OWNING)
        for number in reading.numbers
    )
