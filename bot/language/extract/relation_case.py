"""Whether a person who is named is the one whose case it is, or is merely mentioned."""

from bot.language.extract.person_name import is_named
from bot.language.extract.relation_aside import NOT_HERS, is_aside
from bot.language.extract.relation_stakes import has_at_stake, is_any_child, is_helping
from bot.language.extract.relation_told import OWNING, is_told_of
from bot.language.phrases import Hit
from bot.language.reading import Reading

_FACTS = (
    "disabled", "widowed", "ill", "pregnant", "delivered", "died", "never_married", "divorced",
    "separated", "years", "age_word", "percent", "vanished", "deserted",
)  # fmt: skip
_WORKS = (
    "daily_wage", "farmer", "construction_worker", "farm_labourer", "street_vendor", "tailor",
    "domestic_worker", "brick_kiln_worker", "fishery", "salaried_private", "government",
    "unemployed", "student", "beedi_worker", "weaver", "artisan", "self_driver",
)  # fmt: skip
_THEM = frozenset("unke उनके uske उसके unki उनकी unka her him them inke इनके iske इसके".split())
# Also said to anybody politely.
_BROTHERS = frozenset("भाई bhai दादा mama brother".split())
_SIZED = frozenset("chota chhota chotta bada छोटा बड़ा बडा mota younger elder little".split())
# A wife is named in every other sentence of a husband; only what is asked for her counts.
_WIFE = frozenset("wife पत्नी patni बीवी biwi bivi gharwali घरवाली lugaai लुगाई".split())
_BARE_WORDS = 6
_TOLD_WITHIN = 10
_OFTEN_ASKED = (
    "daughter", "mother_in_law", "mother", "daughter_in_law", "grandmother", "neighbour",
)  # fmt: skip


def is_the_case(reading: Reading, hit: Hit[str]) -> bool:
    """Whether something is asked for this person, or told of what she is or needs."""
    if _meant_by_them(reading, hit):
        return True
    if is_aside(reading, hit) or is_helping(reading, hit):
        return False
    if has_at_stake(reading, hit):
        return True
    if is_any_child(reading, hit):
        return is_told_of(reading, hit) or (bool(reading.numbers) and _has_facts(reading, hit))
    if hit.value == "husband":
        return _husband_is_the_case(reading, hit)
    mine = reading.at(hit.first - 1, "mine") and not reading.breaks(hit.first)
    if _is_for(reading, hit) or is_named(reading, hit.beyond):
        return True
    beside = reading.spelt(hit.first - 2) in ("with", "by")
    if any(reading.spelt(i) in _BROTHERS for i in range(hit.first, hit.beyond)):
        return (mine and not beside) or (
            reading.spelt(hit.first - 1) in _SIZED and _has_facts(reading, hit)
        )
    if any(reading.spelt(i) in _WIFE for i in range(hit.first, hit.beyond)):
        return _wife_is_the_case(reading, hit, mine)
    return _is_told_or_asked(reading, hit, mine, beside)


def _wife_is_the_case(reading: Reading, hit: Hit[str], mine: bool) -> bool:
    bare = mine and len(reading.words) < _BARE_WORDS
    return bare or (hit.beyond - hit.first == 1 and _has_facts(reading, hit))


def _is_told_or_asked(reading: Reading, hit: Hit[str], mine: bool, beside: bool) -> bool:
    if is_told_of(reading, hit):
        return True
    owning = reading.spelt(hit.beyond) in OWNING
    if owning and reading.spelt(hit.beyond + 1) in NOT_HERS:
        return False
    if (reading.at(hit.beyond, "for", "to") and not owning) or _has_facts(reading, hit):
        return True
    if mine and hit.value not in ("father", "son"):
        return not beside and reading.spelt(hit.beyond) not in ("ne", "ने", "says")
    return (
        owning and hit.value in _OFTEN_ASKED and not reading.at(hit.beyond + 1, "wedding", "died")
    )


def _meant_by_them(reading: Reading, hit: Hit[str]) -> bool:
    """ "bua akeli rehti hain, unke liye": asked for by a pronoun a little later."""
    return any(
        reading.spelt(i) in _THEM and reading.spelt(i + 1) in ("liye", "लिए", "लिये", "baare")
        for i in range(hit.beyond, hit.beyond + 8)
    )


def _is_for(reading: Reading, hit: Hit[str]) -> bool:
    after = hit.beyond
    if reading.at(after - 1, "for") and hit.beyond - hit.first > 1:
        return True
    if reading.at(after, "for") and reading.spelt(after) not in ("for", "about"):
        return reading.spelt(after + 1) != "naam"
    lead = hit.first - 1
    if reading.at(lead, "mine"):
        lead -= 1
    if reading.spelt(lead) == "the":
        lead -= 1
    led = reading.spelt(lead) in ("for", "about", "of", "to", "behalf", "meant")
    if reading.spelt(lead) == "of" and reading.spelt(lead - 1) in ("certificate", "card", "name"):
        return False
    return led and reading.spelt(hit.first) != "daughters"


def _husband_is_the_case(reading: Reading, hit: Hit[str]) -> bool:
    """A husband counts with his work, his illness or for whom something is asked."""
    if reading.says("died", "missing", "left", "divorced") and reading.within(
        hit.first - 3, hit.beyond + _TOLD_WITHIN, "died", "missing", "left", "divorced"
    ):
        return False
    if reading.spelt(hit.beyond) in OWNING and reading.spelt(hit.beyond + 1) in NOT_HERS:
        return False
    if _is_for(reading, hit) and not reading.at(hit.beyond, "to"):
        return True
    _, end = reading.clause(hit.first)
    near = min(end, hit.beyond + 7)
    if reading.within(hit.beyond, near, "disabled", "ill", *_WORKS, "percent", "years"):
        return not reading.within(hit.first - 4, hit.first, "past")
    return reading.within(hit.beyond, near, "money") and any(
        hit.beyond <= number.first < near for number in reading.numbers
    )


def _has_facts(reading: Reading, hit: Hit[str]) -> bool:
    """Facts in the same clause, or in the next when it names nobody else."""
    _, end = reading.clause(hit.first)
    if (
        hit.value in ("mother", "father", "son", "other")
        and reading.at(hit.beyond, "of")
        and reading.at(hit.beyond + 1, "died")
    ):
        return False
    facts = (*_FACTS, *_WORKS)
    if any(
        hit.beyond <= number.first <= hit.beyond + 1 and reading.spelt(number.beyond) in OWNING
        for number in reading.numbers
    ):
        return True
    here = reading.within(hit.beyond, min(end, hit.beyond + 6), *facts)
    if hit.value in ("father", "other", "son"):
        here = here and not reading.within(hit.beyond, hit.beyond + 2, "died")
    if here:
        return True
    if reading.breaks(hit.beyond) or end - hit.first <= 4:
        return reading.within(end, end + 3, "years", "age_word", "percent")
    return False
