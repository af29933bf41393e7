"""Ages told by the year of birth: "1980 ka janam", "born in 1972", "DOB 12-03-1975", "san 65".

Whoever asks must say what year it is; the age is the one that the year makes complete, as a form
that asks for the year alone would count. A birth certificate and its year tell no age.
"""

from collections.abc import Iterator
from typing import Optional

from bot.core.interpretation import Entity
from bot.language.extract.birth_words import BIRTH, ERA
from bot.language.extract.denial import is_denied
from bot.language.numbers import Number
from bot.language.phrases import Hit
from bot.language.reading import Reading, number_entity

_OLDEST = 115
_BEFORE, _AFTER = 6, 4
_BORN = (*BIRTH, "jnm", "peda")
_PAPER = tuple("praman parman certif sertif sartif patr प्रमाण परमाण सर्टिफ पत्र".split())
_OF_THE_ERA = ERA | frozenset("sn ईस्वी isvi".split())


def birth_ages(reading: Reading, year: Optional[int]) -> list[Entity]:
    """The entities `age` that a year of birth tells in the year `year`; none without one."""
    return [] if year is None else list(_ages(reading, year))


def _ages(reading: Reading, year: int) -> Iterator[Entity]:
    for hit in reading.numbers:
        age = year - _born(reading, hit)
        if not 0 <= age <= _OLDEST or not _is_of_birth(reading, hit):
            continue
        if not is_denied(reading, hit.first, hit.beyond):
            yield number_entity("age", age, hit.value)


def _born(reading: Reading, hit: Hit[Number]) -> int:
    """The year that a number is: all four digits, or the last two after "san"."""
    value = int(hit.value.value)
    short = 10 <= value <= 99 and reading.spelt(hit.first - 1) in _OF_THE_ERA
    return 1900 + value if short else value


def _is_of_birth(reading: Reading, hit: Hit[Number]) -> bool:
    near = range(max(hit.first - _BEFORE, 0), min(hit.beyond + _AFTER, len(reading.words)))
    return any(
        reading.spelt(i).startswith(_BORN) and not reading.spelt(i + 1).startswith(_PAPER)
        for i in near
    )
