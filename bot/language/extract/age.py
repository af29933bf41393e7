"""Ages of people that are said outright: "45 ki hu", "umar 60", "39 saal", "I am 41".

Not taken: how long something lasts or ago ("3 saal se", "do saal pehle"), the age that a rule asks
for, ages that are past, and years of birth, for which one would have to know today's date.
"""

from collections.abc import Iterator

from bot.core.interpretation import Entity
from bot.language.extract.denial import TO_WRITE, is_denied
from bot.language.numbers import Number
from bot.language.phrases import Hit
from bot.language.reading import Reading, number_entity

_YOUNGEST, _OLDEST = 1, 115
_LONE_LEAST = 5
_COPULA = ("is", "live")
_PEOPLE = (
    "mother", "mother_in_law", "daughter", "daughter_in_law", "sister", "sister_in_law", "husband",
    "son", "father", "father_in_law", "grandmother", "neighbour", "friend",
)  # fmt: skip
_AM = frozenset("hu hun hoon हूं हु हूँ".split())
_DURATION = frozenset(
    """se से पहले pehle pahle phle ago back baad बाद before after में me mein मे तक tak since later
    last bhar भर per validity के_लिए for""".split()
)
_OWNED = frozenset("ki ka ke k kee की का के री ro ri रो wali wala wale वाली वाला वाले".split())
_I_AM = ("am", "im")
_GROWN = 14
_TOLD_BESIDE = (
    "widowed", "deserted", "married", "never_married", "separated", "divorced", "disabled", "sc",
    "st", "obc", "minority", "daily_wage", "farm_labourer", "bpl", "aay",
)  # fmt: skip
_YOUNG = ("minor", "child", "daughters", "woman", "sons")
_ABOVE = frozenset("ऊपर upar uppar पार paar par".split())
_REACHED = frozenset("लग लगी लगा lagi laga पूरे poore".split())
_LASTED = frozenset(
    """since past last for every within in after next these over about nearly पिछले pichle pichhle
    पिछला गत बीते bite har हर अगले agle गए gaye हुए hue मरे mare छोड़े छोडे लगातार
    lagatar लगभग kai कई""".split()
)
"""Before a number of years: so long something has lasted."""
_GONE = frozenset("हो ho".split())
_OF_AGE = frozenset("वर्षीय varshiya varshiy varshia साला".split())
_SURELY_OLD = 45
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
        value = hit.value.value
        if not isinstance(value, int) or not _YOUNGEST <= value <= _OLDEST:
            continue
        told = _is_age(reading, hit) and not _is_elsewhere(reading, hit)
        if told and not is_denied(reading, hit.first, hit.beyond):
            yield number_entity("age", value, hit.value)


def _is_age(reading: Reading, hit: Hit[Number]) -> bool:
    first, after = hit.first, hit.beyond
    if reading.at(after, *_NOT_AGES) or reading.spelt(after) in _OTHER_MEASURES:
        return False
    if reading.text[hit.value.end : hit.value.end + 2].strip().startswith("%"):
        return False
    if reading.spelt(after) in _OF_AGE:
        return True
    if reading.at(after, "years"):
        return _years_are_an_age(reading, first, after + 1) and not _are_gone(reading, hit)
    if _age_word_before(reading, first) or _is_told_shortly(reading, hit):
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
    if grown and reading.spelt(after) in _OWNED and reading.spelt(after + 1) in _ABOVE:
        return reading.within(after + 2, after + 4, *_COPULA)
    reached = reading.spelt(after) in _REACHED or (
        reading.spelt(after) in ("अब", "ab") and reading.spelt(after + 1) in _REACHED
    )
    return grown and reached and not reading.says("money", "pregnant")


def _years_are_an_age(reading: Reading, first: int, after: int) -> bool:
    if reading.spelt(first - 1) in _AM and reading.spelt(after) not in _DURATION:
        return True
    if reading.spelt(after) in ("aur", "और") or reading.spelt(after) in _DURATION:
        return bool(_age_word_before(reading, first))
    if reading.spelt(after) in _OWNED:
        return not _spans_time(reading, after + 1)
    if reading.spelt(first - 1) in _LASTED and not reading.breaks(first):
        return reading.spelt(after) in ("old", "of")
    if after >= len(reading.words) or reading.breaks(after):
        return not reading.at(first - 1, "yearly")
    return (
        reading.at(after, "old", "is", "woman", "widowed", "month")
        or bool(reading.words[after].text.isdigit())
        or reading.at(after, "wrong")
        or reading.spelt(after) in TO_WRITE
        or reading.spelt(after) in ("old", "हो", "ho", "pure", "पूरे", "umar", "उम्र", "lady", "her")
    )


def _are_gone(reading: Reading, hit: Hit[Number]) -> bool:
    """ "20 saal ho gaye pul toote": time that has passed, not "mujhe 60 saal ho gaye"."""
    if reading.spelt(hit.beyond + 1) not in _GONE or _age_word_before(reading, hit.first):
        return False
    someone = hit.first - 1 - (reading.spelt(hit.first - 1) in ("ko", "को"))
    if reading.at(someone, *_PEOPLE, "me", "mine", "woman"):
        return False
    return not (int(hit.value.value) >= _SURELY_OLD and reading.breaks(hit.first))


def _spans_time(reading: Reading, i: int) -> bool:
    return reading.spelt(i) in (
        "लिए", "liye", "lie", "baad", "बाद", "andar", "अंदर", "bond", "byaj", "paisa", "पैसा", "kist",
        "लिये", "kamai", "income", "आय", "aay",
    )  # fmt: skip


def _age_word_before(reading: Reading, first: int) -> bool:
    """ "umar 45", "meri umar hai 45", "age is 45", "aged 45"."""
    for i in range(first - 1, max(first - 4, -1), -1):
        if reading.at(i, "age_word") and reading.spelt(i) not in ("i", *_I_AM):
            return True
        if i == first - 1 and _says_i_am(reading, i):
            return True
        if not reading.at(i, "is", "mine", "of", "in") and reading.spelt(i) not in ("hi", "ही"):
            return False
    return False


def _says_i_am(reading: Reading, i: int) -> bool:
    """ "am", "im", and "i'm", which is two words."""
    return reading.spelt(i) in _I_AM or (reading.spelt(i) == "m" and reading.spelt(i - 1) == "i")


def _is_spoken_bare(reading: Reading, first: int, after: int, digits: bool) -> bool:
    """ "43 ki hu", "64 ke hai", "52 widow"; the relative or the caller must be near."""
    if not digits and reading.words[first].spelling in ("do", "दो", "ek", "एक", "one"):
        return False
    if reading.spelt(after) in _OWNED and reading.at(after + 1, *_COPULA):
        return True
    if reading.at(after, "widowed", "woman") and reading.at(first - 1, "is"):
        return True
    someone = reading.at(first - 2, *_PEOPLE) or reading.spelt(first - 2) in ("she", "he")
    if reading.spelt(first - 1) == "is" and digits and someone:
        return reading.breaks(after) or reading.spelt(after) in ("and", "with")
    copula = reading.spelt(after) in _AM
    return copula and reading.breaks(after + 1)


def _is_elsewhere(reading: Reading, hit: Hit[Number]) -> bool:
    """Past ages, and ages that a rule asks for."""
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
