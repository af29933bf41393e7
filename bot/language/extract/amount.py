"""Amounts of money in whole rupees, with a role when a month or a year is said beside them."""

from collections.abc import Iterator
from typing import Optional

from bot.core.interpretation import Entity
from bot.language.extract.birth_words import BIRTH, ERA
from bot.language.extract.denial import is_denied
from bot.language.lexicon.number_words import MULTIPLIERS
from bot.language.numbers import Number
from bot.language.phrases import Hit
from bot.language.reading import Reading, number_entity

_MOST = 100_000_000
_ROUND = 50
_SPOKEN_MONEY = 1000
_NO_MONEY = ("years", "percent", "month", "number_word", "child", "daughters", "sons", "age_word")
_OTHER_MEASURES = frozenset(
    """acre ekad एकड bigha beegha बीघा kilo kg किलो km kilometre log लोग logon लोगों din दिन days day
    baar बार unit यूनिट kamre कमरे hafte हफ्ते gaay bakri bhains didi दीदी litre liter quintal aurton
    औरतों gadi गाडी baje बजे ghante katha pass vi वी th st nd rd gram packet bori बोरी women people
    families mahila महिलाओं parivar meter metre मीटर foot feet फुट gaj गज kadam कदम kos कोस
    number nambar नंबर""".split()
)
_HELPLINES = frozenset(
    (100, 102, 104, 108, 112, 139, 181, 1076, 1090, 1091, 1098, 1930, 1905, 1064)
)
_CERTAIN_DIGITS = 6
_ROLES = ("monthly", "yearly")
_OF_THE_ERA = ERA | frozenset("year वर्ष".split())
_NONE = frozenset("ni nai nay न".split())
_SPOKEN_HUNDREDS = 150
"""From here on "teen sau" counts nothing but rupees, unless a measure follows."""
_AFTER_MONEY = frozenset(
    """का की के में से तक को भी तो ka ki ke me mein se tak ko bhi to mang maang मांग मांगा मांगे demand
    aur और ya या each de दे le ले diye diya दिए दिया""".split()
)


def amounts(reading: Reading) -> list[Entity]:
    """The entities `amount`."""
    return list(_amounts(reading))


def _amounts(reading: Reading) -> Iterator[Entity]:
    for hit in reading.numbers:
        value = hit.value.value
        if not 0 < value <= _MOST or int(value) != value or not _is_money(reading, hit):
            continue
        if not is_denied(reading, hit.first, hit.beyond):
            yield number_entity("amount", int(value), hit.value, _role(reading, hit))


def _is_money(reading: Reading, hit: Hit[Number]) -> bool:
    number, first, after = hit.value, hit.first, hit.beyond
    if _has_rupee(reading, hit):
        return not _is_not_even_one(reading, hit)
    if _is_a_year(reading, hit):
        return False
    if number.digits and number.value in _HELPLINES:
        return False
    if number.text.isdigit() and len(number.text) >= _CERTAIN_DIGITS and number.value % 100:
        return False
    if reading.spelt(after) in _OTHER_MEASURES or reading.at(after, "percent", "child"):
        return False
    if number.value >= _SPOKEN_MONEY and not number.text.isdigit():
        return reading.spelt(first) not in MULTIPLIERS or _is_a_sum(reading, first)
    if number.digits and 1900 <= number.value <= 2099 and number.value % 500:
        return False
    if reading.at(after, *_NO_MONEY) and not _is_pay(reading, after):
        return False
    if number.digits and number.value >= 100 and number.value % _ROUND == 0:
        return not reading.at(first - 1, "number_word")
    return _is_spoken_sum(hit) or (
        number.value >= 100 and reading.within(first - 4, after + 4, "money")
    )


def _is_spoken_sum(hit: Hit[Number]) -> bool:
    """ "saadhe char sau bola"."""
    number = hit.value
    in_words = not number.digits and hit.beyond - hit.first > 1
    return in_words and number.value >= _SPOKEN_HUNDREDS and number.value % _ROUND == 0


def _is_not_even_one(reading: Reading, hit: Hit[Number]) -> bool:
    """ "ek rupya bhi nahi mila" tells of nothing that was paid."""
    if hit.value.value != 1:
        return False
    none = range(hit.beyond, hit.beyond + 4)
    return any(reading.at(i, "not") or reading.spelt(i) in _NONE for i in none)


def _is_a_year(reading: Reading, hit: Hit[Number]) -> bool:
    """ "janam unnis sau sattar ka", "san unnis sau pachpan": a year in words."""
    if hit.value.digits or not 1900 <= hit.value.value <= 2099:
        return False
    if reading.spelt(hit.first - 1) in _OF_THE_ERA:
        return True
    near = range(hit.first - 5, hit.beyond + 5)
    return any(reading.spelt(i).startswith(BIRTH) for i in near)


def _is_a_sum(reading: Reading, bare: int) -> bool:
    """Whether a bare "lakh" or "hazar" is money: not in "lakh samjhaya", "hazar baar"."""
    after = bare + 1
    if reading.breaks(after) or reading.spelt(after) in _AFTER_MONEY:
        return True
    if reading.within(bare - 2, bare, "money", "demands"):
        return True
    return reading.at(after, "monthly", "month", "yearly", "money", "demands", "is")


def _is_pay(reading: Reading, i: int) -> bool:
    return reading.at(i, "monthly", "month")


def _has_rupee(reading: Reading, hit: Hit[Number]) -> bool:
    number = hit.value
    before = reading.text[max(number.start - 2, 0) : number.start].strip()
    if before.endswith(("₹", "Rs", "rs", "RS")) or reading.at(hit.beyond, "rupee"):
        return True
    after = reading.text[number.end : number.end + 3]
    return after.startswith(("/-", "₹")) or reading.at(hit.first - 1, "rupee")


def _role(reading: Reading, hit: Hit[Number]) -> Optional[str]:
    """The nearest word for a month or a year in the same clause."""
    start, end = reading.clause(hit.first)
    best: Optional[str] = None
    nearest = 6
    for role in _ROLES:
        for other in reading.all(role):
            if not start <= other.first < end or _is_a_date(reading, other):
                continue
            distance = min(abs(other.first - hit.beyond + 1), abs(hit.first - other.beyond + 1))
            if distance < nearest:
                best, nearest = role, distance
    if best and reading.within(hit.first - 2, hit.beyond + 3, "daily"):
        return None
    return best


def _is_a_date(reading: Reading, hit: Hit[str]) -> bool:
    """ "3 mahine se", "do mahine pehle" tell since when, not how often."""
    counted = any(number.beyond == hit.first for number in reading.numbers)
    since = frozenset("se से pehle पहले pahle ago baad बाद".split())
    return counted and reading.spelt(hit.beyond) in since
