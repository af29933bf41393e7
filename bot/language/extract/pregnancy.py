"""That a woman is pregnant, and in which month: "7va mahina laga", "nauwa chal raha".

A month is one of a pregnancy only where it runs or has begun: a month of wages, or of a pension
that did not come, is none.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.core.interpretation import Entity
from bot.language.extract.denial import is_denied
from bot.language.extract.particles import OF
from bot.language.lexicon.pregnancy_words import BEGUN, ENDINGS, MOTHERHOOD, ORDINALS
from bot.language.reading import Reading

_RUNNING = frozenset("chal चल चलत chalat running chalta चालू".split())
_IS = frozenset(
    """ho हो hai है ba बा h hu hua हुआ हवे pregnant pregnancy garbh गर्भ pet पेट pura poora पूरा
    poore पूरे""".split()
)
_SINCE = frozenset("se से pehle पहले ago".split())
_HU = frozenset("hu hun hoon हूं हु bani बानी छूं".split())
_IN_THE_WOMB = frozenset("pet पेट garbh गर्भ hamal हमल pregnancy".split())
_AGAIN = frozenset("fir phir फिर dobara दोबारा".split())
_TO = frozenset("ko को ke के".split())
_TO_ME = frozenset("mujhe मुझे hamko हमको hamra हमरा".split())
_CLIMBED = frozenset("chadha chadhe चढा चढे along".split())
_LOST = frozenset("gir gira giraya गिर गिरा kharab खराब miscarriage abort गर्भपात garbhpat".split())
_GROWN_WOMEN = ("daughter_in_law", "sister_in_law", "sister", "me")
_ANOTHER = frozenset("next last previous another agli अगली pichli पिछली".split())
_LATE = 4
"""From here on "bahu ko nauwa chal raha" is a month, and not which child it is."""


@dataclass(frozen=True)
class _Month:
    first: int
    beyond: int
    value: int
    ordinal: bool


def pregnancies(reading: Reading) -> list[Entity]:
    """The entity `pregnant`, when a word says so of now."""
    for hit in reading.all("pregnant"):
        of_another = reading.spelt(hit.first - 1) in _ANOTHER
        denied = is_denied(reading, hit.first, hit.beyond) or reading.at(hit.beyond, "not")
        if not denied and not of_another:
            return [reading.entity("pregnant", True, hit.first, hit.beyond)]
    return []


def pregnancy_months(reading: Reading) -> list[Entity]:
    """The entity `pregnancy_month`."""
    for month in _months(reading):
        begun = _has_begun(reading, month) if month.ordinal else _is_counted(reading, month)
        if begun or _is_beside_pregnant(reading, month):
            word = reading.words[month.first]
            value = month.value
            return [Entity("pregnancy_month", value, word.text, word.start, word.end)]
    for i, word in enumerate(reading.words):
        if _is_month_by_itself(reading, i):
            value = ORDINALS[word.spelling]
            return [Entity("pregnancy_month", value, word.text, word.start, word.end)]
    return []


def _months(reading: Reading) -> Iterator[_Month]:
    """Numbers from 1 to 9, and ordinals, before a word for month."""
    for i, word in enumerate(reading.words):
        value = ORDINALS.get(word.spelling)
        if value and reading.at(i + 1, "month"):
            yield _Month(i, i + 2, value, True)
        elif word.text.isdigit() and 1 <= int(word.text) <= 9:
            ordinal = reading.spelt(i + 1) in ENDINGS
            if reading.at(i + 1 + ordinal, "month"):
                yield _Month(i, i + 2 + ordinal, int(word.text), ordinal)
    for hit in reading.numbers:
        value_said = hit.value.value
        spoken = not hit.value.digits and isinstance(value_said, int) and 1 <= value_said <= 9
        if spoken and reading.at(hit.beyond, "month"):
            yield _Month(hit.first, hit.beyond + 1, int(value_said), False)


def _is_beside_pregnant(reading: Reading, month: _Month) -> bool:
    if not reading.within(month.first - 6, month.beyond + 4, "pregnant"):
        return False
    if reading.spelt(month.beyond) not in _SINCE or reading.at(month.beyond + 1, "pregnant"):
        return True
    start, _ = reading.clause(month.first)
    return reading.breaks(month.beyond + 1) and reading.within(start, month.first, "pregnant")


def _has_begun(reading: Reading, month: _Month) -> bool:
    """ "tisra mahina laga", "8va mahina chal raha", "panchwa mahina, kamjor hai"."""
    mother = _speaks_of_birth(reading)
    follows = reading.spelt(month.beyond)
    start, end = reading.clause(month.first)
    unpaid = reading.within(start, end, "money") and reading.within(start, end, "not")
    if unpaid and not reading.says("pregnant"):
        return False
    if follows in BEGUN:
        paid = reading.within(start, end, "money") or reading.says("report_problem")
        return mother or not paid
    if mother and (follows in _IS or reading.breaks(month.beyond)):
        return True
    few = len(reading.words) <= 4
    if reading.says("money"):
        return False
    quiet = reading.breaks(month.beyond) and not reading.says("report_problem")
    return few or follows in _IS or quiet


def _is_counted(reading: Reading, month: _Month) -> bool:
    """ "4 mahina hu", "fir se do mahine se hu", "5 mahine ka pet", "6 mahina chal raha"."""
    after = month.beyond
    follows = reading.spelt(after)
    if follows in _RUNNING and not reading.says("money", "report_problem"):
        return True
    if any(reading.spelt(i) in _LOST for i in range(after, after + 5)):
        return False
    if follows in _CLIMBED or (follows in OF and _is_in_the_womb(reading, month)):
        return True
    if follows in _HU and reading.breaks(after + 1):
        return reading.breaks(month.first) or reading.at(month.first - 1, "me")
    since = follows in ("se", "से") and reading.spelt(after + 1) in _HU
    again = reading.spelt(month.first - 2) in _AGAIN or reading.spelt(month.first - 1) in _AGAIN
    return since and reading.breaks(after + 2) and (again or _speaks_of_birth(reading))


def _is_in_the_womb(reading: Reading, month: _Month) -> bool:
    """ "5 mahine ka garbh", "pet me 5 mahine ka", "5 mahine ki hu"."""
    after = month.beyond + 1
    if reading.spelt(after) in _IN_THE_WOMB or reading.spelt(after) in _HU:
        return True
    return any(reading.spelt(i) in _IN_THE_WOMB for i in range(month.first - 3, month.first))


def _is_month_by_itself(reading: Reading, i: int) -> bool:
    """ "pet se hu, chautha laga hai", "bahu ko nauwa chal raha": the word for month is left out."""
    value = ORDINALS.get(reading.spelt(i), 0)
    if value < 2 or reading.spelt(i + 1) not in BEGUN or reading.breaks(i + 1):
        return False
    start, end = reading.clause(i)
    whose = any(
        reading.at(k, *_GROWN_WOMEN) and (reading.spelt(k + 1) in _TO or reading.spelt(k) in _TO_ME)
        for k in range(start, end)
    )
    return _speaks_of_birth(reading) or (whose and value >= _LATE)


def _speaks_of_birth(reading: Reading) -> bool:
    return reading.says("pregnant") or any(word.spelling in MOTHERHOOD for word in reading.words)
