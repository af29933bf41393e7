"""Counts of children and percents of a disability."""

from collections.abc import Iterator

from bot.core.interpretation import Entity
from bot.language.extract.denial import is_denied
from bot.language.numbers import Number
from bot.language.phrases import Hit
from bot.language.reading import Reading, number_entity

_CHILDREN = ("child", "daughters", "sons")
_CHILDREN_SPELT = frozenset(
    """bchhi bchi bchche bcche bchhe bcha bchcha bcchi chhore छोरे chhoro छोरो chore chhoriya
    larkiya ladkiyo betiyo लइकवा लडकन bitiyan""".split()
)
_TAKEN_AWAY = frozenset("le ले utha उठा bhaga भगा bech बेच".split())
_AT_HOME = frozenset("ghar घर pariwar parivar परिवार god गोद".split())
_MOST_CHILDREN = 15
_ENGLISH_ASKS = frozenset("how what when where why much many money schemes benefits".split())
_YOUNG_PEOPLE = frozenset("ladka लडका ladke लडके ladki लडकी boy girl larka larki".split())
_SIZES = frozenset(
    """झन jhan ठो tho गो go गोटा gota ठन than
    छोटे छोटी chhote chote chhoti choti बडे बडी bade badi small little young
    minor nabalig""".split()
)
_NOT_SHARES = frozenset(
    "byaj ब्याज byaaj interest subsidy सब्सिडी number marks चूट chhoot anudan".split()
)


def child_counts(reading: Reading) -> list[Entity]:
    """The entities `child_count`, as said; girls and boys counted apart are not summed."""
    found = list(_child_counts(reading))
    values = {entity.value for entity in found}
    split = reading.says("daughters") and reading.says("sons") and len(found) > 1
    return [] if split and len(values) > 1 else found


def _child_counts(reading: Reading) -> Iterator[Entity]:
    for hit in reading.numbers:
        value = hit.value.value
        if not isinstance(value, int) or not 0 < value <= _MOST_CHILDREN:
            continue
        if not _counts_children(reading, hit) or is_denied(reading, hit.first, hit.beyond):
            continue
        yield number_entity("child_count", value, hit.value)


def _counts_children(reading: Reading, hit: Hit[Number]) -> bool:
    after = hit.beyond
    if reading.spelt(hit.first) == "do" and reading.spelt(hit.first - 1) in _ENGLISH_ASKS:
        return False
    if reading.spelt(after) in _SIZES and not reading.at(after, *_CHILDREN):
        after += 1
    if _are_children(reading, after) and not reading.breaks(after):
        if reading.spelt(after + 1) in _TAKEN_AWAY and not reading.at(hit.first - 1, "mine"):
            return False
        return hit.value.value > 1 or not _is_somebody(reading, hit.first, after)
    if any(other.beyond == hit.first - 1 for other in reading.numbers) and reading.at(
        hit.first - 1, "not"
    ):
        return reading.at(hit.first - 3, *_CHILDREN)
    before = reading.at(hit.first - 1, *_CHILDREN) and not reading.breaks(hit.first)
    if before:
        return not reading.at(after, "years", "rupee", "month", "percent") and (
            reading.at(after, "is", "not") or reading.breaks(after)
        )
    return _corrects_a_count(reading, hit)


def _are_children(reading: Reading, i: int) -> bool:
    return reading.at(i, *_CHILDREN) or reading.spelt(i) in _CHILDREN_SPELT


def _is_somebody(reading: Reading, first: int, child: int) -> bool:
    """ "ek ladka pareshan karta hai": a boy who does something; "tole me ek ladki hai"."""
    if reading.spelt(child) not in _YOUNG_PEOPLE or reading.at(first - 1, "mine"):
        return False
    if reading.spelt(first - 1) in ("me", "में", "mein") and first > 1:
        return reading.spelt(first - 2) not in _AT_HOME
    return not (reading.breaks(child + 1) or reading.at(child + 1, "is", "not", "child"))


def _corrects_a_count(reading: Reading, hit: Hit[Number]) -> bool:
    """ "I told 3 children but actually 4"."""
    bare = reading.breaks(hit.beyond) or reading.at(hit.beyond, "is")
    return bare and reading.within(0, hit.first, *_CHILDREN) and reading.at(hit.first - 1, "wrong")


def disability_percents(reading: Reading) -> list[Entity]:
    """The entities `disability_percent`: percents that are no interest, marks or subsidy."""
    return [
        number_entity("disability_percent", int(hit.value.value), hit.value)
        for hit in reading.numbers
        if _is_share(reading, hit)
    ]


def _is_share(reading: Reading, hit: Hit[Number]) -> bool:
    number = hit.value
    if not 0 <= number.value <= 100 or int(number.value) != number.value:
        return False
    if not (_percent_sign(reading, number) or reading.at(hit.beyond, "percent")):
        return False
    if any(reading.spelt(i) in _NOT_SHARES for i in range(hit.first - 4, hit.beyond + 4)):
        return False
    return not is_denied(reading, hit.first, hit.beyond)


def _percent_sign(reading: Reading, number: Number) -> bool:
    return reading.text[number.end : number.end + 2].strip().startswith("%")
