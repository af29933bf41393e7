"""Numbers beside a word for age: "umar 45", "umar uski 21", "63 hai unki umar", "aged 45"."""

from bot.language.extract.whose_age import RELATIVES
from bot.language.numbers import Number
from bot.language.phrases import Hit
from bot.language.reading import Reading

_I_AM = ("am", "im")
_WHOSE = frozenset(
    """uski uska uske unki unka unke iski iska iske inki inka inke उसकी उसका उसके उनकी उनका उनके इसकी
    इसका इनकी इनका ओकर okar his her their वोकर ओखर unkar उनकर woki uki""".split()
)
ROUGHLY = frozenset(
    """hi ही bhi भी to तो abhi अभी koi कोई yahi यही lagbhag लगभग karib करीब kareeb qareeb andaj अंदाज
    andaaz hogi होगी hoga होगा about around nearly approx sirf सिर्फ bas बस""".split()
)
"""What stands between a word for age, or a person, and the number."""
_RULE = frozenset(
    "me में mein tak तक se से par पर pe पे baad बाद honi hona होनी होना chahiye चाहिए".split()
)


def age_word_before(reading: Reading, first: int) -> bool:
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


def is_beside_age_word(reading: Reading, hit: Hit[Number]) -> bool:
    """ "umar uski 21", "63 h unki umr", "umar meri 29 uska 32", "50 ki umar"."""
    first, after = hit.first, hit.beyond
    before = first - 1
    while _tells_whose(reading, before) or reading.spelt(before) in ROUGHLY:
        before -= 1
    if before >= 0 and _is_word_for_age(reading, before):
        return True
    if before < first - 1 and reading.spelt(first - 1) in _WHOSE and reading.breaks(after):
        start, _ = reading.clause(first)
        return any(_is_word_for_age(reading, i) for i in range(start, first))
    while reading.at(after, "is", "years") or _tells_whose(reading, after):
        after += 1
        if reading.breaks(after):
            return False
    beyond = after + 1
    if not _is_word_for_age(reading, after):
        return False
    return (
        reading.breaks(beyond)
        or reading.at(beyond, "is", "mine")
        or (reading.spelt(beyond) not in _RULE and reading.breaks(first))
    )


def _is_word_for_age(reading: Reading, i: int) -> bool:
    return reading.at(i, "age_word") and reading.spelt(i) not in ("i", "am", "im")


def _tells_whose(reading: Reading, i: int) -> bool:
    if not 0 <= i < len(reading.words) or _is_word_for_age(reading, i):
        return False
    return reading.spelt(i) in _WHOSE or reading.at(i, "mine", "of", "is", *RELATIVES)
