"""The person whose case it is, when it is not the caller's own.

People who are only mentioned do not count: the husband who beats, the father whose land it is, the
mother-in-law who refuses food. A relative counts when something is asked for her, or when facts of
hers are told.
"""

from collections.abc import Iterator, Sequence

from bot.core.interpretation import Entity
from bot.language.extract.kin import ONE, people
from bot.language.extract.relation_case import is_the_case
from bot.language.extract.relation_stakes import has_at_stake
from bot.language.extract.relation_told import has_a_husband, is_of_age
from bot.language.gazetteer import Name
from bot.language.phrases import Hit, covered
from bot.language.reading import Reading

_HARMED = ("sister", "friend", "neighbour", "shg_member", "daughter_in_law", "daughter")
_BARE_WORDS = 6
_NEAR = 3
_TOLD_OF = ("friend", "neighbour", "other", "sister_in_law", "shg_member", "grandmother")
_HARMERS = tuple("devar देवर jeth जेठ bhai भाई chacha चाचा mama मामा jija जीजा".split())
_TO_ME = frozenset("mujhe मुझे hamko हमको mujhko मुझको mere मेरे meri मेरी".split())


def relations(reading: Reading, names: Sequence[Hit[Name]], unsafe: bool) -> list[Entity]:
    """The entity `relation`, of several relatives the first.

    `unsafe`: danger is told, so people named may be its cause. Words inside the name of a scheme do
    not count.
    """
    if unsafe and not reading.says("vanished", "agent"):
        return list(_in_danger(reading))[:1]
    own = list(_herself(reading))
    if own:
        return own
    taken = covered(hit for hit in names if hit.value.kind == "scheme")
    return list(_relations(reading, taken))[:1]


def _in_danger(reading: Reading) -> Iterator[Entity]:
    """Somebody else to whom harm is done: "behan ko", "samuh ki sadasya ko"."""
    for hit in reading.all(*_HARMED):
        harmed = reading.spelt(hit.beyond) in ("ko", "को") and not _is_told_of_me(reading)
        wed = reading.at(hit.first - 1, "mine") and reading.at(hit.beyond + 1, "wedding")
        by_husband = has_a_husband(reading, hit) and not _is_told_of_me(reading)
        by_in_laws = reading.at(hit.first - 1, "mine") and reading.within(
            hit.beyond, hit.beyond + _NEAR, "in_laws", "mother_in_law"
        )
        if harmed or wed or by_husband or (by_in_laws and not _is_told_of_me(reading)):
            yield reading.entity("relation", hit.value, *_bare(reading, hit))
    for hit in people(reading):
        if _is_told_of_in_danger(reading, hit):
            yield reading.entity("relation", hit.value, *_bare(reading, hit))


def _is_told_of_in_danger(reading: Reading, hit: Hit[str]) -> bool:
    """ "meri saheli 15 ki hai, shadi tay kar di", "ek aurat tole me, dayan kehte hain"."""
    if hit.value == "neighbour" and any(
        reading.spelt(i) in ONE for i in range(hit.first, hit.beyond)
    ):
        return True
    if hit.value not in _TOLD_OF or reading.spelt(hit.beyond - 1) in _HARMERS:
        return False
    if "widow" in (w.spelling for w in reading.words[hit.first : hit.beyond]):
        return True
    others = [i for i in range(len(reading.words)) if reading.spelt(i) in _TO_ME]
    harmed = not any(i != hit.first - 1 for i in others)
    young = hit.value == "friend" and has_at_stake(reading, hit)
    return harmed and (young or is_of_age(reading, hit))


def _is_told_of_me(reading: Reading) -> bool:
    """Whether she tells of herself too; Roman "me" is mostly "in"."""
    return any(reading.spelt(hit.first) != "me" for hit in reading.all("me"))


def _relations(reading: Reading, taken: set[int]) -> Iterator[Entity]:
    for hit in people(reading):
        inside = taken.isdisjoint(range(hit.first, hit.beyond))
        if inside and is_the_case(reading, hit):
            yield reading.entity("relation", _value(reading, hit), *_bare(reading, hit))


def _value(reading: Reading, hit: Hit[str]) -> str:
    """The code; a neighbour's aunt is a neighbour, a dead sister's children are others."""
    by_place = hit.value not in ("friend", "shg_member")
    if by_place and reading.within(hit.first - 2, hit.first, "neighbour"):
        return "neighbour"
    left = reading.at(hit.beyond, "of") and reading.within(hit.beyond + 1, hit.beyond + 3, "child")
    if left and reading.within(hit.beyond + 3, hit.beyond + 8, "died"):
        return "other"
    return hit.value


def _herself(reading: Reading) -> Iterator[Entity]:
    """ "for me": only where the message says nothing else; elsewhere it goes without saying."""
    for hit in reading.all("for_herself")[:1]:
        denied = reading.within(hit.beyond, hit.beyond + 2, "not") or reading.at(
            hit.first - 1, "not"
        )
        if not denied and len(reading.words) <= _BARE_WORDS and not reading.says("question"):
            yield reading.entity("relation", "self", hit.first, hit.beyond)


def _bare(reading: Reading, hit: Hit[str]) -> tuple[int, int]:
    """The stretch without a leading "my" and a trailing "for"."""
    first, beyond = hit.first, hit.beyond
    while beyond - first > 1 and reading.at(beyond - 1, "for"):
        beyond -= 1
    while beyond - first > 1 and reading.at(first, "mine"):
        first += 1
    return first, beyond
