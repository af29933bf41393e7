"""Ages of people that are said outright: "45 ki hu", "umar 60", "39 saal", "I am 41".

Not taken: how long something lasts or ago ("3 saal se", "do saal pehle"), the age that a rule asks
for, ages that are past, and years of birth, which `birth_year` reads.
"""

from collections.abc import Iterator

from bot.core.interpretation import Entity
from bot.language.extract.age_in_years import years_are_an_age
from bot.language.extract.age_of_somebody import is_age_of_somebody, was_age_at_death
from bot.language.extract.age_word import age_word_before
from bot.language.extract.birth_words import ERA
from bot.language.extract.denial import is_denied
from bot.language.extract.particles import AM
from bot.language.extract.whose_age import ABOVE, OWNED, PEOPLE
from bot.language.numbers import Number
from bot.language.phrases import Hit
from bot.language.reading import Reading, number_entity

_YOUNGEST, _OLDEST = 1, 115
_LONE_LEAST = 5
_HALF_YEARS_FROM = 14
"""From here on "saadhe pachpan" is said of an age, which is told in whole years."""
_COPULA = ("is", "live")
_GROWN = 14
_TOLD_BESIDE = (
    "widowed", "deserted", "married", "never_married", "separated", "divorced", "disabled", "sc",
    "st", "obc", "minority", "daily_wage", "farm_labourer", "bpl", "aay",
)  # fmt: skip
_YOUNG = ("minor", "child", "daughters", "woman", "sons")
_REACHED = frozenset("लग लगी लगा lagi laga पूरे poore".split())
_OF_AGE = frozenset("वर्षीय varshiya varshiy varshia साला".split())
_NOT_AGES = ("month", "rupee", "percent", "child", "daughters", "sons", "number_word", "card")
_OTHER_MEASURES = frozenset(
    """kamre kamra कमरे acre ekad एकड bigha beegha बीघा kilo kg किलो km log लोग din दिन days day baar
    बार unit यूनिट number nambar नंबर hafte हफ्ते gaay bakri bhains didi kist किस्त class kaksha vi वी
    th pass पास ghante hazar lakh गुणा plus aur और tarikh तारीख january march baje बजे times katha
    litre liter""".split()
)


def ages(reading: Reading) -> list[Entity]:
    """The entities `age`."""
    return list(_ages(reading))


def _ages(reading: Reading) -> Iterator[Entity]:
    for hit in reading.numbers:
        value = int(hit.value.value)
        half = value != hit.value.value and value >= _HALF_YEARS_FROM
        if not _YOUNGEST <= value <= _OLDEST or (value != hit.value.value and not half):
            continue
        told = _is_age(reading, hit) and not _is_elsewhere(reading, hit)
        if told and not is_denied(reading, hit.first, hit.beyond):
            yield number_entity("age", value, hit.value)


def _is_age(reading: Reading, hit: Hit[Number]) -> bool:
    first, after = hit.first, hit.beyond
    if reading.at(after, *_NOT_AGES) or reading.spelt(after) in _OTHER_MEASURES:
        return False
    if reading.spelt(first - 1) in ERA:
        return False
    if reading.text[hit.value.end : hit.value.end + 2].strip().startswith("%"):
        return False
    if reading.spelt(after) in _OF_AGE:
        return True
    if reading.at(after, "years"):
        return years_are_an_age(reading, hit)
    if age_word_before(reading, first) or _is_told_shortly(reading, hit):
        return True
    if is_age_of_somebody(reading, hit):
        return True
    if after - first == 1 and int(hit.value.value) < _LONE_LEAST:
        return False
    if reading.spelt(first - 1) in ("above", "over", "around", "nearly", "almost"):
        return not hit.value.text.isdigit() or int(hit.value.value) >= 18
    return _is_spoken_bare(reading, first, after, hit.value.digits)


def _is_told_shortly(reading: Reading, hit: Hit[Number]) -> bool:
    """ "vidhwa, 52, zameen nahi", "68 age", "girl of 14", "saath ke upar hain", "sattar lagi"."""
    first, after = hit.first, hit.beyond
    grown = int(hit.value.value) >= _GROWN
    if hit.value.digits and reading.breaks(first) and reading.breaks(after):
        return grown and len(reading.words) > 2 and reading.says(*_TOLD_BESIDE)
    if grown and hit.value.digits and reading.spelt(after) in ("age", "umar", "उम्र", "उमर"):
        return True
    if reading.spelt(first - 1) == "of" and reading.at(first - 2, *_YOUNG):
        return True
    if grown and reading.spelt(after) in OWNED and reading.spelt(after + 1) in ABOVE:
        return reading.within(after + 2, after + 4, *_COPULA)
    reached = reading.spelt(after) in _REACHED or (
        reading.spelt(after) in ("अब", "ab") and reading.spelt(after + 1) in _REACHED
    )
    return grown and reached and not reading.says("money", "pregnant")


def _is_spoken_bare(reading: Reading, first: int, after: int, digits: bool) -> bool:
    """ "43 ki hu", "64 ke hai", "52 widow"; the relative or the caller must be near."""
    if not digits and reading.words[first].spelling in ("do", "दो", "ek", "एक", "one"):
        return False
    if reading.spelt(after) in OWNED and reading.at(after + 1, *_COPULA):
        return True
    if reading.at(after, "widowed", "woman") and reading.at(first - 1, "is"):
        return True
    someone = reading.at(first - 2, *PEOPLE) or reading.spelt(first - 2) in ("she", "he")
    if reading.spelt(first - 1) == "is" and digits and someone:
        return reading.breaks(after) or reading.spelt(after) in ("and", "with")
    copula = reading.spelt(after) in AM
    return copula and reading.breaks(after + 1)


def _is_elsewhere(reading: Reading, hit: Hit[Number]) -> bool:
    """Past ages, and ages that a rule asks for."""
    if was_age_at_death(reading, hit):
        return False
    start, end = reading.clause(hit.first)
    for i in range(hit.beyond, min(hit.beyond + 4, end)):
        if reading.at(i, "threshold") and reading.spelt(i) not in ("tak", "तक"):
            return True
        if reading.at(i, "past") and reading.spelt(i) not in ("the", "jab", "जब"):
            return True
    return reading.within(start, hit.first, "past") and reading.spelt(start) in (
        "when",
        "jab",
        "जब",
    )
