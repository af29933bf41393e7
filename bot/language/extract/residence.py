"""Whether she lives in a village or a town; not every village that is mentioned is hers."""

from collections.abc import Iterator

from bot.core.interpretation import Entity
from bot.language.extract.denial import is_denied
from bot.language.extract.particles import AM, OF
from bot.language.phrases import Hit
from bot.language.reading import Reading

_ELSEWHERE = frozenset(
    """livelihood livelihoods bank बैंक विकास vikas development employment रोजगार rojgar आजीविका
    ajeevika housing awas आवास mission मिशन""".split()
)
_IN = frozenset("me mein mai m में मे मां".split())
_VILLAGERS = frozenset("wale वाले".split())
_GROUP = frozenset("samuh samooh smuh samuhh समूह shg mandal मंडल".split())
_NEAR = frozenset("paas pass pas पास nikat निकट najdik नजदीक".split())
_IS = frozenset("hai h है he padta पडता parta hain हैं".split())
_CAME = frozenset("aa aayi aai aaye aayi आ आई आयी आए laut लौट".split())
_HER_LIFE = frozenset(
    """ghar घर makan मकान kachcha kachha कच्चा jhopdi झोपडी khet खेत kheti खेती silai सिलाई karti करती
    karte करते kiraye किराये किराए
    banati बनाती bechti बेचती chalati चलाती""".split()
)
"""Not the well or the lamps: whoever complains of those may write for a village not her own."""
_WITHIN = 6


def residences(reading: Reading) -> list[Entity]:
    """The entities `residence`: where she lives, not every village that is mentioned."""
    return list(_residences(reading))[:1]


def _residences(reading: Reading) -> Iterator[Entity]:
    for meaning, value in (
        ("village", "rural"),
        ("rural", "rural"),
        ("town", "urban"),
        ("urban", "urban"),
    ):
        for hit in reading.all(meaning):
            hers = _is_hers(reading, hit, meaning)
            if hers and not is_denied(reading, hit.first, hit.beyond):
                yield reading.entity("residence", value, hit.first, hit.beyond)


def _is_hers(reading: Reading, hit: Hit[str], meaning: str) -> bool:
    alone = len(reading.words) <= 3
    if alone or reading.within(hit.first - 3, hit.beyond + 4, "live"):
        return True
    if meaning in ("rural", "urban"):
        return _is_adjective(reading, hit)
    if _is_life_there(reading, hit):
        return True
    return meaning == "village" and (
        _is_of_the_village(reading, hit) or _is_placed(reading, hit) or _has_come(reading, hit)
    )


def _is_adjective(reading: Reading, hit: Hit[str]) -> bool:
    """ "rural women"; but "gaon wale kehte hain" are the others."""
    if reading.breaks(hit.beyond) or reading.spelt(hit.beyond) in _ELSEWHERE:
        return False
    return reading.spelt(hit.beyond - 1) not in _VILLAGERS


def _is_of_the_village(reading: Reading, hit: Hit[str]) -> bool:
    """ "gaon ki aurat hu": what she says she is; "gaon ki samuh wali"."""
    after = hit.beyond
    if reading.spelt(after) in OF and reading.spelt(after + 1) in _GROUP:
        return True
    if reading.spelt(after) not in ("ki", "की", "wali", "वाली", "se", "से"):
        return False
    return any(reading.spelt(i) in AM for i in range(after + 1, after + 3))


def _is_life_there(reading: Reading, hit: Hit[str]) -> bool:
    """ "gaon me silai karti hai", "gaon me kachcha ghar"."""
    if reading.spelt(hit.beyond) not in _IN:
        return False
    _, end = reading.clause(hit.beyond)
    near = range(hit.beyond + 1, min(hit.beyond + _WITHIN, end))
    return any(reading.spelt(i) in _HER_LIFE for i in near)


def _is_placed(reading: Reading, hit: Hit[str]) -> bool:
    """ "Deoria ke paas gaon hai", "hamara gaon Sisai hai", "mera ghar gaon me hai"."""
    after = hit.beyond
    if reading.at(hit.first - 1, "mine") and reading.spelt(after) not in _IN:
        return reading.spelt(after + 1) in _IS and reading.breaks(after + 2)
    if reading.spelt(after) in _IN and reading.spelt(hit.first - 1) in ("ghar", "घर"):
        return reading.spelt(after + 1) in _IS
    told = reading.spelt(hit.beyond) in _IS and reading.breaks(hit.beyond + 1)
    return told and (
        reading.spelt(hit.first - 1) in _NEAR or reading.at(hit.first - 1, "mine", "in")
    )


def _has_come(reading: Reading, hit: Hit[str]) -> bool:
    """ "dilli se gaon aa gayi hu"."""
    _, end = reading.clause(hit.first)
    came = range(hit.beyond, min(hit.beyond + 3, end))
    return any(
        reading.spelt(i) in _CAME and any(reading.spelt(k) in AM for k in range(i + 1, i + 4))
        for i in came
    )
